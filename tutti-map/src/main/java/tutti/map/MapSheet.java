package tutti.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import tutti.map.MapDrawing.Area;
import tutti.map.MapDrawing.Box;
import tutti.map.MapDrawing.Label;
import tutti.map.MapDrawing.Line;
import tutti.map.MapDrawing.Number;
import tutti.map.MapDrawing.Point;
import tutti.map.fold.VisibleParties;
import tutti.map.layout.BoxNetwork;
import tutti.map.layout.LayoutPlacement;
import tutti.map.layout.LayoutPlan;

/** The drawing of what has been placed. */
record MapSheet(
    SheetStyle style,
    VisibleParties cast,
    BoxNetwork network,
    LayoutPlan plan,
    LayoutPlacement placement,
    List<LineBundle> bundles) {

  private static final int EDGE = 2;
  private static final int LEAST_BREADTH = 120;

  MapDrawing draw(
      Optional<FinalBarline> barlines, Map<String, ArrowLook> looks, List<String> unpinned) {
    int length = placement.left(plan.end());
    int breadth = breadth();
    var barline = barlines.map(one -> one.at(length, breadth));
    int behind = barlines.map(FinalBarline::behind).orElse(0);
    var area = style.area(-EDGE, -EDGE, length + behind + 2 * EDGE, breadth + 2 * EDGE);
    var lines = lines(shift());
    var words = new CaptionedNetwork(cast, network);
    return new MapDrawing(
        style == SheetStyle.PORTRAIT,
        area,
        words.title(),
        words.warning(),
        unpinned,
        boxes(looks),
        barline,
        lines);
  }

  private int breadth() {
    int least = style == SheetStyle.LANDSCAPE ? LEAST_BREADTH : SheetStyle.NARROW - 2 * EDGE;
    return Math.max(least, placement.breadth(plan.end()));
  }

  private int shift() {
    return (breadth() - placement.breadth(plan.end())) / 2;
  }

  private List<Box> boxes(Map<String, ArrowLook> looks) {
    return IntStream.range(0, cast.parties().size())
        .filter(party -> party != plan.end())
        .mapToObj(party -> BoxText.of(cast, party, style).box(area(party), looks))
        .toList();
  }

  private Area area(int box) {
    return style.area(
        placement.left(box),
        placement.top(box) + shift(),
        placement.right(box) - placement.left(box),
        placement.bottom(box) - placement.top(box));
  }

  private List<Line> lines(int shift) {
    var lines = new ArrayList<Line>();
    for (int bundle = 0; bundle < bundles.size(); bundle++) {
      var rows = BundleRows.of(bundles.get(bundle).strands(), style).rows();
      var course = course(bundle, rows);
      for (int strand = 0; strand < rows.size(); strand++) {
        lines.add(line(bundle, rows.get(strand), course.points(strand), shift));
      }
    }
    return LineBridges.over(lines);
  }

  private LineRoute course(int bundle, List<LineBundle.Row> rows) {
    int[] offsets = rows.stream().mapToInt(LineBundle.Row::line).toArray();
    var chain = network.chains().get(bundle);
    return new LineRoute(
        network, plan, placement, chain, network.lettered(bundle), offsets, LineBundle.BARE_MARGIN);
  }

  private Line line(int bundle, LineBundle.Row row, List<Point> course, int shift) {
    var strand = row.strand();
    int lane = network.letteredPiece(bundle);
    int top = placement.high(lane) + shift;
    double middle = middle(lane);
    var label =
        style == SheetStyle.LANDSCAPE
            ? Optional.of(label(strand, middle, top + row.text()))
            : Optional.<Label>empty();
    return new Line(
        strand.arrow().id(),
        strand.arrow().from(),
        strand.arrow().to(),
        strand.look().state(),
        strand.look().width(),
        path(strand, course, shift),
        style.point(middle, top + row.line()),
        label,
        strand.look().rank().map(rank -> number(rank, strand, middle, top + row.text())),
        CaptionedNetwork.sentence(strand, cast),
        List.of());
  }

  private double middle(int lane) {
    var one = plan.lanes().get(lane);
    return (placement.right(placement.near(one)) + placement.left(placement.far(one))) / 2.0;
  }

  private List<Point> path(ArrowLine strand, List<Point> course, int shift) {
    var points = new ArrayList<Point>();
    course.forEach(point -> points.add(style.point(point.x(), point.y() + shift)));
    if (strand.ends() == ArrowLine.Ends.OWN) {
      return loop(course.getFirst(), course.getLast(), shift);
    }
    return strand.forward() ? points : points.reversed();
  }

  private List<Point> loop(Point start, Point turn, int shift) {
    double across = start.y() + shift;
    return List.of(
        style.point(start.x(), across),
        style.point(turn.x(), across),
        style.point(turn.x(), across + BundleRows.PAIR),
        style.point(start.x(), across + BundleRows.PAIR));
  }

  private static Label label(ArrowLine strand, double middle, int top) {
    var caption = strand.caption();
    int width = caption.width() - caption.room();
    double left = middle - caption.width() / 2.0 + caption.room();
    var rows =
        caption.rows().stream().map(row -> new MapDrawing.Row(row.plain(), row.strong())).toList();
    return new Label(new Area(left, top, width, caption.height()), rows);
  }

  private Number number(int rank, ArrowLine strand, double middle, int top) {
    double size = BundleRows.NUMBER;
    return style == SheetStyle.LANDSCAPE
        ? new Number(rank, new Area(middle - strand.caption().width() / 2.0, top, size, size))
        : new Number(rank, style.area(middle - size / 2, top, size, size));
  }
}
