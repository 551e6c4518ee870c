package tutti.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.SocketException;
import java.util.ArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tutti.WebHouse;

/** Those who say nothing, or say it without end, keep nobody out and do not stay. */
@Tag("slow")
class SlowConnectionsTest {

  private static final WebHouse HOUSE = WebHouse.shared();
  private static final int MANY = 300;
  private static final int SILENT = 30;

  private static int asked() throws IOException {
    try (var wire = new Wire(HOUSE)) {
      return wire.send("GET /tutti.css HTTP/1.1\r\nHost: HOST\r\nConnection: close\r\n\r\n")
          .answer()
          .status();
    }
  }

  @Test
  void hundredsThatOnlyBeginDoNotKeepOthersOutAndAreSentAway() throws IOException {
    var slow = new ArrayList<Wire>();
    try {
      for (var i = 0; i < MANY; i++) {
        slow.add(new Wire(HOUSE).send(i < SILENT ? "" : "GET / HTTP/1.1\r\nHo"));
      }
      assertThat(asked()).isEqualTo(200);
      for (var wire : slow) {
        assertThat(ended(wire)).isTrue();
      }
      assertThat(asked()).isEqualTo(200);
    } finally {
      for (var wire : slow) {
        wire.close();
      }
    }
  }

  /** Every byte starts Tomcat's own limit anew; the whole request has one of ours. */
  @Test
  void whoSendsAByteAtATimeIsSentAwayAllTheSame() throws IOException {
    try (var wire = new Wire(HOUSE);
        var sender = Executors.newSingleThreadScheduledExecutor()) {
      wire.send("GET / HTTP/1.1\r\nHost: HOST\r\nX: ");
      sender.scheduleWithFixedDelay(() -> sendOne(wire), 1, 1, TimeUnit.SECONDS);
      assertThat(ended(wire)).isTrue();
      sender.shutdownNow();
    }
  }

  private static void sendOne(Wire wire) {
    try {
      wire.send("x");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean ended(Wire wire) throws IOException {
    try {
      return !wire.answer().text().contains(" 200 ");
    } catch (SocketException e) {
      return true;
    }
  }

  @Test
  void aBodyThatStopsComingIsCut() throws IOException {
    try (var wire = new Wire(HOUSE)) {
      wire.send(
          "POST /api/v1/parties HTTP/1.1\r\nHost: HOST\r\nContent-Type: application/json\r\n"
              + "Content-Length: 100\r\n\r\n{");
      var answer = wire.answer();
      assertThat(answer.status()).isEqualTo(408);
      assertThat(answer.body()).contains("did not arrive in time");
    }
  }
}
