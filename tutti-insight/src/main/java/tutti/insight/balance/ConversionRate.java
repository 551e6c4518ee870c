package tutti.insight.balance;

import static java.util.Objects.requireNonNull;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import tutti.measure.distribution.ShareDistribution;
import tutti.measure.distribution.ShareInterval;

/**
 * How often what a function puts in is taken up, beside all the others together.
 *
 * @param rate (adopted + 1/2) / (given + 1), 0 to 1
 * @param interval Jeffreys' 95 % interval of the share adopted
 * @param rest the rate of all the others together, 0 to 1
 * @param surelyLess P(its share &lt; the share of the others)
 */
public record ConversionRate(
    Inputs inputs, double rate, ShareInterval interval, double rest, double surelyLess) {

  /**
   * What a function put in.
   *
   * @param given inputs, 0 or more
   * @param adopted of those, cited by a decision
   */
  public record Inputs(String function, long given, long adopted) {

    public Inputs {
      requireNonNull(function, "function");
      if (adopted < 0 || adopted > given) {
        throw new IllegalArgumentException(
            "%s: adopted inputs are some of the %d given, found %d."
                .formatted(function, given, adopted));
      }
    }

    ShareDistribution posterior() {
      return ShareDistribution.jeffreys(adopted, given - adopted);
    }
  }

  public ConversionRate {
    requireNonNull(inputs, "inputs");
    requireNonNull(interval, "interval");
  }

  /** Each function, by name; two or more, each once. */
  public static List<ConversionRate> of(Collection<Inputs> all) {
    if (all.size() < 2 || all.stream().map(Inputs::function).distinct().count() < all.size()) {
      throw new IllegalArgumentException("Inputs of two functions or more, each named once.");
    }
    return all.stream()
        .sorted(Comparator.comparing(Inputs::function))
        .map(one -> beside(one, others(one, all)))
        .toList();
  }

  private static Inputs others(Inputs one, Collection<Inputs> all) {
    return new Inputs(
        "the others",
        all.stream().mapToLong(Inputs::given).sum() - one.given(),
        all.stream().mapToLong(Inputs::adopted).sum() - one.adopted());
  }

  private static ConversionRate beside(Inputs one, Inputs others) {
    return new ConversionRate(
        one,
        one.posterior().mean(),
        ShareInterval.jeffreys(one.adopted(), one.given()),
        others.posterior().mean(),
        one.posterior().less(others.posterior()));
  }

  /** True when it gave twenty inputs or more, and is taken up surely less than the others. */
  public boolean weighsLess() {
    return inputs.given() >= OverIndexedShare.FEWEST && surelyLess >= OverIndexedShare.SURE;
  }
}
