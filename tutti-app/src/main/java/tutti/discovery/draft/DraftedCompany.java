package tutti.discovery.draft;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tutti.company.Stage;
import tutti.company.roster.IdNaming;
import tutti.company.time.TimeSpans;
import tutti.evidence.Evidence;
import tutti.evidence.Evidence.Details;
import tutti.insight.discovery.EventLog;
import tutti.insight.discovery.HandOverNetwork;
import tutti.insight.discovery.HandOverPair;
import tutti.insight.discovery.NetworkDiscovery;
import tutti.insight.discovery.SingleHandOver;
import tutti.reading.TextNormalization;
import tutti.reading.written.Script;
import tutti.reading.written.WrittenValue.Fields;
import tutti.reading.written.WrittenValue.Items;
import tutti.reading.written.WrittenValue.Text;

/**
 * A company as a log shows it: its parties, an arrow for what passes often, and on each the promise
 * that is kept today: eight of ten taken up within a round time in which eight of ten are taken up
 * now.
 */
public final class DraftedCompany {

  /** What passes more seldom is no arrow yet (rule L61). */
  public static final int LEAST = 5;

  private static final int MOST_ARROWS = 60;

  /** What people promise: round times. */
  private static final List<Duration> ROUND =
      Stream.concat(
              Stream.of(1, 2, 4, 8, 12).map(Duration::ofHours),
              Stream.of(1, 2, 3, 5, 7, 10, 14, 21, 30, 60, 90, 180, 365).map(Duration::ofDays))
          .toList();

  private final Map<String, String> ids = new HashMap<>();
  private final Map<Ends, HandOverPair> arrows = new LinkedHashMap<>();

  /** Who gives and who gets. */
  private record Ends(String from, String to) {}

  private DraftedCompany(HandOverNetwork network) {
    network.pairs().stream()
        .filter(pair -> pair.count() >= LEAST)
        .limit(MOST_ARROWS)
        .forEach(pair -> arrows.put(new Ends(pair.from(), pair.to()), pair));
    parties().forEach(party -> ids.put(party, IdNaming.unused(party, "party", ids::containsValue)));
  }

  /** Who has an arrow, by name. */
  private TreeSet<String> parties() {
    return arrows.keySet().stream()
        .flatMap(ends -> Stream.of(ends.from(), ends.to()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The company that a network shows; without arrows where nothing passed often enough. */
  public static DraftedCompany of(HandOverNetwork network) {
    return new DraftedCompany(network);
  }

  /** Whether nothing passes often enough. */
  public boolean empty() {
    return arrows.isEmpty();
  }

  /** What passes often enough, most first. */
  public List<HandOverPair> pairs() {
    return List.copyOf(arrows.values());
  }

  /**
   * The facts of its arrows: each hand-over is offered when its giver did the last, accepted when
   * its receiver did the first, and delivered when that did its last before it went on.
   */
  public void facts(EventLog log, Consumer<Evidence> each) {
    NetworkDiscovery.forEach(log, handOver -> facts(handOver, each));
  }

  private void facts(SingleHandOver handOver, Consumer<Evidence> each) {
    var ends = new Ends(handOver.from(), handOver.to());
    if (arrows.containsKey(ends)) {
      var key = handOver.caseId() + " #" + handOver.number();
      each.accept(fact(arrow(ends), key, Stage.OFFERED, handOver.left()));
      each.accept(fact(arrow(ends), key, Stage.ACCEPTED, handOver.taken()));
      each.accept(fact(arrow(ends), key, Stage.DELIVERED, handOver.done()));
    }
  }

  private static Evidence fact(String arrow, String key, Stage stage, Instant at) {
    return Evidence.saying("log", arrow, TextNormalization.name(key), stage, at, Details.NONE);
  }

  private String id(String party) {
    return ids.getOrDefault(party, "");
  }

  private String arrow(Ends ends) {
    return id(ends.from()) + "-to-" + id(ends.to());
  }

  /**
   * Its company file.
   *
   * @param name of the company
   * @param zone for times that name none
   */
  public String yaml(String name, ZoneId zone) {
    return """
    # Drafted from a log: who handed work to whom at least %d times, and how soon it is taken up
    # today. Nobody has promised any of it yet: rename, strike out, and ask both ends.
    apiVersion: tutti/v1
    kind: Company
    name: %s
    zone: %s

    parties:
    %s
    arrows:
    %s\
    """
        .formatted(
            LEAST,
            Script.flow(new Text(name)),
            zone,
            items(parties().stream().map(this::party)),
            items(arrows.values().stream().map(this::arrow)));
  }

  private static String items(Stream<Fields> items) {
    return items.map(DraftedCompany::item).collect(Collectors.joining());
  }

  private static String item(Fields fields) {
    return "  - " + Script.flow(fields) + "\n";
  }

  private Fields party(String party) {
    return Fields.NONE.with("id", id(party)).with("name", party).with("kind", "function");
  }

  private Fields arrow(HandOverPair pair) {
    return Fields.NONE
        .with("id", arrow(new Ends(pair.from(), pair.to())))
        .with("from", id(pair.from()))
        .with("to", id(pair.to()))
        .with("gives", "work")
        .with("promises", new Items(List.of(promise(pair))));
  }

  private static Fields promise(HandOverPair pair) {
    return Fields.NONE
        .with("id", "taken-up")
        .with("valid", "offered")
        .with("good", "accepted")
        .with("within", TimeSpans.write(round(pair.mostWait())))
        .with("target", "80%")
        .with("window", "90d");
  }

  /** The least round time that is not below it; the longest where none is. */
  static Duration round(Duration time) {
    return ROUND.stream()
        .filter(round -> round.compareTo(time) >= 0)
        .findFirst()
        .orElse(ROUND.getLast());
  }
}
