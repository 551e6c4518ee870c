package tutti.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tutti.company.Arrow;
import tutti.company.Company;
import tutti.measure.State;

/** Puts a company onto a sheet: plans its boxes and bundles, has them placed, draws every line. */
final class Engraver {

  private static final int LABEL_WIDTH = 124;
  private static final int NARROW_LABEL_WIDTH = 100;
  private static final int WIDE_LABEL_WIDTH = 210;
  private static final int BESIDE_LABEL = 22;

  private final Cast cast;
  private final Map<String, ArrowLook> looks;
  private final Style style;
  private final int end;
  private final List<Plan.Size> sizes = new ArrayList<>();
  private final List<Bundle> bundles = new ArrayList<>();
  private final List<Cast.Pair> apart = new ArrayList<>();

  private Engraver(Cast cast, Map<String, ArrowLook> looks, Style style) {
    this.cast = cast;
    this.looks = Map.copyOf(looks);
    this.style = style;
    end = cast.customer().map(customer -> cast.place(customer.id())).orElse(cast.parties().size());
  }

  static Drawing engrave(Company company, Map<String, ArrowLook> looks, Style style, int work) {
    var engraver = new Engraver(Cast.of(company), looks, style);
    engraver.cast();
    return engraver.draw(work);
  }

  private void cast() {
    for (int party = 0; party < cast.parties().size(); party++) {
      sizes.add(
          party == end
              ? new Plan.Size(0, 0, 0)
              : style.size(style.rows(cast.name(party), cast.crowded())));
    }
    if (end == sizes.size()) {
      sizes.add(new Plan.Size(0, 0, 0));
    }
    writeStubs();
    cast.between().forEach(this::bundle);
  }

  private void writeStubs() {
    var pairs = cast.between().keySet().stream().filter(pair -> !pair.own()).toList();
    var lanes = pairs.stream().map(this::dear).toList();
    SetApart.of(sizes.size(), lanes).forEach(lane -> apart.add(pairs.get(lane)));
  }

  /**
   * The lane as it is weighed: by its arrows, and rather drawn when the customer has part in it.
   */
  private Lane dear(Cast.Pair pair) {
    int customer = pair.one() == end || pair.other() == end ? 1 : 0;
    return new Lane(pair.one(), pair.other(), 0, 0, 0, 2 * cast.arrows(pair).size() + customer);
  }

  private void bundle(Cast.Pair pair, List<Arrow> arrows) {
    if (pair.own()) {
      int free = free();
      bundles.add(new Bundle(pair.one(), free, strands(pair.one(), arrows, Strand.Ends.OWN)));
    } else if (apart.contains(pair)) {
      bundles.add(new Bundle(pair.one(), free(), strands(pair.one(), arrows, Strand.Ends.STUB)));
      bundles.add(
          new Bundle(pair.other(), free(), strands(pair.other(), arrows, Strand.Ends.STUB)));
    } else {
      bundles.add(
          new Bundle(pair.one(), pair.other(), strands(pair.one(), arrows, Strand.Ends.BOTH)));
    }
  }

  /** A new end of a line where no party is. */
  private int free() {
    sizes.add(new Plan.Size(1, 0, 0));
    return sizes.size() - 1;
  }

  private List<Strand> strands(int from, List<Arrow> arrows, Strand.Ends ends) {
    return arrows.stream().map(arrow -> strand(from, arrow, ends)).toList();
  }

  private Strand strand(int from, Arrow arrow, Strand.Ends ends) {
    var look = look(arrow);
    boolean forward = arrow.from().equals(cast.parties().get(from).id());
    var far = forward ? "to " + cast.name(arrow.to()) : "from " + cast.name(arrow.from());
    var label = ends == Strand.Ends.STUB ? far + ": " + arrow.gives() : arrow.gives();
    return new Strand(arrow, look, label, Caption.of(label, look, labelWidth()), forward, ends);
  }

  private int labelWidth() {
    return cast.crowded() ? NARROW_LABEL_WIDTH : LABEL_WIDTH;
  }

  private ArrowLook look(Arrow arrow) {
    return looks.getOrDefault(arrow.id(), ArrowLook.of(State.UNMEASURED));
  }

  private Drawing draw(int work) {
    var barline =
        cast.customer().map(customer -> new Barlines(style, cast.name(end), customer.id()));
    var room = style.room(barline.map(Barlines::behind).orElse(0));
    var plan = new Plan(sizes, lanes(bundles), end, room);
    var placement = Layout.of(plan, work);
    var wide = unwrapped(placement);
    var settled = Layout.settle(new Plan(sizes, lanes(wide), end, room), placement);
    return new Sheet(style, cast, plan, settled, wide).draw(barline, apart);
  }

  /** The bundles with their labels in as few rows as their lanes have room for. */
  private List<Bundle> unwrapped(Placement placement) {
    var wide = new ArrayList<Bundle>();
    for (var bundle : bundles) {
      int length = placement.length(bundle.from(), bundle.to()) - BESIDE_LABEL;
      wide.add(
          bundle.wrapped(
              Math.clamp(length, bundle.text(), Math.max(WIDE_LABEL_WIDTH, bundle.text()))));
    }
    return wide;
  }

  private List<Lane> lanes(List<Bundle> bundles) {
    return bundles.stream().map(this::lane).toList();
  }

  private Lane lane(Bundle bundle) {
    int length = style == Style.LANDSCAPE ? Math.max(64, bundle.text() + BESIDE_LABEL) : 52;
    var rows = Rows.of(bundle.strands(), style);
    int axis = rows.rows().getFirst().line();
    int weight = bundle.strands().size();
    return new Lane(bundle.from(), bundle.to(), length, rows.breadth(), axis, weight);
  }
}
