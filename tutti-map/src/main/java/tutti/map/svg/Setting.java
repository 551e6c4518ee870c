package tutti.map.svg;

import static java.util.Objects.requireNonNull;

import tutti.map.Style;
import tutti.map.typesetting.Face;

/**
 * In which face words are set.
 *
 * @param size of the letters, in units
 */
record Setting(Face face, int size) {

  static final Setting LABEL = new Setting(Face.SANS, 14);
  static final Setting STRONG = new Setting(Face.BOLD, 14);
  static final Setting COUNT = new Setting(Face.BOLD, 12);
  static final Setting OUTSIDE = new Setting(Face.SANS, 13);

  Setting {
    requireNonNull(face, "face");
  }

  static Setting name(Style style) {
    return new Setting(Face.SERIF, style.nameSize());
  }

  static Setting small(Style style) {
    return new Setting(Face.SANS, style.smallSize());
  }

  static Setting customer(Style style) {
    return new Setting(Face.SERIF, style.customerSize());
  }

  /** The width of the words in units. */
  double length(String words) {
    return face.length(words, size);
  }
}
