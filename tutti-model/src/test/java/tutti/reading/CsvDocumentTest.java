package tutti.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Tables written as CSV. */
class CsvDocumentTest {

  @Test
  void namesComeFirstAndLinesEndAsTheStandardSays() {
    assertThat(
            CsvDocument.of(
                List.of("id", "says"), Stream.of(List.of("a", "b"), List.of("c", "d, \"e\""))))
        .isEqualTo("id,says\r\na,b\r\nc,\"d, \"\"e\"\"\"\r\n");
  }

  @Test
  void aTableWithoutRowsHasItsNames() {
    assertThat(CsvDocument.of(List.of("id"), Stream.of())).isEqualTo("id\r\n");
  }

  @Test
  void noCellIsAFormula() {
    var written = CsvDocument.of(List.of("x"), Stream.of(List.of("=1+1"), List.of("@cmd")));
    assertThat(written.lines().skip(1)).noneMatch(line -> line.matches("\"?[=@].*"));
  }
}
