package tutti.report.web.chart;

import tutti.company.PromiseState;
import tutti.page.SvgPicture;

/** The sign of a state: the same on the map, in the key, and before the state's word. */
public final class StateGlyph {

  private StateGlyph() {}

  /** The class name that carries the state's colour. */
  public static String kind(PromiseState state) {
    return switch (state) {
      case BROKEN -> "broken";
      case AT_RISK -> "risk";
      case SILENT -> "silent";
      case NOT_ENOUGH_EVIDENCE -> "few";
      case UNMEASURED -> "unmeasured";
      case KEPT -> "kept";
      case OBSERVED -> "obs";
    };
  }

  /** The sign alone, before a word. */
  public static String sign(PromiseState state) {
    return mark(SvgPicture.silent("gl", 16, 16), state, 8, 8).close();
  }

  /** The sign on a piece of its line, for the key and between two ends. */
  public static String line(PromiseState state) {
    var picture = SvgPicture.silent("ln-" + kind(state), 46, 16);
    switch (state) {
      case BROKEN -> picture.path("l heavy", "M0 8H16M30 8H38");
      case OBSERVED -> picture.path("l wide", "M0 8H38").path("l in", "M0 8H38");
      default -> picture.path("l", "M0 8H38");
    }
    picture.path("h", "M46 8L36 4.2L38.3 8L36 11.8z");
    return mark(picture, state, 21, 8).close();
  }

  /** The sign in the middle of a line as wide as its place, with a head at its end. */
  public static String rail(PromiseState state) {
    var picture = SvgPicture.wide("rail " + kind(state));
    var kind =
        state == PromiseState.BROKEN ? "l heavy" : state == PromiseState.OBSERVED ? "l wide" : "l";
    picture.empty("line", "class", kind, "x1", 0, "y1", 8, "x2", "99%", "y2", 8);
    if (state == PromiseState.OBSERVED) {
      picture.empty("line", "class", "l in", "x1", 0, "y1", 8, "x2", "99%", "y2", 8);
    }
    picture.open("svg", "x", "50%");
    if (state == PromiseState.BROKEN) {
      picture.path("gap", "M-7 8H7");
    }
    mark(picture, state, 0, 8).shut("svg");
    return picture
        .open("svg", "x", "100%")
        .path("h", "M0 8L-10 4.2L-7.7 8L-10 11.8z")
        .shut("svg")
        .close();
  }

  private static SvgPicture mark(SvgPicture picture, PromiseState state, double x, double y) {
    var at = "M" + SvgPicture.at(x, y);
    return switch (state) {
      case KEPT -> picture.empty("circle", "cx", x, "cy", y, "r", 4, "class", "gf");
      case NOT_ENOUGH_EVIDENCE ->
          picture.empty("circle", "cx", x, "cy", y, "r", 4.2, "class", "go");
      case AT_RISK -> picture.path("go", at + "m0 -6.5l6.5 11h-13z");
      case OBSERVED -> picture.path("go", at + "m0 -5.5l5.5 5.5l-5.5 5.5l-5.5 -5.5z");
      case BROKEN -> picture.path("g2", at + "m-0.6 -7l-5.2 14m6.4 0l5.2 -14");
      case SILENT -> picture.path("g1", at + "m-8 -3h16").path("gf", at + "m-5 -3h10v5.5h-10z");
      case UNMEASURED -> picture.path("g1", at + "m-6 0h12");
    };
  }
}
