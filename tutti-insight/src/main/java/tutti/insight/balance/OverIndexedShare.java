package tutti.insight.balance;

import static java.util.Objects.requireNonNull;

import java.util.List;
import tutti.company.rule.InfluenceMix;
import tutti.measure.distribution.ShareDistribution;

/**
 * A function's share beside the share it was meant to have, under Dirichlet(x + 1/2).
 *
 * @param share of everything, 0 to 1
 * @param target the share it was meant to have, 0 to 1
 * @param index 100 x share / target; 100 is as meant
 * @param surelyOver P(share / target &gt; 1.5)
 * @param surelyUnder P(share / target &lt; 0.67)
 */
public record OverIndexedShare(
    String name,
    double share,
    double target,
    double index,
    double surelyOver,
    double surelyUnder,
    Weight weight) {

  /** The fewest that anything is said about. */
  public static final int FEWEST = 20;

  /** How sure an alarm is. */
  public static final double SURE = 0.9;

  private static final double OVER = 1.5;
  private static final double UNDER = 0.67;

  /** What follows for one function. */
  public enum Weight {
    /** Surely more than half above its target. */
    OVER,
    /** Surely less than 0.67 of its target. */
    UNDER,
    /** Neither is sure. */
    NO_ALARM,
    /** Fewer than twenty in all. */
    TOO_FEW
  }

  public OverIndexedShare {
    requireNonNull(name, "name");
    requireNonNull(weight, "weight");
  }

  /**
   * Every function of the target mix, by name.
   *
   * @throws IllegalArgumentException when the mix does not fit the amounts
   */
  public static List<OverIndexedShare> of(AmountsByName amounts, InfluenceMix mix) {
    var beside = MixTarget.of(amounts, mix);
    return beside.amounts().names().stream()
        .map(name -> of(name, beside.amounts(), beside.decided().share(name)))
        .toList();
  }

  private static OverIndexedShare of(String name, AmountsByName amounts, double target) {
    var marginal = marginal(name, amounts);
    var over = marginal.above(OVER * target);
    var under = marginal.below(UNDER * target);
    return new OverIndexedShare(
        name,
        amounts.share(name),
        target,
        100 * amounts.share(name) / target,
        over,
        under,
        weight(amounts.total(), over, under));
  }

  /** One share of Dirichlet(x + 1/2): Beta(x + 1/2, n - x + (k - 1) / 2). */
  private static ShareDistribution marginal(String name, AmountsByName amounts) {
    var own = amounts.byName().getOrDefault(name, 0.0);
    var others = amounts.total() - own;
    return new ShareDistribution(
        own + 0.5, Math.max(0, others) + (amounts.byName().size() - 1) / 2.0);
  }

  private static Weight weight(double total, double over, double under) {
    if (total < FEWEST) {
      return Weight.TOO_FEW;
    }
    if (over >= SURE) {
      return Weight.OVER;
    }
    return under >= SURE ? Weight.UNDER : Weight.NO_ALARM;
  }
}
