package tutti.insight.whatif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tutti.claims.Claim;
import tutti.company.Arrow;
import tutti.company.Company;
import tutti.company.file.CompanyFile;
import tutti.company.template.CompanyTemplates;
import tutti.company.time.TimeSpan;
import tutti.handoff.MemoryLedger;
import tutti.insight.simulation.ArrowConduct;
import tutti.insight.simulation.EvidenceSimulator;
import tutti.insight.whatif.WhatIfChange.NewLimit;
import tutti.insight.whatif.WhatIfChange.Stop;
import tutti.insight.whatif.WhatIfChange.ToTarget;
import tutti.insight.whatif.WhatIfChange.Without;
import tutti.measure.CompanyReading;
import tutti.measure.HandOffSamples;
import tutti.testkit.LawCases;

class WhatIfTest {

  private static final Instant END = Instant.parse("2026-11-20T12:00:00Z");

  private static final Company LINE =
      CompanyFile.read(
          "line.yaml",
          """
          apiVersion: tutti/v1
          kind: Company
          parties:
            - {id: design, kind: function}
            - {id: product, kind: function}
            - {id: sales, kind: function}
            - {id: finance, kind: function}
            - {id: customer, kind: outside}
          arrows:
            - id: drafts
              from: design
              to: product
              promises: [{id: p, valid: requested, good: delivered, within: 4d, target: 90%}]
            - id: works
              from: product
              to: customer
              promises: [{id: p, valid: requested, good: delivered, within: 4d, target: 90%}]
            - {id: pay, from: customer, to: sales, observed: true}
            - {id: bill, from: sales, to: finance}
          """);

  /** A company and what its simulated hand-offs say. */
  private record World(CompanyReading reading, HandOffSamples samples) {

    static World of(Company company, Map<String, Double> good, long seed) {
      var conducts = new HashMap<String, ArrowConduct>();
      good.forEach((arrow, share) -> conducts.put(arrow, ArrowConduct.steady(15, share)));
      var ledger = new MemoryLedger();
      new EvidenceSimulator(company, conducts, seed)
          .evidence(Duration.ofDays(80), END)
          .forEach(ledger::add);
      var samples = new HandOffSamples(ledger.handOffs(END));
      return new World(CompanyReading.of(company, samples, END), samples);
    }

    static World of(Company company) {
      var all = new TreeMap<String, Double>();
      company.arrows().forEach(arrow -> all.put(arrow.id(), 0.95));
      return of(company, all, 1);
    }

    WhatIfOutlook what(WhatIfChange change) {
      return WhatIf.of(reading, samples, change, 1);
    }
  }

  private static final World WEAK = World.of(LINE, Map.of("drafts", 0.6, "works", 0.9), 1);

  @Test
  void anArrowAtItsTargetLetsMoreArriveByTheProductOfTheSteps() {
    var outlook = WEAK.what(new ToTarget("drafts"));
    // Two paths: works alone, and drafts then works.
    var drafts = WEAK.reading().arrow("drafts").orElseThrow().promises().getFirst().mean();
    var works = WEAK.reading().arrow("works").orElseThrow().promises().getFirst().mean();
    assertThat(outlook.paths()).isEqualTo(2);
    assertThat(outlook.before().mean()).isCloseTo(works * (1 + drafts) / 2, within(0.015));
    assertThat(outlook.after().mean()).isCloseTo(works * 1.9 / 2, within(0.015));
    assertThat(outlook.gain().mean())
        .isCloseTo(outlook.after().mean() - outlook.before().mean(), within(1e-9));
    assertThat(outlook.gain().low()).isLessThan(outlook.gain().mean());
    assertThat(outlook.gain().high()).isGreaterThan(outlook.gain().mean());
    assertThat(outlook.died()).isEmpty();
  }

  @Test
  void theSameSeedGivesTheSameAnswerAndAnotherSeedAnother() {
    var change = new ToTarget("drafts");
    assertThat(WEAK.what(change)).isEqualTo(WEAK.what(change));
    assertThat(WhatIf.of(WEAK.reading(), WEAK.samples(), change, 2))
        .isNotEqualTo(WEAK.what(change));
  }

  @Test
  void aChangeToOneArrowLeavesTheLuckOfTheOthers() {
    var one = WEAK.what(new ToTarget("drafts"));
    var other = WEAK.what(new Without("sales"));
    assertThat(one.before()).isEqualTo(other.before());
    // Sales lies on no path, so nothing else may move either.
    assertThat(other.after()).isEqualTo(other.before());
    assertThat(other.gain()).isEqualTo(new RunEstimate(0, 0, 0));
  }

  @Test
  @Claim("S04")
  void withoutTheProductNothingIsPaidAndEveryArrowDownstreamStarves() {
    var outlook = WEAK.what(new Stop("works"));
    assertThat(outlook.paidBefore().mean()).isGreaterThan(0.5);
    assertThat(outlook.paidAfter()).isEqualTo(new RunEstimate(0, 0, 0));
    assertThat(outlook.after()).isEqualTo(new RunEstimate(0, 0, 0));
    assertThat(outlook.starved())
        .containsExactly(Map.entry("bill", "works"), Map.entry("pay", "works"));
    assertThat(outlook.died()).containsExactly(List.of("works"), List.of("drafts", "works"));
  }

  private static final World SYMPHONY =
      World.of(
          CompanyFile.read(
              "symphony.yaml", CompanyTemplates.text("business-symphony").orElseThrow()));

  @Test
  @Claim("S04")
  void inTheSymphonyWhatTheCustomerGivesStarvesWithoutTheProduct() {
    var outlook = SYMPHONY.what(new Stop("bs-04"));
    assertThat(outlook.paidAfter()).isEqualTo(new RunEstimate(0, 0, 0));
    assertThat(fromCustomer())
        .isNotEmpty()
        .allSatisfy(arrow -> assertThat(outlook.starved()).containsEntry(arrow, "bs-04"));
  }

  private static List<String> fromCustomer() {
    return SYMPHONY.reading().company().arrows().stream()
        .filter(arrow -> arrow.from().equals("customer"))
        .map(Arrow::id)
        .toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"product", "sales", "marketing"})
  @Claim("B10")
  void noRevenueWithoutEachOfProductSalesAndMarketing(String party) {
    var outlook = SYMPHONY.what(new Without(party));
    assertThat(outlook.paidBefore().mean()).isGreaterThan(0);
    assertThat(outlook.paidAfter()).isEqualTo(new RunEstimate(0, 0, 0));
    assertThat(outlook.died()).isNotEmpty().anySatisfy(path -> assertThat(path).hasSize(1));
  }

  @Test
  void halfTheLimitIsAskedOfTheSameHandOffs() {
    var outlook = WEAK.what(new NewLimit("works", "p", new TimeSpan.Elapsed(Duration.ofDays(2))));
    var same = WEAK.what(new NewLimit("works", "p", new TimeSpan.Elapsed(Duration.ofDays(4))));
    assertThat(outlook.after().mean()).isLessThan(outlook.before().mean());
    assertThat(same.after()).isEqualTo(same.before());
  }

  @Test
  void whatNobodyMeasuresIsTakenAsGoodAndNamed() {
    var nothing = World.of(LINE, Map.of(), 1).what(new ToTarget("drafts"));
    assertThat(nothing.before().mean()).isEqualTo(1);
    assertThat(nothing.assumed()).containsExactly("drafts", "works");
    assertThat(WEAK.what(new ToTarget("drafts")).assumed()).isEmpty();
  }

  @Test
  void whatIsNotThereIsRefused() {
    assertThatThrownBy(() -> WEAK.what(new ToTarget("nothing"))).hasMessageContaining("nothing");
    assertThatThrownBy(() -> WEAK.what(new Without("nobody"))).hasMessageContaining("nobody");
    assertThatThrownBy(
            () -> WEAK.what(new NewLimit("works", "q", new TimeSpan.Elapsed(Duration.ofDays(1)))))
        .hasMessageContaining("No limit to change");
  }

  @Test
  void mendingNeverLowersAndLosingNeverRaisesWhatArrives() {
    for (var seed = 1L; seed <= LawCases.cases(1_000); seed++) {
      var random = new SplittableRandom(seed);
      var world = RandomWorld.of(random);
      var arrows = world.reading().company().arrows();
      var arrow = arrows.get(random.nextInt(arrows.size()));
      assertThat(what(world, new ToTarget(arrow.id()), seed).gain().low())
          .as("mending, seed %d", seed)
          .isGreaterThanOrEqualTo(0);
      assertThat(what(world, new Stop(arrow.id()), seed).gain().high())
          .as("stopping, seed %d", seed)
          .isLessThanOrEqualTo(0);
      var lost = what(world, new Without(arrow.from()), seed);
      assertThat(lost.gain().high()).as("losing, seed %d", seed).isLessThanOrEqualTo(0);
      assertThat(lost.paidAfter().mean()).isLessThanOrEqualTo(lost.paidBefore().mean());
    }
  }

  private static WhatIfOutlook what(RandomWorld world, WhatIfChange change, long seed) {
    return WhatIf.of(world.reading(), new HandOffSamples(List.of()), change, seed, 3);
  }
}
