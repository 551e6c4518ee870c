package tutti.map;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import tutti.company.Arrow;
import tutti.company.Company;

/**
 * Why a map cannot be drawn without a crossing.
 *
 * @param apart the pairs of parties whose arrows the map sets apart, by id; none are named when the
 *     map is too large to look for the fewest
 * @param least how many pairs have to be set apart at the least
 */
public record Crossings(List<Ends> apart, int least) {

  /** Above so many pairs nobody looks for the fewest. */
  private static final int MOST_LANES = 60;

  public Crossings {
    apart = List.copyOf(apart);
  }

  /** Two parties with arrows between them. */
  public record Ends(String one, String other) {
    public Ends {
      requireNonNull(one, "one");
      requireNonNull(other, "other");
    }
  }

  /**
   * The crossings of a company's map; empty when it can be drawn without. More than 3n - 6 pairs
   * among n parties never can, so that nothing has to be drawn to know it (Euler).
   */
  public static Optional<Crossings> of(Company company) {
    var ids = List.copyOf(new TreeSet<>(company.parties().stream().map(p -> p.id()).toList()));
    var lanes = lanes(company, ids);
    var joined = lanes.stream().flatMapToInt(Crossings::ends).distinct().count();
    var excess = (int) (lanes.size() - (3 * joined - 6));
    if (joined < 5 || excess <= 0 && Planarity.planar(ids.size(), lanes)) {
      return Optional.empty();
    }
    return Optional.of(new Crossings(apart(ids, lanes), Math.max(1, excess)));
  }

  private static java.util.stream.IntStream ends(Lane lane) {
    return java.util.stream.IntStream.of(lane.from(), lane.to());
  }

  /** The lanes as the drawing weighs them, in its order. */
  private static List<Lane> lanes(Company company, List<String> ids) {
    var places = new HashMap<String, Integer>();
    ids.forEach(id -> places.put(id, places.size()));
    var arrows = new TreeMap<Cast.Pair, Integer>();
    company.arrows().forEach(arrow -> count(arrow, places, arrows));
    int customer = company.customer().map(party -> places.getOrDefault(party.id(), -1)).orElse(-1);
    return arrows.entrySet().stream()
        .filter(lane -> !lane.getKey().own())
        .map(lane -> lane(lane.getKey(), lane.getValue(), customer))
        .toList();
  }

  private static void count(
      Arrow arrow, Map<String, Integer> places, Map<Cast.Pair, Integer> arrows) {
    var from = places.get(arrow.from());
    var to = places.get(arrow.to());
    if (from != null && to != null) {
      arrows.merge(new Cast.Pair(Math.min(from, to), Math.max(from, to)), 1, Integer::sum);
    }
  }

  private static Lane lane(Cast.Pair pair, int arrows, int customer) {
    int part = pair.one() == customer || pair.other() == customer ? 1 : 0;
    return new Lane(pair.one(), pair.other(), 0, 0, 0, 2 * arrows + part);
  }

  private static List<Ends> apart(List<String> ids, List<Lane> lanes) {
    return lanes.size() > MOST_LANES
        ? List.of()
        : SetApart.of(ids.size(), lanes).stream()
            .map(lanes::get)
            .map(lane -> new Ends(ids.get(lane.from()), ids.get(lane.to())))
            .toList();
  }
}
