package tutti.map;

import tutti.company.Arrow;

/**
 * One arrow in a bundle.
 *
 * @param forward whether it runs from the bundle's first box to its second
 * @param ends what is drawn of it
 */
record ArrowLine(
    Arrow arrow, ArrowLook look, String label, LineCaption caption, boolean forward, Ends ends) {

  /** The strand with its label in rows of about the width. */
  ArrowLine wrapped(int width) {
    return new ArrowLine(
        arrow, look, label, LineCaption.of(label, look, width - caption.room()), forward, ends);
  }

  /** Whether an arrow is drawn between two parties, or back into its own. */
  enum Ends {
    BOTH,
    OWN
  }

  /** How far the glyph reaches to each side of the line. */
  int reach() {
    return switch (look.state()) {
      case BROKEN -> 9;
      case AT_RISK -> 8;
      case SILENT, OBSERVED -> 7;
      case KEPT, NOT_ENOUGH_EVIDENCE -> 6;
      case UNMEASURED -> 5;
    };
  }
}
