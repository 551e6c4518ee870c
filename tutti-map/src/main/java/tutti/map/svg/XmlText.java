package tutti.map.svg;

import java.util.Locale;

/** XML as it is written: elements, escaped text and attributes, short numbers. */
final class XmlText {

  private final StringBuilder text = new StringBuilder();

  /** An opening tag with attributes in pairs of name and value. */
  XmlText open(String element, Object... attributes) {
    tag(element, attributes);
    text.append('>');
    return this;
  }

  /** An element without content. */
  XmlText empty(String element, Object... attributes) {
    tag(element, attributes);
    text.append("/>");
    return this;
  }

  XmlText close(String element) {
    text.append("</").append(element).append('>');
    return this;
  }

  XmlText text(String content) {
    text.append(escape(content));
    return this;
  }

  XmlText line() {
    text.append('\n');
    return this;
  }

  private void tag(String element, Object... attributes) {
    text.append('<').append(element);
    for (int i = 0; i < attributes.length; i += 2) {
      text.append(' ').append(attributes[i]).append("=\"");
      text.append(escape(value(attributes[i + 1]))).append('"');
    }
  }

  private static String value(Object value) {
    return value instanceof Double number ? number(number) : value.toString();
  }

  /** The number with at most one decimal. */
  static String number(double number) {
    long tenths = Math.round(number * 10);
    return tenths % 10 == 0
        ? Long.toString(tenths / 10)
        : String.format(Locale.ROOT, "%.1f", tenths / 10.0);
  }

  private static String escape(String content) {
    var escaped = new StringBuilder();
    content.codePoints().filter(XmlText::allowed).forEach(c -> escaped.append(escape(c)));
    return escaped.toString();
  }

  private static boolean allowed(int character) {
    return character >= ' '
        && !(character >= 0x7F && character <= 0x9F)
        && !(character >= 0xD800 && character <= 0xDFFF)
        && (character & 0xFFFE) != 0xFFFE;
  }

  private static String escape(int character) {
    return switch (character) {
      case '&' -> "&amp;";
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      case '"' -> "&quot;";
      case '\'' -> "&#39;";
      default -> Character.toString(character);
    };
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
