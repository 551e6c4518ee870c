package tutti.intake.imports.upload;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a file handed in is called. */
class DataFileTest {

  private static String shown(String name) {
    return new DataFile(name, Path.of("/tmp/ours.data")).name();
  }

  @ParameterizedTest
  @CsvSource({
    "orders.csv,orders.csv",
    "my orders.csv,my orders.csv",
    "/etc/passwd,passwd",
    "../../etc/passwd,passwd",
    "'C:\\Users\\me\\orders.csv',orders.csv",
    "'a/b\\c.csv',c.csv",
    "' orders.csv ',orders.csv",
    "Verkäufe 株.csv,Verkäufe 株.csv"
  })
  void itsNameIsItsLastPart(String name, String shown) {
    assertThat(shown(name)).isEqualTo(shown);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "/", "folder/", "C:\\", "\t\n", "\u202e"})
  void aFileWithoutANameIsCalledFile(String name) {
    assertThat(shown(name)).isEqualTo("file");
  }

  @Test
  void signsThatNobodySeesAreLeftOut() {
    assertThat(shown("or\u0000de\u001b[2Jrs\r\n.csv")).isEqualTo("orde[2Jrs.csv");
    assertThat(shown("evil\u202evsc.exe")).isEqualTo("evilvsc.exe");
    assertThat(shown("\u200bzero\ufeff.csv")).isEqualTo("zero.csv");
  }

  @Test
  void aLongNameIsCut() {
    assertThat(shown("x".repeat(500))).hasSize(120);
    assertThat(shown("x".repeat(120))).hasSize(120);
  }

  @Test
  void itsPlaceIsOurs() {
    assertThat(new DataFile("../../etc/passwd", Path.of("/tmp/ours.data")).place())
        .isEqualTo(Path.of("/tmp/ours.data"));
  }
}
