package tutti.map.typesetting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FittedTextTest {

  private static List<String> wrap(String text, int width) {
    return FittedText.wrap(text, width, 3, String::length);
  }

  @Test
  void shortTextIsOneRow() {
    assertThat(wrap("leads", 20)).containsExactly("leads");
  }

  @Test
  void rowsAreAboutEqualInLength() {
    assertThat(wrap("what became of each lead", 22)).containsExactly("what became", "of each lead");
  }

  @Test
  void longTextHasNoMoreRowsThanAllowed() {
    assertThat(wrap("one two three four five six seven eight nine ten", 8)).hasSize(3);
  }

  @Test
  void aWordWithoutSpacesIsCutWhenItIsMuchTooLong() {
    var rows = wrap("x".repeat(80), 20);

    assertThat(rows).hasSizeBetween(2, 3);
    assertThat(String.join("", rows).replace("-", "")).hasSize(80);
  }

  @Test
  void nothingIsARowOfNothing() {
    assertThat(wrap("", 10)).containsExactly("");
  }

  @Test
  void noWordIsLost() {
    var text = "audiences worth paying for in the coming quarter";

    assertThat(String.join(" ", wrap(text, 14))).isEqualTo(text);
  }

  @Test
  void signsThatDoNotShowAreTakenOut() {
    assertThat(FittedText.clean("a\u0000b\u0007c\u202Ed\uFFFEe\uD800f")).isEqualTo("abcdef");
    assertThat(FittedText.clean("  a\n\tb\u00A0 c ")).isEqualTo("a b c");
  }

  @Test
  void signsThatJoinOthersStay() {
    var family = "\uD83D\uDC68\u200D\uD83D\uDC69";

    assertThat(FittedText.clean(family)).isEqualTo(family);
  }

  @Test
  void widthsAreThoseOfTheFaces() {
    assertThat(MapTypeface.SANS.width("A", 1000)).isEqualTo(543);
    assertThat(MapTypeface.BOLD.width("A", 1000)).isEqualTo(558);
    assertThat(MapTypeface.SERIF.width("A", 1000)).isEqualTo(711);
    assertThat(MapTypeface.SANS.width("", 14)).isZero();
  }
}
