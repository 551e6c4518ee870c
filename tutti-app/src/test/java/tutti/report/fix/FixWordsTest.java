package tutti.report.fix;

import static org.assertj.core.api.Assertions.assertThat;
import static tutti.report.Said.plain;
import static tutti.report.Small.byDue;
import static tutti.report.Small.reading;
import static tutti.report.Small.report;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tutti.insight.FixCandidate;
import tutti.report.Small;

/** Why an arrow stands among those to fix, and how sure that is. */
class FixWordsTest {

  @ParameterizedTest
  @CsvSource({
    "0, No way to the Customer passes here.",
    "0.02, One way of 50 to the Customer passes here.",
    "0.1, Every tenth way to the Customer passes here.",
    "0.14, Every seventh way to the Customer passes here.",
    "0.18, Every sixth way to the Customer passes here.",
    "0.27, Every fourth way to the Customer passes here.",
    "0.34, Every third way to the Customer passes here.",
    "0.5, Every second way to the Customer passes here.",
    "0.66, Every second way to the Customer passes here.",
    "0.8, Nearly every way to the Customer passes here.",
    "1, Every way to the Customer passes here."
  })
  void howManyWaysPassIsSaidInWords(double share, String says) {
    assertThat(WayWords.pass(share)).isEqualTo(says);
  }

  private static String sure(long good, long bad, double certainty) {
    var reading = reading(byDue(), 0.8, good, bad);
    return SureWords.missed(
        new FixCandidate(Small.of("leads", reading), reading, 0.1, 1, 1, certainty));
  }

  @Test
  void fromNinetyFiveItIsSureFromEightyFairlyAndElseTooLittleIsKnown() {
    assertThat(sure(12, 18, 0.9999)).isEqualTo("Sure: over 99 in 100.");
    assertThat(sure(12, 18, 0.95)).isEqualTo("Sure: 95 in 100.");
    assertThat(sure(28, 10, 0.84))
        .isEqualTo("Fairly sure: 84 in 100, too little to call it broken.");
    assertThat(sure(12, 18, 0.94)).as("it is called broken").isEqualTo("Fairly sure: 94 in 100.");
    assertThat(sure(28, 10, 0.8)).startsWith("Fairly sure: 80 in 100");
    assertThat(sure(28, 10, 0.79)).isEqualTo("Too little to say: 79 in 100.");
    assertThat(sure(28, 10, 0.001)).isEqualTo("Too little to say: under 1 in 100.");
  }

  @Test
  void whatIsSaidOfAPromiseFollowsItsState() {
    assertThat(SureWords.said(reading(byDue(), 0.8, 12, 18)))
        .isEqualTo("Sure that it is missed: over 99 in 100.");
    assertThat(SureWords.said(reading(byDue(), 0.8, 45, 3)))
        .isEqualTo("Sure that it is kept: over 99 in 100.");
    assertThat(SureWords.said(reading(byDue(), 0.8, 28, 10)))
        .isEqualTo("Fairly sure that it is missed: 84 in 100, too little to call it broken.");
    assertThat(SureWords.said(reading(byDue(), 0.8, 5, 0)))
        .isEqualTo("Fairly sure that it is kept: 87 in 100, too little to call it kept.");
    assertThat(SureWords.said(reading(byDue(), 0.8, 4, 1)))
        .startsWith("Too little to say: ")
        .endsWith(" in 100 that it is missed.");
    assertThat(SureWords.said(reading(byDue(), 1, 9, 0)))
        .isEqualTo("Every single one is promised, and none was missed.");
  }

  @Test
  void everyFactorIsSaidWithItsPlaceAmongTheArrows() {
    var worse = Small.of("worse", "sales", "customer", reading(byDue(), 0.8, 0, 20));
    var bad = Small.of("bad", "sales", "customer", reading(byDue(), 0.8, 8, 12));
    var report = report(bad, worse);
    assertThat(FixReason.of(report.fixFirst().getFirst(), report.places()))
        .extracting(reason -> reason.name() + ": " + plain(reason.says() + " | " + reason.place()))
        .startsWith(
            "How far from the promise: 80 more of 100 missed than promised | 1st of 2",
            "How many ways to the Customer pass: 50 of 100 | 1st of 2",
            "How much of it gets to the Customer: about 100 of 100 | 1st of 2")
        .hasSize(6);
  }
}
