package tutti.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tutti.company.PromiseState;
import tutti.map.fold.CompanyFolding;
import tutti.map.layout.LayoutPlacement;
import tutti.map.layout.LayoutSearch;
import tutti.map.layout.WishedPlaces;

/** Draws an arranged company onto its sheet. */
final class MapEngraver {

  private static final int NEARLY = 4;

  private MapEngraver() {}

  static MapDrawing engrave(
      CompanyFolding folding,
      Map<String, ArrowLook> looks,
      SheetStyle style,
      MapArrangement arrangement) {
    var planner = new MapPlanner(folding, style);
    var network = arrangement.network();
    var bundles =
        planner.unwrapped(
            network,
            planner.bundles(
                arrow -> looks.getOrDefault(arrow.id(), ArrowLook.of(PromiseState.UNMEASURED))),
            arrangement.placement());
    var plan = planner.plan(network, bundles);
    var placement = LayoutSearch.keep(plan, arrangement.placement(), planner.pins());
    return new MapSheet(style, planner.cast(), network, plan, placement, bundles)
        .draw(planner.barline(), looks, unpinned(planner, placement));
  }

  /** Which boxes do not lie where they are pinned, in sentences. */
  private static List<String> unpinned(MapPlanner planner, LayoutPlacement placement) {
    var unpinned = new ArrayList<String>();
    for (var pin : planner.pins()) {
      int along = placement.left(pin.box()) - pin.along();
      int across = placement.top(pin.box()) - pin.across();
      if (Math.max(Math.abs(along), Math.abs(across)) > NEARLY) {
        unpinned.add(unpinned(planner, placement, pin, along, across));
      }
    }
    return unpinned;
  }

  private static String unpinned(
      MapPlanner planner, LayoutPlacement placement, WishedPlaces.Spot pin, int along, int across) {
    var cast = planner.cast();
    var off = new ArrayList<String>();
    if (along != 0) {
      off.add(off(along, "to the right of", "to the left of"));
    }
    if (across != 0) {
      off.add(off(across, "below", "above"));
    }
    return "%s lies %s its pin, %s."
        .formatted(cast.name(pin.box()), String.join(" and ", off), why(planner, placement, pin));
  }

  private static String off(int by, String after, String before) {
    return String.format(Locale.ENGLISH, "%,d %s", Math.abs(by), by > 0 ? after : before);
  }

  private static String why(MapPlanner planner, LayoutPlacement placement, WishedPlaces.Spot pin) {
    for (int box = 0; box < planner.parties().size(); box++) {
      boolean there =
          placement.left(box) <= pin.along()
              && pin.along() <= placement.right(box)
              && placement.top(box) <= pin.across()
              && pin.across() <= placement.bottom(box);
      if (box != pin.box() && box != planner.end() && there) {
        return "where " + planner.cast().name(box) + " stands";
      }
    }
    return "where its lines could not reach it without a crossing";
  }
}
