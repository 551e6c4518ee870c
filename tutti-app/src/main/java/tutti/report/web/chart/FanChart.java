package tutti.report.web.chart;

import java.util.List;
import tutti.company.PromiseState;
import tutti.page.SvgPicture;

/** Lines between a list of arrows and the box of one party; each line looks like its state. */
public final class FanChart {

  private static final double BOX_TOP = 32;
  private static final double BOX_HEIGHT = 36;

  private FanChart() {}

  /** Into the box: from the rows at the left to its left side. */
  public static String in(List<PromiseState> rows) {
    return draw(rows, true);
  }

  /** Out of the box: from its right side to the rows at the right. */
  public static String out(List<PromiseState> rows) {
    return draw(rows, false);
  }

  private static String draw(List<PromiseState> rows, boolean in) {
    var picture = SvgPicture.silent("fan", 100, 100, "preserveAspectRatio", "none");
    for (var i = 0; i < rows.size(); i++) {
      var row = 100 * (i + 0.5) / rows.size();
      var side = BOX_TOP + BOX_HEIGHT * (i + 0.5) / rows.size();
      var kind = "l " + StateGlyph.kind(rows.get(i));
      picture.path(kind, in ? curve(row, side) : curve(side, row));
    }
    return picture.close();
  }

  private static String curve(double from, double to) {
    return "M%sC%s %s %s"
        .formatted(
            SvgPicture.at(0, from),
            SvgPicture.at(50, from),
            SvgPicture.at(50, to),
            SvgPicture.at(100, to));
  }
}
