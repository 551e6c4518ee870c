package tutti.insight.balance;

import static java.util.Objects.requireNonNull;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import tutti.measure.distribution.ShareDistribution;

/**
 * Whether the most demanding accounts steer the product.
 *
 * @param accounts by name
 * @param hhi the sum of squared shares of adopted requests, 1/k to 1
 */
public record AccountConcentration(List<Steering> accounts, double hhi) {

  private static final double POINTS = 0.1;

  /**
   * An account.
   *
   * @param adopted requests of its that were adopted, 0 or more
   * @param revenue from it in any one currency, 0 or more
   */
  public record Account(String name, long adopted, double revenue) {

    public Account {
      requireNonNull(name, "name");
      if (adopted < 0 || !(revenue >= 0)) {
        throw new IllegalArgumentException(name + ": requests and revenue are 0 or more.");
      }
    }
  }

  /**
   * One account's part.
   *
   * @param requests its share of all adopted requests, 0 to 1
   * @param revenue its share of all revenue, 0 to 1
   * @param surelyMore P(its share of requests &gt; its share of revenue + 10 points)
   * @param steers surely more, of twenty adopted requests or more
   */
  public record Steering(
      String name, double requests, double revenue, double surelyMore, boolean steers) {

    public Steering {
      requireNonNull(name, "name");
    }

    /** Share of requests minus share of revenue, -1 to 1. */
    public double excess() {
      return requests - revenue;
    }
  }

  public AccountConcentration {
    accounts = List.copyOf(accounts);
  }

  /** Two accounts or more; something adopted and some revenue among them. */
  public static AccountConcentration of(Collection<Account> accounts) {
    var requests = amounts(accounts, Collectors.summingDouble(Account::adopted));
    var revenue = amounts(accounts, Collectors.summingDouble(Account::revenue));
    return new AccountConcentration(
        requests.names().stream().map(name -> steering(name, requests, revenue)).toList(),
        AmountSpread.of(requests).hhi());
  }

  private static AmountsByName amounts(
      Collection<Account> accounts, Collector<Account, ?, Double> sum) {
    return AmountsByName.of(
        accounts.stream()
            .sorted(Comparator.comparing(Account::name))
            .collect(Collectors.groupingBy(Account::name, sum)));
  }

  private static Steering steering(String name, AmountsByName requests, AmountsByName revenue) {
    var adopted = requests.byName().getOrDefault(name, 0.0);
    var more =
        ShareDistribution.jeffreys(adopted, requests.total() - adopted)
            .above(revenue.share(name) + POINTS);
    var steers = requests.total() >= OverIndexedShare.FEWEST && more >= OverIndexedShare.SURE;
    return new Steering(name, requests.share(name), revenue.share(name), more, steers);
  }
}
