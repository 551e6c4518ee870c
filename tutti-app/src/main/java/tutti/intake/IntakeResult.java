package tutti.intake;

/**
 * What became of facts that were handed in.
 *
 * @param fresh facts that were new and are now stored
 * @param repeated facts that were known
 * @param contested facts whose id is known with another meaning; the known one stands
 */
public record IntakeResult(long fresh, long repeated, long contested) {

  public static final IntakeResult NONE = new IntakeResult(0, 0, 0);

  public IntakeResult plus(IntakeResult other) {
    return new IntakeResult(
        fresh + other.fresh, repeated + other.repeated, contested + other.contested);
  }
}
