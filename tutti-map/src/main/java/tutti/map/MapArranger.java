package tutti.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import tutti.company.Party;
import tutti.map.fold.CompanyFolding;
import tutti.map.layout.BoxNetwork;
import tutti.map.layout.LayoutPlacement;
import tutti.map.layout.LayoutSearch;
import tutti.map.layout.WishedPlaces;
import tutti.map.planar.CrossingEffort;

/** Finds where everything of a company is to lie, near where it lay before. */
final class MapArranger {

  private static final int NEARLY = 8;

  /** A box that moves further than this share of the sheet has moved far. */
  private static final double FAR = 0.2;

  /** So many searches among embeddings that are near share the work; the calmest counts. */
  private static final int SEARCHES = 6;

  private final MapPlanner planner;
  private final Optional<String> centre;
  private final int work;

  private MapArranger(CompanyFolding folding, SheetStyle style, int work) {
    planner = new MapPlanner(folding, style);
    centre = folding.company().center();
    this.work = work;
  }

  /** The arrangement; more work finds a calmer one, none the first that comes. */
  static MapArrangement arrange(
      CompanyFolding folding, SheetStyle style, Optional<MapArrangement> before, int work) {
    return new MapArranger(folding, style, work).arrange(before);
  }

  private MapArrangement arrange(Optional<MapArrangement> before) {
    if (before.isPresent() && before.get().shows(planner.parties(), planner.ties(), pins())) {
      return before.get();
    }
    var found = BoxNetwork.of(planner.boxes(), planner.lines(), effort());
    var revision =
        before
            .map(old -> RevisedArrangement.of(old, planner))
            .filter(old -> old.network().knots().size() <= found.knots().size());
    return revision.flatMap(this::revised).orElseGet(() -> anew(found, revision));
  }

  /** Searched near what was there before, and where that moves a box far, anew. */
  private MapArrangement anew(BoxNetwork found, Optional<RevisedArrangement> revision) {
    var wishes = wishes(revision);
    var near =
        revision
            .filter(old -> work > 0 && found.knots().isEmpty())
            .flatMap(old -> near(old, wishes));
    if (near.isPresent() && wishes.farthest(near.get().placement()) <= FAR * length(found)) {
      return near.get();
    }
    var anew = arrangement(found, search(found, wishes, near.isPresent() ? work / 2 : work));
    return near.filter(one -> wishes.farthest(one.placement()) <= wishes.farthest(anew.placement()))
        .orElse(anew);
  }

  private int length(BoxNetwork network) {
    return planner.plan(network, planner.bundles(MapPlanner.ROOMY)).room().along();
  }

  private Optional<MapArrangement> near(RevisedArrangement revision, WishedPlaces wishes) {
    var network = revision.network();
    var bundles = planner.bundles(MapPlanner.ROOMY);
    var plan = planner.plan(network, bundles);
    return revision.embeddings(planner.end()).stream()
        .flatMap(embeddings -> embeddings.dealt(SEARCHES).stream())
        .map(some ->
            LayoutSearch.near(plan, network, wishes, work / SEARCHES, some, revision.placement()))
        .map(placement -> settled(network, bundles, placement, wishes))
        .min(Comparator.comparingDouble(wishes::farthest))
        .map(placement -> arrangement(network, placement));
  }

  private CrossingEffort effort() {
    return work > 0 ? CrossingEffort.THOROUGH : CrossingEffort.QUICK;
  }

  private List<MapArrangement.Pinned> pins() {
    return planner.pins().stream()
        .map(pin -> new MapArrangement.Pinned(pin.box(), pin.along(), pin.across()))
        .toList();
  }

  /** What was there before with what is new put in, when the pins can be kept that way. */
  private Optional<MapArrangement> revised(RevisedArrangement revision) {
    var network = revision.network();
    var plan = planner.plan(network, planner.bundles(MapPlanner.ROOMY));
    return revision
        .complete(plan)
        .map(placement -> LayoutSearch.keep(plan, placement, planner.pins()))
        .filter(this::kept)
        .map(placement -> arrangement(network, placement));
  }

  private boolean kept(LayoutPlacement placement) {
    return planner.pins().stream()
        .allMatch(pin ->
            Math.abs(placement.left(pin.box()) - pin.along()) <= NEARLY
                && Math.abs(placement.top(pin.box()) - pin.across()) <= NEARLY);
  }

  private MapArrangement arrangement(BoxNetwork network, LayoutPlacement placement) {
    return new MapArrangement(
        planner.parties(), planner.ties(), pins(), network, planner.end(), placement);
  }

  private WishedPlaces wishes(Optional<RevisedArrangement> revision) {
    var pins = planner.pins();
    var pinned = pins.stream().map(WishedPlaces.Spot::box).toList();
    var spots = new ArrayList<>(pins);
    revision.stream()
        .flatMap(old -> old.spots(planner.parties().size(), planner.end()).stream())
        .filter(spot -> !pinned.contains(spot.box()))
        .forEach(spots::add);
    return new WishedPlaces(Optional.empty(), spots, centre(), near());
  }

  private OptionalInt centre() {
    return centre.map(planner.parties()::indexOf).stream()
        .mapToInt(Integer::intValue)
        .filter(box -> box >= 0 && box != planner.end())
        .findFirst();
  }

  /** The roles of one function want to be near each other. */
  private List<WishedPlaces.Two> near() {
    var near = new ArrayList<WishedPlaces.Two>();
    var parties = planner.cast().parties();
    for (int one = 0; one < parties.size(); one++) {
      for (int other = one + 1; other < parties.size(); other++) {
        if (together(parties.get(one), parties.get(other))) {
          near.add(new WishedPlaces.Two(one, other));
        }
      }
    }
    return near;
  }

  private static boolean together(Party one, Party other) {
    return one.within().isPresent() && one.within().equals(other.within())
        || one.within().filter(other.id()::equals).isPresent()
        || other.within().filter(one.id()::equals).isPresent();
  }

  private LayoutPlacement search(BoxNetwork network, WishedPlaces wishes, int steps) {
    var bundles = planner.bundles(MapPlanner.ROOMY);
    var placement = LayoutSearch.of(planner.plan(network, bundles), network, wishes, steps);
    return work > 0 ? settled(network, bundles, placement, wishes) : placement;
  }

  private LayoutPlacement settled(
      BoxNetwork network,
      List<LineBundle> bundles,
      LayoutPlacement placement,
      WishedPlaces wishes) {
    var wide = planner.plan(network, planner.unwrapped(network, bundles, placement));
    return LayoutSearch.settle(wide, placement, wishes);
  }
}
