package tutti.report.web.view;

import static org.assertj.core.api.Assertions.assertThat;
import static tutti.report.Said.plain;
import static tutti.report.Small.AT;
import static tutti.report.Small.arrow;
import static tutti.report.Small.byDue;
import static tutti.report.Small.company;
import static tutti.report.Small.confirmed;
import static tutti.report.Small.days;
import static tutti.report.Small.every;
import static tutti.report.Small.handOff;
import static tutti.report.Small.promise;
import static tutti.report.Small.rated;
import static tutti.report.Small.reading;
import static tutti.report.Small.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tutti.claims.Claim;
import tutti.company.ArrowTraits.Dependency;
import tutti.company.Promise;
import tutti.company.PromiseState;
import tutti.company.Stage;
import tutti.company.file.CompanyFile;
import tutti.company.ref.CompanyRef;
import tutti.company.template.CompanyTemplates;
import tutti.evidence.Evidence;
import tutti.evidence.Evidence.Details;
import tutti.handoff.HandOff;
import tutti.handoff.MemoryLedger;
import tutti.insight.check.Finding;
import tutti.insight.check.Severity;
import tutti.measure.ArrowReading;
import tutti.measure.HandOffSamples;
import tutti.measure.SampleSource;
import tutti.measure.verdict.PromiseVerdict;
import tutti.measure.verdict.VerdictTally;
import tutti.page.CompanyDates;
import tutti.report.CompanyReport;
import tutti.report.Small;
import tutti.report.WindowHistory;

/** What the page of one arrow says. */
class ArrowViewTest {

  private static final BreakdownView NOTHING = new BreakdownView(List.of(), List.of());

  private static final CompanyDates DATES = new CompanyDates(Small.ZONE);

  private static ArrowView view(ArrowReading arrow, Finding... findings) {
    var bare = report(arrow);
    var report =
        new CompanyReport(bare.reading(), bare.fixFirst(), bare.measureFirst(), List.of(findings));
    return ArrowView.of(report, arrow, List.of(), List.of(), NOTHING);
  }

  private static Finding at(String where) {
    return new Finding("check", Severity.INFO, CompanyRef.of(where), "So it is.", "Do this.");
  }

  /** Hand-offs confirmed a day after they were offered, or never. */
  private static List<HandOff> handOffs(int good, int never) {
    var handOffs = new ArrayList<HandOff>();
    for (var i = 0; i < good; i++) {
      handOffs.add(
          handOff("g" + i, Map.of(Stage.OFFERED, 40 - i % 30, Stage.CONFIRMED, 39 - i % 30)));
    }
    for (var i = 0; i < never; i++) {
      handOffs.add(handOff("n" + i, Map.of(Stage.OFFERED, 50)));
    }
    return handOffs;
  }

  private static PromiseView promised(Promise promise, List<HandOff> handOffs) {
    var arrow = arrow("leads", promise);
    var company = company(arrow);
    var reading =
        CompanyReport.of(company, new HandOffSamples(handOffs), AT)
            .reading()
            .arrows()
            .getFirst()
            .promises()
            .getFirst();
    var verdicts = handOffs.stream().flatMap(h -> PromiseVerdict.of(promise, h).stream()).toList();
    var points =
        IntStream.range(0, 3)
            .mapToObj(i ->
                new WindowHistory.Point(
                    AT.minus(days(20L - 10 * i)), new VerdictTally(8 + i, 2, 0)))
            .toList();
    return PromiseView.of(
        company,
        arrow,
        reading,
        verdicts,
        new WindowHistory(points),
        Optional.empty(),
        "/arrows/leads");
  }

  private static HandOffRow row(HandOff handOff) {
    var arrow = Small.of("leads", reading(confirmed(), 0.8, 5, 0));
    return HandOffRow.of(handOff, arrow, DATES, AT);
  }

  @Test
  void thePageIsHeadedByWhatIsGivenAndWhy() {
    var view = view(arrowIn(PromiseState.KEPT));
    assertThat(view.gives()).isEqualTo("Leads");
    assertThat(view.why()).isEqualTo("To sell");
    assertThat(view.mark().state()).isEqualTo(PromiseState.KEPT);
    assertThat(view.giver().name()).isEqualTo("Marketing");
    assertThat(view.receiver().name()).isEqualTo("Sales");
    assertThat(view.count()).isEqualTo("40 in all");
  }

  private static ArrowReading arrowIn(PromiseState state) {
    return Small.arrowIn(state);
  }

  @Test
  void itSaysHowItsWorstPromiseIsKept() {
    var arrow = Small.of("leads", Small.in(PromiseState.KEPT), Small.in(PromiseState.BROKEN));
    assertThat(view(arrow).said())
        .satisfies(
            said -> assertThat(plain(said)).isEqualTo("9 of 12 were not confirmed within 3 days."));
  }

  @Test
  void itSaysWhyThereIsNoPromise() {
    assertThat(view(arrowIn(PromiseState.OBSERVED)).said())
        .isEqualTo("This is only watched: no promise is put on it.");
    assertThat(view(Small.of("leads")).said()).isEqualTo("Nobody has promised it yet.");
  }

  @Test
  void anEndSaysWhetherItIsOutside() {
    assertThat(view(arrowIn(PromiseState.OBSERVED)).receiver().outside()).isTrue();
    assertThat(view(arrowIn(PromiseState.KEPT)).receiver().outside()).isFalse();
  }

  @Test
  void onlyFindingsAboutThisArrowAndItsPromisesAreShown() {
    var view =
        view(
            Small.of("leads"),
            at("arrows/leads"),
            at("arrows/leads/promises/kept"),
            at("arrows/leads-2"),
            at("arrows/other"),
            at("parties/leads"));
    assertThat(view.findings())
        .extracting(Finding::where)
        .containsExactly(CompanyRef.arrow("leads"), CompanyRef.promise("leads", "kept"));
  }

  @Test
  void whoFulfilledIsAColumnOnlyWhenSomebodyIsNamed() {
    var nobody = row(handOff("1", Map.of(Stage.OFFERED, 1)));
    var somebody =
        new HandOffRow("2", "", nobody.began(), nobody.steps(), nobody.stage(), false, "", "Ada");
    var arrow = Small.of("leads");
    assertThat(ArrowView.of(report(arrow), arrow, List.of(), List.of(nobody), NOTHING).fulfilled())
        .isFalse();
    assertThat(
            ArrowView.of(report(arrow), arrow, List.of(), List.of(nobody, somebody), NOTHING)
                .fulfilled())
        .isTrue();
  }

  @Test
  void aRowSaysWhenInTheCompanysZone() {
    assertThat(row(handOff("1", Map.of(Stage.OFFERED, 1))).began()).isEqualTo("20 Nov 2026, 02:00");
  }

  @ParameterizedTest
  @CsvSource({
    "9,8,24.0 hours,false",
    "9,6,3.0 days,false",
    "9,5,'4.0 days, late',true",
    "9,-1,missed,true",
    "1,-1,open,false",
    "1,1,0 minutes,false"
  })
  void aRowSaysHowLongItTookOrThatItWasMissed(int offered, int done, String took, boolean bad) {
    var stages =
        done < 0
            ? Map.of(Stage.OFFERED, offered)
            : Map.of(Stage.OFFERED, offered, Stage.CONFIRMED, done);
    var row = row(handOff("1", stages));
    assertThat(row.took()).isEqualTo(took);
    assertThat(row.bad()).isEqualTo(bad);
  }

  @Test
  void whatCameBackIsMarkedEvenWithoutAPromise() {
    var returned = handOff("1", Map.of(Stage.DELIVERED, 3, Stage.RETURNED, 1));
    var row = HandOffRow.of(returned, Small.of("leads"), DATES, AT);
    assertThat(row.bad()).isTrue();
    assertThat(row.took()).isEmpty();
    assertThat(row.stage()).isEqualTo("returned");
  }

  @Test
  void aRowSaysItsReasonAndWhoDidIt() {
    var told =
        new HandOff(
            new HandOff.Id("leads", "<b>1</b>"),
            Stage.BROKEN_OFF,
            Map.of(Stage.BROKEN_OFF, AT),
            Optional.empty(),
            Optional.empty(),
            false,
            Optional.of("Ada"),
            Optional.of("out of stock"));
    var row = row(told);
    assertThat(row.stage()).isEqualTo("broken off: out of stock");
    assertThat(row.fulfiller()).isEqualTo("Ada");
    assertThat(row.key()).isEqualTo("<b>1</b>");
    assertThat(row.took()).isEmpty();
  }

  private static Details said(String title) {
    return new Details(
        Optional.empty(),
        OptionalInt.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Map.of("title", title));
  }

  @Test
  void aRowIsCalledByTheTitleThatItsEvidenceTells() {
    var ledger = new MemoryLedger();
    ledger.add(
        Evidence.saying("test", "leads", "4711", Stage.OFFERED, AT.minus(days(3)), said("Harp")));
    var titled = row(ledger.handOffs(AT).iterator().next());
    assertThat(titled.title()).isEqualTo("Harp");
    assertThat(titled.key()).isEqualTo("4711");
    assertThat(row(handOff("1", Map.of(Stage.OFFERED, 1))).title()).isEmpty();
  }

  @Test
  void aRowThatCannotBeTrueSaysWhy() {
    var odd =
        new HandOff(
            new HandOff.Id("leads", "1"),
            Stage.CONFIRMED,
            Map.of(Stage.OFFERED, AT, Stage.CONFIRMED, AT.minusSeconds(3_600)),
            Optional.empty(),
            Optional.empty(),
            true,
            Optional.empty(),
            Optional.empty());
    assertThat(row(odd).stage()).matches("cannot be true: offered .+, confirmed .+");
    assertThat(row(odd).bad()).isTrue();
  }

  @Test
  void aPromiseIsSaidCountedAndDrawn() {
    var view = promised(promise(confirmed(), 0.8), handOffs(30, 2));
    assertThat(plain(view.kept())).isEqualTo("30 of 32 were confirmed within 3 days.");
    assertThat(plain(view.misses())).isEqualTo("4 more could miss that in 90 days.");
    assertThat(view.bars().split("<rect", -1)).hasSize(7);
    assertThat(view.ticks()).contains("The latest 32 in order: 30 good, 2 missed.");
    assertThat(view.share()).contains("from 80 to 83, target 80.");
    assertThat(view.dots()).contains("How long 30 took", "limit 3 days");
    assertThat(view.window())
        .satisfies(says -> assertThat(plain(says)).isEqualTo("each point over 90 days"));
    assertThat(view.took()).isEqualTo("2 were never confirmed.");
  }

  @Test
  void oneThatNeverCameIsOne() {
    assertThat(promised(promise(confirmed(), 0.8), handOffs(12, 1)).took())
        .isEqualTo("1 was never confirmed.");
    assertThat(promised(promise(confirmed(), 0.8), handOffs(12, 0)).took()).isEmpty();
  }

  @Test
  void aPromiseNobodyKeptYetDrawsNothing() {
    var view = promised(promise(confirmed(), 0.8), List.of());
    assertThat(view.kept()).isEqualTo("Nothing has come to count yet.");
    assertThat(view.ticks()).isEmpty();
    assertThat(view.bars()).isEmpty();
    assertThat(view.dots()).isEmpty();
    assertThat(view.certainty()).isEmpty();
    assertThat(view.mark().state()).isEqualTo(PromiseState.UNMEASURED);
  }

  @Test
  void aCadenceHasNoTicksAsEveryGivingIsGood() {
    var view = promised(promise(every(7, 1), 0.8), handOffs(30, 0));
    assertThat(view.ticks()).isEmpty();
    assertThat(view.words())
        .satisfies(words -> assertThat(plain(words)).contains("at least one in every 7 days"));
  }

  @Test
  void aDueDateIsNoLimitThatCouldBeDrawn() {
    var delivered = IntStream.range(0, 10).mapToObj(i -> delivered("d" + i)).toList();
    assertThat(promised(promise(byDue(), 0.8), delivered).dots())
        .contains("How long 10 took: half up to 3 days")
        .doesNotContain("limit");
  }

  private static HandOff delivered(String key) {
    return new HandOff(
        new HandOff.Id("leads", key),
        Stage.DELIVERED,
        Map.of(Stage.REQUESTED, AT.minus(days(5)), Stage.DELIVERED, AT.minus(days(2))),
        Optional.of(AT.minus(days(1))),
        Optional.empty(),
        false,
        Optional.empty(),
        Optional.empty());
  }

  @Test
  void aFewHandOffsAreToldOneByOneAndNotDrawnAsShares() {
    var few = promised(promise(confirmed(), 0.8), handOffs(8, 1));
    assertThat(few.ticks()).contains("The latest 9 in order: 8 good, 1 missed.");
    assertThat(few.drawn()).isFalse();
    assertThat(promised(promise(confirmed(), 0.8), handOffs(9, 1)).drawn()).isTrue();
  }

  @Test
  void manyAreSaidToBeTheLatest() {
    assertThat(promised(promise(confirmed(), 0.8), handOffs(1500, 0)).counted())
        .isEqualTo("the latest 120 of 1,500; up is good, down is a miss");
    assertThat(promised(promise(confirmed(), 0.8), handOffs(120, 0)).counted())
        .isEqualTo("up is good, down is a miss");
  }

  @Test
  void aRatingIsSaidInItsWords() {
    assertThat(promised(promise(rated(4), 0.8), List.of()).words())
        .satisfies(words ->
            assertThat(plain(words))
                .isEqualTo(
                    "Leads: 8 of 10 are rated 4 or better; Marketing sees to it."
                        + " Counted over 90 days."));
  }

  @Test
  @Claim("R06")
  void everyArrowOfTheSymphonySaysOnItsPageHowItsEndsDependOnEachOther() {
    var symphony =
        CompanyFile.read("symphony.yaml", CompanyTemplates.text("business-symphony").orElseThrow());
    var report = CompanyReport.of(symphony, SampleSource.NONE, AT);
    for (var arrow : report.reading().arrows()) {
      assertThat(ArrowView.of(report, arrow, List.of(), List.of(), NOTHING).dependency())
          .as(arrow.arrow().id())
          .isEqualTo(dependency(arrow.arrow().nature().dependency().orElseThrow()));
    }
    assertThat(report.reading().arrows())
        .extracting(arrow -> arrow.arrow().nature().dependency().orElseThrow())
        .contains(Dependency.FLOW, Dependency.SHARING);
  }

  @Test
  @Claim("R06")
  void whoSharesOneThingAndWhoMakesOneTogetherIsToldApart() {
    for (var dependency : Dependency.values()) {
      var company =
          CompanyFile.read(
              "company.yaml",
              """
              apiVersion: tutti/v1
              kind: Company
              parties: [{id: a}, {id: b}]
              arrows: [{id: ab, from: a, to: b, gives: x, dependency: %s}]
              """
                  .formatted(dependency.name().toLowerCase(Locale.ROOT)));
      var report = CompanyReport.of(company, SampleSource.NONE, AT);
      var arrow = report.reading().arrows().getFirst();
      assertThat(ArrowView.of(report, arrow, List.of(), List.of(), NOTHING).dependency())
          .isEqualTo(dependency(dependency));
    }
  }

  private static String dependency(Dependency dependency) {
    return switch (dependency) {
      case FLOW -> "A flow: one uses what the other makes, so when and how well both count.";
      case SHARING -> "A sharing: several use one thing, so somebody says who goes first.";
      case FIT -> "A fit: several make one thing, so all of them confirm it.";
    };
  }
}
