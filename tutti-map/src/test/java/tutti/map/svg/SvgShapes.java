package tutti.map.svg;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import tutti.map.typesetting.MapTypeface;

/** What an SVG map shows, read from its text alone: every shape as upright rectangles. */
public final class SvgShapes {

  private static final int START = 0;

  public final Rect sheet;
  public final List<Shape> shapes = new ArrayList<>();
  private final boolean portrait;

  /** What a shape is. */
  public enum Kind {
    LINE,
    HEAD,
    GLYPH,
    LABEL,
    NUMBER,
    BOX,
    NAME,
    BARLINE
  }

  /** An upright rectangle. */
  public record Rect(double left, double top, double right, double bottom) {

    public boolean meets(Rect other, double air) {
      return left < other.right + air
          && other.left < right + air
          && top < other.bottom + air
          && other.top < bottom + air;
    }

    public boolean holds(Rect other) {
      return left <= other.left
          && top <= other.top
          && right >= other.right
          && bottom >= other.bottom;
    }

    Rect plus(Rect other) {
      return new Rect(
          Math.min(left, other.left),
          Math.min(top, other.top),
          Math.max(right, other.right),
          Math.max(bottom, other.bottom));
    }

    Rect grown(double by) {
      return new Rect(left - by, top - by, right + by, bottom + by);
    }
  }

  /**
   * A rectangle of an arrow or a party, known by its place in the file and by what it is called.
   */
  public record Shape(Kind kind, int owner, String title, Rect rect) {}

  private record Text(double size, MapTypeface face) {}

  public SvgShapes(String svg) {
    var root = parse(svg);
    portrait = root.getAttribute("class").contains("port");
    var view = root.getAttribute("viewBox").split(" ");
    double x = Double.parseDouble(view[0]);
    double y = Double.parseDouble(view[1]);
    sheet = new Rect(x, y, x + Double.parseDouble(view[2]), y + Double.parseDouble(view[3]));
    int owner = 0;
    for (var group : children(root)) {
      read(group, owner++);
    }
  }

  public static Element parse(String svg) {
    try {
      var factory = DocumentBuilderFactory.newInstance();
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      return factory
          .newDocumentBuilder()
          .parse(new InputSource(new StringReader(svg)))
          .getDocumentElement();
    } catch (Exception e) {
      throw new AssertionError("Not XML: " + e.getMessage(), e);
    }
  }

  public static List<Element> children(Element parent) {
    var children = new ArrayList<Element>();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element) {
        children.add(element);
      }
    }
    return children;
  }

  private void read(Element group, int owner) {
    var kind = group.getAttribute("class");
    var title =
        group.getElementsByTagName("title").getLength() == 0
            ? ""
            : group.getElementsByTagName("title").item(0).getTextContent();
    if (kind.startsWith("ar ")) {
      children(group).forEach(part -> arrow(part, kind, owner, title));
    } else if (kind.startsWith("pt")) {
      children(group).forEach(part -> party(part, kind, owner, title));
    }
  }

  private void arrow(Element part, String state, int owner, String title) {
    switch (part.getAttribute("class")) {
      case "hit" -> line(part, owner, title);
      case "h" ->
          shapes.add(new Shape(Kind.HEAD, owner, title, bounds(points(part.getAttribute("d")))));
      case "gf", "go", "g1", "g2", "pp" ->
          shapes.add(new Shape(Kind.GLYPH, owner, title, extent(part)));
      case "lb" ->
          rows(part, new Text(14, state.contains("broken") ? MapTypeface.BOLD : MapTypeface.SANS))
              .forEach(row -> shapes.add(new Shape(Kind.LABEL, owner, title, row)));
      case "rm" ->
          shapes.add(new Shape(Kind.NUMBER, owner, title, extent(children(part).getFirst())));
      default -> {}
    }
  }

  private void line(Element part, int owner, String title) {
    var points = points(part.getAttribute("d"));
    var drawn = (Element) part.getNextSibling();
    double half = Double.parseDouble(drawn.getAttribute("stroke-width")) / 2;
    for (int i = 1; i < points.size(); i++) {
      var ends = bounds(points.subList(i - 1, i + 1));
      boolean flat = ends.top() == ends.bottom();
      if (!flat && ends.left() != ends.right()) {
        throw new AssertionError("A slanted line in " + title);
      }
      double dx = flat ? 0 : half;
      double dy = flat ? half : 0;
      shapes.add(
          new Shape(
              Kind.LINE,
              owner,
              title,
              new Rect(ends.left() - dx, ends.top() - dy, ends.right() + dx, ends.bottom() + dy)));
    }
  }

  private void party(Element part, String kind, int owner, String title) {
    boolean customer = kind.contains("cu");
    switch (part.getTagName()) {
      case "rect" -> {
        if (!customer) {
          shapes.add(new Shape(Kind.BOX, owner, title, extent(part).grown(0.5)));
        }
      }
      case "path" -> shapes.add(new Shape(Kind.BARLINE, owner, title, barline(part)));
      case "text" ->
          rows(part, letters(part.getAttribute("class")))
              .forEach(row -> shapes.add(new Shape(Kind.NAME, owner, title, row)));
      default -> {}
    }
  }

  private Rect barline(Element part) {
    double half = part.getAttribute("class").equals("thick") ? 3 : 0.6;
    var ends = bounds(points(part.getAttribute("d")));
    double dx = portrait ? 0 : half;
    double dy = portrait ? half : 0;
    return new Rect(ends.left() - dx, ends.top() - dy, ends.right() + dx, ends.bottom() + dy);
  }

  private Text letters(String kind) {
    return switch (kind) {
      case "big" -> new Text(portrait ? 20 : 22, MapTypeface.SERIF);
      case "sm" -> new Text(13, MapTypeface.SANS);
      case "wd" -> new Text(12, MapTypeface.BOLD);
      default -> new Text(portrait ? 13 : 18, MapTypeface.SERIF);
    };
  }

  private static List<Rect> rows(Element text, Text letters) {
    var rows = new ArrayList<Rect>();
    double y = number(text, "y");
    var anchor = text.getAttribute("text-anchor");
    var parts = children(text);
    if (parts.isEmpty()) {
      return List.of(row(number(text, "x"), y, width(text, letters), anchor, letters.size()));
    }
    for (int i = START; i < parts.size(); i++) {
      var part = parts.get(i);
      double width = width(part, letters);
      y += part.hasAttribute("dy") ? number(part, "dy") : 0;
      if (i + 1 < parts.size() && parts.get(i + 1).hasAttribute("dx")) {
        var note = parts.get(++i);
        width += number(note, "dx") + width(note, letters);
      }
      rows.add(row(number(part, "x"), y, width, anchor, letters.size()));
    }
    return rows;
  }

  private static double width(Element part, Text letters) {
    var face = part.getAttribute("class").equals("n") ? MapTypeface.BOLD : letters.face();
    return face.width(part.getTextContent(), (int) letters.size());
  }

  private static Rect row(double x, double y, double width, String anchor, double size) {
    double left = anchor.equals("middle") ? x - width / 2 : x;
    return new Rect(left, y - 0.75 * size, left + width, y + 0.22 * size);
  }

  private static Rect extent(Element part) {
    return switch (part.getTagName()) {
      case "circle" -> {
        double r = number(part, "r");
        double x = number(part, "cx");
        double y = number(part, "cy");
        yield new Rect(x - r, y - r, x + r, y + r);
      }
      case "rect" -> {
        double x = number(part, "x");
        double y = number(part, "y");
        yield new Rect(x, y, x + number(part, "width"), y + number(part, "height"));
      }
      default -> bounds(points(part.getAttribute("d")));
    };
  }

  private static double number(Element part, String name) {
    return Double.parseDouble(part.getAttribute(name));
  }

  private static Rect bounds(List<double[]> points) {
    return points.stream()
        .map(p -> new Rect(p[0], p[1], p[0], p[1]))
        .reduce(Rect::plus)
        .orElseThrow();
  }

  /** The corners of a path of straight pieces. */
  public static List<double[]> points(String path) {
    var points = new ArrayList<double[]>();
    var scanner = Pattern.compile("([MLlhvz])([^MLlhvz]*)").matcher(path);
    double x = 0;
    double y = 0;
    while (scanner.find()) {
      var numbers =
          Pattern.compile("-?[0-9.]+")
              .matcher(scanner.group(2))
              .results()
              .mapToDouble(n -> Double.parseDouble(n.group()))
              .toArray();
      var command = scanner.group(1);
      switch (command) {
        case "M", "L" -> {
          x = numbers[0];
          y = numbers[1];
        }
        case "l" -> {
          for (int i = 0; i + 2 < numbers.length; i += 2) {
            points.add(new double[] {x += numbers[i], y += numbers[i + 1]});
          }
          x += numbers[numbers.length - 2];
          y += numbers[numbers.length - 1];
        }
        case "h" -> x += numbers[0];
        case "v" -> y += numbers[0];
        default -> {}
      }
      points.add(new double[] {x, y});
    }
    return points;
  }

  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%d shapes on %s", shapes.size(), sheet);
  }
}
