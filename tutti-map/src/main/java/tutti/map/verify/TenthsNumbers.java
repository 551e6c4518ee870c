package tutti.map.verify;

import java.util.regex.Pattern;

/** Numbers of a drawing in tenths of a unit. */
final class TenthsNumbers {

  static final long UNIT = 10;

  private static final Pattern NUMBER = Pattern.compile("(-?)([0-9]{1,7})(?:\\.([0-9]))?");

  private TenthsNumbers() {}

  /**
   * The number in tenths.
   *
   * @throws IllegalArgumentException on any other text, and on more than one decimal
   */
  static long of(String text) {
    var number = NUMBER.matcher(text);
    if (!number.matches()) {
      throw new IllegalArgumentException("\"" + text + "\" is no number of whole tenths.");
    }
    var tenth = number.group(3) == null ? "0" : number.group(3);
    long size = Long.parseLong(number.group(2) + tenth);
    return number.group(1).isEmpty() ? size : -size;
  }

  /** As it is written in a sentence. */
  static String said(long tenths) {
    var size = Math.abs(tenths);
    var whole = (tenths < 0 ? "-" : "") + size / UNIT;
    return size % UNIT == 0 ? whole : whole + "." + size % UNIT;
  }
}
