package tutti.map.planar;

import static tutti.map.planar.ArrayGraph.NONE;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import tutti.interruption.WorkStopped;

/** Draws a graph block by block, and puts the drawings of the blocks together. */
final class Planarizer {

  private final ArrayGraph graph;
  private final List<ArrayGraph.Part> blocks;
  private final List<Planarization> drawings;
  private final List<Planarized.Piece> pieces = new ArrayList<>();
  private final List<int[]> halves = new ArrayList<>();
  private final List<int[]> points = new ArrayList<>();
  private int dummies;
  private long weight;

  private Planarizer(ArrayGraph graph, List<ArrayGraph.Part> blocks, List<Planarization> drawings) {
    this.graph = graph;
    this.blocks = blocks;
    this.drawings = drawings;
    for (int block = 0; block < blocks.size(); block++) {
      halves.add(DfsOrientation.filled(drawings.get(block).halves()));
      points.add(DfsOrientation.filled(drawings.get(block).points()));
      int[] names = blocks.get(block).vertices();
      System.arraycopy(names, 0, points.get(block), 0, names.length);
    }
  }

  static Planarized planarize(ArrayGraph graph, CrossingEffort effort, SeededRandom dice) {
    var blocks = BiconnectedBlocks.of(graph).stream().map(graph::part).toList();
    var drawings = new ArrayList<Planarization>();
    for (var block : blocks) {
      var share = effort.share(block.graph().edges(), graph.edges());
      drawings.add(
          PlanarEmbedding.clockwise(block.graph())
              .map(clockwise -> Planarization.of(block.graph(), clockwise))
              .orElseGet(() -> crossed(block.graph(), share, dice)));
    }
    return new Planarizer(graph, blocks, drawings).together(dice);
  }

  private static Planarization crossed(ArrayGraph block, CrossingEffort effort, SeededRandom dice) {
    var core = BlockCore.of(block);
    int[] edges = core.edges();
    long floor = floor(core.blank(), edges);
    var best = new CoreSearch(core.blank(), edges, dice);
    best.improve(effort.plateau(), floor, effort.work());
    long spent = best.steps();
    for (int start = 1; start < effort.starts() && open(best, floor, spent, effort); start++) {
      var next = new CoreSearch(core.blank(), edges, dice);
      next.improve(effort.plateau(), floor, effort.work() - spent);
      spent += next.steps();
      best = next.drawing().cost() < best.drawing().cost() ? next : best;
    }
    core.expand(best.drawing());
    return best.drawing();
  }

  private static boolean open(CoreSearch best, long floor, long spent, CrossingEffort effort) {
    return best.drawing().cost() > floor && spent < effort.work() && !WorkStopped.asked();
  }

  /** The least that one crossing costs, and one there must be. */
  private static long floor(Planarization blank, int[] edges) {
    var weights = Arrays.stream(edges).map(edge -> blank.weight[edge]).sorted().toArray();
    return (long) weights[0] * weights[1];
  }

  private Planarized together(SeededRandom dice) {
    var block = new int[graph.edges()];
    var place = new int[graph.edges()];
    for (int i = 0; i < blocks.size(); i++) {
      int[] names = blocks.get(i).edges();
      for (int edge = 0; edge < names.length; edge++) {
        block[names[edge]] = i;
        place[names[edge]] = edge;
      }
    }
    for (int edge = 0; edge < graph.edges(); edge++) {
      chain(edge, block[edge], place[edge]);
    }
    var rotations = new RotationSystem(graph.vertices + dummies, 2 * pieces.size(), dice);
    for (int i = 0; i < blocks.size(); i++) {
      nest(i, rotations, dice.below(2) == 1);
    }
    return new Planarized(
        graph.vertices, dummies, pieces, rotations.clockwise(), Math.toIntExact(weight / 2));
  }

  /** Numbers the pieces of an edge and the dummies it meets first. */
  private void chain(int edge, int block, int place) {
    var drawing = drawings.get(block);
    var names = blocks.get(block).edges();
    int half = drawing.first(place);
    int from = graph.from[edge];
    while (true) {
      int point = drawing.target(half);
      int to = name(block, point);
      halves.get(block)[half] = 2 * pieces.size();
      halves.get(block)[half ^ 1] = 2 * pieces.size() + 1;
      pieces.add(new Planarized.Piece(from, to, edge));
      if (!drawing.dummy(point)) {
        return;
      }
      weight += (long) graph.weight[edge] * graph.weight[names[drawing.edge(drawing.along(half))]];
      half = drawing.straight(half);
      from = to;
    }
  }

  private int name(int block, int point) {
    var names = points.get(block);
    if (names[point] == NONE) {
      names[point] = graph.vertices + dummies++;
    }
    return names[point];
  }

  private void nest(int block, RotationSystem rotations, boolean mirrored) {
    var names = points.get(block);
    for (int point = 0; point < names.length; point++) {
      if (names[point] != NONE) {
        var order = around(block, point);
        if (mirrored) {
          Collections.reverse(order);
        }
        rotations.nest(names[point], order);
      }
    }
  }

  private List<Integer> around(int block, int point) {
    var drawing = drawings.get(block);
    var around = new ArrayList<Integer>();
    int first = drawing.leaving(point);
    int half = first;
    do {
      around.add(halves.get(block)[half]);
      half = drawing.turn(half);
    } while (half != first);
    return around;
  }
}
