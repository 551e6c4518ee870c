package tutti.measure;

/**
 * Counts of hand-offs under one promise. They add and subtract, so that a live count moves by the
 * difference and equals a replay.
 *
 * @param good finished as promised
 * @param bad finished otherwise, or past due
 * @param open neither yet
 */
public record Tally(long good, long bad, long open) {

  public static final Tally NONE = new Tally(0, 0, 0);

  public Tally plus(Tally other) {
    return new Tally(good + other.good, bad + other.bad, open + other.open);
  }

  public Tally minus(Tally other) {
    return new Tally(good - other.good, bad - other.bad, open - other.open);
  }

  /** Finished or past due. */
  public long valid() {
    return good + bad;
  }
}
