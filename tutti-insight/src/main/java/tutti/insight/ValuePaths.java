package tutti.insight;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import tutti.company.Arrow;
import tutti.company.Company;
import tutti.interruption.WorkStopped;

/**
 * The paths of arrows into the Customer that pass no party twice, up to six arrows long, each with
 * equal weight. A path may start at the Customer: what customers say comes back as what they get.
 * In a company too dense to list them, the paths up to the greatest length that can be listed.
 */
public final class ValuePaths {

  private static final int LONGEST = 6;
  private static final int MOST_STEPS = 500_000;
  private static final int STEPS_BETWEEN_LOOKS = 1_000;

  private final String customer;
  private final Map<String, List<Arrow>> into;
  private final List<Arrow> path = new ArrayList<>();
  private final Set<String> passed = new HashSet<>();
  private int steps;

  private ValuePaths(Company company, String customer) {
    this.customer = customer;
    this.into = company.arrows().stream().collect(Collectors.groupingBy(Arrow::to));
  }

  /** The paths, each from its first arrow to the one into the Customer, the short ones first. */
  public static List<List<Arrow>> of(Company company) {
    var paths = new ArrayList<List<Arrow>>();
    walk(company, backwards -> paths.add(List.copyOf(backwards.reversed())));
    return paths;
  }

  /** The share of the paths that pass through each arrow; arrows on no path are left out. */
  static Map<String, Double> shares(Company company) {
    var through = new HashMap<String, Long>();
    var paths = new long[1];
    walk(
        company,
        path -> {
          paths[0]++;
          path.forEach(arrow -> through.merge(arrow.id(), 1L, Long::sum));
        });
    return through.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, e -> (double) e.getValue() / paths[0]));
  }

  private static void walk(Company company, Consumer<List<Arrow>> found) {
    company
        .customer()
        .map(customer -> new ValuePaths(company, customer.id()))
        .ifPresent(walk -> {
          var longest = walk.longest();
          walk.steps = 0;
          for (var length = 1; length <= longest; length++) {
            walk.extend(walk.customer, length, found);
          }
        });
  }

  /** The greatest length whose paths, and all shorter ones, can be listed; at least 1. */
  private int longest() {
    for (var length = 1; length <= LONGEST; length++) {
      extend(customer, length, path -> {});
      if (steps >= MOST_STEPS) {
        return Math.max(1, length - 1);
      }
    }
    return LONGEST;
  }

  /** Walks backwards from a party and finds the paths of exactly the length that is left. */
  private void extend(String party, int left, Consumer<List<Arrow>> found) {
    if (steps % STEPS_BETWEEN_LOOKS == 0) {
      WorkStopped.ifAsked();
    }
    if (left == 0) {
      found.accept(path);
      return;
    }
    for (var arrow : into.getOrDefault(party, List.of())) {
      if (++steps < MOST_STEPS && mayPass(arrow, left)) {
        step(arrow, left, found);
      }
    }
  }

  /** A path returns to the Customer only as its start. */
  private boolean mayPass(Arrow arrow, int left) {
    return !passed.contains(arrow.from())
        && (!arrow.from().equals(customer) || left == 1)
        && !arrow.from().equals(arrow.to());
  }

  private void step(Arrow arrow, int left, Consumer<List<Arrow>> found) {
    path.add(arrow);
    passed.add(arrow.from());
    extend(arrow.from(), left - 1, found);
    passed.remove(arrow.from());
    path.removeLast();
  }
}
