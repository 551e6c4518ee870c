package tutti.insight.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The small words of a sentence. */
class PhrasesTest {

  @Test
  void thingsAreListedWithAnd() {
    assertThat(Phrases.and(List.of())).isEmpty();
    assertThat(Phrases.and(List.of("a"))).isEqualTo("a");
    assertThat(Phrases.and(List.of("a", "b"))).isEqualTo("a and b");
    assertThat(Phrases.and(List.of("a", "b", "c"))).isEqualTo("a, b and c");
  }

  @Test
  void ofManyOnlyAFewAreNamed() {
    assertThat(Phrases.few(List.of("a", "b", "c"), 3)).isEqualTo("a, b and c");
    assertThat(Phrases.few(List.of("a", "b", "c", "d", "e"), 3)).isEqualTo("a, b, c and 2 more");
  }

  @Test
  void spansAreSaidInDaysFromTwoDaysOn() {
    assertThat(Phrases.about(Duration.ofHours(36))).isEqualTo("36 hours");
    assertThat(Phrases.about(Duration.ofHours(48))).isEqualTo("2 days");
    assertThat(Phrases.about(Duration.ofHours(101))).isEqualTo("4 days");
  }

  @Test
  void textsAreComparedWithoutCaseAndPunctuation() {
    assertThat(Phrases.plain("  Product-Marketing,  TEAM! ")).isEqualTo("product marketing team");
    assertThat(Phrases.plain("Ünal ☃")).isEqualTo("ünal");
  }

  @Test
  void aSentenceBeginsWithACapital() {
    assertThat(Phrases.sentence("link a need.")).isEqualTo("Link a need.");
    assertThat(Phrases.sentence("")).isEmpty();
  }
}
