package tutti.measure;

/**
 * Counts of hand-offs under one promise. They add and subtract, so that a live count moves by the
 * difference and equals a replay.
 *
 * @param good finished as promised
 * @param bad finished otherwise, or past due
 * @param open neither yet
 * @param assumed of the good ones, those confirmed by silence alone
 * @param declined neither good nor bad: the giver said no in time
 */
public record Tally(long good, long bad, long open, long assumed, long declined) {

  public static final Tally NONE = new Tally(0, 0, 0);

  /** Without any assumed or declined. */
  public Tally(long good, long bad, long open) {
    this(good, bad, open, 0, 0);
  }

  public Tally plus(Tally other) {
    return new Tally(
        good + other.good,
        bad + other.bad,
        open + other.open,
        assumed + other.assumed,
        declined + other.declined);
  }

  public Tally minus(Tally other) {
    return new Tally(
        good - other.good,
        bad - other.bad,
        open - other.open,
        assumed - other.assumed,
        declined - other.declined);
  }

  /** Finished or past due. */
  public long valid() {
    return good + bad;
  }
}
