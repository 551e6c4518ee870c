package tutti.company.change;

import java.time.Duration;
import java.util.Optional;
import tutti.company.form.ReachLimit;
import tutti.company.time.TimeSpan;

/** Which way a value went: {@code raised}, {@code shortened}; {@code changed}, when neither. */
final class ChangeDirection {

  private ChangeDirection() {}

  static String of(Object before, Object after) {
    return length(before)
        .flatMap(was -> length(after).map(is -> word(was.compareTo(is), "lengthened", "shortened")))
        .or(() ->
            number(before)
                .flatMap(
                    was -> number(after).map(is -> word(was.compareTo(is), "raised", "lowered"))))
        .orElse("changed");
  }

  private static String word(int order, String more, String less) {
    return order == 0 ? "changed" : order < 0 ? more : less;
  }

  private static Optional<Duration> length(Object value) {
    return switch (value) {
      case Duration time -> Optional.of(time);
      case TimeSpan span -> Optional.of(span.roughly());
      case ReachLimit.Within within -> Optional.of(within.span().roughly());
      default -> Optional.empty();
    };
  }

  private static Optional<Double> number(Object value) {
    return value instanceof Number number ? Optional.of(number.doubleValue()) : Optional.empty();
  }
}
