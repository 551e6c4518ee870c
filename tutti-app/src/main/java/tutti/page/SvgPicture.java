package tutti.page;

import java.util.Locale;
import org.springframework.web.util.HtmlUtils;

/** A drawing in the making: elements with attributes in pairs of name and value. */
public final class SvgPicture {

  private final StringBuilder text = new StringBuilder();

  /** A picture that says what it shows. */
  public static SvgPicture saying(String kind, double width, double height, String says) {
    var box = "0 0 " + number(width) + " " + number(height);
    return new SvgPicture()
        .open("svg", "class", kind, "viewBox", box, "role", "img", "aria-label", says);
  }

  /** A picture beside words that say the same. */
  public static SvgPicture silent(String kind, double width, double height) {
    return silent(kind, width, height, "focusable", "false");
  }

  public static SvgPicture silent(
      String kind, double width, double height, String attribute, String value) {
    var box = "0 0 " + number(width) + " " + number(height);
    return new SvgPicture()
        .open("svg", "class", kind, "viewBox", box, "aria-hidden", "true", attribute, value);
  }

  /** A picture without a box of its own: as wide as its place. */
  public static SvgPicture wide(String kind) {
    return new SvgPicture().open("svg", "class", kind, "height", 16, "aria-hidden", "true");
  }

  public SvgPicture shut(String element) {
    text.append("</").append(element).append('>');
    return this;
  }

  public SvgPicture open(String element, Object... attributes) {
    tag(element, attributes);
    text.append('>');
    return this;
  }

  public SvgPicture empty(String element, Object... attributes) {
    tag(element, attributes);
    text.append("/>");
    return this;
  }

  public SvgPicture path(String kind, String d) {
    return empty("path", "class", kind, "d", d);
  }

  /** Words at a place; {@code anchor} is start, middle or end. */
  public SvgPicture words(String kind, double x, double y, String anchor, String says) {
    open("text", "class", kind, "x", x, "y", y, "text-anchor", anchor);
    text.append(escaped(says)).append("</text>");
    return this;
  }

  public String close() {
    return text.append("</svg>").toString();
  }

  private void tag(String element, Object... attributes) {
    text.append('<').append(element);
    for (var i = 0; i < attributes.length; i += 2) {
      text.append(' ').append(attributes[i]).append("=\"");
      text.append(escaped(value(attributes[i + 1]))).append('"');
    }
  }

  private static String value(Object value) {
    return value instanceof Number number ? number(number.doubleValue()) : value.toString();
  }

  /** As XML knows it too: the five signs alone, every letter as it is. */
  private static String escaped(String text) {
    return HtmlUtils.htmlEscape(text, "UTF-8");
  }

  /** A number with at most one decimal. */
  public static String number(double number) {
    var tenths = Math.round(number * 10);
    return tenths % 10 == 0
        ? Long.toString(tenths / 10)
        : String.format(Locale.ROOT, "%.1f", tenths / 10.0);
  }

  /** A point as paths write it. */
  public static String at(double x, double y) {
    return number(x) + " " + number(y);
  }
}
