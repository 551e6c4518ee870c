package tutti.insight.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tutti.insight.FixCandidate;
import tutti.insight.FixFirst;

/**
 * Fix first beside ten other ways to choose, on companies of which the truth is known. {@code
 * ./build checks} runs the whole study and writes {@code docs/fix-first.md}; every build runs its
 * first companies and holds the page to them.
 */
class FixFirstStudyTest {

  private static final Path PAGE = Path.of("../docs/fix-first.md");
  private static final double EXACT = 1e-9;

  private static Stream<MadeUpCompany> companies(World world) {
    return LongStream.rangeClosed(1, 20).mapToObj(seed -> MadeUpCompany.of(world, seed));
  }

  @Test
  void thePageIsThatOfTheRuleAndTheWorldsOfToday() throws IOException {
    if (Boolean.getBoolean("tutti.checks.write")) {
      Files.writeString(PAGE, StudyPage.written());
    }
    assertThat(PAGE)
        .as("Run ./build checks: fix first does other than its page says.")
        .content()
        .contains(StudyPage.control());
  }

  @Test
  void thePageSetsFixFirstBesideEveryRivalInNineWorlds() throws IOException {
    var page = Files.readString(PAGE);
    assertThat(World.withFaults()).hasSize(9);
    assertThat(World.withFaults()).allSatisfy(world -> assertThat(page).contains(world.says()));
    assertThat(Rival.values()).allSatisfy(rival -> assertThat(page).contains(rival.says()));
  }

  @ParameterizedTest
  @EnumSource(World.class)
  void theSameSeedGivesTheSameCompanyAndEvidence(World world) {
    assertThat(Logbook.reading(MadeUpCompany.of(world, 7)))
        .isEqualTo(Logbook.reading(MadeUpCompany.of(world, 7)))
        .isNotEqualTo(Logbook.reading(MadeUpCompany.of(world, 8)));
  }

  @ParameterizedTest
  @EnumSource(World.class)
  void whatIsListedMissesMoreThanItsTargetAllowsAndScoresMoreThanNothing(World world) {
    var readings = companies(world).map(Logbook::reading);
    var fixes = readings.flatMap(reading -> FixFirst.of(reading).stream()).toList();
    assertThat(fixes).isNotEmpty().allSatisfy(fix -> assertThat(fix.score()).isPositive());
    assertThat(fixes)
        .extracting(FixCandidate::promise)
        .allSatisfy(promise ->
            assertThat(promise.sample().window().bad()).isGreaterThan(promise.allowed()));
  }

  @ParameterizedTest
  @EnumSource(names = {"OWN", "FEW", "PATCHY", "DENSE", "MEDIOCRE", "LOSSY"})
  void theGainOfAnArrowIsWhatMoreArrivesWhenAllIsWorkedOutAgain(World world) {
    assertThat(companies(world))
        .allSatisfy(company -> {
          var again = company.again();
          IntStream.range(0, again.length)
              .forEach(i -> assertThat(company.gain(i)).isCloseTo(again[i], within(EXACT)));
        });
  }

  @Test
  void anArrowThatKeepsItsTargetBringsNothingByBeingMended() {
    assertThat(companies(World.SOUND)).allSatisfy(sound -> assertThat(sound.best()).isZero());
    assertThat(World.withFaults())
        .flatExtracting(world -> companies(world).toList())
        .allSatisfy(company ->
            assertThat(IntStream.of(company.owed()))
                .filteredOn(arrow -> company.good(arrow) >= company.target(arrow))
                .allSatisfy(arrow -> assertThat(company.gain(arrow)).isZero()));
  }

  @Test
  void whatGoesRoundArrivesInTheEndWhereEverythingIsGood() {
    for (var seed = 1; seed <= 20; seed++) {
      var outline = Outline.of(World.LOOPS, new SplittableRandom(seed));
      var travel = new Travel(outline, true, new SplittableRandom(seed));
      var arrived = travel.course(all(outline, 1)).arrived();
      assertThat(arrived).isCloseTo(travel.started(), withinPercentage(1));
    }
  }

  private static double[] all(Outline outline, double share) {
    var shares = new double[outline.edges().size()];
    Arrays.fill(shares, share);
    return shares;
  }

  @Test
  void whatIsMissedIsNotHandedOn() {
    for (var seed = 1; seed <= 20; seed++) {
      var outline = Outline.of(World.LOSSY, new SplittableRandom(seed));
      var travel = new Travel(outline, false, new SplittableRandom(seed));
      var good = travel.course(all(outline, 1));
      var half = travel.course(all(outline, 0.5));
      for (var edge = 0; edge < good.passing().length; edge++) {
        assertThat(half.passing()[edge]).isLessThanOrEqualTo(good.passing()[edge]);
      }
      assertThat(half.arrived()).isLessThanOrEqualTo(good.arrived() / 2);
    }
  }

  @Test
  void inLoopsEverySecondArrowLeadsBack() {
    assertThat(back(World.LOOPS)).isGreaterThan(1.5 * back(World.OWN));
  }

  private static double back(World world) {
    return companies(world)
        .map(MadeUpCompany::outline)
        .mapToLong(outline ->
            outline.edges().stream()
                .filter(edge -> outline.edges().contains(new Outline.Edge(edge.to(), edge.from())))
                .count())
        .sum();
  }

  @Test
  void aBadWeekAndThreeOthersAreTheAverage() {
    assertThat(companies(World.CORRELATED))
        .allSatisfy(company ->
            assertThat(IntStream.of(company.owed()))
                .allSatisfy(arrow -> {
                  var bad = company.good(arrow, true);
                  var other = company.good(arrow, false);
                  assertThat(bad).isLessThan(other).isBetween(0.0, 1.0);
                  assertThat((bad + 3 * other) / 4).isCloseTo(company.good(arrow), within(EXACT));
                }));
  }

  @Test
  void whereCapacityIsSharedTheOthersOfThePartyPayForWhatIsMended() {
    assertThat(companies(World.SHARED))
        .allSatisfy(company -> {
          for (var arrow : company.owed()) {
            var then = company.mended(arrow);
            var others = IntStream.range(0, then.length).filter(i -> i != arrow);
            assertThat(others).allSatisfy(i -> assertThat(then[i]).isBetween(0.0, company.good(i)));
            assertThat(then[arrow]).isGreaterThanOrEqualTo(company.good(arrow));
          }
        });
  }

  @Test
  void fewHandOffsAreFewerAndPatchyLogsShowFewerThanThereAre() {
    assertThat(handOffs(World.FEW)).isLessThan(handOffs(World.OWN) / 2);
    assertThat(seen(World.OWN)).isBetween(0.95, 1.05);
    assertThat(seen(World.PATCHY)).isLessThan(0.75);
  }

  private static double handOffs(World world) {
    return companies(world)
        .flatMapToDouble(one -> IntStream.of(one.owed()).mapToDouble(one::volume))
        .average()
        .orElseThrow();
  }

  /** The hand-offs that are seen, of those there are on average. */
  private static double seen(World world) {
    var seen =
        companies(world)
            .flatMap(company -> Logbook.reading(company).arrows().stream())
            .mapToLong(arrow -> arrow.pulse().count())
            .sum();
    var all =
        companies(world)
            .flatMapToDouble(one -> IntStream.range(0, one.arrows()).mapToDouble(one::volume))
            .sum();
    return seen / all;
  }

  @Test
  void aDenseCompanyHasThreeTimesTheArrows() {
    assertThat(companies(World.DENSE).map(MadeUpCompany::arrows))
        .allSatisfy(arrows -> assertThat(arrows).isBetween(40, 70));
    assertThat(companies(World.OWN).map(MadeUpCompany::arrows))
        .allSatisfy(arrows -> assertThat(arrows).isBetween(6, 20));
  }

  @Test
  void inAMediocreCompanyNobodyReachesATarget() {
    assertThat(companies(World.MEDIOCRE))
        .allSatisfy(company ->
            assertThat(IntStream.of(company.owed()))
                .allSatisfy(arrow ->
                    assertThat(company.good(arrow)).isLessThanOrEqualTo(company.target(arrow))));
  }

  @Test
  void anIntervalHoldsItsMeanAndShrinksWithMoreCompanies() {
    var few = Mean.of(IntStream.range(0, 20).mapToDouble(i -> i % 2).toArray());
    var many = Mean.of(IntStream.range(0, 2_000).mapToDouble(i -> i % 2).toArray());
    assertThat(few.value()).isEqualTo(0.5).isBetween(few.low(), few.high());
    assertThat(many.high() - many.low()).isCloseTo(2 * 1.96 * 0.5 / Math.sqrt(2_000), within(4e-3));
    assertThat(few.high() - few.low()).isGreaterThan(5 * (many.high() - many.low()));
  }
}
