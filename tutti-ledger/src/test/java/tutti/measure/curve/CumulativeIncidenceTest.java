package tutti.measure.curve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import tutti.claims.Claim;
import tutti.measure.curve.AgedHandOff.End;
import tutti.testkit.LawCases;

class CumulativeIncidenceTest {

  private static AgedHandOff life(int days, End end) {
    return new AgedHandOff(Duration.ofDays(days), end);
  }

  private static Duration days(int days) {
    return Duration.ofDays(days);
  }

  @Test
  void withoutOpenOnesItIsThePlainShare() {
    var curve =
        CumulativeIncidence.of(
            List.of(
                life(1, End.REACHED), life(2, End.LOST), life(3, End.REACHED), life(9, End.LOST)));

    assertThat(curve.reached(days(0))).isZero();
    assertThat(curve.reached(days(1))).isEqualTo(0.25);
    assertThat(curve.reached(days(3))).isEqualTo(0.5);
    assertThat(curve.lost(days(9))).isEqualTo(0.5);
  }

  /** Worked by hand: at risk 5, 4, 2; S before each 1, .8, .6. */
  @Test
  void openOnesCountUpToTheAgeTheyHave() {
    var curve =
        CumulativeIncidence.of(
            List.of(
                life(10, End.REACHED),
                life(20, End.LOST),
                life(25, End.OPEN),
                life(30, End.REACHED),
                life(40, End.OPEN)));

    assertThat(curve.reached(days(10))).isCloseTo(0.2, within(1e-12));
    assertThat(curve.lost(days(20))).isCloseTo(0.2, within(1e-12));
    assertThat(curve.reached(days(30))).isCloseTo(0.2 + 0.6 / 2, within(1e-12));
    assertThat(curve.steps()).extracting(CumulativeIncidence.Step::atRisk).containsExactly(5, 4, 2);
  }

  @Test
  @Claim("S22")
  void aWinRateOfEndedDealsOnlyIsTooHigh() {
    var deals = new ArrayList<AgedHandOff>();
    Collections.addAll(deals, life(10, End.REACHED), life(10, End.REACHED), life(12, End.LOST));
    deals.addAll(Collections.nCopies(7, life(90, End.OPEN)));

    assertThat(CumulativeIncidence.of(deals).reached(days(90))).isCloseTo(0.2, within(1e-12));
  }

  @Test
  @Claim("S09")
  void theLeadTimeGrowsWhenOldItemsStayOpen() {
    var done = new ArrayList<AgedHandOff>();
    for (var day = 1; day <= 10; day++) {
      done.add(life(day, End.REACHED));
    }
    var waiting = new ArrayList<>(done);
    waiting.addAll(Collections.nCopies(6, life(60, End.OPEN)));

    assertThat(CumulativeIncidence.of(done).age(0.5)).contains(days(5));
    assertThat(CumulativeIncidence.of(waiting).age(0.5)).contains(days(8));
    assertThat(CumulativeIncidence.of(done).age(0.85)).contains(days(9));
    assertThat(CumulativeIncidence.of(waiting).age(0.85)).isEmpty();
  }

  @Test
  void sharesOfRandomLivesAreSharesAndNeverFall() {
    for (var seed = 0; seed < LawCases.cases(2_000); seed++) {
      var random = new Random(seed);
      var lives = new ArrayList<AgedHandOff>();
      for (var i = random.nextInt(40); i > 0; i--) {
        lives.add(life(random.nextInt(12), End.values()[random.nextInt(3)]));
      }
      var curve = CumulativeIncidence.of(lives);
      var before = 0.0;
      for (var day = 0; day < 13; day++) {
        assertThat(curve.reached(days(day))).as("seed %d", seed).isBetween(before, 1.0 + 1e-9);
        assertThat(curve.reached(days(day)) + curve.lost(days(day))).isLessThan(1 + 1e-9);
        before = curve.reached(days(day));
      }
      Collections.shuffle(lives, random);
      assertThat(CumulativeIncidence.of(lives)).isEqualTo(curve);
    }
  }

  /** Redistribution to the right (Efron): an open one hands its weight to those that are older. */
  @Test
  void itIsTheShareThatHandingOnTheWeightOfOpenOnesGives() {
    for (var seed = 0; seed < LawCases.cases(500); seed++) {
      var random = new Random(seed);
      var lives = new ArrayList<AgedHandOff>();
      for (var i = 1 + random.nextInt(20); i > 0; i--) {
        lives.add(life(2 * i, End.values()[random.nextInt(3)]));
      }
      assertThat(CumulativeIncidence.of(lives).reached(days(100)))
          .as("seed %d", seed)
          .isCloseTo(redistributed(lives), within(1e-9));
    }
  }

  private static double redistributed(List<AgedHandOff> lives) {
    var sorted = lives.stream().sorted(Comparator.comparing(AgedHandOff::age)).toList();
    var weight = new double[sorted.size()];
    Arrays.fill(weight, 1.0 / sorted.size());
    var reached = 0.0;
    for (var i = 0; i < weight.length; i++) {
      if (sorted.get(i).end() == End.OPEN) {
        for (var j = i + 1; j < weight.length; j++) {
          weight[j] += weight[i] / (weight.length - i - 1);
        }
      } else if (sorted.get(i).end() == End.REACHED) {
        reached += weight[i];
      }
    }
    return reached;
  }
}
