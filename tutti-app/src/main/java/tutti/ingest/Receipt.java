package tutti.ingest;

/**
 * What became of facts that were handed in.
 *
 * @param fresh facts that were new and are now stored
 * @param repeated facts that were known
 * @param contested facts whose id is known with another meaning; the known one stands
 */
public record Receipt(long fresh, long repeated, long contested) {

  public static final Receipt NONE = new Receipt(0, 0, 0);

  public Receipt plus(Receipt other) {
    return new Receipt(fresh + other.fresh, repeated + other.repeated, contested + other.contested);
  }
}
