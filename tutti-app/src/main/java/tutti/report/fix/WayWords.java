package tutti.report.fix;

import java.util.List;

/** How many of the ways to the Customer pass an arrow. */
public final class WayWords {

  private static final double ALL = 1 - 1e-9;
  private static final double MOST = 2.0 / 3;
  private static final List<String> ORDINALS =
      List.of("second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth");

  private WayWords() {}

  /** {@code Every sixth way to the Customer passes here.} */
  public static String pass(double share) {
    if (share <= 0) {
      return "No way to the Customer passes here.";
    }
    if (share > MOST) {
      return "%s way to the Customer passes here."
          .formatted(share > ALL ? "Every" : "Nearly every");
    }
    var every = Math.round(1 / share);
    return every - 2 < ORDINALS.size()
        ? "Every %s way to the Customer passes here.".formatted(ORDINALS.get((int) every - 2))
        : "One way of %,d to the Customer passes here.".formatted(every);
  }
}
