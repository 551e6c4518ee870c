package tutti.insight.balance;

/**
 * A share that should not fall below a floor, such as that of customer-facing functions in what is
 * decided.
 *
 * @param share 0 to 1
 * @param least the floor, 0 to 1
 * @param surelyBelow P(share &lt; floor)
 * @param decisions how many it is a share of
 */
public record FlooredShare(double share, double least, double surelyBelow, long decisions) {

  /** Of customer-facing functions; a default of ours, without a source. */
  public static final double CUSTOMER_FACING = 0.3;

  /** True when it is a share of twenty decisions or more and surely below. */
  public boolean broken() {
    return decisions >= OverIndexedShare.FEWEST && surelyBelow >= OverIndexedShare.SURE;
  }
}
