package tutti.discovery;

import java.util.ArrayList;
import java.util.List;
import tutti.english.QuantityWords;
import tutti.english.SentenceWords;
import tutti.insight.discovery.HandOverNetwork;
import tutti.insight.discovery.HandOverNetwork.PartyBridge;
import tutti.insight.discovery.HandOverPair;

/** What a log says of who hands work to whom, a sentence each. */
public final class DiscoverySentences {

  private static final double HOURS_A_DAY = 24;

  private static final int SOME = 3;

  private final HandOverNetwork network;
  private final boolean people;

  public DiscoverySentences(DiscoveryReport discovered) {
    this.network = discovered.network();
    this.people = discovered.people();
  }

  /** The one sentence above all others. */
  public String headline() {
    if (network.handOvers() == 0) {
      return "Nobody hands work to anybody in this log.";
    }
    return "%s handed over %s in %s."
        .formatted(
            parties(),
            SentenceWords.counted(network.handOvers(), "time"),
            SentenceWords.counted(network.cases(), "case"));
  }

  private String parties() {
    return network.parties().size() == 1
        ? "1 party"
        : number(network.parties().size()) + " parties";
  }

  /** What else is to be said of it. */
  public List<String> all() {
    var says = new ArrayList<String>();
    if (network.handOvers() > 0) {
      says.add(kept());
    }
    if (network.pingPong().bounces() > 0) {
      says.add(
          "There and back again at once: %s, in %s."
              .formatted(
                  SentenceWords.counted(network.pingPong().bounces(), "time"),
                  SentenceWords.counted(network.pingPong().cases(), "case")));
    }
    if (network.loops() > 0) {
      says.add(
          "%s came back to a party after at least two others had it."
              .formatted(SentenceWords.counted(network.loops(), "case")));
    }
    bridges().stream().limit(SOME).map(DiscoverySentences::bridge).forEach(says::add);
    network.rework().stream().limit(SOME).map(DiscoverySentences::rework).forEach(says::add);
    says.add(throughput());
    if (people) {
      says.add(
          "These are names of people: what passes between two of them is told of nobody. Name a"
              + " column of teams or functions, --party COLUMN.");
    }
    return says;
  }

  private String kept() {
    return "%s; none was handed over more than %s."
        .formatted(
            stayed(), network.maxPerCase() == 1 ? "once" : number(network.maxPerCase()) + " times");
  }

  private String stayed() {
    var cases = SentenceWords.counted(network.cases(), "case");
    return network.casesWithout() == 0
        ? "None of %s stayed with the party that began".formatted(cases)
        : "%s of %s never left the party that began"
            .formatted(number(network.casesWithout()), cases);
  }

  private List<PartyBridge> bridges() {
    return people ? List.of() : network.bridges();
  }

  private String throughput() {
    return "Half of the cases took %s or less from their first event to their last, 19 of 20 took %s or less."
        .formatted(
            QuantityWords.hours(HOURS_A_DAY * network.throughput().p50()),
            QuantityWords.hours(HOURS_A_DAY * network.throughput().p95()));
  }

  private static String bridge(PartyBridge bridge) {
    return "Of %s from %s to %s, %s go by way of %s."
        .formatted(
            number(bridge.all()),
            bridge.from(),
            bridge.to(),
            number(bridge.through()),
            bridge.party());
  }

  private static String rework(HandOverNetwork.RepeatedActivity done) {
    return "\"%s\" was done again in %s."
        .formatted(done.activity(), SentenceWords.counted(done.cases(), "case"));
  }

  /** What passes between two parties, without their names. */
  public static String pair(HandOverPair pair) {
    return "waits %s, half by then; %s come straight back"
        .formatted(QuantityWords.age(pair.halfWait()), QuantityWords.percent(pair.returnedShare()));
  }

  private static String number(long count) {
    return "%,d".formatted(count);
  }
}
