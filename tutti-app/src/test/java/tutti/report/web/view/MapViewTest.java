package tutti.report.web.view;

import static org.assertj.core.api.Assertions.assertThat;
import static tutti.report.Said.plain;
import static tutti.report.Small.ALIVE;
import static tutti.report.Small.arrowIn;
import static tutti.report.Small.confirmed;
import static tutti.report.Small.promise;
import static tutti.report.Small.reading;
import static tutti.report.Small.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tutti.company.PromiseState;
import tutti.measure.ArrowReading;
import tutti.measure.verdict.VerdictTally;
import tutti.report.CompanyReport;
import tutti.report.Small;

/** What the map's page and its table say. */
class MapViewTest {

  private static final String HOSTILE = "</svg><script>alert(1)</script>";

  private static MapView view(CompanyReport report) {
    return MapView.of(
        report,
        Optional.empty(),
        id -> "/arrows/" + id,
        ArrowFilter.ALL,
        FunctionOpening.atFirst(report.company()));
  }

  private static CompanyReport everyState() {
    return report(
        Arrays.stream(PromiseState.values()).map(Small::arrowIn).toArray(ArrowReading[]::new));
  }

  private static ArrowRow row(ArrowReading arrow) {
    return view(report(arrow)).rows().getFirst();
  }

  @Test
  void theHeadlineLinksTheArrowItIsAbout() {
    var view = view(everyState());
    assertThat(plain(view.headline())).startsWith("9 of 12 leads from Marketing to Sales");
    assertThat(view.worst()).hasValue("/arrows/broken");
  }

  @Test
  void beneathItStandsThePromiseAndItsMisses() {
    assertThat(plain(view(report(arrowIn(PromiseState.BROKEN))).beneath()))
        .isEqualTo(
            "The worst of 1 arrow. Promised: 8 of 10 leads confirmed within 3 days."
                + " 2 could miss that in 90 days; 9 did.");
    assertThat(plain(view(everyState()).beneath()))
        .startsWith("The worst of 7 arrows. Promised: 8 of 10 leads");
  }

  @Test
  void anArrowWithoutAPromiseHasNothingMoreBeneath() {
    assertThat(view(report(Small.of("leads"))).beneath()).isEqualTo("The worst of 1 arrow.");
  }

  @Test
  void aCompanyWithoutArrowsHasAHeadlineAndNothingElse() {
    var view = view(report());
    assertThat(view.headline()).startsWith("Write down the first arrow");
    assertThat(view.beneath()).isEmpty();
    assertThat(view.worst()).isEmpty();
    assertThat(view.key()).isEmpty();
    assertThat(view.rows()).isEmpty();
  }

  @Test
  void theKeyCountsEveryArrowOnceAndLeavesOutWhatIsNotThere() {
    var key =
        view(report(
                arrowIn(PromiseState.KEPT),
                arrowIn(PromiseState.BROKEN),
                arrowIn(PromiseState.KEPT)))
            .key();
    assertThat(key)
        .containsExactly(
            new MapView.Count(new StateMark(PromiseState.BROKEN), 1, false),
            new MapView.Count(new StateMark(PromiseState.KEPT), 2, false));
  }

  @Test
  void theTableBeginsWithTheWorst() {
    assertThat(view(everyState()).rows())
        .extracting(row -> row.mark().state())
        .containsExactly(PromiseState.values());
  }

  @Test
  void aRowOfWhatGoesWrongCountsWhatWasMissed() {
    var row = row(arrowIn(PromiseState.BROKEN));
    assertThat(plain(row.count())).isEqualTo("9 of 12 not confirmed");
    assertThat(row.left()).isEqualTo("7 too many");
  }

  @Test
  void aRowTellsTheArrowAndItsWorstPromise() {
    var row = row(arrowIn(PromiseState.KEPT));
    assertThat(row.from()).isEqualTo("Marketing");
    assertThat(row.to()).isEqualTo("Sales");
    assertThat(row.gives()).isEqualTo("Leads");
    assertThat(row.address()).isEqualTo("/arrows/kept");
    assertThat(plain(row.promise())).isEqualTo("Promised: 8 of 10 leads confirmed within 3 days.");
    assertThat(plain(row.count())).isEqualTo("60 of 62 good");
    assertThat(row.left()).isEqualTo("10 left");
    assertThat(row.handOffs()).isEqualTo("40");
  }

  @Test
  void aRowWithNothingToCountSaysSo() {
    var row = row(arrowIn(PromiseState.UNMEASURED));
    assertThat(row.count()).isEqualTo("none yet");
    assertThat(row.left()).isEmpty();
    assertThat(row.handOffs()).isEqualTo("0");
  }

  @Test
  void aRowWithoutAPromiseSaysWhy() {
    assertThat(row(Small.of("leads")).promise()).isEqualTo("No promise yet.");
    assertThat(row(arrowIn(PromiseState.OBSERVED)).promise()).isEqualTo("Only watched.");
    assertThat(row(arrowIn(PromiseState.OBSERVED)).count()).isEmpty();
  }

  @Test
  void largeNumbersAreGrouped() {
    var row =
        row(
            Small.of(
                "leads",
                reading(promise(confirmed(), 0.8), new VerdictTally(12_000, 345, 0), ALIVE)));
    assertThat(plain(row.count())).isEqualTo("12,000 of 12,345 good");
    assertThat(row.left()).isEqualTo("2,124 left");
  }

  @Test
  void whatToFixIsRankedWithItsFactorsInWords() {
    var worse = Small.of("worse", "sales", "customer", reading(confirmed(), 0.8, 0, 20));
    var bad = Small.of("bad", "sales", "customer", reading(confirmed(), 0.8, 8, 12));
    var fixes = view(report(bad, worse)).fixes();
    assertThat(fixes).extracting(FixView::rank).containsExactly(1, 2);
    assertThat(fixes).extracting(FixView::address).containsExactly("/arrows/worse", "/arrows/bad");
    assertThat(fixes.getFirst().thing()).isEqualTo("Leads");
    assertThat(fixes.getFirst().ends()).isEqualTo("Sales to Customer");
    assertThat(plain(fixes.getFirst().sure())).isEqualTo("Sure: over 99 in 100.");
    assertThat(fixes)
        .extracting(FixView::why)
        .containsExactly("Why it is first", "Why it is second");
    assertThat(fixes.getLast().reasons())
        .extracting(reason -> reason.name() + ": " + plain(reason.says() + ", " + reason.place()))
        .contains(
            "How far from the promise: 40 more of 100 missed than promised, 2nd of 2",
            "How many ways to the Customer pass: 50 of 100, 1st of 2");
  }

  @Test
  void whereNothingIsToFixThePageSaysSo() {
    assertThat(view(report(arrowIn(PromiseState.KEPT))).nothingToFix().orElseThrow())
        .startsWith("Nothing to fix yet: ");
    var broken = Small.of("bad", "sales", "customer", Small.in(PromiseState.BROKEN));
    assertThat(view(report(broken)).nothingToFix()).isEmpty();
  }

  @Test
  void theReasonsEndWithWhatTheyComeToTogether() {
    var arrow = Small.of("leads", "sales", "customer", reading(confirmed(), 0.8, 3, 9));
    var report = report(arrow);
    assertThat(plain(view(report).fixes().getFirst().reasons().getLast().says()))
        .isEqualTo(
            "about %.2f more a week would reach the Customer"
                .formatted(report.fixFirst().getFirst().score()));
  }

  @Test
  void whatNobodyMeasuresIsNamedWithItsReason() {
    assertThat(view(report(arrowIn(PromiseState.UNMEASURED))).blinds())
        .containsExactly(
            new MapView.BlindView(
                "Leads",
                "Marketing to Sales",
                "/arrows/unmeasured",
                "No evidence of it has ever come. No way to the Customer passes here."));
  }

  @Test
  void aHostileNameIsCarriedAsItIsForTheTemplateToEscape() {
    var view = view(report(HOSTILE, arrowIn(PromiseState.BROKEN)));
    assertThat(view.headline()).contains("from " + HOSTILE + " to Sales");
    assertThat(view.rows().getFirst().from()).isEqualTo(HOSTILE);
    assertThat(view.rows().getFirst().mark().sign()).doesNotContain("script");
  }

  @Test
  void aViewKeepsItsListsWhateverBecomesOfThem() {
    var rows = new ArrayList<ArrowRow>();
    var view =
        new MapView(
            "",
            "",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            rows,
            List.of(),
            Optional.empty(),
            List.of(),
            ArrowFilter.ALL,
            new FilterView(List.of(), List.of(), Optional.empty()),
            FunctionOpening.atFirst(everyState().company()));
    rows.add(row(arrowIn(PromiseState.KEPT)));
    assertThat(view.rows()).isEmpty();
  }
}
