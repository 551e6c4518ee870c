package tutti.report.web.chart;

import tutti.page.SvgPicture;

/** The allowed misses as upright bars: filled ones are used, outlined ones are left. */
public final class MissBars {

  private static final double STEP = 12;
  private static final int MOST = 40;

  private MissBars() {}

  /** The bars; nothing when there are none, or too many to count at a glance. */
  public static String of(long used, long allowed) {
    var bars = Math.max(used, allowed);
    return bars == 0 || bars > MOST ? "" : bars(used, bars);
  }

  private static String bars(long used, long bars) {
    var picture = SvgPicture.silent("bars", bars * STEP, 30);
    for (var i = 0; i < bars; i++) {
      bar(picture, i * STEP + 1, i < used);
    }
    return picture.close();
  }

  private static void bar(SvgPicture picture, double x, boolean used) {
    picture.empty(
        "rect", "x", x, "y", 1, "width", 6, "height", 28, "class", used ? "used" : "left");
  }
}
