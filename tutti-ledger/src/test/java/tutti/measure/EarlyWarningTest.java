package tutti.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tutti.claims.Claim;
import tutti.company.PromiseState;
import tutti.measure.verdict.VerdictTally;

/** How often an alarm is false, and how soon a true one comes, over a thousand simulated years. */
class EarlyWarningTest {

  private static final int YEARS = 1_000;
  private static final int WINDOW = 90;
  private static final int YEAR = 365;
  private static final double A_WEEK = 5;

  /** A year after the first window, in which the share of good ones may change on a day. */
  private record Course(double target, double before, double after, int changes) {

    static Course steady(double target, double share) {
      return new Course(target, share, share, 0);
    }

    /** The first look, a week apart, that alarms. */
    OptionalInt alarm(int seed) {
      return looks(seed, PromiseReading::alarming).findFirst();
    }

    /** The share of looks, a week apart, at which it reads broken or at risk. */
    double uneasy() {
      return IntStream.range(0, YEARS).mapToLong(seed -> looks(seed, Course::uneasy).count()).sum()
          / (double) YEARS
          / (1 + (YEAR - 1) / 7);
    }

    private static boolean uneasy(PromiseReading reading) {
      return reading.state() == PromiseState.BROKEN || reading.state() == PromiseState.AT_RISK;
    }

    /** The days of a year's weekly looks at which something holds. */
    private IntStream looks(int seed, Predicate<PromiseReading> holds) {
      var good = new int[WINDOW + YEAR];
      var bad = new int[WINDOW + YEAR];
      var random = new SplittableRandom(seed);
      for (var day = 0; day < good.length; day++) {
        var share = day < WINDOW + changes ? before : after;
        for (var left = arrivals(random); left > 0; left--) {
          if (random.nextDouble() < share) {
            good[day]++;
          } else {
            bad[day]++;
          }
        }
      }
      return IntStream.iterate(WINDOW, day -> day < good.length, day -> day + 7)
          .filter(day -> holds.test(reading(good, bad, day)))
          .map(day -> day - WINDOW);
    }

    private PromiseReading reading(int[] good, int[] bad, int day) {
      return GoldenNumbersTest.reading(
          target, tally(good, bad, day - WINDOW, day), tally(good, bad, day - WINDOW / 4, day));
    }

    private static VerdictTally tally(int[] good, int[] bad, int from, int to) {
      return new VerdictTally(
          IntStream.range(from, to).map(i -> good[i]).sum(),
          IntStream.range(from, to).map(i -> bad[i]).sum(),
          0);
    }

    private static int arrivals(SplittableRandom random) {
      var count = 0;
      for (var left = random.nextDouble(); left > Math.exp(-A_WEEK / 7); count++) {
        left *= random.nextDouble();
      }
      return count;
    }

    /** The share of years with an alarm. */
    double alarmed() {
      return IntStream.range(0, YEARS).filter(seed -> alarm(seed).isPresent()).count()
          / (double) YEARS;
    }
  }

  @Test
  @Claim("K30")
  void aSteadyPromiseExactlyAtItsTargetAlarmsInAtMostOneYearOfTwenty() {
    assertThat(Course.steady(0.8, 0.8).alarmed()).isBetween(0.001, 0.055);
    assertThat(Course.steady(0.9, 0.9).alarmed()).isBetween(0.001, 0.055);
  }

  @Test
  @Claim("K30")
  void aSteadyPromiseExactlyAtItsTargetReadsBrokenOrAtRiskInAboutOneLookOfTen() {
    for (var target : List.of(0.8, 0.9, 0.95)) {
      assertThat(Course.steady(target, target).uneasy()).as("%s", target).isBetween(0.09, 0.125);
    }
    assertThat(Course.steady(0.8, 0.9).uneasy()).isLessThan(0.002);
  }

  @Test
  @Claim("K30")
  void aSteadyPromiseThatIsKeptComfortablyAlarmsHardlyEver() {
    assertThat(Course.steady(0.8, 0.9).alarmed()).isLessThan(0.002);
    assertThat(Course.steady(0.9, 0.95).alarmed()).isLessThan(0.005);
  }

  @Test
  @Claim("K30")
  void aDriftIsFound() {
    var drift = new Course(0.9, 0.95, 0.6, 100);
    var found =
        IntStream.range(0, YEARS)
            .map(seed -> drift.alarm(seed).orElse(YEAR))
            .filter(day -> day >= 100 && day < YEAR)
            .sorted()
            .toArray();

    assertThat(found.length / (double) YEARS).isGreaterThan(0.98);
    assertThat(Duration.ofDays(found[found.length / 2] - 100)).isLessThan(Duration.ofDays(56));
  }
}
