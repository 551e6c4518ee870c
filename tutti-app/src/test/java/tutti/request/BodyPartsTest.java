package tutti.request;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.coyote.InputBuffer;
import org.apache.coyote.Request;
import org.apache.coyote.Response;
import org.apache.tomcat.util.net.ApplicationBufferHandler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tutti.availability.Unavailable;

/** Limits, the spool, the room and the pace, each by itself. */
class BodyPartsTest {

  @TempDir private Path folder = Path.of("");

  private static final class Piece implements ApplicationBufferHandler {
    private ByteBuffer bytes = EMPTY_BUFFER;

    @Override
    public void setByteBuffer(ByteBuffer buffer) {
      bytes = buffer;
    }

    @Override
    public ByteBuffer getByteBuffer() {
      return bytes;
    }

    @Override
    public void expand(int size) {
      throw new UnsupportedOperationException();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "POST, /import, FILES",
    "PUT, /api/v1/company, COMPANY",
    "POST, /api/v1/company, SMALL",
    "POST, /start/own, COMPANY",
    "POST, /charter/publish, COMPANY_IN_FORM",
    "POST, /import/, SMALL",
    "POST, /IMPORT, SMALL",
    "GET, /import, SMALL",
    "DELETE, /, SMALL"
  })
  void anAddressHasOneLimit(String method, String path, BodyLimit limit) {
    assertThat(BodyLimit.of(method, path)).isEqualTo(limit);
    assertThat(limit.refusal()).startsWith("This is more than ").endsWith(".");
  }

  @Test
  void filesGoByAndOnlyTheirFormIsInMemory() {
    assertThat(BodyLimit.FILES.inMemory(100 << 20)).isEqualTo(12 << 20);
    assertThat(BodyLimit.FILES.inMemory(5)).isEqualTo(5);
    assertThat(BodyLimit.SMALL.inMemory(500)).isEqualTo(500);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 100, 32_767, 32_768, 32_769, 65_536, 1_000_000})
  void whatWasKeptIsReadAsItCame(int length) throws IOException {
    var bytes = new byte[length];
    var dice = new Random(length);
    dice.nextBytes(bytes);
    try (var spool = new BodySpool(folder)) {
      for (var at = 0; at < length; ) {
        var size = Math.min(length - at, 1 + dice.nextInt(9_000));
        spool.write(ByteBuffer.wrap(bytes, at, size));
        at += size;
      }
      assertThat(spool.length()).isEqualTo(length);
      assertThat(read(spool)).isEqualTo(bytes);
      assertThat(spool.available()).isZero();
    }
  }

  private static byte[] read(BodySpool spool) throws IOException {
    var read = new ByteArrayOutputStream();
    var piece = new Piece();
    while (spool.doRead(piece) >= 0) {
      read.writeBytes(ISO_8859_1.decode(piece.bytes).toString().getBytes(ISO_8859_1));
    }
    return read.toByteArray();
  }

  @Test
  void aRoomThatIsFullTellsWhoComesToComeAgain() {
    var room = new BodyRoom(4_096, Duration.ZERO);
    var all = room.enter(1 << 30);
    assertThatThrownBy(() -> room.enter(1))
        .isInstanceOfSatisfying(
            Unavailable.class, busy -> assertThat(busy.why()).isEqualTo(Unavailable.Cause.BUSY));
    room.enter(0).close();
    all.close();
    try (var one = room.enter(1_000);
        var two = room.enter(1_000)) {
      assertThat(one).isNotSameAs(two);
    }
    room.enter(4_096).close();
  }

  @Test
  void aSlowLineIsWaitedForAndAStandingOneIsNot() {
    var now = new AtomicLong(1_000);
    var pace = new ArrivalPace(now::get);
    assertThat(pace.tooSlow(0)).isFalse();
    now.addAndGet(Duration.ofSeconds(19).toNanos());
    assertThat(pace.tooSlow(0)).isFalse();
    now.addAndGet(Duration.ofSeconds(11).toNanos());
    assertThat(pace.tooSlow(0)).isTrue();
    assertThat(pace.tooSlow(100_000)).isFalse();
    assertThat(pace.over(Duration.ofSeconds(31))).isFalse();
    assertThat(pace.over(Duration.ofSeconds(29))).isTrue();
  }

  @Test
  void anEndOfMemoryIsSeenBehindWhateverWrapsIt() {
    assertThat(OutOfMemory.is(new IllegalStateException(new Error(new OutOfMemoryError()))))
        .isTrue();
    assertThat(OutOfMemory.is(new StackOverflowError())).isFalse();
    assertThat(OutOfMemory.is(null)).isFalse();
    assertThat(OutOfMemory.is("OutOfMemoryError")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 404, 405, 413, 417, 431, 500, 501, 505, 599})
  void everyErrorOfTheWireHasASentence(int status) {
    assertThat(BareErrors.says(status)).endsWith(".").contains(" ");
  }

  /** A megabyte in one piece, and no more. */
  private static final class Megabyte implements InputBuffer {
    private boolean told;

    @Override
    public int doRead(ApplicationBufferHandler handler) {
      if (told) {
        return -1;
      }
      told = true;
      handler.setByteBuffer(ByteBuffer.allocate(1 << 20));
      return 1 << 20;
    }

    @Override
    public int available() {
      return 0;
    }
  }

  private void taken(Path kept) throws BodyRefused {
    var request = new Request();
    request.setResponse(new Response());
    request.setInputBuffer(new Megabyte());
    try (var body = new ArrivingBody(request, kept, () -> 0)) {
      body.take(BodyLimit.of("POST", "/import"));
      assertThat(body.length()).isEqualTo(1 << 20);
    }
  }

  @Test
  void aBodyThatCannotBeKeptIsRefusedForLackOfRoom() throws BodyRefused {
    taken(folder);
    assertThatThrownBy(() -> taken(folder.resolve("gone")))
        .isInstanceOfSatisfying(
            BodyRefused.class, refused -> assertThat(refused.status().value()).isEqualTo(507));
  }
}
