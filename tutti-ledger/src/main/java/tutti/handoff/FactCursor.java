package tutti.handoff;

/**
 * The facts of one hand-off, one after another, as primitives: what the fold reads, whether they
 * come from a list, a memory-mapped file or a stream's keyed state. In any order, any number of
 * times.
 */
public interface FactCursor {

  /** No such time, due date or rating. */
  long NONE = Long.MIN_VALUE;

  /** Moves to the next fact; false when there is none. */
  boolean advance();

  /** When it happened, in milliseconds since 1970. */
  long at();

  /** The last millisecond at which it may have happened; when it happened, where that is known. */
  default long until() {
    return at();
  }

  /** The rank of its stage, {@link tutti.company.Stage#ordinal()}. */
  int stage();

  /** The upper half of the 128 bits that tell its id from others. */
  long idHigh();

  /** The lower half of the 128 bits that tell its id from others. */
  long idLow();

  /** The promised date it carries, in milliseconds since 1970, or {@link #NONE}. */
  long due();

  /** The rating it carries, or {@link #NONE}. */
  long rating();
}
