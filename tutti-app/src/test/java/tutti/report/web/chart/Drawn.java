package tutti.report.web.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A picture as a reader of XML sees it: what shapes there are, and the room each takes. */
record Drawn(Element svg) {

  private static final Pattern TOKEN = Pattern.compile("[A-Za-z]|-?\\d+(\\.\\d+)?");
  private static final double LETTER = 6.3;
  private static final double ASCENT = 10;
  private static final double DESCENT = 3;

  /** An upright rectangle. */
  record Box(double left, double top, double right, double bottom) {
    boolean meets(Box other) {
      return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
    }

    boolean within(double width, double height) {
      return left >= -0.01 && top >= -0.01 && right <= width + 0.01 && bottom <= height + 0.01;
    }
  }

  /** A point a path passes. */
  record Point(double x, double y) {}

  /** The pictures of a text, which has to be well-formed. */
  static List<Drawn> all(String pictures) {
    try {
      var factory = DocumentBuilderFactory.newInstance();
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      var text = new InputSource(new StringReader("<all>" + pictures + "</all>"));
      var root = factory.newDocumentBuilder().parse(text).getDocumentElement();
      return elements(root, "svg").stream().map(Drawn::new).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (SAXException | ParserConfigurationException e) {
      throw new AssertionError("Not well-formed: " + pictures, e);
    }
  }

  /** The only picture of a text. */
  static Drawn one(String picture) {
    return all(picture).getFirst();
  }

  private static List<Element> elements(Element root, String name) {
    var found = root.getElementsByTagName(name);
    return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i)).toList();
  }

  String kind() {
    return svg.getAttribute("class");
  }

  String says() {
    return svg.getAttribute("aria-label");
  }

  private double box(int place) {
    return Double.parseDouble(svg.getAttribute("viewBox").split(" ", -1)[place]);
  }

  double width() {
    return box(2);
  }

  double height() {
    return box(3);
  }

  List<Element> elements(String name) {
    return elements(svg, name);
  }

  long count(String name, String kind) {
    return elements(name).stream().filter(e -> e.getAttribute("class").equals(kind)).count();
  }

  /** The data of the only path of a kind. */
  String path(String kind) {
    return elements("path").stream()
        .filter(path -> path.getAttribute("class").equals(kind))
        .map(path -> path.getAttribute("d"))
        .findFirst()
        .orElseThrow(() -> new AssertionError("No path " + kind));
  }

  List<String> words() {
    return elements("text").stream().map(Element::getTextContent).toList();
  }

  /** The points a path names, one after the other. */
  static List<Point> points(String data) {
    var points = new ArrayList<Point>();
    var tokens = TOKEN.matcher(data).results().map(found -> found.group()).toList();
    var command = "M";
    var x = 0.0;
    var y = 0.0;
    for (var i = 0; i < tokens.size(); ) {
      if (Character.isLetter(tokens.get(i).charAt(0))) {
        command = tokens.get(i++);
        if (command.equals("z")) {
          continue;
        }
      }
      var relative = Character.isLowerCase(command.charAt(0));
      var first = Double.parseDouble(tokens.get(i++));
      switch (command.toUpperCase(Locale.ROOT)) {
        case "H" -> x = relative ? x + first : first;
        case "V" -> y = relative ? y + first : first;
        case "M", "L" -> {
          x = relative ? x + first : first;
          y = (relative ? y : 0) + Double.parseDouble(tokens.get(i++));
        }
        default -> throw new AssertionError("An unknown command " + command);
      }
      points.add(new Point(x, y));
    }
    return points;
  }

  private static double number(Element element, String name) {
    return Double.parseDouble(element.getAttribute(name));
  }

  private static Box path(Element path) {
    var points = points(path.getAttribute("d"));
    var xs = points.stream().mapToDouble(Point::x).summaryStatistics();
    var ys = points.stream().mapToDouble(Point::y).summaryStatistics();
    return new Box(xs.getMin(), ys.getMin(), xs.getMax(), ys.getMax());
  }

  private static Box circle(Element circle) {
    var r = number(circle, "r");
    var x = number(circle, "cx");
    var y = number(circle, "cy");
    return new Box(x - r, y - r, x + r, y + r);
  }

  private static Box rect(Element rect) {
    var x = number(rect, "x");
    var y = number(rect, "y");
    return new Box(x, y, x + number(rect, "width"), y + number(rect, "height"));
  }

  private static Box text(Element text) {
    var wide = LETTER * text.getTextContent().length();
    var left =
        number(text, "x")
            - switch (text.getAttribute("text-anchor")) {
              case "start" -> 0;
              case "middle" -> wide / 2;
              default -> wide;
            };
    var y = number(text, "y");
    return new Box(left, y - ASCENT, left + wide, y + DESCENT);
  }

  /** The room of every word. */
  List<Box> labels() {
    return elements("text").stream().map(Drawn::text).toList();
  }

  private List<Box> boxes() {
    var boxes = new ArrayList<>(labels());
    elements("path").forEach(path -> boxes.add(path(path)));
    elements("circle").forEach(circle -> boxes.add(circle(circle)));
    elements("rect").forEach(rect -> boxes.add(rect(rect)));
    return boxes;
  }

  /** Nothing is drawn where nobody sees it, and no word lies on another. */
  Drawn isTidy() {
    assertThat(boxes()).allMatch(box -> box.within(width(), height()), "inside " + kind());
    for (var one : labels()) {
      assertThat(labels()).filteredOn(one::meets).containsExactly(one);
    }
    return this;
  }

  /** Both widths of a chart, each tidy. */
  static List<Drawn> sheets(String pictures) {
    var sheets = all(pictures);
    assertThat(sheets).extracting(Drawn::kind).containsExactly("wide", "thin");
    assertThat(sheets).extracting(Drawn::width).containsExactly(880.0, 360.0);
    sheets.forEach(Drawn::isTidy);
    assertThat(Arrays.asList(sheets.getFirst().says(), sheets.getLast().says()))
        .noneMatch(String::isBlank);
    return sheets;
  }
}
