package tutti.computing;

import jakarta.servlet.ServletException;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;

/** Lets whoever works on a request see whether its client is still there. */
final class ClientValve extends ValveBase {

  ClientValve() {
    super(true);
  }

  @Override
  public void invoke(Request request, Response response) throws IOException, ServletException {
    var coyote = request.getCoyoteRequest();
    WaitingClient client = () -> gone(coyote);
    request.setAttribute(WaitingClient.ATTRIBUTE, client);
    getNext().invoke(request, response);
  }

  /**
   * A look that does not wait. At the end of the stream Tomcat says each time that there is
   * something to read, though nothing has come; of a next request that came early it says so once,
   * or knows of what it has read.
   */
  private static boolean gone(org.apache.coyote.Request request) {
    return available(request, true) > 0
        && available(request, false) == 0
        && available(request, true) > 0;
  }

  private static int available(org.apache.coyote.Request request, boolean look) {
    request.action(ActionCode.AVAILABLE, look);
    return request.getAvailable();
  }
}
