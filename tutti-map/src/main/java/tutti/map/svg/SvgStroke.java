package tutti.map.svg;

import java.util.List;
import tutti.company.PromiseState;
import tutti.map.MapDrawing.Barline;
import tutti.map.MapDrawing.Line;
import tutti.map.MapDrawing.Point;

/** The lines of a drawing as SVG: the state as a class name, a line style and a glyph. */
enum SvgStroke {
  BROKEN("broken"),
  AT_RISK("risk"),
  SILENT("silent"),
  NOT_ENOUGH_EVIDENCE("few"),
  UNMEASURED("unmeasured"),
  KEPT("kept"),
  OBSERVED("obs");

  private static final double DOUBLE = 4;

  private final String word;

  SvgStroke(String word) {
    this.word = word;
  }

  static SvgStroke of(PromiseState state) {
    return valueOf(state.name());
  }

  /** The class name. */
  String word() {
    return word;
  }

  static void draw(Line line, XmlText xml) {
    var stroke = of(line.state());
    double width = stroke == OBSERVED ? DOUBLE : line.width();
    var head = ArrowHead.of(line.path(), width);
    xml.empty("path", "d", chain(line.path()), "class", "hit");
    stroke.stroke(head.shortened(), line, width, xml);
    xml.empty("path", "d", chain(head.corners()) + "z", "class", "h");
    stroke.glyph(line.glyph(), PenPath.upright(line.path(), line.glyph()), xml);
  }

  private void stroke(List<Point> path, Line line, double width, XmlText xml) {
    var way = new PenPath(path, line.bridges());
    var drawn = this == BROKEN ? way.torn(line.glyph()) : way.rounded();
    xml.empty("path", "d", drawn, "class", "l", "stroke-width", width);
    if (this == OBSERVED) {
      xml.empty("path", "d", drawn, "class", "l in", "stroke-width", 2.0);
    }
  }

  private static String chain(List<Point> points) {
    return new PenPath(points, List.of()).chain();
  }

  private static String at(Point point) {
    return PenPath.at(point);
  }

  /** The glyph of a state at a place. */
  void glyph(Point at, boolean upright, XmlText xml) {
    switch (this) {
      case KEPT -> xml.empty("circle", "cx", at.x(), "cy", at.y(), "r", 4, "class", "gf");
      case NOT_ENOUGH_EVIDENCE ->
          xml.empty("circle", "cx", at.x(), "cy", at.y(), "r", 4.2, "class", "go");
      case AT_RISK -> path(at, 0, -6.5, "l6.5 11h-13z", "go", xml);
      case OBSERVED -> path(at, 0, -5.5, "l5.5 5.5l-5.5 5.5l-5.5 -5.5z", "go", xml);
      case BROKEN -> caesura(at, upright, xml);
      case SILENT -> rest(at, xml);
      case UNMEASURED -> {}
    }
  }

  private static void path(Point at, double dx, double dy, String shape, String kind, XmlText xml) {
    xml.empty("path", "d", "M" + at(new Point(at.x() + dx, at.y() + dy)) + shape, "class", kind);
  }

  private static void caesura(Point at, boolean upright, XmlText xml) {
    for (double side : new double[] {-3.2, 3.2}) {
      var shape = upright ? "l-16 5.2" : "l-5.2 16";
      path(at, upright ? 8 : side + 2.6, upright ? side - 2.6 : -8, shape, "g2", xml);
    }
  }

  private static void rest(Point at, XmlText xml) {
    xml.empty("rect", "x", at.x() - 8, "y", at.y() - 5.5, "width", 16, "height", 11, "class", "pp");
    path(at, -8, -3, "h16", "g1", xml);
    xml.empty("rect", "x", at.x() - 5, "y", at.y() - 3, "width", 10, "height", 5.5, "class", "gf");
  }

  static void barline(Barline barline, boolean portrait, XmlText xml) {
    var area = barline.area();
    var words = barline.words();
    double right = Math.max(area.x() + area.width(), words.x() + words.width());
    double foot = Math.max(area.y() + area.height(), words.y() + words.height());
    xml.empty(
        "rect",
        "x",
        area.x(),
        "y",
        area.y(),
        "width",
        right - area.x(),
        "height",
        foot - area.y(),
        "class",
        "hit");
    xml.empty("path", "d", stroke(barline, 2.6, portrait), "class", "thin");
    xml.empty("path", "d", stroke(barline, 10, portrait), "class", "thick");
  }

  private static String stroke(Barline barline, double along, boolean portrait) {
    var area = barline.area();
    return portrait
        ? "M%s %sh%s"
            .formatted(
                XmlText.number(area.x()),
                XmlText.number(area.y() + along),
                XmlText.number(area.width()))
        : "M%s %sv%s"
            .formatted(
                XmlText.number(area.x() + along),
                XmlText.number(area.y()),
                XmlText.number(area.height()));
  }
}
