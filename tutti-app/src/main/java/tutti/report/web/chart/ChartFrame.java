package tutti.report.web.chart;

import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Collectors;
import tutti.page.SvgPicture;

/** The two widths every chart is drawn in; the page shows the one that fits. */
enum ChartFrame {
  WIDE("wide", 880),
  THIN("thin", 360);

  private final String kind;
  private final double width;

  ChartFrame(String kind, double width) {
    this.kind = kind;
    this.width = width;
  }

  double width() {
    return width;
  }

  /** An empty picture of this width. */
  SvgPicture saying(double height, String says) {
    return SvgPicture.saying(kind, width, height, says);
  }

  /** One picture for each width. */
  static String each(Function<ChartFrame, String> drawn) {
    return Arrays.stream(values()).map(drawn).collect(Collectors.joining());
  }
}
