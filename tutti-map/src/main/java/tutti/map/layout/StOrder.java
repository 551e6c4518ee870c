package tutti.map.layout;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import tutti.map.planar.SeededRandom;

/**
 * An st-numbering: every vertex but the first and the last has a neighbour before and one after it.
 *
 * <p>Tarjan 1986, Two streamlined depth-first search algorithms. The graph is biconnected and holds
 * the edge between first and last.
 */
final class StOrder {

  private final PlaneGraph plane;
  private final int[] parent;
  private final int[] visit;
  private final int[] low;
  private final List<Integer> preorder = new ArrayList<>();

  private StOrder(PlaneGraph plane) {
    this.plane = plane;
    parent = new int[plane.vertices()];
    visit = new int[plane.vertices()];
    low = new int[plane.vertices()];
    Arrays.fill(visit, -1);
  }

  /** The place of every vertex, from 0; the half-edge leads from the first to the last. */
  static double[] of(PlaneGraph plane, int firstToLast, SeededRandom dice) {
    var search = new StOrder(plane);
    search.visit(firstToLast, dice);
    return search.places();
  }

  private void visit(int firstToLast, SeededRandom dice) {
    enter(plane.origin(firstToLast), plane.origin(firstToLast));
    var path = new ArrayDeque<int[]>();
    path.push(descend(firstToLast, dice));
    while (!path.isEmpty()) {
      step(path, dice);
    }
  }

  private void step(ArrayDeque<int[]> path, SeededRandom dice) {
    int[] top = path.element();
    int vertex = plane.origin(top[0]);
    if (top[1]-- == 0) {
      path.pop();
      low[parent[vertex]] = earlier(low[parent[vertex]], low[vertex]);
      return;
    }
    top[0] = plane.turn(top[0]);
    int next = plane.target(top[0]);
    if (visit[next] < 0) {
      path.push(descend(top[0], dice));
    } else {
      low[vertex] = earlier(low[vertex], next);
    }
  }

  private int[] descend(int half, SeededRandom dice) {
    int vertex = plane.target(half);
    enter(vertex, plane.origin(half));
    int degree = plane.degree(half ^ 1);
    int start = half ^ 1;
    for (int turns = dice.below(degree); turns > 0; turns--) {
      start = plane.turn(start);
    }
    return new int[] {start, degree};
  }

  private void enter(int vertex, int from) {
    parent[vertex] = from;
    visit[vertex] = preorder.size();
    low[vertex] = vertex;
    preorder.add(vertex);
  }

  private int earlier(int one, int other) {
    return visit[one] <= visit[other] ? one : other;
  }

  private double[] places() {
    var order = new ArrayList<>(preorder.subList(0, 2));
    var after = new boolean[plane.vertices()];
    for (int vertex : preorder.subList(2, preorder.size())) {
      boolean behind = after[low[vertex]];
      order.add(order.indexOf(parent[vertex]) + (behind ? 1 : 0), vertex);
      after[parent[vertex]] = !behind;
    }
    var places = new double[plane.vertices()];
    for (int vertex : order) {
      places[vertex] = order.indexOf(vertex);
    }
    return places;
  }
}
