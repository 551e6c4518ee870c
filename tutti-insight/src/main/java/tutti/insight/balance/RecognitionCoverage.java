package tutti.insight.balance;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Whether contributions are recognised across the company, in a time such as a quarter.
 *
 * @param functions all that could be thanked, one or more
 * @param thanks between these
 */
public record RecognitionCoverage(SortedSet<String> functions, List<FunctionThanks> thanks) {

  public RecognitionCoverage {
    functions = Collections.unmodifiableSortedSet(new TreeSet<>(functions));
    thanks = List.copyOf(thanks);
    if (functions.isEmpty()) {
      throw new IllegalArgumentException("Recognition needs a function that could be thanked.");
    }
    for (var one : thanks) {
      if (!functions.contains(one.from()) || !functions.contains(one.to())) {
        throw new IllegalArgumentException(
            "%s thanked %s: one of them is no function named here."
                .formatted(one.from(), one.to()));
      }
    }
  }

  public static RecognitionCoverage of(Collection<String> functions, List<FunctionThanks> thanks) {
    return new RecognitionCoverage(new TreeSet<>(functions), thanks);
  }

  /** Functions that another function thanked, of all, 0 to 1. */
  public double coverage() {
    return 1 - (double) notThanked().size() / functions.size();
  }

  /** Those no other function thanked yet. */
  public SortedSet<String> notThanked() {
    var left = new TreeSet<>(functions);
    thanks.stream()
        .filter(FunctionThanks::acrossTeams)
        .map(FunctionThanks::to)
        .forEach(left::remove);
    return left;
  }

  /** Thanks between two functions, of all thanks; none without thanks. */
  public OptionalDouble crossTeamShare() {
    return thanks.stream().mapToInt(one -> one.acrossTeams() ? 1 : 0).average();
  }

  /** The fewer by the more of the thanks of a pair, 0 to 1; none when neither thanked the other. */
  public OptionalDouble reciprocity(String one, String other) {
    var there = count(one, other);
    var back = count(other, one);
    return there + back == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of((double) Math.min(there, back) / Math.max(there, back));
  }

  private long count(String from, String to) {
    return Collections.frequency(thanks, new FunctionThanks(from, to));
  }
}
