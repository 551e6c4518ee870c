package tutti.map.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import tutti.map.PlanarCompanies;
import tutti.map.fold.VisibleParties;
import tutti.map.planar.SeededRandom;
import tutti.map.svg.SvgShapes;

/** Graphs of chance, written as lanes, and what one counts on them. */
public final class Graphs {

  private Graphs() {}

  public static LayoutLane lane(int from, int to) {
    return new LayoutLane(from, to, 0, 0, 0, 1);
  }

  public static List<LayoutLane> complete(int vertices) {
    return ofChance(vertices, 1, new Random(0));
  }

  /** Every pair of vertices with the same chance. */
  public static List<LayoutLane> ofChance(int vertices, double kept, Random random) {
    var lanes = new ArrayList<LayoutLane>();
    for (int from = 0; from < vertices; from++) {
      for (int to = from + 1; to < vertices; to++) {
        if (random.nextDouble() < kept) {
          lanes.add(lane(from, to));
        }
      }
    }
    return lanes;
  }

  /** The lanes of a planar company of chance. */
  public static List<LayoutLane> planar(int vertices, double kept, int seed) {
    return VisibleParties.of(PlanarCompanies.of(vertices, kept, seed).company())
        .between()
        .keySet()
        .stream()
        .map(pair -> lane(pair.one(), pair.other()))
        .toList();
  }

  /** The lanes of a planar plan as a network without knots. */
  public static BoxNetwork network(LayoutPlan plan) {
    var pieces = new ArrayList<BoxNetwork.Piece>();
    var chains = new ArrayList<List<Integer>>();
    for (var lane : plan.lanes()) {
      chains.add(List.of(pieces.size()));
      pieces.add(new BoxNetwork.Piece(lane.from(), lane.to(), pieces.size()));
    }
    var rotations =
        Planarity.rotations(plan.boxes().size(), plan.lanes(), new SeededRandom(0)).orElseThrow();
    return new BoxNetwork(plan.boxes().size(), pieces, chains, List.of(), rotations);
  }

  /** A planar plan as it is drawn after so much work. */
  public static LayoutPlacement laid(LayoutPlan plan, int work) {
    var placement = LayoutSearch.of(plan, network(plan), WishedPlaces.NONE, work);
    return LayoutSearch.settle(plan, placement, WishedPlaces.NONE);
  }

  /** What a placement draws beside the barline: the boxes, then the lanes. */
  public static List<SvgShapes.Rect> things(LayoutPlan plan, LayoutPlacement placement) {
    var things = new ArrayList<SvgShapes.Rect>();
    for (int box = 1; box < plan.boxes().size(); box++) {
      things.add(
          new SvgShapes.Rect(
              placement.left[box],
              placement.top[box],
              placement.right[box],
              placement.bottom[box]));
    }
    for (int i = 0; i < plan.lanes().size(); i++) {
      var lane = plan.lanes().get(i);
      things.add(
          new SvgShapes.Rect(
              placement.right[placement.near(lane)],
              placement.high[i],
              placement.left[placement.far(lane)],
              placement.low[i]));
    }
    return things;
  }

  public static List<LayoutLane> without(List<LayoutLane> lanes, int lane) {
    var rest = new ArrayList<>(lanes);
    rest.remove(lane);
    return rest;
  }

  /** For every vertex the least vertex it is connected with. */
  public static int[] pieces(int vertices, List<LayoutLane> lanes) {
    var piece = new int[vertices];
    Arrays.setAll(piece, vertex -> vertex);
    for (boolean changed = true; changed; ) {
      changed = false;
      for (var lane : lanes) {
        int least = Math.min(piece[lane.from()], piece[lane.to()]);
        changed |= piece[lane.from()] != least || piece[lane.to()] != least;
        piece[lane.from()] = least;
        piece[lane.to()] = least;
      }
    }
    return piece;
  }

  public static int degree(int vertex, List<LayoutLane> lanes) {
    return (int)
        lanes.stream().filter(lane -> lane.from() == vertex || lane.to() == vertex).count();
  }

  /** The vertices at which a lane ends. */
  public static TreeSet<Integer> ends(List<LayoutLane> lanes) {
    var ends = new TreeSet<Integer>();
    lanes.forEach(lane -> {
      ends.add(lane.from());
      ends.add(lane.to());
    });
    return ends;
  }

  /** The half-edges that leave a vertex. */
  public static List<Integer> around(PlaneGraph plane, int vertex) {
    var around = new ArrayList<Integer>();
    int half = plane.leaving(vertex);
    for (int turns = plane.degree(half); turns > 0; turns--) {
      half = plane.turn(half);
      around.add(half);
    }
    return around;
  }
}
