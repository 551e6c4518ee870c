package tutti.computing;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.Socket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.startup.Tomcat;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import tutti.availability.Unavailable;
import tutti.interruption.WorkStopped;

/** A client that closes its connection stops the work that only it waits for. */
class ClientValveTest {

  private static final String GET = "GET /work HTTP/1.1\r\nHost: here\r\n\r\n";
  private static final String POST =
      "POST /work HTTP/1.1\r\nHost: here\r\nContent-Length: 4\r\n\r\nbody";

  @TempDir private Path folder;

  private final Tomcat tomcat = new Tomcat();
  private final ComputePool pool =
      new ComputePool(kind -> Duration.ofMinutes(5), Duration.ofSeconds(1));
  private final CountDownLatch begun = new CountDownLatch(1);
  private final CountDownLatch end = new CountDownLatch(1);
  private final CountDownLatch interrupted = new CountDownLatch(1);

  @BeforeEach
  void start() throws LifecycleException {
    tomcat.setBaseDir(folder.toString());
    tomcat.setPort(0);
    tomcat.getConnector();
    tomcat.getEngine().getPipeline().addValve(new ClientValve());
    var context = tomcat.addContext("", folder.toString());
    Tomcat.addServlet(context, "work", new Working());
    context.addServletMappingDecoded("/work", "work");
    tomcat.start();
  }

  @AfterEach
  void stop() throws LifecycleException {
    end.countDown();
    pool.close();
    tomcat.stop();
    tomcat.destroy();
  }

  /** Works until the test ends. */
  private final class Working extends HttpServlet {
    private static final long serialVersionUID = 1;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      request.getInputStream().readAllBytes();
      RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
      try {
        response.getWriter().print(pool.<String>compute(ComputeKind.MAP, "work", this::held));
      } catch (Unavailable e) {
        response.getWriter().print("stopped");
      } finally {
        RequestContextHolder.resetRequestAttributes();
      }
    }

    private String held() {
      begun.countDown();
      try {
        end.await();
        return "worked";
      } catch (InterruptedException e) {
        interrupted.countDown();
        throw new WorkStopped();
      }
    }
  }

  private Socket asking(String request) throws IOException {
    var socket = new Socket("127.0.0.1", tomcat.getConnector().getLocalPort());
    socket.getOutputStream().write(request.getBytes(US_ASCII));
    return socket;
  }

  private static void await(CountDownLatch latch) throws InterruptedException {
    assertThat(latch.await(60, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void workIsInterruptedWhenTheClientOfAPageLeaves() throws Exception {
    try (var socket = asking(GET)) {
      await(begun);
    }
    await(interrupted);
  }

  @Test
  void workIsInterruptedWhenTheClientOfAFormLeaves() throws Exception {
    try (var socket = asking(POST)) {
      await(begun);
    }
    await(interrupted);
  }

  @Test
  void aNextRequestThatComesEarlyIsNoDeparture() throws Exception {
    for (var request : new String[] {GET + GET, POST + POST}) {
      try (var socket = asking(request)) {
        await(begun);
        assertThat(interrupted.await(1, TimeUnit.SECONDS)).isFalse();
      }
    }
  }

  @Test
  void whileAnotherStillWaitsTheWorkGoesOn() throws Exception {
    try (var staying = asking(GET)) {
      await(begun);
      try (var leaving = asking(GET)) {
        assertThat(leaving.isConnected()).isTrue();
      }
      assertThat(interrupted.await(1, TimeUnit.SECONDS)).isFalse();
      end.countDown();
      var answer = new byte[12];
      assertThat(staying.getInputStream().readNBytes(answer, 0, 12)).isEqualTo(12);
      assertThat(new String(answer, US_ASCII)).isEqualTo("HTTP/1.1 200");
    }
  }
}
