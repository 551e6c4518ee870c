package tutti.evidence.expression;

import static org.assertj.core.api.Assertions.assertThat;
import static tutti.evidence.log.ReadFacts.mapped;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tutti.evidence.log.ReadFacts;

class TextFunctionsTest {

  private static ReadFacts keyed(String key, String text) {
    var rules =
        """
        - arrow: orders
          key: >-
            %s
          stage: requested
          at: row.day
        """
            .formatted(key);
    return mapped(rules, "day;text\n2026-03-02;" + text + "\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "row.text.substring(3) | ORD-17 | -17",
        "row.text.substring(0, 3) | ORD-17 | ORD",
        "row.text.substring(6) + 'x' | ORD-17 | x",
        "row.text.substring(1, 2) | a\uD83D\uDE00b | \uD83D\uDE00",
        "row.text.charAt(0) | ORD-17 | O",
        "row.text.split('-')[1] | ORD-17 | 17",
        "row.text.split('-', 2)[1] | a-b-c | b-c",
        "string(size(row.text.split('-', 0))) | a-b-c | 0",
        "string(size(row.text.split(''))) | abc | 3",
        "row.text.split('', 2)[1] | abc | bc",
        "row.text.replace('-', '') | a-b-c | abc",
        "row.text.replace('-', '', 1) | a-b-c | ab-c",
        "row.text.replace('x', 'y') | a-b-c | a-b-c",
        "'[' + (' ' + row.text + '\u00a0').trim() + ']' | a b | [a b]",
        "row.text.lowerAscii() | \u00c4BC | \u00c4bc",
        "row.text.upperAscii() | \u00e4bc | \u00e4BC",
        "string(row.text.indexOf('-')) | ORD-17 | 3",
        "string(row.text.indexOf('+')) | ORD-17 | -1"
      })
  void cutAndChangeTexts(String expression, String text, String key) {
    assertThat(keyed(expression, text).fact().key()).isEqualTo(key);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "row.text.substring(7)",
        "row.text.substring(2, 1)",
        "row.text.substring(-1)",
        "row.text.charAt(99)"
      })
  void whatLiesOutsideOfATextIsAProblemOfItsCell(String expression) {
    assertThat(keyed(expression, "ORD-17").sentences())
        .singleElement()
        .asString()
        .startsWith("data.csv:2:2: text: A text of 6 characters has no part from");
  }

  @Test
  void whatGrowsTooLargeIsAProblemBeforeItIsMade() {
    var text = "ab".repeat(4_000);

    assertThat(keyed("row.text.replace('a', row.text)", text).sentences())
        .singleElement()
        .asString()
        .contains("is more than an expression may hold");
  }

  @Test
  void timesAreReadFromWhatIsLeft() {
    var rules =
        """
        - arrow: orders
          key: "'1'"
          stage: requested
          at: time(row.text.replace(' (Central European Time)', '').substring(4), 'MMM dd yyyy HH:mm:ss')
        """;

    assertThat(
            mapped(rules, "text\nFri May 01 2026 10:00:00 (Central European Time)\n").fact().at())
        .isEqualTo("2026-05-01T10:00:00Z");
  }

  @Test
  void conditionsOfPromisesHaveThemToo() {
    assertThat(
            PromiseConditions.holds(
                "attr.segment.split('/')[0].lowerAscii() == 'retail'",
                Map.of("segment", "Retail/North")))
        .isTrue();
    assertThat(
            PromiseConditions.holds("double(attr.amount) > 1000.0", Map.of("amount", "1.200,00")))
        .isTrue();
  }
}
