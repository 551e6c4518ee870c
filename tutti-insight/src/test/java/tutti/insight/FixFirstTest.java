package tutti.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import tutti.claims.Claim;
import tutti.company.Arrow;
import tutti.company.Company;
import tutti.company.Promise;
import tutti.company.file.CompanyFile;
import tutti.measure.CompanyReading;
import tutti.measure.CycleTimes;
import tutti.measure.PromiseSample;
import tutti.measure.SampleSource;
import tutti.measure.arrival.ArrivalRate;
import tutti.measure.verdict.VerdictTally;
import tutti.testkit.LawCases;

class FixFirstTest {

  private static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");

  private static final Company COMPANY =
      CompanyFile.read(
          "company.yaml",
          """
          apiVersion: tutti/v1
          kind: Company
          parties:
            - {id: product, kind: function}
            - {id: sales, kind: function}
            - {id: customer, kind: outside}
          arrows:
            - id: limits
              from: product
              to: sales
              promises: [{id: clear, valid: offered, good: confirmed, within: 5d, target: 80%}]
            - id: help
              from: sales
              to: customer
              promises: [{id: fast, valid: requested, good: delivered, within: 1d, target: 90%}]
            - id: works
              from: product
              to: customer
              promises: [{id: sound, valid: delivered, good: confirmed, within: 7d, target: 90%}]
            - {id: news, from: product, to: sales}
            - {id: pay, from: customer, to: sales, observed: true}
          """);

  /** Counts that a test writes down. */
  private record Written(Map<String, VerdictTally> tallies) implements SampleSource {
    @Override
    public PromiseSample sample(Arrow arrow, Promise promise, Instant at) {
      return new PromiseSample(
          tallies.getOrDefault(arrow.id(), VerdictTally.NONE), VerdictTally.NONE, CycleTimes.NONE);
    }

    @Override
    public ArrivalRate pulse(Arrow arrow, Instant at) {
      var tally = tallies.getOrDefault(arrow.id(), VerdictTally.NONE);
      return tally.equals(VerdictTally.NONE)
          ? ArrivalRate.NONE
          : new ArrivalRate(
              tally.valid(),
              Optional.of(at.minus(Duration.ofDays(80))),
              Optional.of(at.minus(Duration.ofDays(1))));
    }

    @Override
    public long anomalies(Arrow arrow, Instant at) {
      return 0;
    }
  }

  private static CompanyReading reading(Map<String, VerdictTally> tallies) {
    return CompanyReading.of(COMPANY, new Written(tallies), NOW);
  }

  private static final Map<String, VerdictTally> WEAK =
      Map.of(
          "limits", new VerdictTally(12, 8, 0),
          "help", new VerdictTally(38, 2, 0),
          "works", new VerdictTally(9, 1, 0));

  @Test
  void pathsThatAPartyPassesTwiceDoNotCount() {
    // Into the Customer: help, works, limits+help, news+help, pay+help.
    assertThat(ValuePaths.shares(COMPANY))
        .containsOnly(
            Map.entry("help", 4.0 / 5),
            Map.entry("works", 1.0 / 5),
            Map.entry("limits", 1.0 / 5),
            Map.entry("news", 1.0 / 5),
            Map.entry("pay", 1.0 / 5));
  }

  @Test
  void aCompanyWithoutACustomerHasNoPaths() {
    var inner =
        CompanyFile.read(
            "c", "apiVersion: tutti/v1\nkind: Company\nparties: [{id: a, kind: function}]\n");
    assertThat(ValuePaths.shares(inner)).isEmpty();
  }

  @Test
  @Claim("S35")
  void theFourFactorsStandBesideTheScoreAndMultiplyToIt() {
    var fix = FixFirst.of(reading(WEAK)).getFirst();
    assertThat(fix.arrow().arrow().id()).isEqualTo("limits");
    assertThat(fix.gap()).isCloseTo(0.8 - 12.0 / 20, within(1e-12));
    assertThat(fix.reach()).isCloseTo(38.5 / 41, within(1e-12));
    assertThat(fix.flow()).isCloseTo(20 / (80 / 7.0), within(1e-12));
    assertThat(fix.certainty()).isBetween(0.9, 1.0);
    assertThat(fix.score())
        .isCloseTo(fix.gap() * fix.reach() * fix.flow() * fix.certainty(), within(1e-12));
  }

  @Test
  void aPromiseThatIsOnlyWatchedIsNothingToFix() {
    var watched =
        CompanyFile.read(
            "company.yaml",
            """
            apiVersion: tutti/v1
            kind: Company
            parties: [{id: sales}, {id: customer, kind: outside}]
            arrows:
              - id: help
                from: sales
                to: customer
                promises: [{id: fast, valid: requested, good: delivered, within: 1d, observed: true}]
            """);
    var samples = new Written(Map.of("help", new VerdictTally(2, 38, 0)));
    assertThat(FixFirst.of(CompanyReading.of(watched, samples, NOW))).isEmpty();
  }

  @Test
  void whereNothingWasMissedIsNothingToFix() {
    var all =
        CompanyFile.read(
            "company.yaml",
            """
            apiVersion: tutti/v1
            kind: Company
            parties: [{id: sales}, {id: customer, kind: outside}]
            arrows:
              - id: help
                from: sales
                to: customer
                promises: [{id: all, valid: requested, good: delivered, within: 1d, target: 100%}]
            """);
    for (var good : List.of(1L, 5L, 500L)) {
      var samples = new Written(Map.of("help", new VerdictTally(good, 0, 0)));
      assertThat(FixFirst.of(CompanyReading.of(all, samples, NOW))).as("%d", good).isEmpty();
    }
    var missed = new Written(Map.of("help", new VerdictTally(499, 1, 0)));
    assertThat(FixFirst.of(CompanyReading.of(all, missed, NOW))).hasSize(1);
  }

  @Test
  void anArrowAtItsTargetIsNotInTheList() {
    assertThat(FixFirst.of(reading(WEAK)))
        .extracting(fix -> fix.arrow().arrow().id())
        .doesNotContain("help");
  }

  @Test
  void howMuchGetsToTheCustomerFollowsTheHandOffsThatAreSeen() {
    var tallies = new HashMap<>(WEAK);
    tallies.put("news", new VerdictTally(40, 0, 0));
    var product = new HashMap<String, Double>();
    ArrivalShares arrivals = ArrivalShares.of(reading(tallies));
    reading(tallies).arrows().forEach(one -> product.put(one.arrow().id(), arrivals.from(one)));
    var help = 38.5 / 41;
    assertThat(product.get("help")).isEqualTo(1);
    assertThat(product.get("limits")).isCloseTo(help, within(1e-12));
    assertThat(product.get("news")).isCloseTo(help, within(1e-12));
  }

  @Test
  void whatGoesInCirclesAndNeverComesToTheCustomerIsNotListed() {
    var circle =
        CompanyFile.read(
            "company.yaml",
            """
            apiVersion: tutti/v1
            kind: Company
            parties: [{id: a}, {id: b}, {id: customer, kind: outside}]
            arrows:
              - id: there
                from: a
                to: b
                promises: [{id: p, valid: requested, good: delivered, within: 1d, target: 90%}]
              - id: back
                from: b
                to: a
                promises: [{id: p, valid: requested, good: delivered, within: 1d, target: 90%}]
            """);
    var samples =
        new Written(
            Map.of("there", new VerdictTally(2, 38, 0), "back", new VerdictTally(2, 38, 0)));
    assertThat(FixFirst.of(CompanyReading.of(circle, samples, NOW))).isEmpty();
  }

  @Test
  void anArrowWithoutAMissIsNothingToFixWhateverItsTarget() {
    for (var target : List.of("70%", "95%", "99.9%", "100%")) {
      for (var good : new long[] {1, 3, 20, 500, 100_000}) {
        assertThat(FixFirst.of(line(List.of(target), List.of(new VerdictTally(good, 0, 0)))))
            .isEmpty();
      }
    }
  }

  @Test
  void anArrowExactlyAtItsTargetIsNothingToFix() {
    for (var percent = 1; percent < 100; percent++) {
      var at = new VerdictTally(10L * percent, 1_000 - 10L * percent, 0);
      assertThat(FixFirst.of(line(List.of(percent + "%"), List.of(at)))).isEmpty();
    }
    assertThat(FixFirst.of(line(List.of("99.9%"), List.of(new VerdictTally(999, 1, 0))))).isEmpty();
  }

  @Test
  void theOneArrowThatHoldsUpTheWholeIsTheOnlyOneNamed() {
    for (var seed = 0; seed < LawCases.cases(200); seed++) {
      var random = new SplittableRandom(seed);
      var many = 2 + random.nextInt(8);
      var weak = random.nextInt(many);
      var tallies = new ArrayList<VerdictTally>();
      for (var i = 0; i < many; i++) {
        var bad = i == weak ? 30 + random.nextInt(60) : random.nextInt(21);
        tallies.add(new VerdictTally(100 - bad, bad, 0));
      }
      assertThat(FixFirst.of(line(Collections.nCopies(many, "80%"), tallies)))
          .as("seed %d", seed)
          .extracting(fix -> fix.arrow().arrow().id())
          .containsExactly("a" + weak);
    }
  }

  @Test
  void oneMoreMissNeverMakesAnArrowLessUrgent() {
    for (var bad = 21; bad < 99; bad++) {
      var now = FixFirst.of(line(List.of("80%"), List.of(new VerdictTally(100 - bad, bad, 0))));
      var worse =
          FixFirst.of(line(List.of("80%"), List.of(new VerdictTally(99 - bad, bad + 1, 0))));
      assertThat(worse.getFirst().score()).isGreaterThan(now.getFirst().score());
    }
  }

  @Test
  void ofEquallyBadArrowsTheOneNearerToTheCustomerIsFirst() {
    var bad = new VerdictTally(60, 40, 0);
    assertThat(FixFirst.of(line(List.of("80%", "80%"), List.of(bad, bad))))
        .extracting(fix -> fix.arrow().arrow().id())
        .containsExactly("a1", "a0");
  }

  /** Parties in a row, the last of them the Customer. */
  private static CompanyReading line(List<String> targets, List<VerdictTally> tallies) {
    var yaml = new StringBuilder("apiVersion: tutti/v1\nkind: Company\nparties:\n");
    yaml.append("  - {id: p%d, kind: outside, side: customer}%n".formatted(targets.size()));
    var arrows = new StringBuilder("arrows:\n");
    var counted = new HashMap<String, VerdictTally>();
    for (var i = 0; i < targets.size(); i++) {
      yaml.append("  - {id: p%d, kind: function}%n".formatted(i));
      var promise =
          "{id: p, valid: requested, good: delivered, within: 1d, target: " + targets.get(i) + "}";
      arrows.append(
          "  - {id: a%d, from: p%d, to: p%d, promises: [%s]}%n".formatted(i, i, i + 1, promise));
      counted.put("a" + i, tallies.get(i));
    }
    var company = CompanyFile.read("line.yaml", yaml.append(arrows).toString());
    return CompanyReading.of(company, new Written(counted), NOW);
  }

  @Test
  void theListIsTheSameEveryTimeAndShortAndWorstFirst() {
    var fixes = FixFirst.of(reading(WEAK));
    assertThat(fixes).isEqualTo(FixFirst.of(reading(WEAK))).hasSizeLessThanOrEqualTo(3);
    assertThat(fixes)
        .extracting(FixCandidate::score)
        .isSortedAccordingTo(Comparator.reverseOrder());
  }

  @Test
  void nothingMeasuredLeavesNothingToFix() {
    assertThat(FixFirst.of(reading(Map.of()))).isEmpty();
  }

  @Test
  void unmeasuredArrowsAreOrderedByTheirReach() {
    var blind = MeasureFirst.of(reading(Map.of("limits", new VerdictTally(12, 8, 0))));
    assertThat(blind)
        .extracting(one -> one.arrow().arrow().id())
        .containsExactly("help", "works", "news");
  }

  @Test
  void ofEquallyFarReachingArrowsTheUnownedOnesAreMeasuredFirst() {
    var company =
        CompanyFile.read(
            "company.yaml",
            """
            apiVersion: tutti/v1
            kind: Company
            parties:
              - {id: a, kind: function}
              - {id: customer, kind: outside}
            arrows:
              - id: owned
                from: a
                to: customer
                promises: [{id: p, good: rating >= 4, owner: Ada}]
              - id: unowned
                from: a
                to: customer
                promises: [{id: p, good: rating >= 4}]
            """);
    assertThat(MeasureFirst.of(CompanyReading.of(company, SampleSource.NONE, NOW)))
        .extracting(blind -> blind.arrow().arrow().id())
        .containsExactly("unowned", "owned");
  }

  @Test
  void aDenseCompanyIsRankedByThePathsThatCanBeListed() {
    var yaml = new StringBuilder("apiVersion: tutti/v1\nkind: Company\nparties:\n");
    yaml.append("  - {id: customer, kind: outside}\n");
    for (var i = 0; i < 60; i++) {
      yaml.append("  - {id: p%d, kind: function}%n".formatted(i));
    }
    yaml.append("arrows:\n");
    for (var i = 0; i < 60; i++) {
      yaml.append("  - {id: c%d, from: p%d, to: customer}%n".formatted(i, i));
      for (var j = 0; j < 60; j++) {
        if (i != j) {
          yaml.append("  - {id: a%d-%d, from: p%d, to: p%d}%n".formatted(i, j, i, j));
        }
      }
    }
    var shares = ValuePaths.shares(CompanyFile.read("dense.yaml", yaml.toString()));
    assertThat(shares.values()).allSatisfy(share -> assertThat(share).isBetween(0.0, 1.0));
    assertThat(shares.get("c0")).isCloseTo(1.0 / 60, within(1e-9));
  }
}
