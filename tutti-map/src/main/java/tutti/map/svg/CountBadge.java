package tutti.map.svg;

import java.util.Optional;
import java.util.stream.Stream;
import tutti.map.MapDrawing.Box;
import tutti.map.SheetStyle;
import tutti.map.typesetting.MapTypeface;

/** The count in a corner of a box: to or from how many something goes without an arrow. */
final class CountBadge {

  private static final int SIZE = 12;
  private static final int EDGE = 7;
  private static final int BASELINE = 17;
  private static final double RADIUS = 2.5;

  private CountBadge() {}

  /** In words, as a number, or as a ring: whatever the name leaves room for. */
  static void draw(Box box, SheetStyle style, long count, SvgLettering lettering) {
    var area = box.area();
    double right = area.x() + area.width() - EDGE;
    words(box, style, count)
        .ifPresentOrElse(
            words -> text(words, right, area.y() + BASELINE, lettering),
            () -> ring(right + 1, area.y() + EDGE - 1, lettering.xml()));
  }

  private static void text(String words, double right, double y, SvgLettering lettering) {
    double start = right - MapTypeface.BOLD.width(words, SIZE);
    lettering.single(words, WordSetting.COUNT, start, y, "start", "class", "wd");
  }

  private static void ring(double x, double y, XmlText xml) {
    xml.empty("circle", "cx", x, "cy", y, "r", RADIUS, "class", "wd");
  }

  private static Optional<String> words(Box box, SheetStyle style, long count) {
    double room = room(box, style);
    return Stream.of(count + " wild", String.valueOf(count))
        .filter(words -> MapTypeface.BOLD.width(words, SIZE) <= room)
        .findFirst();
  }

  /** The width beside the name, or of the whole box where the name stands lower. */
  private static double room(Box box, SheetStyle style) {
    var area = box.area();
    double over = (area.height() - style.leading() * box.rows().size()) / 2.0;
    int name =
        box.rows().stream()
            .mapToInt(row -> MapTypeface.SERIF.width(row, style.nameSize()))
            .max()
            .orElse(0);
    return over >= BASELINE + 2 ? area.width() - 2 * EDGE : (area.width() - name) / 2 - 2 * EDGE;
  }
}
