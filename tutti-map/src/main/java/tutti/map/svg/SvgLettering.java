package tutti.map.svg;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import tutti.map.MapDrawing;
import tutti.map.MapDrawing.Area;
import tutti.map.MapDrawing.Barline;
import tutti.map.MapDrawing.Box;
import tutti.map.MapDrawing.Label;
import tutti.map.MapDrawing.Number;
import tutti.map.SheetStyle;

/**
 * The words of a drawing as SVG.
 *
 * @param fixed whether every row is as wide as it was planned, in whatever font it is drawn
 * @param faces what the words need of each face
 */
record SvgLettering(boolean fixed, CarriedFaces faces, XmlText xml) {

  private static final double RISE = 0.31;
  private static final double LABEL_BASELINE = 11.6;
  private static final double NUMBER_BASELINE = 11.8;

  SvgLettering {
    requireNonNull(faces, "faces");
    requireNonNull(xml, "xml");
  }

  /**
   * The rows of a label, centred, or from the left edge beside a boxed number.
   *
   * @param strong whether all of it is bold
   */
  void label(Label label, boolean numbered, boolean strong) {
    var area = label.area();
    double x = numbered ? area.x() : area.x() + area.width() / 2;
    var anchor = numbered ? "start" : "middle";
    xml.open("text", "x", x, "y", area.y() + LABEL_BASELINE, "text-anchor", anchor, "class", "lb");
    for (int row = 0; row < label.rows().size(); row++) {
      row(label.rows().get(row), row == 0 ? 0 : SheetStyle.LABEL_LEADING, x, strong);
    }
    xml.close("text");
  }

  private void row(MapDrawing.Row row, int down, double x, boolean strong) {
    boolean alone = row.plain().isEmpty();
    if (!alone) {
      words(row.plain(), strong ? WordSetting.STRONG : WordSetting.LABEL, "x", x, "dy", down);
    }
    if (!row.strong().isEmpty() && alone) {
      words(row.strong(), WordSetting.STRONG, "x", x, "dy", down, "class", "n");
    } else if (!row.strong().isEmpty()) {
      words(row.strong(), WordSetting.STRONG, "dx", SheetStyle.NOTE_SPACE, "class", "n");
    }
  }

  private void words(String words, WordSetting setting, Object... place) {
    var attributes = new ArrayList<Object>(List.of(place));
    attributes.addAll(length(words, setting));
    xml.open("tspan", attributes.toArray()).text(words).close("tspan");
  }

  /** What keeps words as wide as they were planned. */
  private List<Object> length(String words, WordSetting setting) {
    faces.add(setting.face(), words);
    return fixed && !words.isEmpty()
        ? List.of("textLength", setting.length(words), "lengthAdjust", "spacingAndGlyphs")
        : List.of();
  }

  void number(Number number) {
    var area = number.area();
    xml.open("g", "class", "rm");
    xml.empty("rect", "x", area.x(), "y", area.y(), "width", area.width(), "height", area.height());
    double x = area.x() + area.width() / 2;
    double y = area.y() + NUMBER_BASELINE;
    single(Integer.toString(number.rank()), WordSetting.COUNT, x, y, "middle");
    xml.close("g");
  }

  /** A text of one row. */
  void single(
      String words, WordSetting setting, double x, double y, String anchor, Object... attributes) {
    var all = new ArrayList<Object>(List.of("x", x, "y", y, "text-anchor", anchor));
    Collections.addAll(all, attributes);
    all.addAll(length(words, setting));
    xml.open("text", all.toArray()).text(words).close("text");
  }

  void name(Box box, SheetStyle style) {
    int above = box.function().map(outer -> style.above(outer.rows())).orElse(0);
    int below = box.note().map(note -> style.below(note.rows())).orElse(0);
    var middle = middle(box.area());
    var shifted = new MapDrawing.Point(middle.x(), middle.y() + (above - below) / 2.0);
    rows(box.rows(), shifted, WordSetting.name(style), style.leading());
  }

  /** Rows of small letters around a point. */
  void small(List<String> rows, MapDrawing.Point middle, SheetStyle style) {
    rows(rows, middle, WordSetting.small(style), style.smallLeading());
  }

  /** The sign that opens a function. */
  void plus(MapDrawing.Point at, SheetStyle style) {
    double baseline = at.y() + RISE * style.nameSize();
    single("+", WordSetting.name(style), at.x(), baseline, "middle", "class", "op");
  }

  static MapDrawing.Point middle(Area area) {
    return new MapDrawing.Point(area.x() + area.width() / 2, area.y() + area.height() / 2);
  }

  private void rows(List<String> rows, MapDrawing.Point middle, WordSetting setting, int leading) {
    double first = middle.y() - leading * (rows.size() - 1) / 2.0 + RISE * setting.size();
    xml.open("text", "x", middle.x(), "y", first, "text-anchor", "middle");
    lines(rows, middle.x(), leading, setting);
    xml.close("text");
  }

  private void lines(List<String> rows, double x, int leading, WordSetting setting) {
    for (int row = 0; row < rows.size(); row++) {
      words(rows.get(row), setting, "x", x, "dy", row == 0 ? 0 : leading);
    }
  }

  void customer(Barline barline, boolean portrait) {
    var words = barline.words();
    var style = portrait ? SheetStyle.PORTRAIT : SheetStyle.LANDSCAPE;
    int leading = style.customerSize() + 4;
    var anchor = portrait ? "middle" : "start";
    double x = portrait ? words.x() + words.width() / 2 : words.x();
    double baseline = words.y() + style.customerSize() * 0.8;
    xml.open("text", "x", x, "y", baseline, "text-anchor", anchor, "class", "big");
    lines(barline.rows(), x, leading, WordSetting.customer(style));
    xml.close("text");
    double foot = baseline + leading * (barline.rows().size() - 1) + 19;
    single(SheetStyle.OUTSIDE, WordSetting.OUTSIDE, x, foot, anchor, "class", "sm");
  }
}
