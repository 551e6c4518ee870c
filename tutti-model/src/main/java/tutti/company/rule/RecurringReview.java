package tutti.company.rule;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Something looked at again and again.
 *
 * @param what {@code framework}, {@code balance}, or words of its own
 * @param required parties that must take part
 * @param attended parties that took part last time
 */
public record RecurringReview(
    String id,
    String what,
    Duration every,
    Optional<LocalDate> last,
    List<String> required,
    List<String> attended) {

  public RecurringReview {
    requireNonNull(id, "id");
    requireNonNull(what, "what");
    requireNonNull(every, "every");
    requireNonNull(last, "last");
    required = List.copyOf(required);
    attended = List.copyOf(attended);
  }
}
