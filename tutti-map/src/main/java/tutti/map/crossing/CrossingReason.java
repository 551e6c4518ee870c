package tutti.map.crossing;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tutti.map.planar.BridgingVertex;
import tutti.map.planar.GraphEdge;
import tutti.map.planar.Obstruction;

/**
 * In words, why a map cannot be drawn without a crossing, and who could stand between the two whose
 * line would cross.
 *
 * @param hubs three parties, or five that all exchange with each other, by name
 * @param across the three parties the first three exchange with, by name; none when there are five
 * @param direct whether they do without others in between
 * @param detours the pairs whose line would cross
 */
public record CrossingReason(
    List<String> hubs, List<String> across, boolean direct, List<Detour> detours) {

  private static final String MORE = "So it is with %d pairs more.";

  public CrossingReason {
    hubs = List.copyOf(hubs);
    across = List.copyOf(across);
    detours = List.copyOf(detours);
  }

  /** How a third party stands between two. */
  public enum Standing {
    /** The two have no line; each of them has one to the third. */
    TODAY,
    /** The two have a line that crosses; each of them has one to the third. */
    INSTEAD,
    /** One line or two to the third would have to be new. */
    NEW
  }

  /**
   * Two parties whose line would cross.
   *
   * @param by the party that can stand between them without a crossing, by name, if there is one
   */
  public record Detour(String one, String other, Optional<String> by, Standing standing) {
    public Detour {
      requireNonNull(one, "one");
      requireNonNull(other, "other");
      requireNonNull(by, "by");
      requireNonNull(standing, "standing");
    }

    /** One sentence. */
    String sentence() {
      var crossing = "%s - %s would have to cross".formatted(one, other);
      return by.map(third -> crossing + way(third)).orElse(crossing) + ".";
    }

    private String way(String third) {
      return switch (standing) {
        case TODAY -> "; today it goes through " + third;
        case INSTEAD -> "; it can go through %s, who exchanges with both".formatted(third);
        case NEW -> "; it could go through %s, who would exchange with both".formatted(third);
      };
    }
  }

  /** What was left out stands among the edges, which are not planar. */
  static CrossingReason of(
      NamedParties roll, List<GraphEdge> edges, List<GraphEdge> out, boolean imagined) {
    var obstruction = Obstruction.of(roll.ids().size(), edges).orElseThrow();
    var names = obstruction.hubs().stream().map(roll::name).toList();
    boolean five = obstruction.kind() == Obstruction.Kind.FIVE;
    var rest = new ArrayList<>(edges);
    rest.removeAll(out);
    return new CrossingReason(
        five ? names : names.subList(0, 3),
        five ? List.of() : names.subList(3, 6),
        obstruction.edges().size() == (five ? 10 : 9),
        out.stream().map(edge -> detour(roll, edge, rest, imagined)).toList());
  }

  private static Detour detour(
      NamedParties roll, GraphEdge pair, List<GraphEdge> rest, boolean imagined) {
    var third =
        BridgingVertex.between(pair.from(), pair.to(), roll.ids().size(), rest).stream()
            .min(
                Comparator.comparingInt((BridgingVertex bridging) -> -bridging.present())
                    .thenComparing(bridging -> roll.outside(bridging.vertex()))
                    .thenComparing(bridging -> -weight(rest, pair, bridging.vertex())));
    boolean there = third.filter(bridging -> bridging.present() == 2).isPresent();
    return new Detour(
        roll.name(pair.from()),
        roll.name(pair.to()),
        third.map(bridging -> roll.name(bridging.vertex())),
        there ? imagined ? Standing.TODAY : Standing.INSTEAD : Standing.NEW);
  }

  /** How much runs between a third and the two. */
  private static int weight(List<GraphEdge> edges, GraphEdge pair, int third) {
    return edges.stream()
        .filter(edge -> edge.from() == third || edge.to() == third)
        .filter(edge -> joins(edge, pair.from()) || joins(edge, pair.to()))
        .mapToInt(GraphEdge::weight)
        .sum();
  }

  private static boolean joins(GraphEdge edge, int end) {
    return edge.from() == end || edge.to() == end;
  }

  /** Why at all, in one sentence. */
  public String reason() {
    var how = direct ? "" : ", directly or through others,";
    return across.isEmpty()
        ? "%s all exchange%s with each other; five together cannot be drawn without a crossing (Kuratowski 1930)."
            .formatted(and(hubs), how)
        : "%s each exchange%s with %s; three with three cannot be drawn without a crossing (Kuratowski 1930)."
            .formatted(and(hubs), how, and(across));
  }

  /** The reason, then one sentence for every pair whose line would cross. */
  public List<String> sentences() {
    return Stream.concat(Stream.of(reason()), detours.stream().map(Detour::sentence)).toList();
  }

  /** The reason, then sentences for the first of these pairs, and how many more there are. */
  public List<String> sentences(int pairs) {
    int more = detours.size() - pairs;
    return more <= 0
        ? sentences()
        : Stream.concat(
                sentences().stream().limit(1L + pairs),
                Stream.of(more == 1 ? "So it is with one pair more." : MORE.formatted(more)))
            .toList();
  }

  private static String and(List<String> names) {
    return String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.getLast();
  }
}
