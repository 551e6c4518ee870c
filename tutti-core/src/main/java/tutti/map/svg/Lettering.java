package tutti.map.svg;

import java.util.List;
import tutti.map.Drawing;
import tutti.map.Drawing.Area;
import tutti.map.Drawing.Barline;
import tutti.map.Drawing.Box;
import tutti.map.Drawing.Label;
import tutti.map.Drawing.Number;
import tutti.map.Style;

/** The words of a drawing as SVG. */
final class Lettering {

  private static final double RISE = 0.31;
  private static final double LABEL_BASELINE = 11.6;
  private static final double NUMBER_BASELINE = 11.8;

  private Lettering() {}

  /** The rows of a label, centred, or from the left edge beside a boxed number. */
  static void label(Label label, boolean numbered, Xml xml) {
    var area = label.area();
    double x = numbered ? area.x() : area.x() + area.width() / 2;
    var anchor = numbered ? "start" : "middle";
    xml.open("text", "x", x, "y", area.y() + LABEL_BASELINE, "text-anchor", anchor, "class", "lb");
    for (int row = 0; row < label.rows().size(); row++) {
      row(label.rows().get(row), row == 0 ? 0 : Style.LABEL_LEADING, x, xml);
    }
    xml.close("text");
  }

  private static void row(Drawing.Row row, int down, double x, Xml xml) {
    boolean alone = row.plain().isEmpty();
    if (!alone) {
      xml.open("tspan", "x", x, "dy", down).text(row.plain()).close("tspan");
    }
    if (!row.strong().isEmpty()) {
      note(alone, down, x, xml);
      xml.text(row.strong()).close("tspan");
    }
  }

  private static void note(boolean alone, int down, double x, Xml xml) {
    if (alone) {
      xml.open("tspan", "x", x, "dy", down, "class", "n");
    } else {
      xml.open("tspan", "dx", Style.NOTE_SPACE, "class", "n");
    }
  }

  static void number(Number number, Xml xml) {
    var area = number.area();
    xml.open("g", "class", "rm");
    xml.empty("rect", "x", area.x(), "y", area.y(), "width", area.width(), "height", area.height());
    xml.open(
        "text",
        "x",
        area.x() + area.width() / 2,
        "y",
        area.y() + NUMBER_BASELINE,
        "text-anchor",
        "middle");
    xml.text(Integer.toString(number.rank())).close("text").close("g");
  }

  static void name(Box box, Style style, Xml xml) {
    int above = box.function().map(outer -> style.above(outer.rows())).orElse(0);
    int below = box.note().map(note -> style.below(note.rows())).orElse(0);
    var middle = middle(box.area());
    var shifted = new Drawing.Point(middle.x(), middle.y() + (above - below) / 2.0);
    rows(box.rows(), shifted, style.nameSize(), style.leading(), xml);
  }

  /** Rows of small letters around a point. */
  static void small(List<String> rows, Drawing.Point middle, Style style, Xml xml) {
    rows(rows, middle, style.smallSize(), style.smallLeading(), xml);
  }

  /** The sign that opens a function. */
  static void plus(Drawing.Point at, Style style, Xml xml) {
    double baseline = at.y() + RISE * style.nameSize();
    xml.open("text", "x", at.x(), "y", baseline, "text-anchor", "middle", "class", "op");
    xml.text("+").close("text");
  }

  static Drawing.Point middle(Area area) {
    return new Drawing.Point(area.x() + area.width() / 2, area.y() + area.height() / 2);
  }

  private static void rows(
      List<String> rows, Drawing.Point middle, int size, int leading, Xml xml) {
    double first = middle.y() - leading * (rows.size() - 1) / 2.0 + RISE * size;
    xml.open("text", "x", middle.x(), "y", first, "text-anchor", "middle");
    lines(rows, middle.x(), leading, xml);
    xml.close("text");
  }

  private static void lines(List<String> rows, double x, int leading, Xml xml) {
    for (int row = 0; row < rows.size(); row++) {
      xml.open("tspan", "x", x, "dy", row == 0 ? 0 : leading).text(rows.get(row)).close("tspan");
    }
  }

  static void customer(Barline barline, boolean portrait, Xml xml) {
    var words = barline.words();
    var style = portrait ? Style.PORTRAIT : Style.LANDSCAPE;
    int leading = style.customerSize() + 4;
    var anchor = portrait ? "middle" : "start";
    double x = portrait ? words.x() + words.width() / 2 : words.x();
    double baseline = words.y() + style.customerSize() * 0.8;
    xml.open("text", "x", x, "y", baseline, "text-anchor", anchor, "class", "big");
    lines(barline.rows(), x, leading, xml);
    xml.close("text");
    double foot = baseline + leading * (barline.rows().size() - 1) + 19;
    xml.open("text", "x", x, "y", foot, "text-anchor", anchor, "class", "sm");
    xml.text(Style.OUTSIDE).close("text");
  }
}
