package tutti.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import tutti.company.Arrow;
import tutti.company.Party;
import tutti.company.PromiseState;
import tutti.map.fold.CompanyFolding;
import tutti.map.fold.VisibleParties;
import tutti.map.layout.BoxNetwork;
import tutti.map.layout.CrossingBox;
import tutti.map.layout.LayoutLane;
import tutti.map.layout.LayoutPlacement;
import tutti.map.layout.LayoutPlan;
import tutti.map.layout.WishedPlaces;

/** Plans a company for a sheet: how large its boxes are, and how broad the bundles between them. */
final class MapPlanner {

  private static final int LABEL_WIDTH = 124;
  private static final int NARROW_LABEL_WIDTH = 100;
  private static final int WIDE_LABEL_WIDTH = 210;
  private static final int BESIDE_LABEL = 22;

  /** As if every arrow were in the state that takes most room. */
  static final Function<Arrow, ArrowLook> ROOMY = arrow -> ArrowLook.of(PromiseState.BROKEN);

  /** The least length of a piece without words: room for a head and two corners. */
  private static final int BARE = 26;

  /** The least length of a knot; so no two things that may be near each other meet across it. */
  private static final int KNOT = 40;

  private final VisibleParties cast;
  private final SheetStyle style;
  private final int end;
  private final int boxes;

  MapPlanner(CompanyFolding folding, SheetStyle style) {
    cast = VisibleParties.of(folding);
    this.style = style;
    end = cast.customer().map(customer -> cast.place(customer.id())).orElse(cast.parties().size());
    boxes = Math.max(cast.parties().size(), end + 1);
  }

  VisibleParties cast() {
    return cast;
  }

  /** The box of the barline. */
  int end() {
    return end;
  }

  /** How many boxes the parties and the barline take. */
  int boxes() {
    return boxes;
  }

  /** Whose boxes they are. */
  List<String> parties() {
    return cast.parties().stream().map(Party::id).toList();
  }

  /** Who is joined by each line. */
  List<MapArrangement.Tie> ties() {
    return cast.between().keySet().stream()
        .map(pair -> new MapArrangement.Tie(id(pair.one()), id(pair.other())))
        .toList();
  }

  private String id(int place) {
    return cast.parties().get(place).id();
  }

  /** Where boxes are pinned; a portrait has no pins. */
  List<WishedPlaces.Spot> pins() {
    var pins = new ArrayList<WishedPlaces.Spot>();
    for (int box = 0; box < cast.parties().size() && style == SheetStyle.LANDSCAPE; box++) {
      int pinned = box;
      cast.parties()
          .get(box)
          .pin()
          .filter(pin -> pinned != end)
          .ifPresent(
              pin -> pins.add(new WishedPlaces.Spot(pinned, pin.x(), pin.y(), WishedPlaces.PIN)));
    }
    return pins;
  }

  /** The lines to draw; one with the customer is rather drawn straight than another. */
  List<BoxNetwork.Line> lines() {
    return cast.between().entrySet().stream()
        .map(lane ->
            new BoxNetwork.Line(lane.getKey().one(), lane.getKey().other(), lane.getValue().size()))
        .toList();
  }

  private List<LayoutPlan.Size> sizes(BoxNetwork network, List<LineBundle> bundles) {
    var sizes = new ArrayList<LayoutPlan.Size>();
    for (int box = 0; box < network.boxes(); box++) {
      sizes.add(size(network, box, bundles));
    }
    return sizes;
  }

  private LayoutPlan.Size size(BoxNetwork network, int box, List<LineBundle> bundles) {
    if (box == end) {
      return new LayoutPlan.Size(0, 0, 0);
    }
    if (box < cast.parties().size()) {
      return BoxText.of(cast, box, style).size();
    }
    return network
        .knot(box)
        .map(knot -> size(network, knot, bundles))
        .orElse(new LayoutPlan.Size(1, 0, 0));
  }

  private static LayoutPlan.Size size(
      BoxNetwork network, CrossingBox knot, List<LineBundle> bundles) {
    int strands = strands(network, knot.one(), bundles) + strands(network, knot.other(), bundles);
    return new LayoutPlan.Size(Math.max(KNOT, (strands + 1) * LineRoute.COLUMN), 0, 0);
  }

  private static int strands(
      BoxNetwork network, CrossingBox.Chain chain, List<LineBundle> bundles) {
    return bundles.get(network.pieces().get(chain.lane()).line()).strands().size();
  }

  List<LineBundle> bundles(Function<Arrow, ArrowLook> looks) {
    return cast.between().entrySet().stream()
        .map(lane -> bundle(lane.getKey(), lane.getValue(), looks))
        .toList();
  }

  private LineBundle bundle(
      VisibleParties.Pair pair, List<Arrow> arrows, Function<Arrow, ArrowLook> looks) {
    var ends = pair.own() ? ArrowLine.Ends.OWN : ArrowLine.Ends.BOTH;
    return new LineBundle(
        pair.one(),
        pair.other(),
        arrows.stream().map(arrow -> strand(pair.one(), arrow, ends, looks)).toList());
  }

  private ArrowLine strand(
      int from, Arrow arrow, ArrowLine.Ends ends, Function<Arrow, ArrowLook> looks) {
    var look = looks.apply(arrow);
    boolean forward = arrow.from().equals(cast.parties().get(from).id());
    var caption = LineCaption.of(arrow.gives(), look, labelWidth() - LineCaption.room(look));
    return new ArrowLine(arrow, look, arrow.gives(), caption, forward, ends);
  }

  private int labelWidth() {
    return cast.crowded() ? NARROW_LABEL_WIDTH : LABEL_WIDTH;
  }

  Optional<FinalBarline> barline() {
    return cast.customer()
        .map(customer -> new FinalBarline(style, cast.settable(end), customer.id()));
  }

  /** The bundles with their labels in as few rows as their lanes have room for. */
  List<LineBundle> unwrapped(
      BoxNetwork network, List<LineBundle> bundles, LayoutPlacement placement) {
    var wide = new ArrayList<LineBundle>();
    for (int line = 0; line < bundles.size(); line++) {
      var bundle = bundles.get(line);
      var piece = network.pieces().get(network.letteredPiece(line));
      int length = placement.length(piece.from(), piece.to()) - BESIDE_LABEL;
      wide.add(
          bundle.wrapped(
              Math.clamp(length, bundle.text(), Math.max(WIDE_LABEL_WIDTH, bundle.text()))));
    }
    return wide;
  }

  LayoutPlan plan(BoxNetwork network, List<LineBundle> bundles) {
    var lanes = new ArrayList<LayoutLane>();
    for (int piece = 0; piece < network.pieces().size(); piece++) {
      lanes.add(lane(network, piece, bundles));
    }
    var room = style.room(barline().map(FinalBarline::behind).orElse(0));
    return new LayoutPlan(sizes(network, bundles), lanes, end, room, network.knots());
  }

  private LayoutLane lane(BoxNetwork network, int index, List<LineBundle> bundles) {
    var piece = network.pieces().get(index);
    var bundle = bundles.get(piece.line());
    var rows = BundleRows.of(bundle.strands(), style);
    int first = rows.rows().getFirst().line();
    int weight = bundle.strands().size();
    if (network.letteredPiece(piece.line()) != index) {
      int breadth = rows.rows().getLast().line() - first + 2 * LineBundle.BARE_MARGIN;
      return new LayoutLane(
          piece.from(), piece.to(), BARE, breadth, LineBundle.BARE_MARGIN, weight);
    }
    int length = style == SheetStyle.LANDSCAPE ? Math.max(64, bundle.text() + BESIDE_LABEL) : 52;
    return new LayoutLane(piece.from(), piece.to(), length, rows.breadth(), first, weight);
  }
}
