package tutti.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Modifier;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import tutti.company.Promise;
import tutti.company.form.FirstTimeForm;
import tutti.measure.arrival.ArrivalRate;
import tutti.measure.distribution.ShareInterval;
import tutti.measure.verdict.VerdictTally;

/** The measures of a promise, and what they say of a reading. */
class MeasuresTest {

  private static final Instant NOW = Instant.parse("2026-11-20T14:30:00Z");

  /** Of ten, eight good, two bad; three open. */
  private static PromiseReading reading(double target) {
    var promise =
        new Promise("p", new FirstTimeForm(), Duration.ofDays(90), target, Optional.empty());
    var sample = new PromiseSample(new VerdictTally(8, 2, 3), VerdictTally.NONE, CycleTimes.NONE);
    return new PromiseReading(promise, sample, ArrivalRate.NONE, NOW);
  }

  @Test
  void everyNamedMeasureIsToldOnce() throws IllegalAccessException {
    var named = new ArrayList<Object>();
    for (var field : Measures.class.getDeclaredFields()) {
      if (Modifier.isPublic(field.getModifiers()) && field.getType() == PromiseMeasure.class) {
        named.add(field.get(null));
      }
    }
    assertThat(named).containsExactlyInAnyOrderElementsOf(Measures.ALL);
  }

  @Test
  void noTwoMeasuresAreToldUnderOneName() {
    assertThat(Measures.ALL.stream().map(PromiseMeasure::key)).doesNotHaveDuplicates();
    assertThat(Measures.ALL.stream().flatMap(measure -> measure.columns().stream()))
        .doesNotHaveDuplicates();
  }

  @Test
  void everyMeasureSaysWhatItIsInWhichUnitAndWhenItCannotBeTold() {
    assertThat(Measures.ALL)
        .allSatisfy(measure ->
            assertThat(List.of(measure.says(), measure.unit(), measure.absent()))
                .noneMatch(String::isBlank));
  }

  @Test
  void whatIsCountedIsToldAsANumber() {
    var reading = reading(0.7);
    assertThat(Measures.VALID.of(reading)).isEqualTo(new MeasureValue.Count(10));
    assertThat(Measures.GOOD.of(reading)).isEqualTo(new MeasureValue.Count(8));
    assertThat(Measures.BAD.of(reading)).isEqualTo(new MeasureValue.Count(2));
    assertThat(Measures.OPEN.of(reading)).isEqualTo(new MeasureValue.Count(3));
    assertThat(Measures.MISSES_LEFT.of(reading)).isEqualTo(new MeasureValue.Count(1));
    assertThat(Measures.SHARE.of(reading))
        .isEqualTo(new MeasureValue.Amount(OptionalDouble.of(0.8)));
    assertThat(Measures.WILSON.of(reading))
        .isEqualTo(new MeasureValue.Bounds(ShareInterval.wilson(8, 10)));
    assertThat(Measures.WINDOW.of(reading)).isEqualTo(new MeasureValue.Word("90d"));
    assertThat(Measures.ALARM.of(reading)).isEqualTo(new MeasureValue.Flag(false));
  }

  @Test
  void whatCannotBeToldIsNone() {
    var none = new MeasureValue.Amount(OptionalDouble.empty());
    assertThat(Measures.AT_LEAST_TARGET.of(reading(1))).isEqualTo(none);
    assertThat(Measures.PACE.of(reading(1))).isEqualTo(none);
    assertThat(Measures.HOURS_P50.of(reading(0.7))).isEqualTo(none);
  }
}
