package tutti.map;

import tutti.map.MapDrawing.Area;
import tutti.map.MapDrawing.Barline;
import tutti.map.typesetting.FittedText;
import tutti.map.typesetting.MapTypeface;

/**
 * The final barline and the customer's words behind it.
 *
 * @param name with the marks of where it may be broken
 */
record FinalBarline(SheetStyle style, String name, String party) {

  /** From the end of the last line to the far side of the thick stroke. */
  static final int STROKES = 13;

  private static final int SPACE = 11;
  private static final int OUTSIDE_LEADING = 19;

  /** How much room the barline and what stands behind it take along. */
  int behind() {
    return STROKES + SPACE + (style == SheetStyle.LANDSCAPE ? width() : height());
  }

  private int leading() {
    return style.customerSize + 4;
  }

  private int width() {
    int name =
        style.customerRows(this.name).stream()
            .mapToInt(row -> MapTypeface.SERIF.width(row, style.customerSize))
            .max()
            .orElse(0);
    return Math.max(name, MapTypeface.SANS.width(SheetStyle.OUTSIDE, SheetStyle.OUTSIDE_SIZE)) + 1;
  }

  private int height() {
    return style.customerRows(name).size() * leading() + OUTSIDE_LEADING;
  }

  /** The barline at a place along, over the whole breadth. */
  Barline at(int along, int breadth) {
    int start = along + STROKES + SPACE;
    double middle = breadth / 2.0;
    var words =
        style == SheetStyle.LANDSCAPE
            ? new Area(start, middle - height() / 2.0, width(), height())
            : new Area(middle - width() / 2.0, start, width(), height());
    var strokes = style.area(along, 0, STROKES, breadth);
    return new Barline(party, FittedText.clean(name), strokes, words, style.customerRows(name));
  }
}
