package tutti.page;

/** A part of a whole as a thin bar. */
public final class ShareBar {

  private static final double WIDTH = 60;

  private ShareBar() {}

  /** The bar of a share between 0 and 1; more is drawn as 1. */
  public static String of(double share) {
    return SvgPicture.silent("bar", WIDTH, 3, "preserveAspectRatio", "none")
        .path("rest", "M0 1.5H60")
        .path("part", "M0 1.5H" + SvgPicture.number(WIDTH * Math.clamp(share, 0, 1)))
        .close();
  }

  /** The same as wide as its column. */
  public static String wide(double share) {
    return of(share).replaceFirst("class=\"bar\"", "class=\"done\"");
  }
}
