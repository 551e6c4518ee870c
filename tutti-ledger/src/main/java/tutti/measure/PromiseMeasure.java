package tutti.measure;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.function.ToLongFunction;
import tutti.measure.distribution.ShareInterval;

/**
 * A measure of a promise: what it is called, what it says, and how it is taken from a reading.
 *
 * @param key its field in JSON; a dot leads into an object, {@code hours.p50}
 * @param columns its columns in CSV, if it stands there: bounds have two, all others one
 * @param says what it is, for readers of the pages on JSON
 * @param unit its unit and range, likewise
 * @param absent when it cannot be told, likewise
 */
public record PromiseMeasure(
    String key,
    List<String> columns,
    String says,
    String unit,
    String absent,
    Function<PromiseReading, MeasureValue> taken) {

  private static final String NEVER = "never";

  public PromiseMeasure {
    requireNonNull(key, "key");
    columns = List.copyOf(columns);
    requireNonNull(says, "says");
    requireNonNull(unit, "unit");
    requireNonNull(absent, "absent");
    requireNonNull(taken, "taken");
  }

  private PromiseMeasure(
      String key, String says, String unit, Function<PromiseReading, MeasureValue> taken) {
    this(key, List.of(), says, unit, NEVER, taken);
  }

  static PromiseMeasure count(
      String key, String says, String unit, ToLongFunction<PromiseReading> taken) {
    return new PromiseMeasure(
        key, says, unit, reading -> new MeasureValue.Count(taken.applyAsLong(reading)));
  }

  static PromiseMeasure number(
      String key, String says, String unit, ToDoubleFunction<PromiseReading> taken) {
    return maybe(key, says, unit, reading -> OptionalDouble.of(taken.applyAsDouble(reading)));
  }

  static PromiseMeasure maybe(
      String key, String says, String unit, Function<PromiseReading, OptionalDouble> taken) {
    return new PromiseMeasure(
        key, says, unit, reading -> new MeasureValue.Amount(taken.apply(reading)));
  }

  static PromiseMeasure word(
      String key, String says, String unit, Function<PromiseReading, String> taken) {
    return new PromiseMeasure(
        key, says, unit, reading -> new MeasureValue.Word(taken.apply(reading)));
  }

  static PromiseMeasure bounds(
      String key, String says, String unit, Function<PromiseReading, ShareInterval> taken) {
    return new PromiseMeasure(
        key, says, unit, reading -> new MeasureValue.Bounds(taken.apply(reading)));
  }

  static PromiseMeasure flag(String key, String says, Predicate<PromiseReading> taken) {
    return new PromiseMeasure(
        key, says, "true, false", reading -> new MeasureValue.Flag(taken.test(reading)));
  }

  /** The same, which stands in CSV, too. */
  PromiseMeasure in(String... names) {
    return new PromiseMeasure(key, List.of(names), says, unit, absent, taken);
  }

  /** The same, which cannot be told then. */
  PromiseMeasure absentWhen(String when) {
    return new PromiseMeasure(key, columns, says, unit, when, taken);
  }

  /** What it says of a promise. */
  public MeasureValue of(PromiseReading reading) {
    return taken.apply(reading);
  }
}
