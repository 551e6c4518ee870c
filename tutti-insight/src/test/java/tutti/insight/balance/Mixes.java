package tutti.insight.balance;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import tutti.company.rule.InfluenceMix;

/** Amounts and target mixes over functions a, b, c and so on. */
final class Mixes {

  private Mixes() {}

  static AmountsByName amounts(double... amounts) {
    return AmountsByName.of(byName(amounts));
  }

  static InfluenceMix decided(double... shares) {
    return new InfluenceMix(
        "decision inputs",
        byName(shares),
        Optional.of("Ines Calvo"),
        Optional.of(LocalDate.of(2026, 7, 1)));
  }

  private static Map<String, Double> byName(double... values) {
    var byName = new LinkedHashMap<String, Double>();
    for (var i = 0; i < values.length; i++) {
      byName.put(String.valueOf((char) ('a' + i)), values[i]);
    }
    return byName;
  }

  /** Some of them nothing, the first never. */
  static AmountsByName any(int names, SplittableRandom random) {
    var amounts = random.doubles(names).map(u -> u < 0.2 ? 0 : 100 * u).toArray();
    amounts[0] += 1;
    return amounts(amounts);
  }
}
