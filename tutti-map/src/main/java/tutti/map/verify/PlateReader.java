package tutti.map.verify;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import tutti.map.verify.DrawnShape.Kind;

/** Reads a map from its SVG. */
final class PlateReader {

  private static final String NO_DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl";
  private static final long THIN = 6;
  private static final long THICK = 30;
  private static final long BORDER = 5;

  private final boolean portrait;
  private int box;
  private final List<DrawnShape> shapes = new ArrayList<>();
  private final List<DrawnLine> lines = new ArrayList<>();
  private final List<ParsedMap.Tip> tips = new ArrayList<>();
  private final List<WordBox> words = new ArrayList<>();

  private PlateReader(boolean portrait) {
    this.portrait = portrait;
  }

  /**
   * The map of an SVG.
   *
   * @throws IllegalArgumentException when the text is no XML or not as a map is written
   */
  static ParsedMap read(String svg) {
    var root = root(svg);
    var reader = read(root);
    return new ParsedMap(sheet(root), reader.shapes, reader.lines, reader.tips);
  }

  /** Where the rows of words lie, in the order of the SVG; without the boxed numbers. */
  static List<WordBox> words(String svg) {
    return List.copyOf(read(root(svg)).words);
  }

  private static PlateReader read(Element root) {
    var reader = new PlateReader(root.getAttribute("class").contains("port"));
    var groups = children(root);
    IntStream.range(0, groups.size()).forEach(place -> reader.group(groups.get(place), place));
    return reader;
  }

  /**
   * The outermost element; no document type and nothing from outside is read.
   *
   * @throws IllegalArgumentException when the text is no XML
   */
  static Element root(String svg) {
    try {
      return builder().parse(new InputSource(new StringReader(svg))).getDocumentElement();
    } catch (SAXException | IOException e) {
      throw new IllegalArgumentException("The drawing is no XML: " + e.getMessage(), e);
    }
  }

  private static DocumentBuilder builder() {
    try {
      var factory = DocumentBuilderFactory.newInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature(NO_DOCTYPE, true);
      factory.setXIncludeAware(false);
      factory.setExpandEntityReferences(false);
      var builder = factory.newDocumentBuilder();
      builder.setErrorHandler(null);
      return builder;
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException("This Java has no safe XML parser.", e);
    }
  }

  private static UprightRect sheet(Element root) {
    var view =
        Stream.of(root.getAttribute("viewBox").split(" ", -1)).map(TenthsNumbers::of).toList();
    if (view.size() != 4) {
      throw new IllegalArgumentException("The drawing has no viewBox of four numbers.");
    }
    return new UprightRect(
        view.get(0), view.get(1), view.get(0) + view.get(2), view.get(1) + view.get(3));
  }

  static List<Element> children(Element parent) {
    var nodes = parent.getChildNodes();
    return IntStream.range(0, nodes.getLength())
        .mapToObj(nodes::item)
        .filter(Element.class::isInstance)
        .map(Element.class::cast)
        .toList();
  }

  static long number(Element part, String name) {
    return TenthsNumbers.of(part.getAttribute(name));
  }

  private void group(Element group, int owner) {
    var kind = group.getAttribute("class");
    var parts = children(group);
    var title =
        parts.stream()
            .filter(part -> part.getTagName().equals("title"))
            .findFirst()
            .map(Element::getTextContent)
            .orElse("");
    if (kind.startsWith("ar ")) {
      line(parts, owner, title);
      parts.forEach(part -> arrow(part, kind, owner, title));
    } else if (kind.startsWith("pt")) {
      parts.forEach(part -> party(part, kind.contains("cu"), owner, title));
      box = owner;
    } else if (kind.startsWith("fd")) {
      parts.forEach(part -> fold(part, box, title));
    }
  }

  private void line(List<Element> parts, int owner, String title) {
    var chain = PathData.spots(path(parts, "hit", title).getAttribute("d"));
    var seen = path(parts, "l", title);
    var drawn = PathData.steps(seen.getAttribute("d"));
    var bridges =
        drawn.stream()
            .filter(step -> step.command() == 'A')
            .map(step -> new DeclaredBridge(step.from(), step.to(), step.radius()))
            .toList();
    long half = Math.ceilDiv(number(seen, "stroke-width"), 2);
    lines.add(new DrawnLine(owner, title, chain, half, bridges, drawn));
  }

  private static Element path(List<Element> parts, String kind, String title) {
    return parts.stream()
        .filter(part -> part.getAttribute("class").equals(kind))
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException("No path \"" + kind + "\" in the arrow " + title));
  }

  private void arrow(Element part, String state, int owner, String title) {
    switch (part.getAttribute("class")) {
      case "h" -> {
        var corners = PathData.spots(part.getAttribute("d"));
        tips.add(new ParsedMap.Tip(owner, corners.getFirst()));
        shapes.add(new DrawnShape(Kind.HEAD, owner, title, UprightRect.around(corners)));
      }
      case "gf", "go", "g1", "g2", "pp" ->
          shapes.add(new DrawnShape(Kind.GLYPH, owner, title, extent(part)));
      case "lb" ->
          words(Kind.LABEL, LetterMetrics.label(state.contains("broken")), part, owner, title);
      case "rm" ->
          shapes.add(new DrawnShape(Kind.NUMBER, owner, title, extent(children(part).getFirst())));
      default -> {}
    }
  }

  private void party(Element part, boolean customer, int owner, String title) {
    switch (part.getTagName()) {
      case "rect" -> {
        if (!customer) {
          var border = extent(part).grown(BORDER, BORDER);
          shapes.add(new DrawnShape(Kind.BOX, owner, title, border));
        }
      }
      case "path" -> shapes.add(new DrawnShape(Kind.BARLINE, owner, title, barline(part)));
      case "text" ->
          words(
              Kind.NAME,
              LetterMetrics.party(part.getAttribute("class"), portrait),
              part,
              owner,
              title);
      default -> {}
    }
  }

  /** The small words of the box before. */
  private void fold(Element part, int owner, String title) {
    var kind = part.getAttribute("class");
    switch (kind) {
      case "gf", "go", "g1", "g2", "pp" ->
          shapes.add(new DrawnShape(Kind.GLYPH, owner, title, extent(part)));
      case "hit" -> {}
      default -> {
        if (part.getTagName().equals("text")) {
          words(
              Kind.NAME,
              LetterMetrics.party(kind.isEmpty() ? "fd" : kind, portrait),
              part,
              owner,
              title);
        }
      }
    }
  }

  private void words(Kind kind, LetterMetrics letters, Element text, int owner, String title) {
    for (var row : letters.rows(text)) {
      shapes.add(new DrawnShape(kind, owner, title, row.rect()));
      words.add(WordBox.of(row.words(), row.rect()));
    }
  }

  private UprightRect barline(Element part) {
    long half = part.getAttribute("class").equals("thick") ? THICK : THIN;
    var ends = UprightRect.around(PathData.spots(part.getAttribute("d")));
    return portrait ? ends.grown(0, half) : ends.grown(half, 0);
  }

  private static UprightRect extent(Element part) {
    return switch (part.getTagName()) {
      case "circle" -> {
        long r = number(part, "r");
        yield UprightRect.at(new DrawnPoint(number(part, "cx"), number(part, "cy"))).grown(r, r);
      }
      case "rect" -> {
        var corner = new DrawnPoint(number(part, "x"), number(part, "y"));
        var far = corner.plus(number(part, "width"), number(part, "height"));
        yield UprightRect.around(List.of(corner, far));
      }
      default -> UprightRect.around(PathData.spots(part.getAttribute("d")));
    };
  }
}
