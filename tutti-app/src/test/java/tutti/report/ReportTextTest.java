package tutti.report;

import static org.assertj.core.api.Assertions.assertThat;
import static tutti.report.Small.ALIVE;
import static tutti.report.Small.arrowIn;
import static tutti.report.Small.confirmed;
import static tutti.report.Small.pulse;
import static tutti.report.Small.reading;
import static tutti.report.Small.report;
import static tutti.report.Small.took;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import tutti.company.PromiseState;
import tutti.company.ref.CompanyRef;
import tutti.insight.check.Finding;
import tutti.insight.check.Severity;
import tutti.measure.ArrowReading;

/** The report as a terminal shows it. */
class ReportTextTest {

  private static final Finding FINDING =
      new Finding(
          "empty-seat", Severity.INFO, CompanyRef.party("sales"), "Nobody sits here.", "Name one.");

  private static CompanyReport with(int findings) {
    var report = report(arrowIn(PromiseState.KEPT));
    return new CompanyReport(
        report.reading(),
        report.fixFirst(),
        report.measureFirst(),
        Collections.nCopies(findings, FINDING));
  }

  @Test
  void theHeadlineComesFirst() {
    assertThat(ReportText.write(report(arrowIn(PromiseState.BROKEN))).lines().limit(2))
        .containsExactly("9 of 12 leads from Marketing to Sales were not confirmed in time.", "");
  }

  @Test
  void anArrowIsALineAndItsPromisesStandBeneath() {
    assertThat(ReportText.write(report(arrowIn(PromiseState.KEPT))).lines().skip(2))
        .startsWith(
            "kept                 Marketing to Sales, leads  (kept; 40 hand-offs)",
            "  kept                 kept: 60 of 62 were confirmed within 3 days.");
  }

  @Test
  void oneHandOffIsOne() {
    var arrow = new ArrowReading(Small.observed("orders"), pulse(1, 1, 1), 0, List.of());
    assertThat(ReportText.write(report(arrow))).contains("(orders; 1 hand-off)");
  }

  @Test
  void impossibleOnesAreCountedAndSaid() {
    var arrow = new ArrowReading(Small.observed("orders"), ALIVE, 3, List.of());
    assertThat(ReportText.write(report(arrow))).contains("(orders; 43 hand-offs, 3 impossible)");
  }

  @Test
  void howLongItTookIsSaidWhereItIsKnown() {
    var arrow = Small.of("leads", took(reading(confirmed(), 0.8, 60, 2), 0.5, 71.5));
    assertThat(ReportText.write(report(arrow)))
        .contains("within 3 days. Half took up to 30 minutes, nine in ten up to 3.0 days.\n");
  }

  @Test
  void aFixShowsItsScoreAsAProduct() {
    var arrow = Small.of("orders", "sales", "customer", reading(confirmed(), 0.8, 3, 9));
    assertThat(ReportText.write(report(arrow)))
        .contains(
            "\nFix first\n  orders (kept): 9 of 12 were not confirmed within 3 days. Every way to")
        .containsPattern(
            "score [\\d.]+ = gap 0.550 x reach 1.000 x flow [\\d.]+ a week x certainty ")
        .containsOnlyOnce("  A score is how many things more a week would reach the Customer.\n");
  }

  @Test
  void whatNobodyMeasuresIsListed() {
    assertThat(ReportText.write(report(arrowIn(PromiseState.UNMEASURED))))
        .contains("\nMeasure this first\n  unmeasured: No evidence of it has ever come. No way to");
  }

  @Test
  void listsWithNothingInThemAreLeftOut() {
    assertThat(ReportText.write(report(arrowIn(PromiseState.KEPT))))
        .doesNotContain("Fix first", "Measure this first", "finding");
  }

  @Test
  void nothingToFixIsSaidOnce() {
    assertThat(ReportText.write(report(arrowIn(PromiseState.KEPT))))
        .startsWith("Every promise that is measured is kept.\n\n")
        .containsOnlyOnce("\nNothing to fix yet: over its window no promise misses more than");
  }

  @Test
  void findingsAreCounted() {
    assertThat(ReportText.write(with(1))).endsWith("\n1 finding; tutti check lists it.\n");
    assertThat(ReportText.write(with(12))).endsWith("\n12 findings; tutti check lists them.\n");
  }

  @Test
  void aPercentSignInANameIsNoFormat() {
    assertThat(ReportText.write(report("100% %s %n Marketing", arrowIn(PromiseState.BROKEN))))
        .startsWith("9 of 12 leads from 100% %s %n Marketing to Sales were not");
  }

  @Test
  void aCompanyWithoutArrowsIsTheHeadlineAlone() {
    assertThat(ReportText.write(report()))
        .isEqualTo("Write down the first arrow: who gives what to whom?\n\n");
  }
}
