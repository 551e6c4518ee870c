package tutti.reading;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tutti.testkit.LawCases;

/** No cell runs in a spreadsheet, and what was written is what is read. */
class CsvCellTest {

  private static final String FORMULA = "=+-@＝＋－＠";
  private static final List<String> PIECES =
      Stream.of(
              "=+-@＝＋－＠'\"\t\r\n\0;|, \u00A0\u3000\uFEFF\u200B".chars(),
              "ab1é株\uD83C\uDFBC()!".chars())
          .flatMap(chars -> chars.mapToObj(Character::toString))
          .toList();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1",
        "+1",
        "-1",
        "@sum",
        "＝1",
        "＋1",
        "－1",
        "＠a",
        "\tx",
        "\rx",
        "\nx",
        "\0x",
        " =1",
        "\"=1",
        "'=1",
        "''=1",
        "\u00A0=1",
        "\u3000＝1",
        "\uFEFF=1",
        "\u200B-1",
        "\u0001=1",
        "=",
        "\t"
      })
  void whatASpreadsheetWouldRunIsMadeText(String hostile) {
    assertThat(CsvCell.written(hostile)).isEqualTo("'" + hostile);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "a=b", "1-2", "leads", "'quoted", "  two", "a\tb", "Marks & Co", "5;6"})
  void aHarmlessTextIsLeftAsItIs(String harmless) {
    assertThat(CsvCell.written(harmless)).isEqualTo(harmless);
    assertThat(CsvCell.read(harmless)).isEqualTo(harmless);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      value = {"a;=1 > a;'=1", "a|@b > a|'@b", "a; -1; +2 > a;' -1;' +2"})
  void whereAnotherSpreadsheetWouldCutNothingRunsEither(String text, String cell) {
    assertThat(CsvCell.written(text)).isEqualTo(cell);
    assertThat(CsvCell.read(cell)).isEqualTo(text);
  }

  @Test
  void whatIsWrittenIsReadWhateverItSays() {
    for (var seed = 0L; seed < LawCases.cases(20_000); seed++) {
      var text = text(new Random(seed));
      assertThat(CsvCell.read(CsvCell.written(text))).as("seed %d", seed).isEqualTo(text);
    }
  }

  @Test
  void whateverIsCutAndTrimmedNoCellBeginsAFormula() {
    for (var seed = 0L; seed < LawCases.cases(20_000); seed++) {
      for (var part : CsvCell.written(text(new Random(seed))).split("[\t;|\r\n]")) {
        var seen = part.replaceFirst("^[\\s\"\\p{Z}\\p{Cntrl}\\p{Cf}]+", "");
        assertThat(seen.isEmpty() ? 'x' : seen.charAt(0))
            .as("seed %d: %s", seed, part)
            .satisfies(first -> assertThat(FORMULA.indexOf(first)).isNegative());
      }
    }
  }

  @Test
  void aWholeFileComesBackAsItWent() throws IOException {
    var dice = new Random(11);
    var texts = Stream.generate(() -> text(dice)).limit(500).toList();
    var file = new StringWriter();
    try (var csv = CsvWriter.builder().build(file)) {
      texts.forEach(text -> csv.writeRecord("key", CsvCell.written(text)));
    }
    try (var csv = CsvReader.builder().ofCsvRecord(file.toString())) {
      assertThat(csv.stream().map(row -> CsvCell.read(row.getField(1)))).isEqualTo(texts);
    }
  }

  private static String text(Random dice) {
    return dice.ints(dice.nextInt(9), 0, PIECES.size())
        .mapToObj(PIECES::get)
        .collect(Collectors.joining());
  }
}
