package tutti.map.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tutti.map.planar.SeededRandom;

/**
 * Puts everything into a placement that is still to come, one by one. Where nothing but a crossing
 * would help, it takes out what is in the way or one of the two boxes, and puts that in anew; as
 * long as its work lasts, so that a large plan is given up rather than tried in all ways.
 */
public final class PlacementCompletion {

  /** What it may cost: insertions, each of which looks at every two things of the plan. */
  private static final long WORK = 60_000_000;

  /** How often something may be taken out again. */
  private static final int DEPTH = 3;

  private static final int RUINS = 40;
  private static final int ENOUGH = 6;
  private static final int MOST_RUINED = 6;
  private static final int MOST_IN_THE_WAY = 6;

  private final LayoutPlan plan;
  private final long pairs;
  private long work = WORK;

  /** The completion of placements of a plan. */
  public PlacementCompletion(LayoutPlan plan) {
    this.plan = plan;
    long things = (long) plan.boxes().size() + plan.lanes().size();
    pairs = things * things;
  }

  /** The whole placement; empty when a line finds no way. */
  public Optional<LayoutPlacement> of(LayoutPlacement start) {
    return of(new PlacementInsertion(plan, start), DEPTH).map(PlacementInsertion::at);
  }

  private Optional<PlacementInsertion> of(PlacementInsertion start, int depth) {
    var now = start;
    for (int lane = next(now); lane >= 0; lane = next(now)) {
      var with = put(lane, now);
      if (with.isEmpty()) {
        return depth == 0 ? Optional.empty() : around(lane, now, depth - 1);
      }
      now = with.get();
    }
    return Optional.of(lonely(now));
  }

  /** A lane that is still to come: best one between boxes that lie there, then one at a box. */
  private int next(PlacementInsertion now) {
    var coming =
        IntStream.range(0, plan.lanes().size())
            .filter(lane -> !now.at().known(lane))
            .boxed()
            .toList();
    return Stream.concat(
            coming.stream().filter(lane -> ends(lane, now) == 2),
            coming.stream().filter(lane -> ends(lane, now) == 1))
        .findFirst()
        .orElse(-1);
  }

  private int ends(int lane, PlacementInsertion now) {
    var one = plan.lanes().get(lane);
    return (lies(one.from(), now) ? 1 : 0) + (lies(one.to(), now) ? 1 : 0);
  }

  private boolean lies(int box, PlacementInsertion now) {
    return now.at().lies(box, plan.end());
  }

  private Optional<PlacementInsertion> put(int lane, PlacementInsertion now) {
    if (work <= 0) {
      return Optional.empty();
    }
    work -= pairs;
    var one = plan.lanes().get(lane);
    if (ends(lane, now) == 2) {
      return now.lane(lane);
    }
    return now.box(lies(one.from(), now) ? one.to() : one.from(), lane);
  }

  private Optional<PlacementInsertion> around(int lane, PlacementInsertion now, int depth) {
    if (ends(lane, now) < 2 || work <= 0) {
      return Optional.empty();
    }
    work -= pairs;
    var tries = new ArrayList<Optional<PlacementInsertion>>();
    tries.add(over(lane, now, depth));
    tries.add(moved(plan.lanes().get(lane).from(), lane, now, depth));
    tries.add(moved(plan.lanes().get(lane).to(), lane, now, depth));
    if (tries.stream().allMatch(Optional::isEmpty) && depth == DEPTH - 1) {
      tries.addAll(ruined(lane, now));
    }
    return tries.stream().flatMap(Optional::stream).min(Comparator.comparingLong(now::moved));
  }

  /**
   * Takes out several boxes around both ends, and puts them in again behind the lane; again and
   * again with others (ruin and recreate: Schrimpf, Schneider, Stamm-Wilbrandt, Dueck 2000).
   */
  private List<Optional<PlacementInsertion>> ruined(int lane, PlacementInsertion now) {
    var around = around(lane);
    var dice = new SeededRandom(lane);
    var tries = new ArrayList<Optional<PlacementInsertion>>();
    int found = 0;
    for (int i = 0; i < RUINS && found < ENOUGH; i++) {
      dice.shuffle(around);
      var without = now;
      for (int box : around.subList(0, Math.min(around.size(), 1 + dice.below(MOST_RUINED)))) {
        without = without.withoutBox(box);
      }
      var with = of(without, 1);
      found += with.isPresent() ? 1 : 0;
      tries.add(with);
    }
    return tries;
  }

  /** The boxes at most two lanes away from the ends of a lane that lead to no knot. */
  private List<Integer> around(int lane) {
    var near = new TreeSet<>(List.of(plan.lanes().get(lane).from(), plan.lanes().get(lane).to()));
    for (int round = 0; round < 2; round++) {
      for (var other : plan.lanes()) {
        if (near.contains(other.from()) != near.contains(other.to())) {
          near.addAll(List.of(other.from(), other.to()));
        }
      }
    }
    near.removeIf(box -> box == plan.end() || knotted(box));
    return new ArrayList<>(near);
  }

  private boolean knotted(int box) {
    return IntStream.range(0, plan.lanes().size())
        .filter(one -> plan.lanes().get(one).from() == box || plan.lanes().get(one).to() == box)
        .anyMatch(one -> !plain(List.of(one)));
  }

  /** Takes out what is in the way, and puts it in again behind the lane. */
  private Optional<PlacementInsertion> over(int lane, PlacementInsertion now, int depth) {
    List<Integer> inTheWay = now.inTheWay(lane).orElse(List.of());
    if (inTheWay.isEmpty() || inTheWay.size() > MOST_IN_THE_WAY || !plain(inTheWay)) {
      return Optional.empty();
    }
    var without = now;
    for (int other : inTheWay) {
      without = without.withoutLane(other);
    }
    return without.lane(lane).flatMap(with -> of(with, depth));
  }

  private boolean plain(List<Integer> lanes) {
    return plan.knots().stream().noneMatch(knot -> lanes.stream().anyMatch(knot::joins));
  }

  /** Takes a box out, and puts it in again at the other end of the lane. */
  private Optional<PlacementInsertion> moved(int box, int lane, PlacementInsertion now, int depth) {
    return box == plan.end() || knotted(box)
        ? Optional.empty()
        : now.withoutBox(box).box(box, lane).flatMap(with -> of(with, depth));
  }

  private PlacementInsertion lonely(PlacementInsertion all) {
    var now = all;
    for (int box = 0; box < plan.boxes().size(); box++) {
      now = lies(box, now) ? now : now.lonely(box);
    }
    return now;
  }
}
