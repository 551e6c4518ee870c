package tutti.map.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * A free way along between two places of a placement: between which things a new lane or box can
 * lie, so that it crosses nothing. The way leads through one gap of every slab, the strips between
 * neighbouring edges of things; it prefers gaps that are wide enough already.
 *
 * @param between for every slab the things right above and right below, -1 for none
 * @param crossed the lanes it has to cross
 */
record FreeChannel(List<Between> between, List<Integer> crossed) {

  /** What crossing a lane costs, in steps that something else must move. */
  private static final int CROSSING = 10_000;

  private static final int FAR = 1 << 24;

  FreeChannel {
    between = List.copyOf(between);
    crossed = List.copyOf(crossed);
  }

  /**
   * Two things that see each other; boxes first, then lanes; -1 stands for the edge of the sheet.
   *
   * @param start where the slab begins
   * @param behind whether a box at the end of the way lies here, and not only the lane to it
   */
  record Between(int start, int above, int below, boolean behind) {

    Between split(boolean onward, int edge) {
      return new Between(start, above, below, onward ? start >= edge : start < edge);
    }
  }

  /** The way to or from a box that begins or ends at an edge. */
  FreeChannel split(boolean onward, int edge) {
    return new FreeChannel(between.stream().map(one -> one.split(onward, edge)).toList(), crossed);
  }

  /** What lies where, seen along: boxes, then lanes. */
  record Field(int[] left, int[] right, int[] top, int[] bottom) {

    static Field of(LayoutPlan plan, LayoutPlacement at) {
      int boxes = plan.boxes().size();
      int things = boxes + plan.lanes().size();
      var field =
          new Field(
              Arrays.copyOf(at.left, things),
              Arrays.copyOf(at.right, things),
              Arrays.copyOf(at.top, things),
              Arrays.copyOf(at.bottom, things));
      field.right[plan.end()] = field.left[plan.end()];
      for (int lane = 0; lane < plan.lanes().size(); lane++) {
        field.lane(boxes + lane, lane, plan.lanes().get(lane), at);
      }
      return field;
    }

    private void lane(int thing, int index, LayoutLane lane, LayoutPlacement at) {
      left[thing] = at.right[at.near(lane)];
      right[thing] = at.known(index) ? at.left[at.far(lane)] : left[thing];
      top[thing] = at.high[index];
      bottom[thing] = at.low[index];
    }

    private List<Integer> over(int from, int to) {
      var over = new ArrayList<Integer>();
      for (int thing = 0; thing < left.length; thing++) {
        if (left[thing] < to && right[thing] > from) {
          over.add(thing);
        }
      }
      over.sort(Comparator.comparingInt(thing -> top[thing]));
      return over;
    }

    private TreeSet<Integer> edges(int from, int to) {
      var edges = new TreeSet<Integer>();
      for (int thing = 0; thing < left.length; thing++) {
        edges.add(left[thing]);
        edges.add(right[thing]);
      }
      var inner = new TreeSet<>(edges.subSet(from, to));
      inner.add(from);
      inner.add(to);
      return inner;
    }
  }

  /** A stretch across. */
  private record ChannelSpan(int from, int to) {

    boolean meets(ChannelSpan other) {
      return from < other.to && other.from < to;
    }

    /** How much must move so that something straight lies in both. */
    int lack(ChannelSpan other, int need) {
      return Math.max(0, need - (Math.min(to, other.to) - Math.max(from, other.from)));
    }

    /** Where something straight that lies here lies in another stretch too, or next to there. */
    ChannelSpan into(ChannelSpan other, int need) {
      if (lack(other, need) == 0) {
        return new ChannelSpan(Math.max(from, other.from), Math.min(to, other.to));
      }
      int size = Math.min(need, other.to - other.from);
      int start = Math.clamp(from, other.from, other.to - size);
      return new ChannelSpan(start, start + size);
    }
  }

  /**
   * A gap of a slab on the best way to it.
   *
   * @param straight where in it something lies that comes straight along the way
   */
  private record ChannelStep(
      Between gap,
      ChannelSpan room,
      ChannelSpan straight,
      double cost,
      List<Integer> crossed,
      Optional<ChannelStep> before) {

    ChannelStep {
      crossed = List.copyOf(crossed);
    }

    /** The gap behind this step. */
    ChannelStep onward(ChannelStep to, int need) {
      double lack = straight.lack(to.room, need);
      var there = straight.into(to.room, need);
      return new ChannelStep(
          to.gap, to.room, there, cost + to.cost + lack, crossed, Optional.of(this));
    }

    /** The gap beside this step, over a lane. */
    ChannelStep over(ChannelStep to, int lane, int need) {
      var lanes = new ArrayList<>(crossed);
      lanes.add(lane);
      var there = straight.into(to.room, need);
      return new ChannelStep(to.gap, to.room, there, cost + CROSSING, lanes, before);
    }
  }

  /** The edge a way starts or ends at: from where to where across. */
  record Side(int along, int upper, int lower) {

    private ChannelSpan span() {
      return new ChannelSpan(upper, lower);
    }
  }

  /**
   * The best way from a side onward to another.
   *
   * @param need how much room it needs across
   * @param boxes what can be crossed if it must be: the things from this one on
   */
  static Optional<FreeChannel> between(Field field, Side start, Side end, int need, int boxes) {
    var edges = List.copyOf(field.edges(start.along(), end.along()));
    var steps = List.<ChannelStep>of();
    for (int slab = 0; slab + 1 < edges.size(); slab++) {
      var over = field.over(edges.get(slab), edges.get(slab + 1));
      var gaps = gaps(field, edges.get(slab), over, need);
      steps = slab == 0 ? first(gaps, start, need) : next(gaps, steps, need);
      steps = crossing(steps, gaps, over, boxes, need);
    }
    return steps.stream()
        .filter(step -> step.room().meets(end.span()))
        .min(
            Comparator.comparingDouble(
                step -> step.cost() + step.straight().lack(end.span(), need)))
        .map(FreeChannel::of);
  }

  private static List<ChannelStep> first(List<ChannelStep> gaps, Side start, int need) {
    var from =
        new ChannelStep(
            new Between(0, -1, -1, false),
            start.span(),
            start.span(),
            0,
            List.of(),
            Optional.empty());
    return gaps.stream()
        .filter(gap -> gap.room().meets(start.span()))
        .map(gap -> from.onward(gap, Math.min(need, start.lower() - start.upper())))
        .map(step ->
            new ChannelStep(
                step.gap(), step.room(), step.straight(), step.cost(), List.of(), Optional.empty()))
        .toList();
  }

  private static List<ChannelStep> next(
      List<ChannelStep> gaps, List<ChannelStep> before, int need) {
    var next = new ArrayList<ChannelStep>();
    for (var gap : gaps) {
      before.stream()
          .filter(step -> step.room().meets(gap.room()))
          .map(step -> step.onward(gap, need))
          .min(Comparator.comparingDouble(ChannelStep::cost))
          .ifPresent(next::add);
    }
    return next;
  }

  /** The gaps of a slab, those too that can only be reached over a lane. */
  private static List<ChannelStep> crossing(
      List<ChannelStep> reached, List<ChannelStep> gaps, List<Integer> over, int boxes, int need) {
    var best = new ArrayList<Optional<ChannelStep>>();
    int next = 0;
    for (var gap : gaps) {
      boolean there = next < reached.size() && reached.get(next).gap().equals(gap.gap());
      best.add(there ? Optional.of(reached.get(next)) : Optional.empty());
      next += there ? 1 : 0;
    }
    for (int i = 0; i + 1 < best.size(); i++) {
      cross(best, i, gaps.get(i + 1), i + 1, over.get(i) - boxes, need);
    }
    for (int i = best.size() - 1; i > 0; i--) {
      cross(best, i, gaps.get(i - 1), i - 1, over.get(i - 1) - boxes, need);
    }
    return best.stream().flatMap(Optional::stream).toList();
  }

  private static void cross(
      List<Optional<ChannelStep>> best, int from, ChannelStep gap, int to, int lane, int need) {
    if (lane >= 0 && best.get(from).isPresent()) {
      var step = best.get(from).get().over(gap, lane, need);
      if (best.get(to).filter(one -> one.cost() <= step.cost()).isEmpty()) {
        best.set(to, Optional.of(step));
      }
    }
  }

  private static List<ChannelStep> gaps(Field field, int start, List<Integer> over, int need) {
    var gaps = new ArrayList<ChannelStep>();
    for (int i = 0; i <= over.size(); i++) {
      int above = i == 0 ? -1 : over.get(i - 1);
      int below = i == over.size() ? -1 : over.get(i);
      var room =
          new ChannelSpan(
              above < 0 ? -FAR : field.bottom()[above], below < 0 ? FAR : field.top()[below]);
      double cost = Math.max(0, need - (room.to() - room.from()));
      var gap = new Between(start, above, below, false);
      gaps.add(new ChannelStep(gap, room, room, cost, List.of(), Optional.empty()));
    }
    return gaps;
  }

  private static FreeChannel of(ChannelStep last) {
    var between = new ArrayList<Between>();
    for (Optional<ChannelStep> step = Optional.of(last);
        step.isPresent();
        step = step.get().before()) {
      between.add(step.get().gap());
    }
    return new FreeChannel(between.reversed(), last.crossed());
  }
}
