package tutti.map.verify;

import java.util.ArrayList;
import java.util.List;

/** A small map written by hand, as the drawings of companies are written. */
final class Sketch {

  private final List<String> groups = new ArrayList<>();
  private String sheet = "0 0 400 300";

  /** Two boxes, West and East, and one line between them. */
  static Sketch pair() {
    return new Sketch()
        .box("West", 10, 100)
        .box("East", 310, 100)
        .arrow("West to East: help", "M90 120L310 120");
  }

  /** {@link #pair} and two more boxes, North and South. */
  static Sketch cross() {
    return pair().box("North", 160, 10).box("South", 160, 240);
  }

  Sketch sheet(String viewBox) {
    sheet = viewBox;
    return this;
  }

  /** A box of 80 by 40 with its name in it. */
  Sketch box(String name, int x, int y) {
    groups.add(
        "<g class=\"pt\"><title>%s</title><rect x=\"%s\" y=\"%s\" width=\"79\" height=\"39\"/>"
                .formatted(name, x + 0.5, y + 0.5)
            + "<text x=\"%d\" y=\"%d\" text-anchor=\"middle\"><tspan x=\"%d\" dy=\"0\">%s</tspan>"
                .formatted(x + 40, y + 25, x + 40, name)
            + "</text></g>");
    return this;
  }

  /** An arrow that is drawn along its course. */
  Sketch arrow(String title, String chain) {
    return arrow(title, chain, chain);
  }

  /** An arrow with its course and what is seen of it. */
  Sketch arrow(String title, String chain, String drawn) {
    return arrow(title, chain, drawn, "");
  }

  /** An arrow with something more in it. */
  Sketch arrow(String title, String chain, String drawn, String more) {
    groups.add(
        "<g class=\"ar kept\"><title>%s</title><path d=\"%s\" class=\"hit\"/>"
                .formatted(title, chain)
            + "<path d=\"%s\" class=\"l\" stroke-width=\"2\"/>".formatted(drawn)
            + "<path d=\"%s\" class=\"h\"/>%s</g>".formatted(head(chain), more));
    return this;
  }

  /** A head of 8 units that points where the last piece of the course leads. */
  private static String head(String chain) {
    var spots = PathData.spots(chain);
    var end = spots.getLast();
    var before = spots.get(spots.size() - 2);
    long dx = Long.signum(end.x() - before.x());
    long dy = Long.signum(end.y() - before.y());
    var back = end.plus(-80 * dx, -80 * dy);
    return "M%sL%sL%sz"
        .formatted(
            said(end), said(back.plus(30 * dy, 30 * dx)), said(back.plus(-30 * dy, -30 * dx)));
  }

  private static String said(DrawnPoint spot) {
    return TenthsNumbers.said(spot.x()) + " " + TenthsNumbers.said(spot.y());
  }

  String svg() {
    return "<svg class=\"map land\" viewBox=\"%s\">%s</svg>"
        .formatted(sheet, String.join("", groups));
  }

  MapVerdict verdict() {
    return MapVerifier.verify(svg());
  }
}
