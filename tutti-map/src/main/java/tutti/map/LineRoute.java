package tutti.map;

import java.util.ArrayList;
import java.util.List;
import tutti.map.MapDrawing.Point;
import tutti.map.layout.BoxNetwork;
import tutti.map.layout.CrossingBox;
import tutti.map.layout.LayoutPlacement;
import tutti.map.layout.LayoutPlan;

/**
 * The way of one line through its pieces and knots, as its strands run side by side. In a knot a
 * line runs straight on, or turns into a column of its own and out of it.
 */
final class LineRoute {

  /** How far the columns of two strands in a knot are apart. */
  static final int COLUMN = 12;

  private final BoxNetwork network;
  private final LayoutPlan plan;
  private final LayoutPlacement placement;
  private final List<Integer> chain;
  private final boolean[] turned;
  private final int[] offsets;
  private final int lettered;
  private final int margin;

  /**
   * The course of a chain.
   *
   * @param lettered which piece of the chain carries the words
   * @param offsets where the first line of each strand runs in the lettered piece, top down
   * @param margin how far the outer strands lie from the edge of a piece without words
   */
  LineRoute(
      BoxNetwork network,
      LayoutPlan plan,
      LayoutPlacement placement,
      List<Integer> chain,
      int lettered,
      int[] offsets,
      int margin) {
    this.network = network;
    this.plan = plan;
    this.placement = placement;
    this.chain = List.copyOf(chain);
    this.lettered = lettered;
    this.offsets = offsets.clone();
    this.margin = margin;
    turned = new boolean[chain.size()];
    for (int i = lettered + 1; i < turned.length; i++) {
      turned[i] = turned[i - 1] ^ turnsBack(i - 1);
    }
    for (int i = lettered - 1; i >= 0; i--) {
      turned[i] = turned[i + 1] ^ turnsBack(i);
    }
  }

  /** The box between a piece of the chain and the next. */
  private int between(int i) {
    var one = network.pieces().get(chain.get(i));
    var next = network.pieces().get(chain.get(i + 1));
    return one.from() == next.from() || one.from() == next.to() ? one.from() : one.to();
  }

  private boolean before(int i, int box) {
    return CrossingBox.before(chain.get(i), box, plan, placement);
  }

  private boolean turnsBack(int i) {
    int box = between(i);
    return before(i, box) == before(i + 1, box);
  }

  /** The points of a strand from the chain's first box to its second. */
  List<Point> points(int strand) {
    var points = new ArrayList<Point>();
    points.add(new Point(start(0), level(0, strand)));
    for (int i = 0; i + 1 < chain.size(); i++) {
      if (level(i, strand) != level(i + 1, strand)) {
        double column = column(i, strand);
        points.add(new Point(column, level(i, strand)));
        points.add(new Point(column, level(i + 1, strand)));
      }
    }
    points.add(new Point(end(chain.size() - 1), level(chain.size() - 1, strand)));
    return points;
  }

  private int start(int i) {
    int box =
        i == 0 && chain.size() > 1
            ? other(0, between(0))
            : network.pieces().get(chain.get(i)).from();
    return side(i, box);
  }

  private int end(int i) {
    int box = chain.size() > 1 ? other(i, between(i - 1)) : network.pieces().get(chain.get(i)).to();
    return side(i, box);
  }

  private int other(int i, int box) {
    return network.across(chain.get(i), box);
  }

  private int side(int i, int box) {
    return before(i, box) ? placement.left(box) : placement.right(box);
  }

  private int level(int i, int strand) {
    int high = placement.high(chain.get(i));
    int last = offsets.length - 1;
    if (i == lettered) {
      return high + offsets[strand];
    }
    int offset = turned[i] ? offsets[last] - offsets[strand] : offsets[strand] - offsets[0];
    return high + margin + offset;
  }

  private double column(int i, int strand) {
    int box = between(i);
    var knot = network.knot(box).orElseThrow();
    int last = offsets.length - 1;
    boolean upperFirst = level(i, strand) < level(i + 1, strand);
    int upper = upperFirst ? i : i + 1;
    int rank = turned[upper] ? last - strand : strand;
    boolean mirrored = before(upper, box);
    double block = COLUMN * (mirrored ? last - rank : rank);
    return first(knot) + block;
  }

  /** Where the first column of this line stands in a knot: in its middle, or beside the other's. */
  private double first(CrossingBox knot) {
    int left = placement.left(knot.box());
    int right = placement.right(knot.box());
    if (knot.plain(plan, placement)) {
      return (left + right - COLUMN * (offsets.length - 1)) / 2.0;
    }
    boolean one = chain.contains(knot.one().lane());
    return one ? left + COLUMN : right - COLUMN * (double) offsets.length;
  }
}
