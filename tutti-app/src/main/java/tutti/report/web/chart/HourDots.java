package tutti.report.web.chart;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import tutti.english.QuantityWords;
import tutti.measure.CycleTimes;
import tutti.measure.CycleTimes.Taken;
import tutti.page.SvgPicture;

/** How long hand-offs took: one dot one hand-off while they can be counted, else bars. */
public final class HourDots {

  private static final int MOST = 200;
  private static final double AXIS = 112;
  private static final double HIGH = 92;
  private static final double STEP = 11;
  private static final double LETTER = 7;

  private final ChartFrame sheet;
  private final int columns;
  private final double[] hours;
  private final double limit;
  private final double longest;

  private HourDots(ChartFrame sheet, double[] hours, double limit) {
    this.sheet = sheet;
    this.columns = (int) (sheet.width() / STEP);
    this.hours = hours;
    this.limit = limit;
    this.longest = Math.max(limit * 1.25, quantile(hours) * 1.05);
  }

  /** The picture; nothing when nothing took a time. */
  public static String of(List<Double> hours, Optional<Duration> limit, CycleTimes middle) {
    var sorted = hours.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    var most = limit.map(time -> time.toMillis() / 3_600_000.0).orElse(0.0);
    return sorted.length == 0
        ? ""
        : ChartFrame.each(sheet -> new HourDots(sheet, sorted, most).draw(middle));
  }

  /** What all but one in fifty stay under: a few that took for ever would press the rest flat. */
  private static double quantile(double[] sorted) {
    return Math.max(1e-3, sorted[(int) Math.floor(0.98 * (sorted.length - 1))]);
  }

  private String draw(CycleTimes middle) {
    var picture = sheet.saying(152, says(middle));
    stacks(picture);
    picture.path("ax", "M0 " + SvgPicture.number(AXIS) + "H" + SvgPicture.number(sheet.width()));
    limit(picture);
    picture.words("", 0, 129, "start", "0");
    picture.words("", sheet.width(), 129, "end", words(longest));
    middle
        .taken()
        .ifPresent(taken -> {
          mark(picture, taken.half(), "half by ", 0);
          mark(picture, most(taken), taken.many() ? "nine in ten by " : "all by ", 1);
        });
    return picture.close();
  }

  private String says(CycleTimes middle) {
    return "How long %,d took%s."
        .formatted(hours.length, middle.taken().map(HourDots::says).orElse(""));
  }

  private static String says(Taken taken) {
    return ": half up to %s, %s up to %s"
        .formatted(words(taken.half()), taken.many() ? "nine in ten" : "all", words(most(taken)));
  }

  private static double most(Taken taken) {
    return taken.many() ? taken.nineInTen() : taken.longest();
  }

  private static String words(double hours) {
    return QuantityWords.hours(hours).replace(".0 ", " ");
  }

  private void stacks(SvgPicture picture) {
    var counts = new int[columns];
    Arrays.stream(hours).forEach(time -> counts[column(time)]++);
    var most = Arrays.stream(counts).max().orElse(1);
    for (var i = 0; i < columns; i++) {
      stack(picture, i, counts[i], most);
    }
  }

  private int column(double time) {
    return (int) Math.min(columns - 1, Math.floor(time / longest * columns));
  }

  private void stack(SvgPicture picture, int column, int count, int most) {
    var kind = limit > 0 && (column + 0.5) / columns * longest > limit ? "no" : "ok";
    if (hours.length <= MOST) {
      dots(picture, kind, column, count, most);
    } else if (count > 0) {
      bar(picture, kind, column, Math.max(1, HIGH * count / most));
    }
  }

  private static void dots(SvgPicture picture, String kind, int column, int count, int most) {
    var apart = Math.min(10, HIGH / most);
    for (var i = 0; i < count; i++) {
      var y = AXIS - 5.5 - i * apart;
      picture.empty("circle", "cx", (column + 0.5) * STEP, "cy", y, "r", 4.2, "class", kind);
    }
  }

  private static void bar(SvgPicture picture, String kind, int column, double height) {
    var x = column * STEP + 1;
    picture.empty(
        "rect", "x", x, "y", AXIS - height, "width", STEP - 2, "height", height, "class", kind);
  }

  private void limit(SvgPicture picture) {
    if (limit > 0) {
      picture.path("tgt", "M" + SvgPicture.at(x(limit), 8) + "V" + SvgPicture.number(AXIS));
      var says = "limit " + words(limit);
      beside(picture, x(limit), says);
    }
  }

  /** Right of its line, or left of it where the sheet ends. */
  private void beside(SvgPicture picture, double x, String says) {
    var fits = x + 7 + wide(says) <= sheet.width();
    picture.words("em", fits ? x + 7 : x - 7, 18, fits ? "start" : "end", says);
  }

  private static double wide(String says) {
    return LETTER * says.length();
  }

  private double x(double time) {
    return Math.min(sheet.width(), sheet.width() * time / longest);
  }

  /** A mark under the axis; the second stands a row lower. */
  private void mark(SvgPicture picture, double hours, String says, int row) {
    var label = says + words(hours);
    picture.path("ax", "M" + SvgPicture.at(x(hours), AXIS) + "v7");
    picture.words("em", clear(x(hours), label, row), 129 + 17 * row, "middle", label);
  }

  /** The middle of a label: on the sheet, and in the first row clear of the ends of the axis. */
  private double clear(double x, String label, int row) {
    var half = wide(label) / 2;
    var left = row == 0 ? 2 * LETTER : 0;
    var right = row == 0 ? wide(words(longest)) + LETTER : 0;
    return Math.clamp(x, left + half, Math.max(left + half, sheet.width() - right - half));
  }
}
