package tutti.evidence.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static tutti.evidence.log.ReadFacts.at;
import static tutti.evidence.log.ReadFacts.mapped;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tutti.evidence.Evidence;

/** Which number of a date is the month, as a mapping says it. */
class DateOrdersTest {

  private static String rule(String time) {
    return "- arrow: leads\n  key: row.id\n  stage: offered\n  at: \"" + time + "\"\n";
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "time(row.day, 'day-first') | 05/04/2026 14:22 | 2026-04-05T14:22:00Z",
        "time(row.day, 'month-first') | 05/04/2026 14:22 | 2026-05-04T14:22:00Z",
        "time(row.day, 'month-first') | 5/4/2026 2:22 PM | 2026-05-04T14:22:00Z",
        "time(row.day, 'day-first') | 2026-04-05T14:22:00Z | 2026-04-05T14:22:00Z",
        "time(row.day) | 05/Apr/26 2:22 PM | 2026-04-05T14:22:00Z",
        "time(row.day) | 05.04.2026 14:22 | 2026-04-05T14:22:00Z",
        "time(row.day) | Apr 5 2026 14:22 | 2026-04-05T14:22:00Z"
      })
  void aDateIsReadAsTheMappingSays(String time, String cell, String instant) {
    assertThat(mapped(rule(time), "id,day\n7," + cell + "\n").facts())
        .extracting(Evidence::at)
        .containsExactly(at(instant));
  }

  @Test
  void aDateOfTheOtherOrderIsAProblemOfItsRow() {
    var read = mapped(rule("time(row.day, 'month-first')"), "id,day\n7,27/11/2026\n8,11/27/2026\n");
    assertThat(read.facts()).extracting(Evidence::key).containsExactly("8");
    assertThat(read.sentences())
        .singleElement()
        .asString()
        .contains("data.csv:2:2: day: \"27/11/2026\" is not a time");
  }

  @Test
  void withoutAWordWhichIsTheMonthNothingIsGuessed() {
    var read = mapped(rule("time(row.day)"), "id,day\n7,27/11/2026\n");
    assertThat(read.facts()).isEmpty();
    assertThat(read.sentences()).singleElement().asString().contains("time(row.day, 'd/M/yyyy')");
  }

  @Test
  void aDayAloneIsTheWholeDayInEveryForm() {
    var read = mapped(rule("time(row.day)"), "id,day\n7,05.04.2026\n8,2026-04-05\n");
    assertThat(read.facts()).extracting(Evidence::at).containsOnly(at("2026-04-05T00:00:00Z"));
  }
}
