package tutti.intake;

import java.util.Locale;

/** What became of one fact that was handed in and could be read. */
public enum FactOutcome {
  /** It was new, or says more than was known, and is now stored. */
  ACCEPTED,
  /** All of it was known. */
  KNOWN,
  /** Its id is known with another meaning; the known one stands. */
  CONTESTED;

  /** {@code accepted}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
