package tutti.map.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tutti.map.planar.CrossingEffort;
import tutti.map.planar.GraphEdge;
import tutti.map.planar.LeftRight;
import tutti.map.planar.Planarized;
import tutti.map.planar.SeededRandom;

/**
 * Boxes and the lines between them, cut where lines have to cross: the boxes of parties come first,
 * then those of knots, then the free ends of lines that lead back into their own box.
 *
 * @param boxes how many boxes there are
 * @param chains for every line its pieces, from its first box to its second
 * @param rotations one way to embed the pieces
 */
public record BoxNetwork(
    int boxes,
    List<Piece> pieces,
    List<List<Integer>> chains,
    List<CrossingBox> knots,
    List<List<Integer>> rotations) {

  public BoxNetwork {
    pieces = List.copyOf(pieces);
    chains = List.copyOf(chains);
    knots = List.copyOf(knots);
    rotations = List.copyOf(rotations);
  }

  /** A part of a line between two boxes. */
  public record Piece(int from, int to, int line) {}

  /** Two boxes to be joined by so many arrows; both may be the same. */
  public record Line(int from, int to, int weight) {
    /** Whether it leads back into its own box. */
    public boolean own() {
      return from == to;
    }
  }

  /** The network of the lines among so many boxes, with as few crossings as the effort finds. */
  public static BoxNetwork of(int boxes, List<Line> lines, CrossingEffort effort) {
    var joining = new ArrayList<Integer>();
    for (int line = 0; line < lines.size(); line++) {
      if (!lines.get(line).own()) {
        joining.add(line);
      }
    }
    var edges = joining.stream().map(lines::get).map(BoxNetwork::edge).toList();
    return new BoxCut(lines, joining, Planarized.of(boxes, edges, effort, new SeededRandom(1)))
        .network();
  }

  private static GraphEdge edge(Line line) {
    return new GraphEdge(line.from(), line.to(), line.weight());
  }

  /** An embedding of chance. */
  List<List<Integer>> embedded(SeededRandom dice) {
    var edges = pieces.stream().map(piece -> new GraphEdge(piece.from(), piece.to(), 1)).toList();
    return LeftRight.rotations(boxes, edges, dice).filter(this::crosses).orElse(rotations);
  }

  /** Whether the rotations leave every knot a crossing: its lines in turns around it. */
  boolean crosses(List<List<Integer>> rotations) {
    return knots.stream().allMatch(knot -> crosses(knot, rotations.get(knot.box())));
  }

  private static boolean crosses(CrossingBox knot, List<Integer> around) {
    var lanes = around.stream().map(half -> half / 2).toList();
    int one = lanes.indexOf(knot.one().lane());
    return lanes.get((one + 2) % 4) == knot.one().onward();
  }

  /** Which piece of a line's chain carries the words: one in the middle. */
  public int lettered(int line) {
    return chains.get(line).size() / 2;
  }

  /** The piece that carries the words of a line. */
  public int letteredPiece(int line) {
    return chains.get(line).get(lettered(line));
  }

  /** The box that stands at the other end of a piece. */
  public int across(int piece, int box) {
    var one = pieces.get(piece);
    return one.from() == box ? one.to() : one.from();
  }

  /** The knot that is a box; empty when the box is none. */
  public Optional<CrossingBox> knot(int box) {
    int place = knots.isEmpty() ? -1 : box - knots.getFirst().box();
    return place >= 0 && place < knots.size() && knots.get(place).box() == box
        ? Optional.of(knots.get(place))
        : knots.stream().filter(knot -> knot.box() == box).findFirst();
  }

  /** What the planarizer found, and the lines that lead back into their own box. */
  private record BoxCut(List<Line> lines, List<Integer> joining, Planarized planarized) {

    BoxNetwork network() {
      var pieces = new ArrayList<Piece>();
      planarized
          .pieces()
          .forEach(
              piece -> pieces.add(new Piece(piece.from(), piece.to(), joining.get(piece.edge()))));
      var rotations = new ArrayList<List<Integer>>();
      planarized.rotations().forEach(around -> rotations.add(new ArrayList<>(around)));
      var chains = new ArrayList<List<Integer>>();
      for (int line = 0; line < lines.size(); line++) {
        chains.add(lines.get(line).own() ? loop(line, pieces, rotations) : chain(line));
      }
      return new BoxNetwork(rotations.size(), pieces, chains, knots(), rotations);
    }

    private List<Integer> chain(int line) {
      return planarized.chain(joining.indexOf(line));
    }

    private List<Integer> loop(int line, List<Piece> pieces, List<List<Integer>> rotations) {
      int piece = pieces.size();
      pieces.add(new Piece(lines.get(line).from(), rotations.size(), line));
      rotations.get(lines.get(line).from()).add(2 * piece);
      rotations.add(List.of(2 * piece + 1));
      return List.of(piece);
    }

    private List<CrossingBox> knots() {
      var knots = new ArrayList<CrossingBox>();
      for (int dummy = 0; dummy < planarized.dummies(); dummy++) {
        int box = planarized.vertices() + dummy;
        var lanes = planarized.rotations().get(box).stream().map(half -> half / 2).toList();
        knots.add(
            new CrossingBox(
                box,
                new CrossingBox.Chain(lanes.get(0), lanes.get(2)),
                new CrossingBox.Chain(lanes.get(1), lanes.get(3))));
      }
      return knots;
    }
  }
}
