package tutti.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A text has a length and shows what it holds. */
class TextLimitTest {

  @Test
  void aTextMayBeAsLongAsItsKindAllows() {
    assertThat(TextLimit.NAME.problem("x".repeat(200))).isEmpty();
    assertThat(TextLimit.NAME.problem("x".repeat(201)))
        .contains("has 201 characters and may have 200; shorten it");
    assertThat(TextLimit.NAME.problem("\uD83C\uDFBB".repeat(200))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"202E", "202A", "2066", "2069", "0000", "0007", "0085", "D800", "FEFF"})
  void whatDoesNotShowIsRefusedByItsNumber(String number) {
    var text = "Sales" + (char) Integer.parseInt(number, 16);

    for (var limit : new TextLimit[] {TextLimit.NAME, TextLimit.PROSE}) {
      assertThat(limit.problem(text))
          .contains("holds the character U+%s, which does not show; remove it".formatted(number));
    }
  }

  @Test
  void aNameHasOneLineAndProseMany() {
    for (var end : new String[] {"\n", "\r\n", "\u2028", "\u2029"}) {
      assertThat(TextLimit.NAME.problem("Sales" + end + "Support"))
          .contains("goes on in a second line; write it in one");
      assertThat(TextLimit.PROSE.problem("Sales" + end + "Support")).isEmpty();
    }
    assertThat(TextLimit.KEY.problem("a\tb")).contains("holds a tab; write a space");
  }

  @Test
  void namesOfAllScriptsAreNames() {
    assertThat(TextLimit.NAME.problem("Müller, 営業部, مبيعات, \u200Fשירות\u200E, नमस्\u200Dते"))
        .isEmpty();
  }
}
