package tutti.map.planar;

import static tutti.map.planar.ArrayGraph.NONE;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import tutti.interruption.WorkStopped;

/**
 * Looks for a drawing of a core with few crossings. Begins with a spanning tree, puts the other
 * edges in along shortest ways, and then takes edges and whole vertices out and puts them back
 * where they cost least, with ties decided by the dice: even a move that gains nothing changes the
 * embedding, so that no other search over embeddings is needed (Clancy, Haythorpe, Newcombe 2019,
 * An effective crossing minimisation heuristic based on star insertion; Chimani, Ilsen, Wiedera
 * 2021, Star-struck by fixed embeddings).
 */
final class CoreSearch {

  private final Planarization plane;
  private final DualPaths dual;
  private final SeededRandom dice;
  private final int[] edges;
  private final List<int[]> around;
  private final int[] joined;
  private final long[] moved;
  private final long[] starMoved;
  private final StarInsertion stars;
  private int[] path = new int[16];

  /** Draws the edges with the dice deciding how to begin. */
  CoreSearch(Planarization blank, int[] edges, SeededRandom dice) {
    this.plane = blank;
    this.dual = new DualPaths(blank, dice);
    this.dice = dice;
    this.stars = new StarInsertion(blank, dual, dice);
    this.edges = edges;
    moved = new long[blank.from.length];
    starMoved = new long[blank.vertices];
    around = around(blank, edges);
    joined =
        IntStream.range(0, blank.vertices)
            .filter(vertex -> around.get(vertex).length > 0)
            .toArray();
    begin();
  }

  private static List<int[]> around(Planarization plane, int[] edges) {
    var lists = new ArrayList<List<Integer>>();
    for (int vertex = 0; vertex < plane.vertices; vertex++) {
      lists.add(new ArrayList<>());
    }
    for (int edge : edges) {
      lists.get(plane.from[edge]).add(edge);
      lists.get(plane.to[edge]).add(edge);
    }
    return lists.stream().map(list -> list.stream().mapToInt(Integer::intValue).toArray()).toList();
  }

  Planarization drawing() {
    return plane;
  }

  /** The steps taken so far. */
  long steps() {
    return dual.steps() + plane.steps();
  }

  private int other(int edge, int vertex) {
    return plane.from[edge] ^ plane.to[edge] ^ vertex;
  }

  private int[] shuffled(int[] numbers) {
    var order = dice.order(numbers.length);
    for (int i = 0; i < order.length; i++) {
      order[i] = numbers[order[i]];
    }
    return order;
  }

  private void begin() {
    tree();
    var waiting =
        Arrays.stream(shuffled(edges)).filter(edge -> plane.first(edge) == NONE).toArray();
    for (int edge : waiting) {
      WorkStopped.ifAsked();
      insert(edge, plane.from[edge], 0);
    }
    for (int edge : waiting) {
      WorkStopped.ifAsked();
      if (plane.first(edge) == NONE) {
        insert(edge, plane.from[edge], Integer.MAX_VALUE);
      }
    }
  }

  /** Draws a spanning tree found depth first in an order of chance. */
  private void tree() {
    var next = new int[plane.vertices];
    var order = new ArrayList<int[]>();
    around.forEach(list -> order.add(shuffled(list)));
    var path = new int[joined.length];
    var seen = new boolean[plane.vertices];
    int depth = 0;
    path[depth++] = joined[dice.below(joined.length)];
    seen[path[0]] = true;
    while (depth > 0) {
      int vertex = path[depth - 1];
      if (next[vertex] == order.get(vertex).length) {
        depth--;
      } else {
        int edge = order.get(vertex)[next[vertex]++];
        int other = other(edge, vertex);
        if (!seen[other]) {
          seen[other] = true;
          hang(edge, vertex, other);
          path[depth++] = other;
        }
      }
    }
  }

  private void hang(int edge, int vertex, int lonely) {
    plane.turn(vertex, dice.below(4));
    plane.new Pen(edge, vertex, plane.leaving(vertex)).end(lonely, NONE);
  }

  /** Draws an edge along a shortest way, if it costs no more than the bound per weight. */
  private boolean insert(int edge, int vertex, int bound) {
    plane.turn(vertex, dice.below(4));
    dual.from(vertex);
    int other = other(edge, vertex);
    int last = dual.nearest(other, bound);
    if (last != NONE) {
      draw(edge, vertex, other, last);
    }
    return last != NONE;
  }

  private void draw(int edge, int vertex, int other, int last) {
    int length = 0;
    int side = last;
    while (dual.entered(side) != NONE) {
      path = length < path.length ? path : Arrays.copyOf(path, 2 * length);
      path[length] = dual.entered(side);
      side = plane.face(path[length++]);
    }
    var pen = plane.new Pen(edge, vertex, plane.corner(vertex, side));
    while (length > 0) {
      pen.cross(path[--length]);
    }
    pen.end(other, plane.corner(other, pen.side() == NONE ? side : pen.side()));
  }

  /**
   * Improves the drawing until rounds gain nothing, or the steps are spent. After a gain only what
   * it touched is looked at, until that gains nothing more.
   */
  void improve(int plateau, long floor, long most) {
    int idle = 0;
    boolean everything = true;
    while (idle <= plateau && plane.cost() > floor && goesOn(most)) {
      long before = plane.cost();
      round(everything, floor, most);
      boolean gained = plane.cost() < before;
      idle = gained ? 0 : idle + (everything ? 1 : 0);
      everything = !gained;
    }
    settle();
  }

  private boolean goesOn(long most) {
    return steps() < most && !WorkStopped.asked();
  }

  private void round(boolean everything, long floor, long most) {
    for (int edge : shuffled(edges)) {
      if (goesOn(most) && (everything || plane.changed(edge) > moved[edge])) {
        move(edge);
      }
    }
    for (int vertex : shuffled(joined)) {
      if (plane.cost() > floor && goesOn(most) && (everything || touched(vertex))) {
        moveStar(vertex);
      }
    }
  }

  private boolean touched(int vertex) {
    for (int edge : around.get(vertex)) {
      if (plane.changed(edge) > starMoved[vertex]) {
        return true;
      }
    }
    return false;
  }

  /** Takes an edge that is crossed out and puts it back where it costs least. */
  private void move(int edge) {
    int crossed = plane.crossed(edge);
    if (crossed > 0) {
      plane.remove(edge);
      insert(edge, dice.below(2) == 0 ? plane.from[edge] : plane.to[edge], crossed);
      moved[edge] = plane.changes();
    }
  }

  /** Takes a vertex with crossed edges out and puts it into a face where it costs least. */
  private void moveStar(int vertex) {
    int[] star = around.get(vertex);
    int bound = 0;
    for (int edge : star) {
      bound += plane.weight[edge] * plane.crossed(edge);
    }
    if (bound > 0) {
      for (int edge : star) {
        plane.remove(edge);
      }
      int face = stars.cheapest(vertex, star, bound);
      int start = dice.below(star.length);
      drop(vertex, star[start], face);
      for (int i = 1; i < star.length; i++) {
        insert(star[(start + i) % star.length], vertex, Integer.MAX_VALUE);
      }
      starMoved[vertex] = plane.changes();
    }
  }

  /** Draws the first edge of a vertex that is to lie in the face. */
  private void drop(int vertex, int edge, int face) {
    int other = other(edge, vertex);
    dual.fromFace(face);
    draw(edge, vertex, other, dual.nearest(other, Integer.MAX_VALUE));
  }

  /** Takes out what two edges that share an end, or cross twice, cross in vain. */
  private void settle() {
    for (boolean vain = true; vain; ) {
      vain = false;
      for (int edge : edges) {
        if (crossesInVain(edge)) {
          vain = true;
          move(edge);
        }
      }
    }
  }

  private boolean crossesInVain(int edge) {
    var crossed = new ArrayList<Integer>();
    for (int half = plane.first(edge);
        plane.dummy(plane.target(half));
        half = plane.straight(half)) {
      int other = plane.edge(plane.along(half));
      if (crossed.contains(other) || meet(edge, other)) {
        return true;
      }
      crossed.add(other);
    }
    return false;
  }

  private boolean meet(int one, int other) {
    return plane.from[one] == plane.from[other]
        || plane.from[one] == plane.to[other]
        || plane.to[one] == plane.from[other]
        || plane.to[one] == plane.to[other];
  }
}
