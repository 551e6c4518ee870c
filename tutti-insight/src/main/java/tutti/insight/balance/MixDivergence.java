package tutti.insight.balance;

import java.util.TreeMap;
import tutti.company.rule.InfluenceMix;

/**
 * How far one mix is from another: the Jensen-Shannon divergence to base 2, 0 the same, 1 nothing
 * in common (Lin 1991).
 */
public final class MixDivergence {

  private static final double LN_2 = Math.log(2);

  private MixDivergence() {}

  /** From the mix that was decided. */
  public static double fromTarget(AmountsByName amounts, InfluenceMix mix) {
    var beside = MixTarget.of(amounts, mix);
    return between(beside.amounts(), beside.decided());
  }

  /** From a mix in which all weigh the same. Equal is not what was decided; show both. */
  public static double fromEqual(AmountsByName amounts) {
    var equal = new TreeMap<>(amounts.byName());
    equal.replaceAll((name, amount) -> 1.0);
    return between(amounts, new AmountsByName(equal));
  }

  /** Of two mixes, over the names of both. */
  public static double between(AmountsByName one, AmountsByName other) {
    return between(one.over(other.names()).shares(), other.over(one.names()).shares());
  }

  static double between(double[] one, double[] other) {
    var sum = 0.0;
    for (var i = 0; i < one.length; i++) {
      var middle = (one[i] + other[i]) / 2;
      sum += bits(one[i], middle) + bits(other[i], middle);
    }
    return Math.clamp(sum / 2, 0, 1);
  }

  private static double bits(double share, double middle) {
    return share == 0 ? 0 : share * Math.log(share / middle) / LN_2;
  }
}
