package tutti.insight.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tutti.company.Company;
import tutti.insight.flow.Flow;
import tutti.map.crossing.MapCrossings;
import tutti.measure.CompanyReading;
import tutti.measure.HandOffSamples;
import tutti.testkit.LawCases;

/** Laws of all rules, on 500 companies thrown with the seeds 1 to 500. */
class RandomCompaniesTest {

  /** Their findings carry the numbers of the rules that belong to them. */
  private static final Set<String> FAMILIES = Set.of("L16", "L17", "L18");

  private static final int COMPANIES = LawCases.cases(500);
  private static final Instant NOW = Instant.parse("2026-11-25T12:00:00Z");

  private static CheckContext context(Company company, long seed) {
    var handOffs = RandomCompany.handOffs(seed, company, NOW);
    var reading =
        seed % 3 == 0
            ? Optional.<CompanyReading>empty()
            : Optional.of(CompanyReading.of(company, new HandOffSamples(handOffs), NOW));
    var flow = reading.map(known -> Flow.of(company, handOffs, NOW, Flow.WINDOW));
    return new CheckContext(
        company, NOW.atOffset(ZoneOffset.UTC).toLocalDate(), reading, flow, MapCrossings.FINDER);
  }

  private static List<Finding> findings(Company company, long seed) {
    try {
      return CheckRules.run(context(company, seed));
    } catch (RuntimeException e) {
      throw new AssertionError("seed " + seed, e);
    }
  }

  @Test
  void noRuleCrashesAndEachFindingNamesWhatExists() {
    for (var seed = 1L; seed <= COMPANIES; seed++) {
      var company = RandomCompany.of(seed);
      for (var finding : findings(company, seed)) {
        assertThat(finding.where().existsIn(company)).as("seed %d: %s", seed, finding).isTrue();
        assertThat(finding.says())
            .as("seed %d", seed)
            .isNotBlank()
            .doesNotContain("null", "Optional[");
      }
    }
  }

  /** A rare one fires only among many. */
  @Test
  @Tag("slow")
  void everyRuleThatWaitsForNothingFires() {
    var fired = new TreeSet<String>();
    LongStream.rangeClosed(1, 500)
        .forEach(seed ->
            findings(RandomCompany.of(seed), seed).forEach(finding -> fired.add(finding.id())));
    var quiet =
        CheckRules.all().stream()
            .filter(check -> check.id().startsWith("L") && check.awaits().isEmpty())
            .filter(check -> !FAMILIES.contains(check.id()))
            .map(CheckRule::id)
            .filter(id -> !fired.contains(id))
            .toList();
    assertThat(quiet)
        .as("L66 is of calendars, which none of them has")
        .isSubsetOf("L11", "L24", "L31", "L33", "L66");
  }

  @Test
  void theSameCompanyIsFoundTheSameTwice() {
    for (var seed = 1L; seed <= 50; seed++) {
      assertThat(findings(RandomCompany.of(seed), seed))
          .as("seed %d", seed)
          .isEqualTo(findings(RandomCompany.of(seed), seed));
    }
  }
}
