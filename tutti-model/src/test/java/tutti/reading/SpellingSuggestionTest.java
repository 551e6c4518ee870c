package tutti.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingSuggestionTest {

  private static final List<String> WORDS = List.of("target", "window", "within");

  @ParameterizedTest
  @CsvSource({
    "tarrget, target",
    "targt, target",
    "TARGET, target",
    "windwo, window",
    "wthin, within",
    "withins, within"
  })
  void findsTheWordThatIsAtMostTwoLettersAway(String written, String meant) {
    assertThat(SpellingSuggestion.hint(written, WORDS))
        .isEqualTo("; did you mean \"" + meant + "\"?");
  }

  @ParameterizedTest
  @CsvSource({"<<, id", "'', id", "ix, id", "why, key", "abcd, abxy", "3, at"})
  void aWordOfWhichHardlyAnyLetterStaysIsNoHint(String written, String word) {
    assertThat(SpellingSuggestion.hint(written, List.of(word)))
        .isEqualTo("; expected one of " + word + ".");
  }

  @ParameterizedTest
  @CsvSource({"form, from", "atrr, attr", "ruels, rules", "due?, due", "keys, key"})
  void neighboursThatChangedPlacesAreOneMistake(String written, String word) {
    assertThat(SpellingSuggestion.hint(written, List.of("xxxx", word)))
        .contains("\"" + word + "\"");
  }

  @Test
  void aVeryLongWordIsNotCompared() {
    assertThat(SpellingSuggestion.hint("a".repeat(10_000), List.of("a".repeat(9_999))))
        .contains("expected");
  }

  @Test
  void listsTheWordsWhenNoneIsNear() {
    assertThat(SpellingSuggestion.hint("colour", WORDS))
        .isEqualTo("; expected one of target, window, within.");
  }

  @Test
  void prefersTheNearest() {
    assertThat(SpellingSuggestion.hint("abcd", List.of("abxy", "abcx"))).contains("\"abcx\"");
  }

  @Test
  void quotesAShortTextWholeAndCutsALongOne() {
    assertThat(SpellingSuggestion.quoted("a")).isEqualTo("\"a\"");
    assertThat(SpellingSuggestion.quoted("a".repeat(60))).hasSize(62);
    assertThat(SpellingSuggestion.quoted("a".repeat(61))).hasSize(62).endsWith("...\"");
  }
}
