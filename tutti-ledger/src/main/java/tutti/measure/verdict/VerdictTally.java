package tutti.measure.verdict;

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
public record VerdictTally(long good, long bad, long open, long assumed, long declined) {

  public static final VerdictTally NONE = new VerdictTally(0, 0, 0);

  /** Without any assumed or declined. */
  public VerdictTally(long good, long bad, long open) {
    this(good, bad, open, 0, 0);
  }

  public VerdictTally plus(VerdictTally other) {
    return new VerdictTally(
        good + other.good,
        bad + other.bad,
        open + other.open,
        assumed + other.assumed,
        declined + other.declined);
  }

  public VerdictTally minus(VerdictTally other) {
    return new VerdictTally(
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
