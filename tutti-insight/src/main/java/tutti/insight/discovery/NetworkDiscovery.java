package tutti.insight.discovery;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import tutti.insight.discovery.HandOverNetwork.CaseThroughput;
import tutti.insight.discovery.HandOverNetwork.PingPong;
import tutti.measure.distribution.LinearQuantile;

/** Counts who hands work to whom, case by case. */
public final class NetworkDiscovery {

  /** What is told to others names no party of fewer people (claim A06). */
  public static final int FLOOR = 5;

  private static final double MICROS_A_DAY = 86_400e6;
  private static final double HALF = 0.5;
  private static final double NINETEEN_OF_TWENTY = 0.95;

  private static final Comparator<HandOverPair> ORDER =
      Comparator.comparingInt(HandOverPair::count)
          .reversed()
          .thenComparing(HandOverPair::from)
          .thenComparing(HandOverPair::to);

  private final EventLog log;
  private final Set<Integer> hidden;
  private final Map<Ends, PairTally> pairs = new HashMap<>();
  private final Set<Integer> met = new HashSet<>();
  private final RepeatTally repeats = new RepeatTally();
  private final BridgeTally bridges = new BridgeTally();
  private final GrowingNumbers durations = new GrowingNumbers();
  private int without;
  private int most;
  private int bouncing;
  private int bounces;
  private int loops;

  private NetworkDiscovery(EventLog log, Set<Integer> hidden) {
    this.log = log;
    this.hidden = hidden;
  }

  /** Two parties by their numbers. */
  record Ends(int from, int to) {}

  /** All of it, for whoever holds the log. */
  public static HandOverNetwork of(EventLog log) {
    return new NetworkDiscovery(log, Set.of()).counted();
  }

  /**
   * What others may see: as if the parties of fewer than {@value #FLOOR} people were not in the
   * log. A case that lay with one of them is two from there on, so that nothing that is counted, in
   * no cell and no sum, has to do with them. A log that names nobody has no such parties.
   */
  public static HandOverNetwork shared(EventLog log) {
    return new NetworkDiscovery(log, log.numbers(small(log))).counted();
  }

  /** Hands on every hand-over of a log, those of a case in their order. */
  public static void forEach(EventLog log, Consumer<SingleHandOver> each) {
    log.forEach(trail -> {
      for (var run : trail.stays(Set.of())) {
        for (var i = 1; i < run.size(); i++) {
          each.accept(single(log, trail.caseId(), i, run.get(i - 1), run.get(i)));
        }
      }
    });
  }

  private static SingleHandOver single(
      EventLog log, int caseId, int number, PartyStay giver, PartyStay receiver) {
    return new SingleHandOver(
        log.caseId(caseId),
        number,
        log.party(giver.party()),
        log.party(receiver.party()),
        EventLog.instant(giver.last()),
        EventLog.instant(receiver.first()),
        EventLog.instant(receiver.last()));
  }

  /** The parties others see nothing of. */
  public static List<String> small(EventLog log) {
    return log.sizes().map(sizes -> sizes.below(FLOOR)).orElse(List.of());
  }

  private HandOverNetwork counted() {
    log.forEach(this::count);
    return new HandOverNetwork(
        log.cases(),
        log.events(),
        List.copyOf(new TreeSet<>(met.stream().map(log::party).toList())),
        pairs.entrySet().stream().map(this::pair).sorted(ORDER).toList(),
        without,
        most,
        new PingPong(bouncing, bounces),
        loops,
        repeats.of(log),
        bridges.of(log, pairs),
        throughput());
  }

  private HandOverPair pair(Map.Entry<Ends, PairTally> pair) {
    var ends = pair.getKey();
    return pair.getValue().pair(log.party(ends.from()), log.party(ends.to()));
  }

  private void count(CaseTrail trail) {
    var runs = trail.stays(hidden);
    var handOvers = runs.stream().mapToInt(run -> Math.max(0, run.size() - 1)).sum();
    var there = runs.stream().mapToInt(NetworkDiscovery::bounces).sum();
    runs.forEach(this::count);
    without += handOvers == 0 ? 1 : 0;
    most = Math.max(most, handOvers);
    bouncing += there > 0 ? 1 : 0;
    bounces += there;
    loops += runs.stream().anyMatch(NetworkDiscovery::loops) ? 1 : 0;
    repeats.count(trail);
    durations.add(trail.duration());
  }

  private void count(List<PartyStay> run) {
    run.forEach(stay -> met.add(stay.party()));
    for (var i = 1; i < run.size(); i++) {
      var pair = tally(run.get(i - 1), run.get(i));
      pair.passed(run.get(i - 1), run.get(i));
      if (i + 1 < run.size()) {
        if (back(run, i + 1)) {
          pair.returned();
        } else {
          bridges.count(run.get(i - 1).party(), run.get(i).party(), run.get(i + 1).party());
        }
      }
    }
  }

  private PairTally tally(PartyStay from, PartyStay to) {
    return pairs.computeIfAbsent(new Ends(from.party(), to.party()), ends -> new PairTally());
  }

  private static boolean back(List<PartyStay> run, int place) {
    return run.get(place).party() == run.get(place - 2).party();
  }

  private static int bounces(List<PartyStay> run) {
    var bounces = 0;
    for (var i = 2; i < run.size(); i++) {
      bounces += back(run, i) ? 1 : 0;
    }
    return bounces;
  }

  /** Whether a party got it back after at least two others. */
  private static boolean loops(List<PartyStay> run) {
    var lastAt = new HashMap<Integer, Integer>();
    for (var i = 0; i < run.size(); i++) {
      var before = lastAt.put(run.get(i).party(), i);
      if (before != null && i - before > 2) {
        return true;
      }
    }
    return false;
  }

  private CaseThroughput throughput() {
    var days = Arrays.stream(durations.sorted()).map(micros -> micros / MICROS_A_DAY).toArray();
    return new CaseThroughput(
        LinearQuantile.of(days, HALF),
        LinearQuantile.of(days, NINETEEN_OF_TWENTY),
        Arrays.stream(days).average().orElse(0));
  }
}
