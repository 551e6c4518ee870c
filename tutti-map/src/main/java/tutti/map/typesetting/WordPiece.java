package tutti.map.typesetting;

import static java.util.Objects.requireNonNull;

import java.util.function.ToIntFunction;

/**
 * A part of a text that is never broken.
 *
 * @param joint what comes between it and the next
 */
record WordPiece(String text, PieceJoint joint) {

  WordPiece {
    requireNonNull(text, "text");
    requireNonNull(joint, "joint");
  }

  /** Its width at the end of a row. */
  int width(ToIntFunction<String> measure) {
    return measure.applyAsInt(text + joint.end());
  }
}
