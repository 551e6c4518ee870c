package tutti.measure.verdict;

import java.util.Locale;

/** What became of a hand-off under a promise. */
public enum VerdictOutcome {
  /** As promised. */
  GOOD,
  /** As promised, when silence is taken for a yes: good, and counted apart. */
  ASSUMED,
  /** Not as promised. */
  BAD,
  /** The giver said no in time: neither good nor bad. */
  DECLINED;

  public boolean good() {
    return this == GOOD || this == ASSUMED;
  }

  /** The outcome as it is stored: {@code good}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The outcome a word names. */
  public static VerdictOutcome named(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }

  public VerdictTally tally() {
    return switch (this) {
      case GOOD -> new VerdictTally(1, 0, 0);
      case ASSUMED -> new VerdictTally(1, 0, 0, 1, 0);
      case BAD -> new VerdictTally(0, 1, 0);
      case DECLINED -> new VerdictTally(0, 0, 0, 0, 1);
    };
  }
}
