package tutti.report.web.chart;

import java.util.List;
import java.util.stream.Stream;
import tutti.page.SvgPicture;

/** One small block for each broken or at-risk arrow, week by week, broken ones at the foot. */
public final class WeekBlocks {

  private static final double STEP = 10;
  private static final double WIDTH = 3.6;
  private static final double HEIGHT = 30;
  private static final double TALLEST = 6;

  private WeekBlocks() {}

  /** How many arrows were broken and at risk in a week. */
  public record Week(long broken, long atRisk) {
    long all() {
      return broken + atRisk;
    }
  }

  /** The picture, as wide as its place: the first week at its left edge, the last at its right. */
  public static String of(List<Week> weeks) {
    var most = weeks.stream().mapToLong(Week::all).max().orElse(0);
    var unit = Math.min(TALLEST, HEIGHT / Math.max(1, most));
    var picture = empty(weeks);
    for (var i = 0; i < weeks.size(); i++) {
      var week = weeks.get(i);
      for (var j = 0; j < week.all(); j++) {
        block(picture, j < week.broken() ? "b" : "r", i, j, unit);
      }
    }
    return picture.close();
  }

  private static SvgPicture empty(List<Week> weeks) {
    var box = "0 0 " + SvgPicture.number(STEP * Math.max(1, weeks.size() - 1)) + " 30";
    return new SvgPicture()
        .open(
            "svg",
            "class",
            "blocks",
            "viewBox",
            box,
            "preserveAspectRatio",
            "none",
            "role",
            "img",
            "aria-label",
            says(weeks));
  }

  private static void block(SvgPicture picture, String kind, int week, int place, double unit) {
    picture.empty(
        "rect",
        "class",
        kind,
        "x",
        week * STEP - WIDTH / 2,
        "y",
        HEIGHT - (place + 1) * unit,
        "width",
        WIDTH,
        "height",
        unit * 5 / 6);
  }

  private static String says(List<Week> weeks) {
    return weeks.isEmpty()
        ? "No week can be shown yet."
        : "Arrows in each of %d weeks: broken %s, at risk %s."
            .formatted(
                weeks.size(),
                course(weeks.stream().map(Week::broken)),
                course(weeks.stream().map(Week::atRisk)));
  }

  private static String course(Stream<Long> counts) {
    var all = counts.toList();
    return "%d at first, at most %d, %d now"
        .formatted(all.getFirst(), all.stream().mapToLong(n -> n).max().orElse(0), all.getLast());
  }
}
