package tutti.web.chart;

import java.time.Duration;
import java.util.List;
import tutti.measure.curve.Incidence;
import tutti.report.Sentences;

/** What share has reached a stage by which age, open ones included; the promised age dotted. */
public final class ByAge {

  private static final double LEFT = 34;
  private static final double MARGIN = 80;
  private static final double TOP = 14;
  private static final double FOOT = 158;
  private static final List<Double> GRID = List.of(0.0, 0.25, 0.5, 0.75, 1.0);

  private final ChartFrame sheet;
  private final double right;
  private final Incidence incidence;
  private final Duration limit;
  private final Duration most;

  private ByAge(ChartFrame sheet, Incidence incidence, Duration limit) {
    this.sheet = sheet;
    this.right = sheet.width() - MARGIN;
    this.incidence = incidence;
    this.limit = limit;
    this.most = most(incidence, limit);
  }

  /** The age at which a curve is cut off: twice the limit, or where it ends before. */
  public static Duration most(Incidence incidence, Duration limit) {
    var last = incidence.steps().isEmpty() ? limit : incidence.steps().getLast().age();
    var twice = limit.multipliedBy(2);
    return last.compareTo(limit) < 0 ? limit : last.compareTo(twice) > 0 ? twice : last;
  }

  /** The picture; nothing where fewer than two have ended. */
  public static String of(Incidence incidence, Duration limit) {
    return incidence.steps().size() < 2
        ? ""
        : ChartFrame.each(sheet -> new ByAge(sheet, incidence, limit).draw());
  }

  private String draw() {
    var picture = sheet.saying(182, says());
    for (var share : GRID) {
      picture.path("grid", "M" + Picture.at(LEFT, y(share)) + "H" + Picture.number(right));
      picture.words("", LEFT - 8, y(share) + 4, "end", Long.toString(Math.round(100 * share)));
    }
    picture.path("tgt", "M" + Picture.at(x(limit), TOP) + "V" + Picture.number(FOOT));
    picture.path("ln", curve());
    var end = incidence.reached(most);
    picture.empty("circle", "cx", right, "cy", y(end), "r", 4, "class", "dot");
    return picture
        .words("em", right + 10, y(end) + 4, "start", Math.round(100 * end) + " %")
        .words("", LEFT, 177, "start", "0")
        .words("", right, 177, "end", Sentences.age(most))
        .close();
  }

  private String says() {
    return "Share by age, open ones included: %s after %s."
        .formatted(Sentences.percent(incidence.reached(limit)), Sentences.age(limit));
  }

  /** A curve that stays where it is until it rises. */
  private String curve() {
    var path = new StringBuilder("M" + Picture.at(LEFT, y(0)));
    for (var step : incidence.steps()) {
      if (step.age().compareTo(most) <= 0) {
        path.append('H').append(Picture.number(x(step.age())));
        path.append('V').append(Picture.number(y(step.reached())));
      }
    }
    return path.append('H').append(Picture.number(right)).toString();
  }

  private double x(Duration age) {
    return LEFT + (right - LEFT) * age.toMillis() / Math.max(1.0, most.toMillis());
  }

  private static double y(double share) {
    return TOP + (FOOT - TOP) * (1 - share);
  }
}
