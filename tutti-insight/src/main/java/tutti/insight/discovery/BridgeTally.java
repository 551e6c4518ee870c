package tutti.insight.discovery;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tutti.insight.discovery.HandOverNetwork.PartyBridge;
import tutti.insight.discovery.NetworkDiscovery.Ends;

/**
 * Who stands between two others: work of A goes to B and from there to C. B is a bridge where three
 * of four go through it that go from A to C directly or through one other, and at least twenty do.
 */
final class BridgeTally {

  private static final int LEAST = 20;
  private static final int MOST = 20;
  private static final double SHARE = 0.75;

  private static final Comparator<PartyBridge> ORDER =
      Comparator.comparingInt(PartyBridge::through)
          .reversed()
          .thenComparing(PartyBridge::party)
          .thenComparing(PartyBridge::from)
          .thenComparing(PartyBridge::to);

  private final Map<Ends, Map<Integer, Integer>> through = new HashMap<>();

  void count(int from, int by, int to) {
    through.computeIfAbsent(new Ends(from, to), ends -> new HashMap<>()).merge(by, 1, Integer::sum);
  }

  List<PartyBridge> of(EventLog log, Map<Ends, PairTally> pairs) {
    return through.entrySet().stream()
        .flatMap(ways ->
            ways.getValue().entrySet().stream()
                .map(way -> bridge(log, pairs, ways.getKey(), way.getKey(), way.getValue()))
                .flatMap(Optional::stream))
        .sorted(ORDER)
        .limit(MOST)
        .toList();
  }

  private Optional<PartyBridge> bridge(
      EventLog log, Map<Ends, PairTally> pairs, Ends ends, int by, int count) {
    var direct = Optional.ofNullable(pairs.get(ends)).map(PairTally::count).orElse(0);
    var all =
        direct
            + through.getOrDefault(ends, Map.of()).values().stream()
                .mapToInt(Integer::intValue)
                .sum();
    return all < LEAST || count < SHARE * all
        ? Optional.empty()
        : Optional.of(
            new PartyBridge(
                log.party(by), log.party(ends.from()), log.party(ends.to()), count, all));
  }
}
