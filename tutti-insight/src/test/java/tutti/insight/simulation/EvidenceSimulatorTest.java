package tutti.insight.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tutti.claims.Claim;
import tutti.company.Company;
import tutti.company.PromiseState;
import tutti.company.file.CompanyFile;
import tutti.company.sample.SampleCompany;
import tutti.evidence.Evidence;
import tutti.handoff.HandOff;
import tutti.handoff.MemoryLedger;
import tutti.insight.FixCandidate;
import tutti.insight.FixFirst;
import tutti.insight.check.CheckRules;
import tutti.insight.check.Severity;
import tutti.insight.flow.Flow;
import tutti.insight.flow.ready.LaunchReadiness;
import tutti.insight.flow.ready.PushRecords;
import tutti.map.crossing.MapCrossings;
import tutti.measure.ArrowReading;
import tutti.measure.CompanyReading;
import tutti.measure.HandOffSamples;

class EvidenceSimulatorTest {

  private static final Instant END = Instant.parse("2026-11-20T12:00:00Z");
  private static final Duration YEARS = Duration.ofDays(7_000);

  private static final Company COMPANY =
      CompanyFile.read(
          "company.yaml",
          """
          apiVersion: tutti/v1
          kind: Company
          parties:
            - {id: a, kind: function}
            - {id: b, kind: function}
          arrows:
            - id: one
              from: a
              to: b
              promises: [{id: p, valid: requested, good: delivered, within: 2d, window: 9000d}]
            - id: other
              from: b
              to: a
              promises: [{id: p, valid: offered, good: confirmed, within: due, window: 9000d}]
          """);

  private static List<Evidence> evidence(double weekly, double good, long seed) {
    var conducts =
        Map.of("one", ArrowConduct.steady(weekly, good), "other", ArrowConduct.steady(2, 0.9));
    return new EvidenceSimulator(COMPANY, conducts, seed).evidence(YEARS, END);
  }

  private static CompanyReading read(Company company, List<Evidence> facts) {
    var ledger = new MemoryLedger();
    facts.forEach(ledger::add);
    return CompanyReading.of(company, new HandOffSamples(ledger.handOffs(END)), END);
  }

  @Test
  void theSameSeedGivesTheSameYear() {
    assertThat(evidence(3, 0.8, 1)).isEqualTo(evidence(3, 0.8, 1));
    assertThat(evidence(3, 0.8, 1)).isNotEqualTo(evidence(3, 0.8, 2));
  }

  @Test
  void changingOneArrowLeavesTheOthersAsTheyWere() {
    assertThat(of("other", evidence(3, 0.8, 1))).isEqualTo(of("other", evidence(9, 0.1, 1)));
  }

  private static List<Evidence> of(String arrow, List<Evidence> facts) {
    return facts.stream().filter(fact -> fact.arrow().equals(arrow)).toList();
  }

  @Test
  void handOffsComeAndAreGoodAsOftenAsToldTo() {
    var reading = read(COMPANY, evidence(3, 0.8, 5)).arrow("one").orElseThrow();
    assertThat(reading.handOffs()).isCloseTo(3_000, within(165L));
    assertThat(reading.promises().getFirst().share().orElseThrow()).isCloseTo(0.8, within(0.02));
  }

  @Test
  void nothingIsImpossibleAndNothingLiesInTheFuture() {
    var ledger = new MemoryLedger();
    evidence(5, 0.5, 3).forEach(ledger::add);
    assertThat(ledger.handOffs(END)).noneMatch(HandOff::anomaly);
    assertThat(evidence(5, 0.5, 3)).noneMatch(fact -> fact.at().isAfter(END));
  }

  @Test
  void anArrowThatStopsFallsSilent() {
    var stopped = ArrowConduct.steady(2, 1).lately(Duration.ofDays(60), 0, 1);
    var facts = new EvidenceSimulator(COMPANY, Map.of("one", stopped), 1).evidence(YEARS, END);
    assertThat(facts)
        .isNotEmpty()
        .noneMatch(fact -> fact.at().isAfter(END.minus(Duration.ofDays(55))));
  }

  @Test
  void aShareLiesBetweenNoneAndAll() {
    assertThatThrownBy(() -> ArrowConduct.steady(1, 1.1)).hasMessageContaining("No such conduct");
  }

  @Test
  void theSampleCompanyHasOneBrokenOneSilentAndOneArrowAtRisk() {
    var reading = read(SampleCompany.company(), SampleYear.evidence(END));
    assertThat(withState(reading, PromiseState.BROKEN)).containsExactly("answers");
    assertThat(withState(reading, PromiseState.SILENT)).containsExactly("feedback");
    assertThat(withState(reading, PromiseState.AT_RISK)).containsExactly("leads");
    assertThat(FixFirst.of(reading))
        .extracting((FixCandidate fix) -> fix.arrow().arrow().id())
        .startsWith("answers")
        .contains("promised");
  }

  private static List<String> withState(CompanyReading reading, PromiseState state) {
    return reading.arrows().stream()
        .filter(arrow -> arrow.state() == state)
        .map((ArrowReading arrow) -> arrow.arrow().id())
        .toList();
  }

  @Test
  void theSampleCompanyIsLivelyAndAlmostComplete() {
    var company = SampleCompany.company();
    assertThat(company.parties()).hasSize(12);
    assertThat(company.arrows()).hasSize(33);
    assertThat(SampleYear.evidence(END)).hasSizeGreaterThan(10_000);
    var findings = CheckRules.run(company, LocalDate.EPOCH, MapCrossings.FINDER);
    assertThat(findings)
        .filteredOn(finding -> finding.severity() == Severity.ERROR)
        .extracting(finding -> finding.id())
        .containsExactly("L01");
    assertThat(findings)
        .extracting(finding -> finding.id())
        .containsOnlyOnce("L09", "L10")
        .doesNotContain("L03", "L08", "L19");
  }

  @Test
  void theWishesOfTheSampleCompanyGetLostBetweenReleaseAndPosition() {
    var ledger = new MemoryLedger();
    SampleYear.evidence(END).forEach(ledger::add);
    var flow = Flow.of(SampleCompany.company(), ledger.handOffs(END), END, Flow.WINDOW);
    assertThat(flow.steps()).hasSize(7);
    assertThat(flow.journeys()).hasSizeBetween(60, 3_000);
    assertThat(flow.weakest().orElseThrow().to().name()).isEqualTo("Position");
    assertThat(flow.skips()).hasSizeBetween(2, 12);
    assertThat(PushRecords.of(flow).unenabled()).hasSizeBetween(5, 15);
    assertThat(LaunchReadiness.of(flow, "spring-set").orElseThrow().ready()).isFalse();
  }

  @Test
  @Claim("S31")
  void whoeverFulfilsEveryHandOffNoMeasureChanges() {
    var year = SampleYear.evidence(END);
    var swapped = year.stream().map(EvidenceSimulatorTest::fulfilledBySomebodyElse).toList();
    assertThat(swapped).isNotEqualTo(year);
    assertThat(read(SampleCompany.company(), swapped))
        .isEqualTo(read(SampleCompany.company(), year));
  }

  private static Evidence fulfilledBySomebodyElse(Evidence fact) {
    var told = fact.details();
    return new Evidence(
        fact.id(),
        fact.source(),
        fact.arrow(),
        fact.key(),
        fact.stage(),
        fact.at(),
        new Evidence.Details(
            told.due(),
            told.rating(),
            told.fulfiller().map(who -> "somebody other than " + who),
            told.reason(),
            told.parent(),
            told.thread(),
            told.attributes()));
  }

  @Test
  void theSampleYearLooksTheSameWheneverItIsShown() {
    var later = END.plus(Duration.ofDays(40).plusHours(7));
    var ledger = new MemoryLedger();
    SampleYear.evidence(later).forEach(ledger::add);
    var then =
        CompanyReading.of(
            SampleCompany.company(), new HandOffSamples(ledger.handOffs(later)), later);
    var now = read(SampleCompany.company(), SampleYear.evidence(END));
    assertThat(then.arrows())
        .extracting(ArrowReading::state)
        .isEqualTo(now.arrows().stream().map(ArrowReading::state).toList());
  }
}
