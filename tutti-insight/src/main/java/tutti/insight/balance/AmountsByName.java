package tutti.insight.balance;

import static java.util.Objects.requireNonNull;

import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * How much came from whom: counts, effort or decision weight, by name.
 *
 * @param byName at least two names; each amount 0 or more and finite, their sum above 0
 */
public record AmountsByName(SortedMap<String, Double> byName) {

  public AmountsByName {
    byName = Collections.unmodifiableSortedMap(new TreeMap<>(requireNonNull(byName, "byName")));
    if (byName.size() < 2) {
      throw new IllegalArgumentException("A mix needs two names or more, found " + byName + ".");
    }
    if (!byName.values().stream().allMatch(x -> x >= 0 && Double.isFinite(x))) {
      throw new IllegalArgumentException("Amounts are 0 or more, found " + byName + ".");
    }
    if (!(sum(byName) > 0)) {
      throw new IllegalArgumentException("A mix needs an amount above 0, found " + byName + ".");
    }
  }

  public static AmountsByName of(Map<String, ? extends Number> byName) {
    return new AmountsByName(
        byName.entrySet().stream()
            .collect(
                Collectors.toMap(
                    Map.Entry::getKey,
                    entry -> entry.getValue().doubleValue(),
                    Double::sum,
                    TreeMap::new)));
  }

  private static double sum(Map<String, Double> amounts) {
    return amounts.values().stream().mapToDouble(x -> x).sum();
  }

  public double total() {
    return sum(byName);
  }

  /** Of the total, 0 to 1; 0 for a name nothing came from. */
  public double share(String name) {
    return byName.getOrDefault(name, 0.0) / total();
  }

  /** The shares in the order of the names; they add up to 1. */
  double[] shares() {
    var total = total();
    return byName.values().stream().mapToDouble(x -> x / total).toArray();
  }

  /** The same amounts, and 0 for each of these names that has none. */
  public AmountsByName over(Collection<String> names) {
    var all = new TreeMap<>(byName);
    names.forEach(name -> all.putIfAbsent(name, 0.0));
    return new AmountsByName(all);
  }

  SortedSet<String> names() {
    return Collections.unmodifiableSortedSet(new TreeSet<>(byName.keySet()));
  }
}
