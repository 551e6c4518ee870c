package tutti.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tutti.company.Promise;
import tutti.company.PromiseState;
import tutti.company.form.FirstTimeForm;
import tutti.measure.arrival.ArrivalRate;
import tutti.measure.verdict.VerdictTally;
import tutti.testkit.LawCases;

/** Every measure lies in the range it says, whatever came in; seeded chance tries to break it. */
class MeasureRangesTest {

  private static final Instant NOW = Instant.parse("2026-11-20T14:30:00Z");
  private static final List<Double> TARGETS = List.of(0.01, 0.5, 0.8, 0.9, 0.995, 1.0);

  private static PromiseReading reading(VerdictTally window, VerdictTally lately, double target) {
    var promise =
        new Promise("p", new FirstTimeForm(), Duration.ofDays(90), target, Optional.empty());
    return new PromiseReading(
        promise, new PromiseSample(window, lately, CycleTimes.NONE), ArrivalRate.NONE, NOW);
  }

  private static PromiseReading reading(VerdictTally window, double target) {
    return reading(window, VerdictTally.NONE, target);
  }

  /** Few and many, none of a kind now and then. */
  private static PromiseReading made(Random random) {
    var good = some(random);
    var bad = some(random);
    var assumed = good == 0 ? 0 : random.nextInt(good + 1);
    var lately = new VerdictTally(good / 4, bad / 4, 0);
    return reading(
        new VerdictTally(good, bad, some(random), assumed, some(random)),
        lately,
        TARGETS.get(random.nextInt(TARGETS.size())));
  }

  private static int some(Random random) {
    return random.nextInt(4) == 0 ? 0 : random.nextInt(random.nextBoolean() ? 8 : 2_000);
  }

  private static void always(Consumer<PromiseReading> law) {
    for (var seed = 0L; seed < LawCases.cases(500); seed++) {
      law.accept(made(new Random(seed)));
    }
  }

  private static long count(PromiseMeasure measure, PromiseReading reading) {
    return ((MeasureValue.Count) measure.of(reading)).count();
  }

  private static OptionalDouble amount(PromiseMeasure measure, PromiseReading reading) {
    return ((MeasureValue.Amount) measure.of(reading)).number();
  }

  private static boolean holds(PromiseMeasure measure, PromiseReading reading) {
    return ((MeasureValue.Flag) measure.of(reading)).holds();
  }

  @Test
  void everyCountIsNoneOrMore() {
    always(reading ->
        assertThat(Measures.ALL)
            .allSatisfy(measure -> {
              if (measure.of(reading) instanceof MeasureValue.Count counted) {
                assertThat(counted.count()).as(measure.key()).isNotNegative();
              }
            }));
  }

  @Test
  void whatIsValidIsGoodOrBad() {
    always(reading -> {
      assertThat(count(Measures.GOOD, reading) + count(Measures.BAD, reading))
          .isEqualTo(count(Measures.VALID, reading));
      assertThat(count(Measures.ASSUMED, reading)).isBetween(0L, count(Measures.GOOD, reading));
      assertThat(count(Measures.MISSES_LEFT, reading))
          .isBetween(0L, count(Measures.VALID, reading));
    });
  }

  @Test
  void theShareIsToldWhereSomethingIsValidAndLiesWithinItsInterval() {
    always(reading -> {
      var share = amount(Measures.SHARE, reading);
      var interval = ((MeasureValue.Bounds) Measures.WILSON.of(reading)).interval();
      assertThat(share.isPresent()).isEqualTo(count(Measures.VALID, reading) > 0);
      assertThat(interval.low()).isBetween(0.0, interval.high());
      assertThat(interval.high()).isLessThanOrEqualTo(1);
      share.ifPresent(
          good -> assertThat(good).isBetween(interval.low() - 1e-9, interval.high() + 1e-9));
    });
  }

  @Test
  void whatIsProbableLiesBetweenNeverAndAlways() {
    always(reading -> {
      assertThat(amount(Measures.MEAN, reading).orElseThrow()).isBetween(0.0, 1.0);
      var met = amount(Measures.AT_LEAST_TARGET, reading);
      assertThat(met.isPresent()).isEqualTo(reading.promise().target() < 1);
      met.ifPresent(probable -> assertThat(probable).isBetween(0.0, 1.0));
    });
  }

  @Test
  void thePaceIsAboveOneWhereNoMissIsLeftAndMoreThanThoseCame() {
    always(reading ->
        amount(Measures.PACE, reading)
            .ifPresent(pace -> {
              assertThat(pace).isNotNegative();
              if (pace > 1) {
                assertThat(count(Measures.MISSES_LEFT, reading)).isZero();
              }
            }));
    assertThat(amount(Measures.PACE, reading(new VerdictTally(8, 2, 0), 1))).isEmpty();
    assertThat(amount(Measures.PACE, reading(VerdictTally.NONE, 0.8))).isEmpty();
  }

  @Test
  void aWeakNumberRestsOnSilenceAndDecliningIsToldOnceItIsSure() {
    always(reading -> {
      var good = count(Measures.GOOD, reading);
      assertThat(holds(Measures.WEAK, reading))
          .isEqualTo(good > 0 && 1.0 * count(Measures.ASSUMED, reading) / good > 0.3);
      if (holds(Measures.OFTEN_DECLINED, reading)) {
        var asked = count(Measures.VALID, reading) + count(Measures.DECLINED, reading);
        assertThat(4 * count(Measures.DECLINED, reading)).isGreaterThan(asked);
      }
    });
  }

  @Test
  void thePromiseItselfIsToldWithItsNumbers() {
    always(reading -> {
      assertThat(amount(Measures.TARGET, reading)).hasValue(reading.promise().target());
      assertThat(Measures.WINDOW.of(reading)).isEqualTo(new MeasureValue.Word("90d"));
      assertThat(Measures.STATE.of(reading))
          .isEqualTo(new MeasureValue.Word(PromiseState.UNMEASURED.word()));
    });
  }

  @Test
  void aPromiseOfWhichNothingIsKnownIsToldByItsLimits() {
    assertThat(told(reading(VerdictTally.NONE, 0.8)))
        .isEqualTo(
            """
            state unmeasured
            valid 0
            good 0
            bad 0
            open 0
            share none
            wilson 0.000 to 1.000
            posterior.mean 0.500
            posterior.atLeastTarget 0.295
            target 0.800
            window 90d
            missesLeft 0
            pace none
            hours.p50 none
            hours.p90 none
            assumed 0
            declined 0
            weak false
            oftenDeclined false
            alarm false
            """);
  }

  @Test
  void aPromiseWithALittleOfEverythingIsToldInFull() {
    assertThat(told(reading(new VerdictTally(16, 4, 3, 8, 30), 0.9)))
        .isEqualTo(
            """
            state unmeasured
            valid 20
            good 16
            bad 4
            open 3
            share 0.800
            wilson 0.584 to 0.919
            posterior.mean 0.786
            posterior.atLeastTarget 0.078
            target 0.900
            window 90d
            missesLeft 0
            pace 2.000
            hours.p50 none
            hours.p90 none
            assumed 8
            declined 30
            weak true
            oftenDeclined true
            alarm false
            """);
  }

  private static String told(PromiseReading reading) {
    return Measures.ALL.stream()
        .map(measure -> measure.key() + " " + said(measure.of(reading)) + "\n")
        .collect(Collectors.joining());
  }

  private static String said(MeasureValue value) {
    return switch (value) {
      case MeasureValue.Count count -> String.valueOf(count.count());
      case MeasureValue.Amount amount when amount.number().isEmpty() -> "none";
      case MeasureValue.Amount amount -> rounded(amount.number().getAsDouble());
      case MeasureValue.Word word -> word.word();
      case MeasureValue.Flag flag -> String.valueOf(flag.holds());
      case MeasureValue.Bounds bounds ->
          rounded(bounds.interval().low()) + " to " + rounded(bounds.interval().high());
    };
  }

  private static String rounded(double number) {
    return String.format(Locale.ROOT, "%.3f", number);
  }
}
