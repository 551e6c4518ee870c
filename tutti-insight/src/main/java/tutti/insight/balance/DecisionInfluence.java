package tutti.insight.balance;

import java.util.Collection;
import java.util.Collections;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tutti.measure.distribution.ShareDistribution;

/**
 * Who is behind decisions: each weighs 1, split equally over the inputs it cites (fractional
 * attribution).
 *
 * @param weights in decisions, by source
 * @param citing decisions that cite an input; the weights add up to it
 * @param uncited decisions that cite none
 */
public record DecisionInfluence(SortedMap<String, Double> weights, long citing, long uncited) {

  public DecisionInfluence {
    weights = Collections.unmodifiableSortedMap(new TreeMap<>(weights));
  }

  public static DecisionInfluence of(Collection<CitedDecision> decisions) {
    var citing = decisions.stream().filter(decision -> !decision.sources().isEmpty()).toList();
    var weights =
        citing.stream()
            .flatMap(decision -> decision.sources().stream().map(s -> DecisionPart.of(s, decision)))
            .collect(
                Collectors.groupingBy(
                    DecisionPart::source,
                    TreeMap::new,
                    Collectors.summingDouble(DecisionPart::weight)));
    return new DecisionInfluence(weights, citing.size(), decisions.size() - citing.size());
  }

  private record DecisionPart(String source, double weight) {
    static DecisionPart of(String source, CitedDecision decision) {
      return new DecisionPart(source, 1.0 / decision.sources().size());
    }
  }

  /** Of the decisions that cite an input, 0 to 1; 0 when none does. */
  public double share(String source) {
    return citing == 0 ? 0 : weights.getOrDefault(source, 0.0) / citing;
  }

  /**
   * What these sources weigh together, beside the least they should.
   *
   * @param least a share, 0 to 1
   */
  public FlooredShare floor(Set<String> sources, double least) {
    var weight = sources.stream().mapToDouble(s -> weights.getOrDefault(s, 0.0)).sum();
    var posterior = ShareDistribution.jeffreys(weight, Math.max(0, citing - weight));
    return new FlooredShare(
        citing == 0 ? 0 : weight / citing, least, posterior.below(least), citing);
  }
}
