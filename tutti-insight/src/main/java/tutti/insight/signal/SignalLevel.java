package tutti.insight.signal;

import java.util.List;

/**
 * One of the two values of a signal that has but two, such as late and on time.
 *
 * @param mean of the outcome where the signal has this value
 */
public record SignalLevel(double signal, long rows, double mean) {

  /** The higher first; none when the signal has more values or fewer. */
  static List<SignalLevel> of(List<SignalOutcome> seen) {
    var values = seen.stream().map(SignalOutcome::signal).distinct().sorted().limit(3).toList();
    return values.size() == 2
        ? values.reversed().stream().map(value -> of(value, seen)).toList()
        : List.of();
  }

  private static SignalLevel of(double value, List<SignalOutcome> seen) {
    var outcomes =
        seen.stream()
            .filter(one -> one.signal() == value)
            .mapToDouble(SignalOutcome::outcome)
            .summaryStatistics();
    return new SignalLevel(value, outcomes.getCount(), outcomes.getAverage());
  }
}
