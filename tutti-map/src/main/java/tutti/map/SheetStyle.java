package tutti.map;

import java.util.List;
import tutti.map.MapDrawing.Area;
import tutti.map.MapDrawing.Point;
import tutti.map.layout.LayoutPlan;
import tutti.map.typesetting.FittedText;
import tutti.map.typesetting.MapTypeface;

/** The measures of a sheet, and which way it is turned. */
public enum SheetStyle {
  LANDSCAPE(18, 20, 13, 11, 86, 120, 90, 14, 22),
  PORTRAIT(13, 15, 7, 8, 50, 72, 72, 10, 20);

  /** The length of the sheet along, barline and customer included. */
  static final int WIDE = 1056;

  static final int NARROW = 380;
  static final int OUTSIDE_SIZE = 13;

  /** What stands below the customer's name. */
  public static final String OUTSIDE = "outside party";

  /** How far the rows of a label are apart. */
  public static final int LABEL_LEADING = 16;

  /** The space between a label and its note in one row. */
  public static final int NOTE_SPACE = 5;

  /** The height of a link at least. */
  public static final int TARGET = 24;

  /** The room beside a note for the glyph of its worst state, and for the sign that opens it. */
  public static final int BESIDE_NOTE = 24;

  final int nameSize;
  final int leading;
  final int sidePadding;
  final int padding;
  final int leastWidth;
  final int mostWidth;
  final int crowdedWidth;
  final int gap;
  final int customerSize;

  SheetStyle(
      int nameSize,
      int leading,
      int sidePadding,
      int padding,
      int leastWidth,
      int mostWidth,
      int crowdedWidth,
      int gap,
      int customerSize) {
    this.nameSize = nameSize;
    this.leading = leading;
    this.sidePadding = sidePadding;
    this.padding = padding;
    this.leastWidth = leastWidth;
    this.mostWidth = mostWidth;
    this.crowdedWidth = crowdedWidth;
    this.gap = gap;
    this.customerSize = customerSize;
  }

  /** The name in rows, shorter ones on a crowded sheet. */
  List<String> rows(String name, boolean crowded) {
    int width = crowded ? crowdedWidth : mostWidth;
    return FittedText.wrap(name, width, 6, text -> MapTypeface.SERIF.width(text, nameSize));
  }

  /** The size of the letters of a name. */
  public int nameSize() {
    return nameSize;
  }

  /** How far the rows of a name are apart. */
  public int leading() {
    return leading;
  }

  /** The size of the letters of the customer's name. */
  public int customerSize() {
    return customerSize;
  }

  /** The height of the name of a function above that of its role. */
  public int above(List<String> rows) {
    return Math.max(TARGET - padding, rows.size() * smallLeading()) + 2;
  }

  /** The height of a note below a name. */
  public int below(List<String> rows) {
    return Math.max(TARGET, rows.size() * smallLeading()) + 2;
  }

  /** The size of what stands above and below a name. */
  public int smallSize() {
    return this == LANDSCAPE ? 13 : 12;
  }

  /** How far the rows of what stands above and below a name are apart. */
  public int smallLeading() {
    return smallSize() + 2;
  }

  /** The customer's name in rows. */
  List<String> customerRows(String name) {
    return this == LANDSCAPE
        ? FittedText.wrap(name, 140, 6, text -> MapTypeface.SERIF.width(text, customerSize))
        : FittedText.wrapWithin(
            name, NARROW - 40, 6, text -> MapTypeface.SERIF.width(text, customerSize));
  }

  /** The least size of the box around a name. */
  LayoutPlan.Size size(List<String> rows) {
    return size(rows, 0, 0);
  }

  /** The least size of the box around a name, at least so wide, with so much above and below it. */
  LayoutPlan.Size size(List<String> rows, int wide, int more) {
    int text =
        rows.stream().mapToInt(row -> MapTypeface.SERIF.width(row, nameSize)).max().orElse(0);
    int width = Math.max(Math.max(leastWidth, wide), text + 2 * sidePadding);
    int height = leading * rows.size() + 2 * padding + more;
    return this == LANDSCAPE
        ? new LayoutPlan.Size(width, height, 6)
        : new LayoutPlan.Size(height, width, 3);
  }

  /** The room before the barline when so much is needed behind it. */
  LayoutPlan.Room room(int behind) {
    return this == LANDSCAPE
        ? new LayoutPlan.Room(WIDE - behind - 4, 660, 430, gap)
        : new LayoutPlan.Room(500, NARROW - 4, NARROW - 4, gap);
  }

  /** The point at a place along and across. */
  Point point(double along, double across) {
    return this == LANDSCAPE ? new Point(along, across) : new Point(across, along);
  }

  /** The rectangle at a place along and across. */
  Area area(double along, double across, double length, double breadth) {
    return this == LANDSCAPE
        ? new Area(along, across, length, breadth)
        : new Area(across, along, breadth, length);
  }
}
