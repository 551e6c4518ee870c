package tutti.reading;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextFileTest {

  @TempDir private Path folder;

  private static void refused(Runnable reading, String says) {
    assertThatExceptionOfType(UnreadableInput.class)
        .isThrownBy(reading::run)
        .withMessageContaining(says);
  }

  private Path file(byte[] bytes) throws IOException {
    return Files.write(folder.resolve("company.yaml"), bytes);
  }

  @Test
  void readsTextWithAndWithoutAByteOrderMark() throws IOException {
    assertThat(TextFile.read(file("näme".getBytes(UTF_8)))).isEqualTo("näme");
    assertThat(TextFile.read(file("\uFEFFname".getBytes(UTF_8)))).isEqualTo("name");
  }

  @Test
  void refusesWhatIsNoFile() {
    refused(() -> TextFile.read(folder.resolve("none.yaml")), "There is no such file.");
    refused(() -> TextFile.read(folder), "This is a folder; name a file in it.");
  }

  @Test
  void refusesTenMegabytes() throws IOException {
    var file = file(new byte[10_000_000]);

    refused(() -> TextFile.read(file), "The file is larger than 8 MB");
  }

  @Test
  void refusesABinaryFile() {
    refused(() -> TextFile.text("a.png", new byte[] {(byte) 0x89, 'P', 0, 1}), "a binary file");
  }

  @Test
  void refusesTextThatIsNotUtf8() {
    refused(() -> TextFile.text("a.yaml", "näme".getBytes(ISO_8859_1)), "save it as UTF-8");
  }
}
