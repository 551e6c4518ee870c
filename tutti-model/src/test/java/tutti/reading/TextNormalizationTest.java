package tutti.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tutti.testkit.LawCases;

class TextNormalizationTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "k1\u00A0",
        "\u00A0k1",
        "k1\u2007",
        "\u202Fk1",
        "k1\u3000",
        "k\u200B1",
        "\uFEFFk1",
        "k1\uFEFF",
        "k\u00AD1",
        "\u2060k1",
        "k\u200E1",
        "k\u200D1",
        "k\u200C1",
        " k1\t",
        "k1\u200B "
      })
  void whatCannotBeSeenMakesNoOtherName(String written) {
    assertThat(TextNormalization.name(written)).isEqualTo("k1");
  }

  @Test
  void spacesOfEveryKindInsideAreThePlainOne() {
    assertThat(TextNormalization.name("order\u00A012")).isEqualTo("order 12");
    assertThat(TextNormalization.name("order\u200912")).isEqualTo("order 12");
    assertThat(TextNormalization.name("order  12")).isEqualTo("order  12");
  }

  @Test
  void lettersAreComposed() {
    assertThat(TextNormalization.name("Mu\u0308ller")).isEqualTo("M\u00FCller");
    assertThat(TextNormalization.name("\u212B")).isEqualTo("\u00C5");
    assertThat(TextNormalization.name("\u1112\u1161\u11AB")).isEqualTo("\uD55C");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "k1",
        "A-7/9",
        "M\u00FCller & S\u00F6hne",
        "\u6F22\u5B57",
        "\u0645\u06CC\u200C\u0631\u0648\u0645",
        "\u2460",
        "\uFF21",
        "a_b.c"
      })
  void whatCanBeSeenStays(String written) {
    assertThat(TextNormalization.name(written)).isEqualTo(written);
  }

  @Test
  void stripsSpacesOfEveryKindAndNothingElse() {
    assertThat(TextNormalization.stripped("\u00A0\u3000 \tk\u200B1\uFEFF\n "))
        .isEqualTo("k\u200B1\uFEFF");
    assertThat(TextNormalization.stripped("\u00A0")).isEmpty();
  }

  @Test
  void aNormalisedNameStaysAsItIs() {
    var pieces = "aé\u0308\u00A0 \u200B\u200D\uFEFF\u00AD\u6F22\u0301\uD83C\uDFBA1-";
    for (var seed = 0; seed < LawCases.cases(5_000); seed++) {
      var random = new Random(seed);
      var text = new StringBuilder();
      for (var left = random.nextInt(8); left >= 0; left--) {
        text.append(pieces.charAt(random.nextInt(pieces.length())));
      }
      var once = TextNormalization.name(text.toString());
      assertThat(TextNormalization.name(once)).as("seed %d", seed).isEqualTo(once);
    }
  }
}
