package tutti.availability;

import java.sql.SQLException;
import java.util.Optional;

/** What people are told when work in the background broke off. */
public final class FailureSentence {

  private FailureSentence() {}

  /** A sentence about what went wrong, from the first cause that says one. */
  public static String of(Throwable failure) {
    for (var cause = Optional.of(failure);
        cause.isPresent();
        cause = cause.flatMap(known -> Optional.ofNullable(known.getCause()))) {
      if (cause.get() instanceof Unavailable unavailable) {
        return unavailable.says();
      }
      if (cause.get() instanceof SQLException) {
        return "The database does not answer.";
      }
    }
    return Optional.ofNullable(failure.getMessage()).orElse("Something broke inside Tutti.");
  }
}
