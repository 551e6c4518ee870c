package tutti.english;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
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
  void namesAreListedTwentyAtMost() {
    assertThat(Phrases.some(List.of("a", "b", "c"))).isEqualTo("a, b, c");
    var many = IntStream.rangeClosed(1, 23).mapToObj(Integer::toString).toList();
    assertThat(Phrases.some(many)).startsWith("1, 2, 3").endsWith("19, 20 and 3 more");
  }

  @Test
  void oneIsNoPluralAndThousandsAreParted() {
    assertThat(Phrases.count(1, "promise")).isEqualTo("1 promise");
    assertThat(Phrases.count(1200, "promise")).isEqualTo("1200 promises");
    assertThat(Phrases.counted(1, "fact")).isEqualTo("1 fact");
    assertThat(Phrases.counted(1200, "fact")).isEqualTo("1,200 facts");
    assertThat(Phrases.counted(0, "fact")).isEqualTo("0 facts");
  }

  @Test
  void textsAreComparedWithoutCaseAndPunctuation() {
    assertThat(Phrases.plain("  Product-Marketing,  TEAM! ")).isEqualTo("product marketing team");
    assertThat(Phrases.plain("Ünal ☃")).isEqualTo("ünal");
  }

  @Test
  void aSentenceBeginsWithACapital() {
    assertThat(Phrases.capital("link a need.")).isEqualTo("Link a need.");
    assertThat(Phrases.capital("")).isEmpty();
  }
}
