package tutti.map;

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
record Channel(List<Between> between, List<Integer> crossed) {

  /** What crossing a lane costs, in steps that something else must move. */
  private static final int CROSSING = 10_000;

  private static final int FAR = 1 << 24;

  Channel {
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
  Channel split(boolean onward, int edge) {
    return new Channel(between.stream().map(one -> one.split(onward, edge)).toList(), crossed);
  }

  /** What lies where, seen along: boxes, then lanes. */
  record Field(int[] left, int[] right, int[] top, int[] bottom) {

    static Field of(Plan plan, Placement at) {
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

    private void lane(int thing, int index, Lane lane, Placement at) {
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

  /** A gap of a slab on the best way to it. */
  private record Step(
      Between gap,
      int upper,
      int lower,
      double cost,
      List<Integer> crossed,
      Optional<Step> before) {

    Step {
      crossed = List.copyOf(crossed);
    }

    /** The gap reached from a gap beside it, over a lane. */
    Step over(Step from, int lane) {
      var lanes = new ArrayList<>(from.crossed);
      lanes.add(lane);
      return new Step(gap, upper, lower, from.cost + CROSSING, lanes, from.before);
    }

    boolean meets(int from, int to) {
      return upper < to && from < lower;
    }
  }

  /** The edge a way starts or ends at: from where to where across. */
  record Side(int along, int upper, int lower) {}

  /**
   * The best way from a side onward to another.
   *
   * @param need how much room it needs across
   * @param boxes what can be crossed if it must be: the things from this one on
   */
  static Optional<Channel> between(Field field, Side start, Side end, int need, int boxes) {
    var edges = List.copyOf(field.edges(start.along(), end.along()));
    var steps = List.<Step>of();
    for (int slab = 0; slab + 1 < edges.size(); slab++) {
      int at = edges.get(slab);
      var over = field.over(at, edges.get(slab + 1));
      steps =
          slab == 0
              ? first(gaps(field, at, over, need), start, need)
              : next(gaps(field, at, over, need), steps, need);
      steps = crossing(steps, gaps(field, at, over, need), over, boxes);
    }
    return steps.stream()
        .filter(step -> step.meets(end.upper(), end.lower()))
        .min(Comparator.comparingDouble(step -> step.cost() + off(step, end, need)))
        .map(Channel::of);
  }

  /** The gaps of a slab, those too that can only be reached over a lane. */
  private static List<Step> crossing(
      List<Step> reached, List<Step> gaps, List<Integer> over, int boxes) {
    var best = new ArrayList<Optional<Step>>();
    for (var gap : gaps) {
      best.add(reached.stream().filter(step -> step.gap().equals(gap.gap())).findFirst());
    }
    for (int i = 0; i + 1 < best.size(); i++) {
      relax(best, gaps, i, i + 1, over.get(i) - boxes);
    }
    for (int i = best.size() - 1; i > 0; i--) {
      relax(best, gaps, i, i - 1, over.get(i - 1) - boxes);
    }
    return best.stream().flatMap(Optional::stream).toList();
  }

  private static void relax(
      List<Optional<Step>> best, List<Step> gaps, int from, int to, int lane) {
    if (lane >= 0 && best.get(from).isPresent()) {
      var step = gaps.get(to).over(best.get(from).get(), lane);
      if (best.get(to).filter(one -> one.cost() <= step.cost()).isEmpty()) {
        best.set(to, Optional.of(step));
      }
    }
  }

  private static double off(Step step, Side side, int need) {
    int room = Math.min(step.lower(), side.lower()) - Math.max(step.upper(), side.upper());
    return Math.max(0, need - room);
  }

  private static List<Step> first(List<Step> gaps, Side start, int need) {
    return gaps.stream()
        .filter(gap -> gap.meets(start.upper(), start.lower()))
        .map(gap ->
            new Step(
                gap.gap(),
                gap.upper(),
                gap.lower(),
                gap.cost() + off(gap, start, need),
                List.of(),
                Optional.empty()))
        .toList();
  }

  private static List<Step> next(List<Step> gaps, List<Step> before, int need) {
    var next = new ArrayList<Step>();
    for (var gap : gaps) {
      before.stream()
          .filter(step -> step.meets(gap.upper(), gap.lower()))
          .min(Comparator.comparingDouble(step -> step.cost() + narrow(step, gap, need)))
          .ifPresent(step ->
              next.add(
                  new Step(
                      gap.gap(),
                      gap.upper(),
                      gap.lower(),
                      step.cost() + gap.cost() + narrow(step, gap, need),
                      step.crossed(),
                      Optional.of(step))));
    }
    return next;
  }

  /** How much must move for a straight way through both gaps. */
  private static double narrow(Step one, Step other, int need) {
    int room = Math.min(one.lower(), other.lower()) - Math.max(one.upper(), other.upper());
    return Math.max(0, need - room);
  }

  private static List<Step> gaps(Field field, int start, List<Integer> over, int need) {
    var gaps = new ArrayList<Step>();
    for (int i = 0; i <= over.size(); i++) {
      int above = i == 0 ? -1 : over.get(i - 1);
      int below = i == over.size() ? -1 : over.get(i);
      int upper = above < 0 ? -FAR : field.bottom()[above];
      int lower = below < 0 ? FAR : field.top()[below];
      double cost = Math.max(0, need - (lower - upper));
      gaps.add(
          new Step(
              new Between(start, above, below, false),
              upper,
              lower,
              cost,
              List.of(),
              Optional.empty()));
    }
    return gaps;
  }

  private static Channel of(Step last) {
    var between = new ArrayList<Between>();
    for (Optional<Step> step = Optional.of(last); step.isPresent(); step = step.get().before()) {
      between.add(step.get().gap());
    }
    return new Channel(between.reversed(), last.crossed());
  }
}
