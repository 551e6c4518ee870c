package tutti.insight.balance;

import java.util.TreeMap;
import java.util.stream.Collectors;
import tutti.company.rule.InfluenceMix;

/** Amounts beside the mix that was decided. Nothing stands in for a mix nobody decided. */
final class MixTarget {

  private static final double ROUNDING = 1e-6;

  private final AmountsByName amounts;
  private final AmountsByName decided;

  private MixTarget(AmountsByName amounts, AmountsByName decided) {
    this.amounts = amounts;
    this.decided = decided;
  }

  /**
   * Sets amounts against a mix.
   *
   * @throws IllegalArgumentException when the shares are not above 0, do not add up to 1, or leave
   *     out somebody from whom something came
   */
  static MixTarget of(AmountsByName amounts, InfluenceMix mix) {
    refuseWrong(mix);
    refuseUnnamed(amounts, mix);
    return new MixTarget(amounts.over(mix.shares().keySet()), AmountsByName.of(mix.shares()));
  }

  private static void refuseWrong(InfluenceMix mix) {
    var sum = mix.shares().values().stream().mapToDouble(share -> share).sum();
    if (mix.shares().values().stream().anyMatch(share -> !(share > 0))
        || !(Math.abs(sum - 1) <= ROUNDING)) {
      throw new IllegalArgumentException(
          "The shares of a target mix are above 0 and add up to 1, found "
              + new TreeMap<>(mix.shares())
              + "; write down how much each should weigh.");
    }
  }

  private static void refuseUnnamed(AmountsByName amounts, InfluenceMix mix) {
    var unnamed =
        amounts.names().stream()
            .filter(name -> !mix.shares().containsKey(name))
            .collect(Collectors.joining(", "));
    if (!unnamed.isEmpty()) {
      throw new IllegalArgumentException(
          "The target mix says nothing about " + unnamed + "; give it a share.");
    }
  }

  /** Over all names of the mix. */
  AmountsByName amounts() {
    return amounts;
  }

  AmountsByName decided() {
    return decided;
  }
}
