package tutti.discovery.said;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import tutti.english.SentenceWords;
import tutti.insight.seen.ConformanceRate;

/**
 * What was written down of who belongs together against what a log shows.
 *
 * @param said what was written down
 * @param pairs each of it, and how often it was seen
 * @param unmapped what was seen of no two that were written down, at least {@value #LEAST} times,
 *     the most frequent first
 * @param rate how much of what was seen goes as it was written
 */
public record SaidAgainstSeen(
    SaidPairs said, List<SeenPair> pairs, List<SeenPair> unmapped, ConformanceRate rate) {

  /** What passes more seldom says nothing yet (rule L61). */
  static final int LEAST = 5;

  public SaidAgainstSeen {
    requireNonNull(said, "said");
    pairs = List.copyOf(pairs);
    unmapped = List.copyOf(unmapped);
    requireNonNull(rate, "rate");
  }

  /**
   * How often something passed from one to the other.
   *
   * @param via through whom it goes instead, where nothing ever passed; none where it goes nowhere
   */
  public record SeenPair(PartyPair pair, long count, Optional<String> via) {
    public SeenPair {
      requireNonNull(pair, "pair");
      requireNonNull(via, "via");
    }
  }

  static SaidAgainstSeen of(SaidPairs said, Map<PartyPair, Long> seen) {
    return new SaidAgainstSeen(
        said,
        said.pairs().stream().map(pair -> written(said, pair, seen)).toList(),
        passages(seen, pair -> !said.says(pair)).filter(pair -> pair.count() >= LEAST).toList(),
        new ConformanceRate(
            passages(seen, said::says).mapToLong(SeenPair::count).sum(),
            passages(seen, pair -> true).mapToLong(SeenPair::count).sum()));
  }

  private static Stream<SeenPair> passages(Map<PartyPair, Long> seen, Predicate<PartyPair> those) {
    return seen.entrySet().stream()
        .filter(passage -> those.test(passage.getKey()))
        .map(passage -> new SeenPair(passage.getKey(), passage.getValue(), Optional.empty()))
        .sorted(Comparator.comparingLong(SeenPair::count).reversed().thenComparing(SeenPair::pair));
  }

  private static SeenPair written(SaidPairs said, PartyPair pair, Map<PartyPair, Long> seen) {
    var back = said.directed() ? 0 : seen.getOrDefault(pair.reversed(), 0L);
    var count = seen.getOrDefault(pair, 0L) + back;
    return new SeenPair(pair, count, count > 0 ? Optional.empty() : via(pair, seen));
  }

  /** The third that most passes to from the one, and from to the other. */
  private static Optional<String> via(PartyPair pair, Map<PartyPair, Long> seen) {
    return seen.entrySet().stream()
        .filter(first -> first.getKey().from().equals(pair.from()))
        .map(first ->
            new SeenPair(
                first.getKey(),
                Math.min(
                    first.getValue(),
                    seen.getOrDefault(new PartyPair(first.getKey().to(), pair.to()), 0L)),
                Optional.empty()))
        .filter(through -> through.count() > 0)
        .max(
            Comparator.comparingLong(SeenPair::count)
                .thenComparing(SeenPair::pair, Comparator.reverseOrder()))
        .map(through -> through.pair().to());
  }

  /** How many of those that were written down were seen at all. */
  public long seen() {
    return pairs.stream().filter(pair -> pair.count() > 0).count();
  }

  /** Those that were written down and never seen. */
  public List<SeenPair> never() {
    return pairs.stream().filter(pair -> pair.count() == 0).toList();
  }

  /** {@code Of 153 pairs in reports.csv 97 were seen.} */
  public String headline() {
    return "Of %s in %s %,d %s seen; of what passed, %,d of %,d went as it is written."
        .formatted(
            SentenceWords.counted(pairs.size(), "pair"),
            said.name(),
            seen(),
            seen() == 1 ? "was" : "were",
            rate.fits(),
            rate.all());
  }
}
