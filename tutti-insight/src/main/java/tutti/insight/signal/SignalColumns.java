package tutti.insight.signal;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which columns of a file to read.
 *
 * @param signals one or more; none of them the outcome, which would predict itself
 * @param times when signal and outcome were known
 * @param worked whether somebody acted on the row
 */
public record SignalColumns(
    List<String> signals, String outcome, Optional<Times> times, Optional<String> worked) {

  /** The columns of the two times of a row. */
  public record Times(String signal, String outcome) {

    public Times {
      requireNonNull(signal, "signal");
      requireNonNull(outcome, "outcome");
    }
  }

  public SignalColumns {
    signals = signals.stream().distinct().toList();
    requireNonNull(outcome, "outcome");
    requireNonNull(times, "times");
    requireNonNull(worked, "worked");
    if (signals.isEmpty() || signals.contains(outcome)) {
      throw new IllegalArgumentException("A signal is another column than the outcome.");
    }
  }

  /** All that have to be there. */
  Stream<String> all() {
    return Stream.of(
            signals.stream(),
            Stream.of(outcome),
            times.stream().flatMap(pair -> Stream.of(pair.signal(), pair.outcome())),
            worked.stream())
        .flatMap(names -> names)
        .distinct();
  }
}
