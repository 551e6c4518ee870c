package tutti.request;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.apache.catalina.Engine;
import org.apache.catalina.connector.Connector;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;

/** Stands between the wire and everything else: presents each body, and cuts slow openings. */
final class BodyValve extends ValveBase {

  /** A browser that sends this much more than it may still reads why. */
  private static final long LET_BY = 512L << 20;

  private static final Duration WAITED = Duration.ofSeconds(10);

  private final Path folder;

  /** Keeps large bodies in a folder while they are needed. */
  BodyValve(Path folder) {
    super(true);
    this.folder = folder;
  }

  @Override
  public void invoke(Request request, Response response) throws IOException, ServletException {
    try (var body = new ArrivingBody(request.getCoyoteRequest(), folder, System::nanoTime)) {
      body.presentAt(request);
      if (BareErrors.namesVersion(request) || response.isError()) {
        getNext().invoke(request, response);
      } else {
        BareErrors.answer(request, response, HttpServletResponse.SC_HTTP_VERSION_NOT_SUPPORTED);
      }
      if (body.isRefused()) {
        response.finishResponse();
        body.drain(LET_BY, WAITED);
      }
    }
    OutOfMemory.endOn(request.getAttribute(RequestDispatcher.ERROR_EXCEPTION));
  }

  /** Asked every few seconds by Tomcat. */
  @Override
  public void backgroundProcess() {
    super.backgroundProcess();
    if (getContainer() instanceof Engine engine) {
      for (var connector : engine.getService().findConnectors()) {
        cutSlow(connector);
      }
    }
  }

  private static void cutSlow(Connector connector) {
    if (connector.getProtocolHandler() instanceof WatchedProtocol watched) {
      watched.cutSlow(System.nanoTime());
    }
  }
}
