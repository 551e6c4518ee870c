package tutti.logs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import tutti.reading.UnreadableInput;

/** Bytes kept to be read again. */
class SpooledFileTest {

  private static final byte[] BYTES = "case,at\nC-1,2026-03-04\n".getBytes(UTF_8);

  /** Bytes that note whether they were closed. */
  private static final class Noted extends ByteArrayInputStream {
    private boolean closed;

    Noted() {
      super(BYTES);
    }

    @Override
    public void close() {
      closed = true;
    }
  }

  @Test
  void itIsReadAsOftenAsIsWished() throws IOException {
    try (var spooled = SpooledFile.of("a.csv", new Noted())) {
      for (var i = 0; i < 3; i++) {
        try (var in = spooled.open()) {
          assertThat(in.readAllBytes()).isEqualTo(BYTES);
        }
      }
    }
  }

  @Test
  void whatItCameFromIsClosedAtOnce() throws IOException {
    var bytes = new Noted();
    try (var spooled = SpooledFile.of("a.csv", bytes)) {
      assertThat(bytes.closed).isTrue();
      assertThat(spooled.name()).isEqualTo("a.csv");
    }
  }

  @Test
  void nothingOfItIsLeft() throws IOException {
    var spooled = SpooledFile.of("a.csv", new Noted());
    assertThat(spooled.place()).exists();
    spooled.close();
    assertThat(spooled.place()).doesNotExist();
  }

  @Test
  void nobodyElseCanReadIt() throws IOException {
    try (var spooled = SpooledFile.of("a.csv", new Noted())) {
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(spooled.place())))
          .isEqualTo("rw-------");
    }
  }

  @Test
  void whatCannotBeReadLeavesASentence() {
    var broken =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("the disk is gone");
          }
        };
    assertThatExceptionOfType(UnreadableInput.class)
        .isThrownBy(() -> SpooledFile.of("a.csv", broken))
        .withMessage("a.csv: The file cannot be read: the disk is gone.");
  }
}
