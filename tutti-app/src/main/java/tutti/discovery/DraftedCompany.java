package tutti.discovery;

import java.time.Duration;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tutti.company.roster.IdNaming;
import tutti.company.time.TimeSpans;
import tutti.insight.discovery.HandOverNetwork;
import tutti.insight.discovery.HandOverPair;
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
  private final List<HandOverPair> arrows;

  private DraftedCompany(HandOverNetwork network) {
    this.arrows =
        network.pairs().stream().filter(pair -> pair.count() >= LEAST).limit(MOST_ARROWS).toList();
    parties().forEach(party -> ids.put(party, IdNaming.unused(party, "party", ids::containsValue)));
  }

  /** Who has an arrow, by name. */
  private TreeSet<String> parties() {
    return arrows.stream()
        .flatMap(pair -> Stream.of(pair.from(), pair.to()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /**
   * The company file of a draft; without arrows where nothing passed often enough.
   *
   * @param name of the company
   * @param zone for times that name none
   */
  public static String yaml(String name, HandOverNetwork network, ZoneId zone) {
    return new DraftedCompany(network).yaml(name, zone);
  }

  /** The id of the arrow between two parties of a draft. */
  static String arrow(String from, String to) {
    return from + "-to-" + to;
  }

  private String yaml(String name, ZoneId zone) {
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
            parties().stream().map(this::party).map(DraftedCompany::item).collect(joined()),
            arrows.stream().map(this::arrow).map(DraftedCompany::item).collect(joined()));
  }

  private static Collector<CharSequence, ?, String> joined() {
    return Collectors.joining();
  }

  private static String item(Fields fields) {
    return "  - " + Script.flow(fields) + "\n";
  }

  private Fields party(String party) {
    return Fields.NONE
        .with("id", ids.getOrDefault(party, ""))
        .with("name", party)
        .with("kind", "function");
  }

  private Fields arrow(HandOverPair pair) {
    var from = ids.getOrDefault(pair.from(), "");
    var to = ids.getOrDefault(pair.to(), "");
    return Fields.NONE
        .with("id", arrow(from, to))
        .with("from", from)
        .with("to", to)
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
