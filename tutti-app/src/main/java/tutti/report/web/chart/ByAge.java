package tutti.report.web.chart;

import java.time.Duration;
import java.util.List;
import tutti.english.QuantityWords;
import tutti.measure.curve.CumulativeIncidence;
import tutti.page.SvgPicture;

/** What share has reached a stage by which age, open ones included; the promised age dotted. */
public final class ByAge {

  private static final double LEFT = 34;
  private static final double MARGIN = 80;
  private static final double TOP = 14;
  private static final double FOOT = 158;
  private static final List<Double> GRID = List.of(0.0, 0.25, 0.5, 0.75, 1.0);

  private final ChartFrame sheet;
  private final double right;
  private final CumulativeIncidence incidence;
  private final Duration limit;
  private final Duration most;

  private ByAge(ChartFrame sheet, CumulativeIncidence incidence, Duration limit) {
    this.sheet = sheet;
    this.right = sheet.width() - MARGIN;
    this.incidence = incidence;
    this.limit = limit;
    this.most = most(incidence, limit);
  }

  /** The age at which a curve is cut off: twice the limit, or where it ends before. */
  public static Duration most(CumulativeIncidence incidence, Duration limit) {
    var last = incidence.steps().isEmpty() ? limit : incidence.steps().getLast().age();
    var twice = limit.multipliedBy(2);
    return last.compareTo(limit) < 0 ? limit : last.compareTo(twice) > 0 ? twice : last;
  }

  /** The picture; nothing where fewer than two have ended. */
  public static String of(CumulativeIncidence incidence, Duration limit) {
    return incidence.steps().size() < 2
        ? ""
        : ChartFrame.each(sheet -> new ByAge(sheet, incidence, limit).draw());
  }

  private String draw() {
    var picture = sheet.saying(182, says());
    for (var share : GRID) {
      picture.path("grid", "M" + SvgPicture.at(LEFT, y(share)) + "H" + SvgPicture.number(right));
      picture.words("", LEFT - 8, y(share) + 4, "end", Long.toString(Math.round(100 * share)));
    }
    picture.path("tgt", "M" + SvgPicture.at(x(limit), TOP) + "V" + SvgPicture.number(FOOT));
    picture.path("ln", curve());
    var end = incidence.reached(most);
    picture.empty("circle", "cx", right, "cy", y(end), "r", 4, "class", "dot");
    return picture
        .words("em", right + 10, y(end) + 4, "start", Math.round(100 * end) + " %")
        .words("", LEFT, 177, "start", "0")
        .words("", right, 177, "end", QuantityWords.age(most))
        .close();
  }

  private String says() {
    return "How many got there, open ones included: %s after %s."
        .formatted(QuantityWords.percent(incidence.reached(limit)), QuantityWords.age(limit));
  }

  /** A curve that stays where it is until it rises. */
  private String curve() {
    var path = new StringBuilder("M" + SvgPicture.at(LEFT, y(0)));
    for (var step : incidence.steps()) {
      if (step.age().compareTo(most) <= 0) {
        path.append('H').append(SvgPicture.number(x(step.age())));
        path.append('V').append(SvgPicture.number(y(step.reached())));
      }
    }
    return path.append('H').append(SvgPicture.number(right)).toString();
  }

  private double x(Duration age) {
    return LEFT + (right - LEFT) * age.toMillis() / Math.max(1.0, most.toMillis());
  }

  private static double y(double share) {
    return TOP + (FOOT - TOP) * (1 - share);
  }
}
