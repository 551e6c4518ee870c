package tutti.insight.study;

import java.util.Arrays;
import java.util.List;

/**
 * A way companies can be: how they are drawn, what is seen of them, and what mending an arrow
 * brings. Each differs from {@link #OWN} in one thing.
 */
enum World {
  OWN(
      "as the rule sees it",
      "One to three arrows are 8 to 40 points below their target, the others are above. A thing"
          + " passes no party twice, steps are independent, and mending an arrow always works."),
  FEW("few hand-offs", "6 hand-offs in the window on an arrow in the middle instead of 25."),
  CORRELATED(
      "bad weeks", "One week in four is bad for every arrow at once: what fails here fails there."),
  LOOPS("loops", "Every second arrow has one that leads back, and things go round and round."),
  SHARED(
      "shared capacity",
      "What a mended arrow gains is taken in part (0 to 80 %) from the others out of its party."),
  PATCHY(
      "patchy logs",
      "Of an arrow's hand-offs 15 to 100 % are seen; on one arrow in four the end of 5 to 20 % of"
          + " the good ones is not, and they look missed."),
  DENSE("dense", "9 to 12 parties and 40 to 70 arrows."),
  MEDIOCRE("mediocre", "Every arrow is 0 to 25 points below its target."),
  LOSSY("losses", "What is missed is lost: the arrows behind get less to hand on."),
  SOUND("nothing to fix", "Every arrow is above its target.");

  private final String title;
  private final String says;

  World(String title, String says) {
    this.title = title;
    this.says = says;
  }

  /** Those in which there is something to fix. */
  static List<World> withFaults() {
    return Arrays.stream(values()).filter(world -> world != SOUND).toList();
  }

  /** Its name in the tables. */
  String title() {
    return title;
  }

  /** How its companies are. */
  String says() {
    return says;
  }
}
