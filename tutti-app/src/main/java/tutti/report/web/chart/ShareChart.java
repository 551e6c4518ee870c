package tutti.report.web.chart;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import tutti.english.QuantityWords;
import tutti.measure.distribution.ShareInterval;
import tutti.page.SvgPicture;
import tutti.report.WindowHistory;

/** The share of good ones over time, its Wilson interval as a band, the target dotted. */
public final class ShareChart {

  private static final double LEFT = 34;
  private static final double MARGIN = 80;
  private static final double TOP = 14;
  private static final double FOOT = 158;

  private final ChartFrame sheet;
  private final double right;
  private final List<WindowHistory.Point> points;
  private final double target;
  private final double least;

  private ShareChart(ChartFrame sheet, List<WindowHistory.Point> points, double target) {
    this.sheet = sheet;
    this.right = sheet.width() - MARGIN;
    this.points = points;
    this.target = target;
    var low = points.stream().mapToDouble(point -> wilson(point).low()).min().orElse(0);
    this.least = Math.max(0, Math.floor(Math.min(low, target - 0.05) * 10) / 10);
  }

  /** The picture; nothing before there are two points to draw. */
  public static String of(WindowHistory course, double target, Function<Instant, String> date) {
    var points = course.points().stream().filter(point -> point.window().valid() > 0).toList();
    return points.size() < 2
        ? ""
        : ChartFrame.each(sheet -> new ShareChart(sheet, points, target).draw(date));
  }

  private String draw(Function<Instant, String> date) {
    var picture = sheet.saying(182, says());
    grid(picture);
    picture.path("band", band()).path("tgt", line(target)).path("ln", curve());
    ends(picture);
    return picture
        .words("", LEFT, 177, "start", date.apply(points.getFirst().at()))
        .words("", right, 177, "end", date.apply(points.getLast().at()))
        .close();
  }

  private String says() {
    var last = points.getLast();
    return "Share of good ones over time, in percent: from %s to %s, target %s."
        .formatted(percent(share(points.getFirst())), percent(share(last)), exact(target));
  }

  private void grid(SvgPicture picture) {
    var step = least < 0.5 ? 0.25 : 0.1;
    for (var share = 1.0; share > least - 1e-9; share -= step) {
      picture.path("grid", line(share));
      picture.words("", LEFT - 8, y(share) + 4, "end", percent(share));
    }
  }

  private String line(double share) {
    return "M" + SvgPicture.at(LEFT, y(share)) + "H" + SvgPicture.number(right);
  }

  private String band() {
    var upper = new ArrayList<>(corners(point -> wilson(point).high()));
    upper.addAll(corners(point -> wilson(point).low()).reversed());
    return "M" + String.join("L", upper) + "z";
  }

  private String curve() {
    return "M" + String.join("L", corners(ShareChart::share));
  }

  private List<String> corners(ToDoubleFunction<WindowHistory.Point> value) {
    return points.stream().map(p -> SvgPicture.at(x(p), y(value.applyAsDouble(p)))).toList();
  }

  /** The values at the line's end, kept apart where they would touch. */
  private void ends(SvgPicture picture) {
    var last = points.getLast();
    picture.empty("circle", "cx", right, "cy", y(share(last)), "r", 4, "class", "dot");
    var labels = new LabelSpread(15, 177);
    labels.add("em", y(share(last)) + 4, percent(share(last)) + " %");
    labels.add("", y(target) + 4, "target " + exact(target));
    labels.add("", y(wilson(last).high()) + 4, percent(wilson(last).high()));
    labels.add("", y(wilson(last).low()) + 4, percent(wilson(last).low()));
    labels.write(picture, right + 10);
  }

  private double x(WindowHistory.Point point) {
    var first = points.getFirst().at().toEpochMilli();
    var whole = points.getLast().at().toEpochMilli() - first;
    return LEFT + (right - LEFT) * (point.at().toEpochMilli() - first) / whole;
  }

  private double y(double share) {
    return TOP + (FOOT - TOP) * (1 - share) / (1 - least);
  }

  private static double share(WindowHistory.Point point) {
    return (double) point.window().good() / point.window().valid();
  }

  private static ShareInterval wilson(WindowHistory.Point point) {
    return ShareInterval.wilson(point.window().good(), point.window().valid());
  }

  private static String percent(double share) {
    return Long.toString(Math.round(100 * share));
  }

  private static String exact(double target) {
    return QuantityWords.target(target).replace(" %", "");
  }
}
