package tutti.map.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import tutti.map.axis.AxisDistances;

/**
 * Where things are wished: some boxes where somebody pinned them, the others where they were.
 *
 * @param before a placement of the same plan of which everything is to be kept
 * @param centre the box that is to lie in the middle
 * @param near boxes that are to lie near each other
 */
public record WishedPlaces(
    Optional<LayoutPlacement> before, List<Spot> spots, OptionalInt centre, List<Two> near) {

  static final WishedPlaces NONE =
      new WishedPlaces(Optional.empty(), List.of(), OptionalInt.empty(), List.of());

  /** What a step away from a pin costs, in steps of a lane. */
  public static final int PIN = 4_000;

  /** What a step away from where a box was costs. */
  static final int BOX = 60;

  private static final int LANE = 20;

  public WishedPlaces {
    spots = List.copyOf(spots);
    near = List.copyOf(near);
  }

  /** Two boxes. */
  public record Two(int one, int other) {}

  /**
   * The wished near edges of a box.
   *
   * @param weight what a step away costs
   */
  public record Spot(int box, int along, int across, int weight) {

    boolean pinned() {
      return weight >= PIN;
    }
  }

  /** The same wishes and the spots. */
  WishedPlaces with(List<Spot> more) {
    return new WishedPlaces(before, more, centre, near);
  }

  /** Wishes to leave everything as it was, but for the pins. */
  static WishedPlaces keeping(LayoutPlan plan, LayoutPlacement before, List<Spot> pins) {
    Set<Integer> pinned = pins.stream().map(Spot::box).collect(Collectors.toSet());
    var spots = new ArrayList<>(pins);
    for (int box = 0; box < plan.boxes().size(); box++) {
      if (box != plan.end() && before.lies(box, plan.end()) && !pinned.contains(box)) {
        spots.add(new Spot(box, before.left[box], before.top[box], BOX));
      }
    }
    return new WishedPlaces(Optional.of(before), spots, OptionalInt.empty(), List.of());
  }

  /** How far the box lies from its spot that lies farthest, the common movement taken away. */
  public double farthest(LayoutPlacement at) {
    double along =
        spots.stream().mapToInt(spot -> at.left[spot.box()] - spot.along()).average().orElse(0);
    double across =
        spots.stream().mapToInt(spot -> at.top[spot.box()] - spot.across()).average().orElse(0);
    return spots.stream()
        .mapToDouble(spot ->
            Math.hypot(
                at.left[spot.box()] - spot.along() - along,
                at.top[spot.box()] - spot.across() - across))
        .max()
        .orElse(0);
  }

  /** Whether everything has its wish, so that nothing is left to be evened out. */
  boolean all() {
    return before.isPresent();
  }

  void along(AxisDistances distances) {
    spots.forEach(
        spot -> distances.near(AlongPlaces.place(spot.box()), spot.along(), spot.weight()));
  }

  void across(LayoutPlan plan, AcrossPlaces across, AxisDistances distances) {
    spots.forEach(
        spot -> distances.near(AcrossPlaces.upper(spot.box()), spot.across(), spot.weight()));
    before.ifPresent(old -> edges(plan, across, old, distances));
  }

  private static void edges(
      LayoutPlan plan, AcrossPlaces across, LayoutPlacement old, AxisDistances distances) {
    for (int box = 0; box < plan.boxes().size(); box++) {
      if (box != plan.end() && old.lies(box, plan.end())) {
        distances.near(AcrossPlaces.lower(box), old.bottom[box], BOX);
      }
    }
    for (int lane = 0; lane < plan.lanes().size(); lane++) {
      if (old.known(lane)) {
        distances.near(across.lane(lane), old.high[lane] - across.shift(lane), LANE);
      }
    }
  }
}
