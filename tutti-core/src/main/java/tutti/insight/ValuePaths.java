package tutti.insight;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tutti.company.Arrow;
import tutti.company.Company;

/**
 * The paths of arrows into the Customer that pass no party twice, up to six arrows long, each with
 * equal weight. A path may start at the Customer: what customers say comes back as what they get.
 * In a company too dense to list them, the paths up to the greatest length that can be listed.
 */
final class ValuePaths {

  private static final int LONGEST = 6;
  private static final int MOST_STEPS = 2_000_000;

  private final String customer;
  private final Map<String, List<Arrow>> into;
  private final List<Arrow> path = new ArrayList<>();
  private final Set<String> passed = new HashSet<>();
  private Map<String, Long> through = new HashMap<>();
  private long paths;
  private int steps;

  private ValuePaths(Company company, String customer) {
    this.customer = customer;
    this.into = company.arrows().stream().collect(Collectors.groupingBy(Arrow::to));
  }

  /** The share of the paths that pass through each arrow; arrows on no path are left out. */
  static Map<String, Double> shares(Company company) {
    return company
        .customer()
        .map(customer -> new ValuePaths(company, customer.id()).shares())
        .orElse(Map.of());
  }

  private Map<String, Double> shares() {
    for (var length = 1; length <= LONGEST; length++) {
      var before = Map.copyOf(through);
      var pathsBefore = paths;
      extend(customer, length);
      if (steps >= MOST_STEPS && length > 1) {
        through = new HashMap<>(before);
        paths = pathsBefore;
        break;
      }
    }
    return through.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, e -> (double) e.getValue() / paths));
  }

  /** Walks backwards from a party and counts the paths of exactly the length that is left. */
  private void extend(String party, int left) {
    if (left == 0) {
      paths++;
      path.forEach(arrow -> through.merge(arrow.id(), 1L, Long::sum));
      return;
    }
    for (var arrow : into.getOrDefault(party, List.of())) {
      if (++steps < MOST_STEPS && mayPass(arrow, left)) {
        step(arrow, left);
      }
    }
  }

  /** A path returns to the Customer only as its start. */
  private boolean mayPass(Arrow arrow, int left) {
    return !passed.contains(arrow.from())
        && (!arrow.from().equals(customer) || left == 1)
        && !arrow.from().equals(arrow.to());
  }

  private void step(Arrow arrow, int left) {
    path.add(arrow);
    passed.add(arrow.from());
    extend(arrow.from(), left - 1);
    passed.remove(arrow.from());
    path.removeLast();
  }
}
