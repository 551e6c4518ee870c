package tutti.handoff;

import tutti.evidence.Evidence.Details;

/**
 * The facts of one hand-off, one after another: numbers as primitives, and what else they say. What
 * the fold reads, whether it comes from a list, a memory-mapped file or a stream's keyed state. In
 * any order, any number of times.
 */
public interface FactCursor {

  /** No such time, due date or rating. */
  long NONE = Long.MIN_VALUE;

  /** Moves to the next fact; false when there is none. */
  boolean advance();

  /** Tells the fact from others. */
  String id();

  /** When it happened, in milliseconds since 1970. */
  long at();

  /** The last millisecond at which it may have happened; when it happened, where that is known. */
  default long until() {
    return at();
  }

  /** The rank of its stage, {@link tutti.company.Stage#ordinal()}. */
  int stage();

  /** The promised date it carries, in milliseconds since 1970, or {@link #NONE}. */
  long due();

  /** The rating it carries, or {@link #NONE}. */
  long rating();

  /** Whether it is an act of one of the two ends; else only what it says counts. */
  default boolean counts() {
    return true;
  }

  /** Whether it is a confirmation that was read out of silence. */
  default boolean assumed() {
    return false;
  }

  /** What else it says, in words; its due date and rating stand above. */
  default Details details() {
    return Details.NONE;
  }
}
