package tutti.map.text;

import java.util.function.IntFunction;

/** Text without what a reader cannot see: one line, no control characters, no turned direction. */
final class PlainLine {

  private PlainLine() {}

  /**
   * The text on one line: space of any kind is one space; control characters, marks that turn the
   * direction of writing, and halves of characters are left out.
   */
  static String line(String text) {
    var line = new StringBuilder();
    text.codePoints()
        .map(c -> Character.isWhitespace(c) || Character.isSpaceChar(c) ? ' ' : c)
        .filter(PlainLine::visible)
        .forEach(line::appendCodePoint);
    return line.toString().replaceAll(" {2,}", " ").strip();
  }

  private static boolean visible(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL, Character.SURROGATE, Character.UNASSIGNED -> false;
      case Character.FORMAT -> character == 0x200D;
      default -> true;
    };
  }

  /** The line with each character as the format writes it. */
  static String escaped(String text, IntFunction<String> escape) {
    var escaped = new StringBuilder();
    line(text).codePoints().mapToObj(escape).forEach(escaped::append);
    return escaped.toString();
  }
}
