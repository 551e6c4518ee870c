package tutti.map.planar;

/**
 * How hard to look for few crossings. A valid drawing is there after every move, so less effort
 * only means more crossings.
 *
 * @param starts how many drawings to begin with; the best is kept; at least 1
 * @param plateau how many rounds without a gain to go on for, since a round also changes what costs
 *     nothing; at least 0
 * @param work how many elementary steps to spend on improving, at least 0; a step looks at one side
 *     of one piece of an edge, about 3 to 10 ns. The count, unlike a clock, is the same on every
 *     machine.
 */
public record CrossingEffort(int starts, int plateau, long work) {

  /** One start, for a picture at once. */
  public static final CrossingEffort QUICK = new CrossingEffort(1, 0, 4_000_000);

  /** Five starts, for a picture to keep. */
  public static final CrossingEffort THOROUGH = new CrossingEffort(5, 3, 50_000_000);

  /** Thirty starts, for a picture to print. */
  public static final CrossingEffort PATIENT = new CrossingEffort(30, 3, 1_000_000_000);

  /**
   * @throws IllegalArgumentException when a number is below its least
   */
  public CrossingEffort {
    if (starts < 1 || plateau < 0 || work < 0) {
      throw new IllegalArgumentException(
          "An effort has at least one start and no negative number, not %d, %d and %d."
              .formatted(starts, plateau, work));
    }
  }

  /** The share of the work for a part of so many in all. */
  CrossingEffort share(int part, int all) {
    return new CrossingEffort(starts, plateau, (long) ((double) work * part / Math.max(1, all)));
  }
}
