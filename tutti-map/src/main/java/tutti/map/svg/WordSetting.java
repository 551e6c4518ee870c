package tutti.map.svg;

import static java.util.Objects.requireNonNull;

import tutti.map.SheetStyle;
import tutti.map.typesetting.MapTypeface;

/**
 * In which face words are set.
 *
 * @param size of the letters, in units
 */
record WordSetting(MapTypeface face, int size) {

  static final WordSetting LABEL = new WordSetting(MapTypeface.SANS, 15);
  static final WordSetting STRONG = new WordSetting(MapTypeface.BOLD, 15);
  static final WordSetting COUNT = new WordSetting(MapTypeface.BOLD, 12);
  static final WordSetting OUTSIDE = new WordSetting(MapTypeface.SANS, 13);

  WordSetting {
    requireNonNull(face, "face");
  }

  static WordSetting name(SheetStyle style) {
    return new WordSetting(MapTypeface.SERIF, style.nameSize());
  }

  static WordSetting small(SheetStyle style) {
    return new WordSetting(MapTypeface.SANS, style.smallSize());
  }

  static WordSetting customer(SheetStyle style) {
    return new WordSetting(MapTypeface.SERIF, style.customerSize());
  }

  /** The width of the words in units. */
  double length(String words) {
    return face.length(words, size);
  }
}
