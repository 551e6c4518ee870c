package tutti.map.crossing;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import tutti.company.Arrow;
import tutti.company.Company;
import tutti.company.crossing.CrossingFinder;
import tutti.company.crossing.UnavoidableCrossings;
import tutti.company.crossing.UnavoidableCrossings.PartyPair;
import tutti.map.fold.VisibleParties;
import tutti.map.planar.EdgesApart;
import tutti.map.planar.GraphEdge;
import tutti.map.planar.LeftRight;

/**
 * What a map cannot show without a crossing.
 *
 * @param apart the pairs of parties whose arrows the map sets apart, by id; none are named when the
 *     map is too large to look for the fewest
 * @param least how many pairs have to be set apart at the least
 * @param proved whether no other pairs with fewer arrows would do
 * @param why in words; empty when none are named
 */
public record MapCrossings(
    List<PartyPair> apart, int least, boolean proved, Optional<CrossingReason> why) {

  /** Above so many pairs nobody looks for the fewest. */
  private static final int MOST_LANES = 60;

  private static final int FEW = 5;

  /** What the drawn map says of crossings, for the rules. */
  public static final CrossingFinder FINDER = company -> of(company).map(MapCrossings::unavoidable);

  public MapCrossings {
    apart = List.copyOf(apart);
    requireNonNull(why, "why");
  }

  /**
   * The crossings of a company's map; empty when it can be drawn without. More than 3n - 6 pairs
   * among n parties never can, so that nothing has to be drawn to know it (Euler).
   */
  public static Optional<MapCrossings> of(Company company) {
    var ids = ids(company);
    var edges = edges(company, ids);
    var joined = edges.stream().flatMapToInt(MapCrossings::ends).distinct().count();
    var excess = (int) (edges.size() - (3 * joined - 6));
    if (joined < 5 || excess <= 0 && LeftRight.planar(ids.size(), edges)) {
      return Optional.empty();
    }
    int least = Math.max(1, excess);
    return Optional.of(
        edges.size() > MOST_LANES
            ? new MapCrossings(List.of(), least, false, Optional.empty())
            : named(company, ids, edges, least));
  }

  /** Why lines of a company's map have to cross, in a few sentences; none when it is not known. */
  public static List<String> said(Company company) {
    return of(company).map(MapCrossings::said).orElseGet(List::of);
  }

  private List<String> said() {
    return why.map(known -> known.sentences(FEW)).orElseGet(List::of);
  }

  private UnavoidableCrossings unavoidable() {
    return new UnavoidableCrossings(apart, least, said());
  }

  private static MapCrossings named(
      Company company, List<String> ids, List<GraphEdge> edges, int least) {
    var apart = EdgesApart.of(ids.size(), edges);
    var out = apart.edges().stream().map(edges::get).toList();
    var ends =
        out.stream().map(edge -> new PartyPair(ids.get(edge.from()), ids.get(edge.to()))).toList();
    var why = CrossingReason.of(new NamedParties(company, ids), edges, out, false);
    return new MapCrossings(ends, least, apart.least(), Optional.of(why));
  }

  /**
   * Why two parties without an arrow between them could not get one without a crossing; empty when
   * they could, when they have one, and when a party is unknown or the map crosses already.
   */
  public static Optional<CrossingReason> ifJoined(Company company, String one, String other) {
    var ids = ids(company);
    int from = Math.min(ids.indexOf(one), ids.indexOf(other));
    int to = Math.max(ids.indexOf(one), ids.indexOf(other));
    var edges = edges(company, ids);
    boolean joined = edges.stream().anyMatch(edge -> edge.from() == from && edge.to() == to);
    if (from < 0 || from == to || joined || !LeftRight.planar(ids.size(), edges)) {
      return Optional.empty();
    }
    var added = GraphEdge.of(from, to);
    var more = new ArrayList<>(edges);
    more.add(added);
    return LeftRight.planar(ids.size(), more)
        ? Optional.empty()
        : Optional.of(
            CrossingReason.of(new NamedParties(company, ids), more, List.of(added), true));
  }

  private static List<String> ids(Company company) {
    return List.copyOf(new TreeSet<>(company.parties().stream().map(p -> p.id()).toList()));
  }

  private static IntStream ends(GraphEdge edge) {
    return IntStream.of(edge.from(), edge.to());
  }

  /** The lanes as the drawing weighs them, in its order. */
  private static List<GraphEdge> edges(Company company, List<String> ids) {
    var places = new HashMap<String, Integer>();
    ids.forEach(id -> places.put(id, places.size()));
    var arrows = new TreeMap<VisibleParties.Pair, Integer>();
    company.arrows().forEach(arrow -> count(arrow, places, arrows));
    int customer = company.customer().map(party -> places.getOrDefault(party.id(), -1)).orElse(-1);
    return arrows.entrySet().stream()
        .filter(lane -> !lane.getKey().own())
        .map(lane -> edge(lane.getKey(), lane.getValue(), customer))
        .toList();
  }

  private static void count(
      Arrow arrow, Map<String, Integer> places, Map<VisibleParties.Pair, Integer> arrows) {
    var from = places.get(arrow.from());
    var to = places.get(arrow.to());
    if (from != null && to != null) {
      arrows.merge(
          new VisibleParties.Pair(Math.min(from, to), Math.max(from, to)), 1, Integer::sum);
    }
  }

  private static GraphEdge edge(VisibleParties.Pair pair, int arrows, int customer) {
    int part = pair.one() == customer || pair.other() == customer ? 1 : 0;
    return new GraphEdge(pair.one(), pair.other(), Math.min(2 * arrows + part, GraphEdge.HEAVIEST));
  }
}
