package tutti.evidence.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Months by their names. */
class MonthNamesTest {

  @ParameterizedTest
  @CsvSource({
    "Mar, 3",
    "mar., 3",
    "MARCH, 3",
    "März, 3",
    "mars, 3",
    "marzo, 3",
    "março, 3",
    "maart, 3",
    "Dez, 12",
    "déc., 12",
    "dic, 12",
    "Sept, 9",
    "Sep, 9",
    "oct, 10",
    "Okt, 10",
    "ago, 8",
    "août, 8",
    "gen, 1",
    "ene, 1"
  })
  void aNameIsKnownWholeAndCutInSevenLanguages(String name, int number) {
    assertThat(MonthNames.number(name)).contains(number);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "foo", "Monday", "M", "Ma", "2", "Marchy"})
  void whatIsNoMonthIsNone(String name) {
    assertThat(MonthNames.number(name)).isEmpty();
  }

  @Test
  void everyWholeNameOfEveryLanguageIsItsMonth() {
    for (var language : new String[] {"en", "de", "fr", "es", "it", "pt", "nl"}) {
      for (var month : Month.values()) {
        var name = month.getDisplayName(TextStyle.FULL, Locale.forLanguageTag(language));
        assertThat(MonthNames.number(name)).as(language + " " + name).contains(month.getValue());
      }
    }
  }
}
