package tutti.evidence.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tutti.testkit.LawCases;

class WrittenNumberTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "1200 | 1200",
        "1200.5 | 1200.5",
        "1.200 | 1.200",
        "-3 | -3",
        "+3 | 3",
        "\u22123 | -3",
        ".5 | 0.5",
        "1e3 | 1000",
        "1,200.00 | 1200.00",
        "1,234,567 | 1234567",
        "12,34,567.5 | 1234567.5",
        "1.200,00 | 1200.00",
        "1.234.567 | 1234567",
        "-1.200,5 | -1200.5",
        "4,5 | 4.5",
        "0,500 | 0.500",
        "1234,567 | 1234.567",
        "1 200,50 | 1200.50",
        "1\u00a0200.50 | 1200.50",
        "1\u202f200 | 1200",
        "1'200.50 | 1200.50",
        "1\u2019200 | 1200",
        "$1,200.00 | 1200.00",
        "1.200,00 \u20ac | 1200.00",
        "-\u00a3 3 | -3"
      })
  void isReadAsPeopleWriteIt(String written, BigDecimal number) {
    assertThat(WrittenNumber.read(written)).isEqualByComparingTo(number);
  }

  @Test
  void thatMayBeTwoIsNotGuessed() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> WrittenNumber.read("1,200"))
        .withMessage(
            "\"1,200\" may be 1200 or 1.200; say which mark parts the decimals:"
                + " number(row.amount, '.') or number(row.amount, ',')");
    assertThat(WrittenNumber.read("1,200", ".")).isEqualByComparingTo("1200");
    assertThat(WrittenNumber.read("1,200", ",")).isEqualByComparingTo("1.2");
    assertThat(WrittenNumber.read("1.200", ",")).isEqualByComparingTo("1200");
    assertThatIllegalArgumentException().isThrownBy(() -> WrittenNumber.read("1", ";"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "-",
        "NaN",
        "Infinity",
        "abc",
        "1.2.3",
        "1,2,3",
        "1,200,00",
        "1.200.00",
        "12a",
        "0x1f",
        "1 2",
        "1,200.00.5",
        "--3"
      })
  void isNotReadFromAnythingElse(String written) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> WrittenNumber.read(written))
        .withMessage(
            "\"" + written + "\" is no number; write one such as 1200, 1,200.00 or 1.200,00");
  }

  @Test
  void ofAnyLengthIsAnsweredAtOnce() {
    assertThatIllegalArgumentException().isThrownBy(() -> WrittenNumber.read("1,".repeat(100_000)));
  }

  /** What is formatted the English or the German way, with two decimals, comes back. */
  @Test
  void comesBackFromEitherWayOfWriting() {
    for (long seed = 0; seed < LawCases.cases(5_000); seed++) {
      var random = new Random(seed);
      var number = BigDecimal.valueOf(random.nextLong(1_000_000_000_000L) - 500_000_000_000L, 2);
      for (var locale : new Locale[] {Locale.ENGLISH, Locale.GERMAN}) {
        var written =
            new DecimalFormat("#,##0.00", new DecimalFormatSymbols(locale)).format(number);
        assertThat(WrittenNumber.read(written))
            .as("seed %d: %s", seed, written)
            .isEqualByComparingTo(number);
      }
    }
  }
}
