package tutti.report.web.chart;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import tutti.measure.verdict.PromiseVerdict;
import tutti.page.SvgPicture;

/** Hand-offs in order: a thin tick up is good, a thick tick down is a miss. */
public final class VerdictTicks {

  /** The most ticks in a picture; the latest ones. */
  public static final int MOST = 120;

  private static final double NARROWEST = 7.3;
  private static final double WIDEST = 16;
  private static final double AXIS = 24;

  private VerdictTicks() {}

  /** The picture of verdicts in their order, with the dates of the first and the last. */
  public static String of(List<PromiseVerdict> verdicts, Function<Instant, String> date) {
    return verdicts.isEmpty() ? "" : ChartFrame.each(sheet -> draw(sheet, verdicts, date));
  }

  private static String draw(
      ChartFrame sheet, List<PromiseVerdict> verdicts, Function<Instant, String> date) {
    var most = (int) Math.min(MOST, sheet.width() / NARROWEST);
    var last = verdicts.subList(Math.max(0, verdicts.size() - most), verdicts.size());
    var step = Math.min(WIDEST, sheet.width() / last.size());
    var end = step * last.size();
    return sheet
        .saying(62, says(last))
        .path("okl", ticks(last, true, step, "V8"))
        .path("nol", ticks(last, false, step, "V40"))
        .path("ax", "M0 24H" + SvgPicture.number(end))
        .words("", 0, 58, "start", date.apply(last.getFirst().settled()))
        .words("", Math.max(220, end), 58, "end", date.apply(last.getLast().settled()))
        .close();
  }

  private static String ticks(List<PromiseVerdict> last, boolean good, double step, String to) {
    var ticks = new StringBuilder("M0 24");
    for (var i = 0; i < last.size(); i++) {
      if (last.get(i).good() == good) {
        ticks.append('M').append(SvgPicture.at((i + 0.5) * step, AXIS)).append(to);
      }
    }
    return ticks.toString();
  }

  private static String says(List<PromiseVerdict> last) {
    var missed = last.stream().filter(verdict -> !verdict.good()).count();
    return "The latest %d in order: %d good, %d missed."
        .formatted(last.size(), last.size() - missed, missed);
  }
}
