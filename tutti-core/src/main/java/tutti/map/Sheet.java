package tutti.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tutti.map.Drawing.Area;
import tutti.map.Drawing.Box;
import tutti.map.Drawing.Label;
import tutti.map.Drawing.Line;
import tutti.map.Drawing.Number;
import tutti.map.Drawing.Point;

/** The drawing of what has been placed. */
record Sheet(Style style, Cast cast, Plan plan, Placement placement, List<Bundle> bundles) {

  private static final int EDGE = 2;
  private static final int LEAST_BREADTH = 120;

  Drawing draw(Optional<Barlines> barlines, List<Cast.Pair> apart) {
    int length = placement.left[plan.end()];
    int breadth = breadth();
    var barline = barlines.map(one -> one.at(length, breadth));
    int behind = barlines.map(Barlines::behind).orElse(0);
    var area = style.area(-EDGE, -EDGE, length + behind + 2 * EDGE, breadth + 2 * EDGE);
    var words = new Said(cast, apart);
    return new Drawing(
        style == Style.PORTRAIT,
        area,
        words.title(),
        words.warning(),
        words.setApart(),
        boxes(),
        barline,
        lines());
  }

  private int breadth() {
    int least = style == Style.LANDSCAPE ? LEAST_BREADTH : Style.NARROW - 2 * EDGE;
    return Math.max(least, placement.breadth(plan.end()));
  }

  private int shift() {
    return (breadth() - placement.breadth(plan.end())) / 2;
  }

  private List<Box> boxes() {
    var boxes = new ArrayList<Box>();
    for (int party = 0; party < cast.parties().size(); party++) {
      if (party != plan.end()) {
        var name = cast.name(party);
        boxes.add(
            new Box(
                cast.parties().get(party).id(),
                name,
                area(party),
                style.rows(name, cast.crowded())));
      }
    }
    return boxes;
  }

  private Area area(int box) {
    return style.area(
        placement.left[box],
        placement.top[box] + shift(),
        placement.right[box] - placement.left[box],
        placement.bottom[box] - placement.top[box]);
  }

  private List<Line> lines() {
    var lines = new ArrayList<Line>();
    for (int lane = 0; lane < bundles.size(); lane++) {
      for (var row : Rows.of(bundles.get(lane).strands(), style).rows()) {
        lines.add(line(lane, row));
      }
    }
    return lines;
  }

  private Line line(int lane, Bundle.Row row) {
    var strand = row.strand();
    int top = placement.high[lane] + shift();
    double middle = middle(lane);
    var label =
        style == Style.LANDSCAPE
            ? Optional.of(label(strand, middle, top + row.text()))
            : Optional.<Label>empty();
    return new Line(
        strand.arrow().id(),
        strand.arrow().from(),
        strand.arrow().to(),
        strand.look().state(),
        strand.look().width(),
        path(lane, strand, top + row.line()),
        style.point(middle, top + row.line()),
        label,
        strand.look().rank().map(rank -> number(rank, strand, middle, top + row.text())),
        Said.sentence(strand, cast));
  }

  private double middle(int lane) {
    var bundle = plan.lanes().get(lane);
    return (placement.right[placement.near(bundle)] + placement.left[placement.far(bundle)]) / 2.0;
  }

  private List<Point> path(int lane, Strand strand, int across) {
    var bundle = plan.lanes().get(lane);
    int near = placement.right[placement.near(bundle)];
    int far = placement.left[placement.far(bundle)];
    boolean along = placement.near(bundle) == bundle.from();
    if (strand.ends() == Strand.Ends.OWN) {
      return loop(along ? near : far, along ? far : near, across);
    }
    boolean outward = along == strand.forward();
    return List.of(
        style.point(outward ? near : far, across), style.point(outward ? far : near, across));
  }

  private List<Point> loop(int start, int turn, int across) {
    return List.of(
        style.point(start, across),
        style.point(turn, across),
        style.point(turn, across + Rows.PAIR),
        style.point(start, across + Rows.PAIR));
  }

  private static Label label(Strand strand, double middle, int top) {
    var caption = strand.caption();
    int width = caption.width() - caption.room();
    double left = middle - caption.width() / 2.0 + caption.room();
    var rows =
        caption.rows().stream().map(row -> new Drawing.Row(row.plain(), row.strong())).toList();
    return new Label(new Area(left, top, width, caption.height()), rows);
  }

  private Number number(int rank, Strand strand, double middle, int top) {
    double size = Rows.NUMBER;
    return style == Style.LANDSCAPE
        ? new Number(rank, new Area(middle - strand.caption().width() / 2.0, top, size, size))
        : new Number(rank, style.area(middle - size / 2, top, size, size));
  }
}
