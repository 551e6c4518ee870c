package tutti.request;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tutti.cli.OtherJvm;
import tutti.database.embedded.Site;

/** A program with little memory is sent far more than it can hold, all at once, and answers on. */
class FiftyBodiesTest {

  private static final int MEGABYTE = 1 << 20;

  /** What a machine too busy to let all of it by leaves of an answer: a connection that ended. */
  private static final int SENT_AWAY = 0;

  private static final List<String> KINDS =
      List.of(
          "POST /api/v1/parties application/json",
          "PUT /api/v1/company application/yaml",
          "POST /start application/x-www-form-urlencoded",
          "POST /start/own multipart/form-data; boundary=b",
          "PATCH /api/v1/parties/a application/json");

  @TempDir(factory = Site.class)
  private Path folder = Path.of("");

  /** What a kind sends: a megabyte of it becomes many in memory. */
  private static byte[] body(String kind, int megabytes) {
    return switch (kind.replaceAll(".* ", "")) {
      case "application/json" -> text("{\"a\":[", "{},", megabytes, "0]}");
      case "application/yaml" -> text("kind: Company\nparties: [", "x,", megabytes, "x]");
      case "boundary=b" ->
          text(
              "--b\r\nContent-Disposition: form-data; name=\"text\"\r\n\r\n",
              "y: y\n",
              megabytes,
              "\r\n--b--\r\n");
      default -> text("name=", "xx", megabytes, "x");
    };
  }

  private static byte[] text(String begin, String middle, int megabytes, String end) {
    var times = (megabytes * MEGABYTE - 1_000) / middle.length();
    return (begin + middle.repeat(times) + end).getBytes(UTF_8);
  }

  private static String asked(int port, String kind, byte[] body, boolean chunked)
      throws IOException {
    var words = kind.split(" ", 3);
    try (var socket = new Socket("127.0.0.1", port)) {
      var head =
          "%s %s HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\nIf-None-Match: *\r\nTutti-Acting-As: A\r\nContent-Type: %s\r\n%s\r\n\r\n"
              .formatted(
                  words[0],
                  words[1],
                  words[2],
                  chunked ? "Transfer-Encoding: chunked" : "Content-Length: " + body.length);
      var out = socket.getOutputStream();
      out.write(head.getBytes(UTF_8));
      if (chunked) {
        out.write((Integer.toHexString(body.length) + "\r\n").getBytes(UTF_8));
        out.write(body);
        out.write("\r\n0\r\n\r\n".getBytes(UTF_8));
      } else {
        out.write(body);
      }
      return new String(socket.getInputStream().readAllBytes(), ISO_8859_1);
    } catch (SocketException sentAway) {
      return "";
    }
  }

  private static int status(String answer) {
    return answer.length() > 12 ? Integer.parseInt(answer.substring(9, 12)) : 0;
  }

  /** Every status that fifty senders get, ten of each kind. */
  private static List<Integer> statuses(int port, int megabytes, boolean chunked) throws Exception {
    var sending = new ArrayList<Callable<Integer>>();
    for (var kind : KINDS) {
      var body = body(kind, megabytes);
      for (var i = 0; i < 10; i++) {
        sending.add(() -> status(asked(port, kind, body, chunked)));
      }
    }
    try (var threads = Executors.newFixedThreadPool(50)) {
      var statuses = new ArrayList<Integer>();
      for (var sent : threads.invokeAll(sending)) {
        statuses.add(sent.get());
      }
      return statuses;
    }
  }

  private static int port(OtherJvm tutti) {
    Site.await("it serves", () -> !tutti.out().isEmpty() || !tutti.isAlive());
    return Integer.parseInt(tutti.out().getFirst().replaceAll("\\D+$", "").replaceAll(".*:", ""));
  }

  @Test
  void fiftyAtOnceAreAnsweredAndSoIsTheNext() throws Exception {
    var options = new String[] {"-Xmx512m", "-XX:+ExitOnOutOfMemoryError"};
    try (var tutti =
        OtherJvm.start(
            Map.of("TUTTI_PROGRAMS_DIR", Site.programs().toString()),
            options[0],
            options[1],
            "serve",
            "--port",
            "0",
            "--data-dir",
            folder.resolve("data"))) {
      var port = port(tutti);
      assertThat(statuses(port, 20, false)).contains(413).isSubsetOf(SENT_AWAY, 413);
      assertThat(statuses(port, 20, true)).contains(413).isSubsetOf(SENT_AWAY, 413);
      assertThat(statuses(port, 1, false)).isSubsetOf(SENT_AWAY, 403, 404, 408, 413, 422, 429, 503);
      assertThat(asked(port, "GET /start text/plain", new byte[0], false)).contains("HTTP/1.1 200");
      assertThat(tutti.isAlive()).isTrue();
    }
  }
}
