package tutti.insight.discovery;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * Who handed work to whom: a hand-over is two events of a case, one after another, of different
 * parties (van der Aalst, Reijers, Song 2005, "handover of work").
 *
 * @param cases how many there are
 * @param events how many there are, those without a time or a party too
 * @param parties who had an event
 * @param pairs the most frequent first, then by their names
 * @param casesWithout cases that never passed on
 * @param maxPerCase the most hand-overs of one case
 * @param pingPong from A to B and back to A
 * @param loops cases a party got back after at least two others had it
 * @param rework what was done again, the most frequent first
 * @param bridges who stands between two others
 * @param throughput from the first event of a case to its last
 */
public record HandOverNetwork(
    int cases,
    int events,
    List<String> parties,
    List<HandOverPair> pairs,
    int casesWithout,
    int maxPerCase,
    PingPong pingPong,
    int loops,
    List<RepeatedActivity> rework,
    List<PartyBridge> bridges,
    CaseThroughput throughput) {

  public HandOverNetwork {
    parties = List.copyOf(parties);
    pairs = List.copyOf(pairs);
    requireNonNull(pingPong, "pingPong");
    rework = List.copyOf(rework);
    bridges = List.copyOf(bridges);
    requireNonNull(throughput, "throughput");
  }

  /** How often work was handed over. */
  public int handOvers() {
    return pairs.stream().mapToInt(HandOverPair::count).sum();
  }

  /** What passed between two parties. */
  public Optional<HandOverPair> pair(String from, String to) {
    return pairs.stream().filter(p -> p.from().equals(from) && p.to().equals(to)).findFirst();
  }

  /**
   * Going there and back at once.
   *
   * @param cases in how many cases
   * @param bounces how often, A B A B being two
   */
  public record PingPong(int cases, int bounces) {}

  /**
   * An activity that was done more than once in a case.
   *
   * @param cases in how many cases
   * @param again how often more than once, over all of them
   */
  public record RepeatedActivity(String activity, int cases, int again) {
    public RepeatedActivity {
      requireNonNull(activity, "activity");
    }
  }

  /**
   * A party through which most of what goes from one to another passes.
   *
   * @param through how often through it
   * @param all how often in all: directly, or through one other
   */
  public record PartyBridge(String party, String from, String to, int through, int all) {
    public PartyBridge {
      requireNonNull(party, "party");
      requireNonNull(from, "from");
      requireNonNull(to, "to");
    }
  }

  /**
   * How long cases took, in days; a case of one event took none.
   *
   * @param p50 half of them by then
   * @param p95 nineteen of twenty by then
   */
  public record CaseThroughput(double p50, double p95, double mean) {}
}
