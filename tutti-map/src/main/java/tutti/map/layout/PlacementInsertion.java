package tutti.map.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tutti.interruption.WorkStopped;
import tutti.map.axis.AxisDistances;
import tutti.map.layout.FreeChannel.Field;
import tutti.map.layout.FreeChannel.Side;

/**
 * Puts a lane or a box into a placement that has none of it yet, where it crosses nothing, and
 * moves the rest only as far as it must. Nothing that lies before or above something else changes
 * places with it, so that a reader finds everything where it was.
 *
 * @param at the placement; lanes and boxes that are still to come have no extent in it
 */
record PlacementInsertion(LayoutPlan plan, LayoutPlacement at) {

  private static final int FAR = 1 << 24;

  /**
   * The placement with a lane between two placed boxes; empty when nothing but a crossing helps.
   */
  Optional<PlacementInsertion> lane(int lane) {
    var one = plan.lanes().get(lane);
    boolean onward = middle(one.from()) <= middle(one.to());
    return Stream.of(onward, !onward)
        .map(way -> lane(lane, way ? one.from() : one.to(), way ? one.to() : one.from()))
        .flatMap(Optional::stream)
        .min(Comparator.comparingLong(this::moved));
  }

  private int middle(int box) {
    return at.left[box] + at.right[box];
  }

  /** How far the boxes were moved, all in all; far is worse than twice half as far. */
  long moved(PlacementInsertion after) {
    long moved = 0;
    for (int box = 0; box < plan.boxes().size(); box++) {
      if (box != plan.end() && at.lies(box, plan.end())) {
        long along = after.at.left[box] - at.left[box];
        long across = after.at.top[box] - at.top[box];
        moved += along * along + across * across;
      }
    }
    return moved;
  }

  /** The lanes that are in the way of a lane, least first; empty when none would help. */
  Optional<List<Integer>> inTheWay(int index) {
    var one = plan.lanes().get(index);
    return Stream.of(inTheWay(index, one.from(), one.to()), inTheWay(index, one.to(), one.from()))
        .flatMap(Optional::stream)
        .min(Comparator.comparingInt(List::size));
  }

  private Optional<List<Integer>> inTheWay(int index, int near, int far) {
    if (near == plan.end()) {
      return Optional.empty();
    }
    var lane = plan.lanes().get(index);
    int need = lane.breadth() + 2 * plan.room().gap();
    int boxes = plan.boxes().size();
    return along(near, far, lane)
        .flatMap(wide ->
            FreeChannel.between(
                Field.of(plan, wide), after(near, wide), before(far, wide), need, boxes))
        .map(FreeChannel::crossed);
  }

  /** The placement without a lane. */
  PlacementInsertion withoutLane(int lane) {
    var without = new LayoutPlacement(at);
    without.high[lane] = without.low[lane] = 0;
    return new PlacementInsertion(plan, without);
  }

  /** The placement without a box and its lanes. */
  PlacementInsertion withoutBox(int box) {
    var without = new LayoutPlacement(at);
    without.left[box] = without.right[box] = without.top[box] = without.bottom[box] = 0;
    for (int lane = 0; lane < plan.lanes().size(); lane++) {
      if (plan.lanes().get(lane).from() == box || plan.lanes().get(lane).to() == box) {
        without.high[lane] = without.low[lane] = 0;
      }
    }
    return new PlacementInsertion(plan, without);
  }

  private Optional<PlacementInsertion> lane(int index, int near, int far) {
    if (near == plan.end()) {
      return Optional.empty();
    }
    WorkStopped.ifAsked();
    var lane = plan.lanes().get(index);
    return along(near, far, lane)
        .flatMap(wide -> {
          int need = lane.breadth() + 2 * plan.room().gap();
          var field = Field.of(plan, wide);
          return FreeChannel.between(
                  field, after(near, wide), before(far, wide), need, Integer.MAX_VALUE)
              .flatMap(channel -> across(wide, index, Optional.empty(), channel));
        });
  }

  private Side after(int box, LayoutPlacement wide) {
    return new Side(wide.right[box], wide.top[box], wide.bottom[box]);
  }

  private Side before(int box, LayoutPlacement wide) {
    return box == plan.end()
        ? new Side(wide.left[box], -FAR, FAR)
        : new Side(wide.left[box], wide.top[box], wide.bottom[box]);
  }

  private WishedPlaces wishes(LayoutPlacement of) {
    return WishedPlaces.keeping(plan, of, List.of());
  }

  /** The placement with room along for a lane that is still to come. */
  private Optional<LayoutPlacement> along(int near, int far, LayoutLane lane) {
    var along = new AlongPlaces(plan, at, plan.room().gap());
    var distances = along.distances();
    along.keep(near, far, lane, distances);
    wishes(at).along(distances);
    return distances.consistent()
        ? Optional.of(along.placement(AxisCompaction.cheapest(distances)))
        : Optional.empty();
  }

  private Optional<PlacementInsertion> across(
      LayoutPlacement wide, int lane, Optional<Integer> box, FreeChannel channel) {
    var across = new AcrossPlaces(plan, wide);
    var distances = across.distances();
    across.enclose(lane, distances);
    int boxes = plan.boxes().size();
    for (var gap : channel.between()) {
      int thing = boxes + lane;
      if (box.isPresent() && gap.behind()) {
        thing = box.get();
      }
      keep(gap, thing, across, distances);
    }
    wishes(wide).across(plan, across, distances);
    if (!distances.consistent()) {
      return Optional.empty();
    }
    int[] places = AxisCompaction.cheapest(distances);
    var laid = across.placement(places);
    across.lay(lane, places, laid);
    return Optional.of(new PlacementInsertion(plan, laid));
  }

  private static void keep(
      FreeChannel.Between gap, int thing, AcrossPlaces across, AxisDistances distances) {
    if (gap.above() >= 0) {
      across.keepApart(gap.above(), thing, distances);
    }
    if (gap.below() >= 0) {
      across.keepApart(thing, gap.below(), distances);
    }
  }

  /** The placement with a box at the end of a lane from a placed one. */
  Optional<PlacementInsertion> box(int box, int lane) {
    var one = plan.lanes().get(lane);
    int host = one.from() == box ? one.to() : one.from();
    var found = new ArrayList<PlacementInsertion>();
    if (host != plan.end()) {
      box(box, lane, host, true).ifPresent(found::add);
    }
    box(box, lane, host, false).ifPresent(found::add);
    return found.stream().min(Comparator.comparingLong(this::moved));
  }

  private Optional<PlacementInsertion> box(int box, int index, int host, boolean behind) {
    WorkStopped.ifAsked();
    var lane = plan.lanes().get(index);
    var standing = new LayoutPlacement(at);
    standing.left[box] = behind ? at.right[host] : at.left[host] - 1;
    standing.right[box] = standing.left[box] + 1;
    standing.top[box] = LayoutPlacement.NOWHERE;
    standing.bottom[box] = LayoutPlacement.NOWHERE;
    var there = new PlacementInsertion(plan, standing);
    return there
        .along(behind ? host : box, behind ? box : host, lane)
        .flatMap(wide ->
            there
                .channel(box, host, behind, lane, wide)
                .flatMap(channel -> there.across(wide, index, Optional.of(box), channel)));
  }

  private Optional<FreeChannel> channel(
      int box, int host, boolean behind, LayoutLane lane, LayoutPlacement wide) {
    int gap = plan.room().gap();
    int need = Math.max(lane.breadth(), plan.boxes().get(box).across()) + 2 * gap;
    var field = Field.of(plan, wide);
    int near = wide.left[box] - gap;
    int far = wide.right[box] + gap;
    field.right()[box] = field.left()[box] = behind ? wide.left[box] : wide.right[box];
    var beyond = new Side(behind ? far : near, -FAR, FAR);
    var channel =
        behind
            ? FreeChannel.between(field, after(host, wide), beyond, need, Integer.MAX_VALUE)
            : FreeChannel.between(field, beyond, before(host, wide), need, Integer.MAX_VALUE);
    return channel.map(way -> way.split(behind, field.left()[box]));
  }

  /** The placement with a box that has no lanes, below everything. */
  PlacementInsertion lonely(int box) {
    var with = new LayoutPlacement(at);
    with.left[box] = 0;
    with.right[box] = plan.boxes().get(box).along();
    with.top[box] = at.breadth(plan.end()) + plan.room().gap();
    with.bottom[box] = with.top[box] + plan.boxes().get(box).across();
    with.bottom[plan.end()] = Math.max(with.bottom[plan.end()], with.bottom[box]);
    return new PlacementInsertion(plan, with);
  }
}
