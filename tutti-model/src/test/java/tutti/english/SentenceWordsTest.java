package tutti.english;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The small words of a sentence. */
class SentenceWordsTest {

  @Test
  void thingsAreListedWithAnd() {
    assertThat(SentenceWords.and(List.of())).isEmpty();
    assertThat(SentenceWords.and(List.of("a"))).isEqualTo("a");
    assertThat(SentenceWords.and(List.of("a", "b"))).isEqualTo("a and b");
    assertThat(SentenceWords.and(List.of("a", "b", "c"))).isEqualTo("a, b and c");
  }

  @Test
  void ofManyOnlyAFewAreNamed() {
    assertThat(SentenceWords.few(List.of("a", "b", "c"), 3)).isEqualTo("a, b and c");
    assertThat(SentenceWords.few(List.of("a", "b", "c", "d", "e"), 3))
        .isEqualTo("a, b, c and 2 more");
  }

  @Test
  void namesAreListedTwentyAtMost() {
    assertThat(SentenceWords.some(List.of("a", "b", "c"))).isEqualTo("a, b, c");
    var many = IntStream.rangeClosed(1, 23).mapToObj(Integer::toString).toList();
    assertThat(SentenceWords.some(many)).startsWith("1, 2, 3").endsWith("19, 20 and 3 more");
  }

  @Test
  void oneIsNoPluralAndThousandsAreParted() {
    assertThat(SentenceWords.count(1, "promise")).isEqualTo("1 promise");
    assertThat(SentenceWords.count(1200, "promise")).isEqualTo("1200 promises");
    assertThat(SentenceWords.counted(1, "fact")).isEqualTo("1 fact");
    assertThat(SentenceWords.counted(1200, "fact")).isEqualTo("1,200 facts");
    assertThat(SentenceWords.counted(0, "fact")).isEqualTo("0 facts");
  }

  @Test
  void textsAreComparedWithoutCaseAndPunctuation() {
    assertThat(SentenceWords.plain("  Product-Marketing,  TEAM! "))
        .isEqualTo("product marketing team");
    assertThat(SentenceWords.plain("Ünal ☃")).isEqualTo("ünal");
  }

  @Test
  void aSentenceBeginsWithACapital() {
    assertThat(SentenceWords.capital("link a need.")).isEqualTo("Link a need.");
    assertThat(SentenceWords.capital("")).isEmpty();
  }
}
