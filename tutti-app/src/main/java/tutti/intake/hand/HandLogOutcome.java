package tutti.intake.hand;

import static java.util.Objects.requireNonNull;

/** What became of something that was written down by hand. */
public sealed interface HandLogOutcome {

  /** It is stored, as the import with this number: so it can be taken back. */
  record Logged(long number) implements HandLogOutcome {}

  /** It is not; why, and which field of the entry is wrong. */
  record Wrong(String field, String says) implements HandLogOutcome {
    public Wrong {
      requireNonNull(field, "field");
      requireNonNull(says, "says");
    }
  }
}
