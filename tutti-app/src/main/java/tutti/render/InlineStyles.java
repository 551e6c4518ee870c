package tutti.render;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * A map of which every element says itself how it looks: the style sheet's colours, strokes and
 * faces are written as attributes, for renderers that know no custom properties.
 */
final class InlineStyles {

  private static final String NO_DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl";
  private static final Pattern VARIABLE = Pattern.compile("var\\((--[a-z0-9-]+)\\)");
  private static final Pattern FONT = Pattern.compile("(\\d+) ([0-9.]+)px (.*)");
  private static final List<String> UNSEEN = List.of("style", "title", "desc");

  private final Element root;
  private final StyleRules rules;
  private final List<TextRows.Row> rows = new ArrayList<>();

  private InlineStyles(String svg) {
    root = parse(svg);
    rules = new StyleRules(root.getElementsByTagName("style").item(0).getTextContent());
    style(root, Map.of());
    fill(root);
  }

  /** Whole pixels are never quite the shape of the sheet; its paper fills them all the same. */
  private static void fill(Element root) {
    root.setAttribute("preserveAspectRatio", "none");
  }

  /** The map with its style written out; its own style sheet has no media rules. */
  static InlineStyles of(String svg) {
    return new InlineStyles(svg);
  }

  private static Element parse(String svg) {
    try {
      var factory = DocumentBuilderFactory.newInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature(NO_DOCTYPE, true);
      var builder = factory.newDocumentBuilder();
      builder.setErrorHandler(null);
      return builder.parse(new InputSource(new StringReader(svg))).getDocumentElement();
    } catch (ParserConfigurationException | SAXException | IOException e) {
      throw new IllegalArgumentException("The map is no XML.", e);
    }
  }

  private static List<Element> children(Element parent) {
    var nodes = parent.getChildNodes();
    return IntStream.range(0, nodes.getLength())
        .mapToObj(nodes::item)
        .filter(Element.class::isInstance)
        .map(Element.class::cast)
        .toList();
  }

  /** Styles an element and all in it; what is around it hands down its own style. */
  private void style(Element element, Map<String, String> around) {
    var style = new HashMap<>(around);
    rules.of(element).forEach((name, value) -> declare(element, name, value, style));
    if (element.getTagName().equals("text")) {
      words(element, style);
      return;
    }
    for (var child : children(element)) {
      if (UNSEEN.contains(child.getTagName())) {
        element.removeChild(child);
      } else {
        style(child, style);
      }
    }
    element.removeAttribute("class");
  }

  /** Custom properties and fonts are handed down; all else is an attribute. */
  private static void declare(
      Element element, String name, String value, Map<String, String> style) {
    var font = FONT.matcher(resolved(value, style));
    if (name.equals("font") && font.matches()) {
      style.put("font-weight", font.group(1));
      style.put("font-size", font.group(2));
      style.put("font-family", font.group(3));
    } else if (name.startsWith("--") || name.startsWith("font-") || name.equals("fill")) {
      style.put(name, resolved(value, style).replaceFirst("px$", ""));
    }
    if (!name.startsWith("--") && !name.startsWith("font")) {
      element.setAttribute(name, resolved(value, style));
    }
  }

  private static String resolved(String value, Map<String, String> style) {
    return VARIABLE.matcher(value).replaceAll(found -> style.getOrDefault(found.group(1), "none"));
  }

  /** Words are set anew, each row at the place where it begins. */
  private void words(Element text, Map<String, String> style) {
    var words = new TextRows(text.getAttribute("text-anchor").equals("middle"));
    words.at(number(text, "x"), number(text, "y"));
    var parts = children(text);
    parts.forEach(part -> part(part, style, words));
    if (parts.isEmpty()) {
      words.add(text.getTextContent(), style);
    }
    replace(text, words.rows(), style.getOrDefault("fill", "none"));
  }

  private void part(Element part, Map<String, String> around, TextRows words) {
    var style = new HashMap<>(around);
    rules.of(part).forEach((name, value) -> declare(part, name, value, style));
    if (part.hasAttribute("x")) {
      words.down(number(part, "x"), part.hasAttribute("dy") ? number(part, "dy") : 0);
    } else {
      words.along(number(part, "dx"));
    }
    words.add(part.getTextContent(), style);
  }

  private static double number(Element element, String name) {
    return Double.parseDouble(element.getAttribute(name));
  }

  private void replace(Element text, List<TextRows.Row> set, String fill) {
    for (var row : set) {
      text.getParentNode().insertBefore(element(text, row, fill), text);
    }
    text.getParentNode().removeChild(text);
    rows.addAll(set);
  }

  private static Element element(Element like, TextRows.Row row, String fill) {
    var set = like.getOwnerDocument().createElementNS(like.getNamespaceURI(), "text");
    set.setAttribute("x", Double.toString(row.x()));
    set.setAttribute("y", Double.toString(row.y()));
    set.setAttribute("fill", fill);
    set.setAttribute("font-size", Double.toString(row.size()));
    set.setAttribute("font-family", "'" + row.face().family(row.text()) + "'");
    set.setTextContent(row.text());
    return set;
  }

  /** All rows of words, in the order of the file. */
  List<TextRows.Row> rows() {
    return List.copyOf(rows);
  }

  /** The sheet's left edge, top, width and height, in units. */
  double[] sheet() {
    return Arrays.stream(root.getAttribute("viewBox").split(" ", -1))
        .mapToDouble(Double::parseDouble)
        .toArray();
  }

  /** The map as SVG again. */
  ByteArrayInputStream svg() {
    try {
      var text = new StringWriter();
      TransformerFactory.newInstance()
          .newTransformer()
          .transform(new DOMSource(root), new StreamResult(text));
      return new ByteArrayInputStream(text.toString().getBytes(UTF_8));
    } catch (TransformerException e) {
      throw new IllegalStateException("The map cannot be written.", e);
    }
  }
}
