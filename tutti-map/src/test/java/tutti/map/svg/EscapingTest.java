package tutti.map.svg;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tutti.company.Party;
import tutti.company.PromiseState;
import tutti.map.ArrowLook;
import tutti.map.Companies;
import tutti.map.MapDrawing;
import tutti.map.SheetStyle;

/** Whatever is written into a map is text in it, and never a part of it. */
class EscapingTest {

  private static String textOf(String content) {
    var xml = new XmlText().open("t").text(content).close("t").toString();
    return SvgShapes.parse(xml).getTextContent();
  }

  private static String attributeOf(String content) {
    return SvgShapes.parse(new XmlText().empty("t", "a", content).toString()).getAttribute("a");
  }

  @Test
  void everyPrintableCharacterOfTheFirstPlaneIsReadBackAsItIs() {
    var all = new StringBuilder();
    for (int character = ' '; character < 0xFFFE; character++) {
      boolean control = character >= 0x7F && character <= 0x9F;
      if (!control && !Character.isSurrogate((char) character)) {
        all.append((char) character);
      }
    }

    assertThat(textOf(all.toString())).isEqualTo(all.toString());
    assertThat(attributeOf(all.toString())).isEqualTo(all.toString());
  }

  @Test
  void everyControlCharacterIsLeftOut() {
    for (int character = 0; character <= 0x9F; character++) {
      if (Character.isISOControl(character)) {
        var content = "a" + (char) character + "b";
        assertThat(textOf(content)).as("U+%04X", character).isEqualTo("ab");
        assertThat(attributeOf(content)).as("U+%04X", character).isEqualTo("ab");
      }
    }
  }

  @Test
  void halfACharacterIsLeftOut() {
    for (char half : new char[] {'\uD800', '\uDBFF', '\uDC00', '\uDFFF'}) {
      assertThat(textOf("a" + half + "b")).isEqualTo("ab");
      assertThat(attributeOf("a" + half)).isEqualTo("a");
    }
    assertThat(textOf("\uDC00\uD800")).isEmpty();
  }

  @Test
  void whatIsNoCharacterInAnyPlaneIsLeftOut() {
    for (int plane = 0; plane <= 0x10; plane++) {
      for (int last : new int[] {0xFFFE, 0xFFFF}) {
        assertThat(textOf("a" + Character.toString(plane * 0x10000 + last) + "b")).isEqualTo("ab");
      }
    }
  }

  @Test
  void aCharacterOfEveryPlaneIsReadBack() {
    for (int plane = 1; plane <= 0x10; plane++) {
      var character = Character.toString(plane * 0x10000 + 0x42);
      assertThat(textOf(character)).isEqualTo(character);
      assertThat(attributeOf(character)).isEqualTo(character);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "&",
        "&amp;",
        "&lt;script&gt;",
        "<",
        ">",
        "\"",
        "'",
        "<!--",
        "-->",
        "<![CDATA[",
        "]]>",
        "<?xml?>",
        "&#0;",
        "</t><t>",
        "\" a=\"b",
        "' a='b"
      })
  void whatXmlReadsAsASignIsReadBackAsText(String content) {
    assertThat(textOf(content)).isEqualTo(content);
    assertThat(attributeOf(content)).isEqualTo(content);
  }

  @Test
  void escapedTextHoldsNoneOfTheSigns() {
    assertThat(new XmlText().text("<>\"'").toString()).doesNotContain("<", ">", "\"", "'");
  }

  @Test
  void aNumberOfAnyKindIsAnAttribute() {
    assertThat(new XmlText().empty("r", "x", 1.25, "y", 3, "w", 2.0, "h", -0.04).toString())
        .isEqualTo("<r x=\"1.3\" y=\"3\" w=\"2\" h=\"0\"/>");
  }

  @Test
  void aNumberIsOffByHalfATenthAtMost() {
    for (int i = -3000; i < 3000; i++) {
      double number = i * 0.0173;
      var written = XmlText.number(number);
      assertThat(Math.abs(Double.parseDouble(written) - number)).isLessThanOrEqualTo(0.0500001);
      assertThat(written).matches("-?[0-9]+(\\.[1-9])?");
    }
  }

  /** A company of three parties and three arrows in which everything is called one thing. */
  private static MapDrawing called(String name, boolean portrait) {
    var customer = new Party("c", name, Party.Kind.OUTSIDE, Optional.empty(), Optional.empty());
    var parties = List.of(party("a", name), party("b", name), customer);
    var arrows =
        List.of(
            Companies.arrow("1", "a", "b", name),
            Companies.arrow("2", "b", "c", name),
            Companies.arrow("3", "c", "a", name));
    var look = new ArrowLook(PromiseState.BROKEN, 20, name, name, Optional.of(1));
    var company = Companies.company(parties, arrows);
    var style = portrait ? SheetStyle.PORTRAIT : SheetStyle.LANDSCAPE;
    return Companies.drawn(company, Map.of("1", look, "2", look), style, 0);
  }

  private static Party party(String id, String name) {
    return new Party(id, name, Party.Kind.FUNCTION, Optional.empty(), Optional.empty());
  }

  /** How many elements of every kind; rows of text do not count, for a longer name has more. */
  private static Map<String, Integer> elements(String svg) {
    var count = new TreeMap<String, Integer>();
    var all = SvgShapes.parse(svg).getElementsByTagName("*");
    for (int i = 0; i < all.getLength(); i++) {
      count.merge(all.item(i).getNodeName(), 1, Integer::sum);
    }
    count.remove("tspan");
    return count;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "</title></a></svg><script>alert(1)</script>",
        "\"><image href=x onerror=alert(1)>",
        "' onload='alert(1)",
        "\" onmouseover=\"alert(1)\" x=\"",
        "]]><![CDATA[<g>",
        "<!--<g/>-->",
        "&lt;g/&gt;&#60;g/&#62;",
        "<?xml-stylesheet href='x'?>",
        "<!DOCTYPE svg [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>",
        "&x;%x;",
        "\u0000\u0001<g>\u001B[31m",
        "\u202Egnp.<g>",
        "${7*7}#{7*7}{{7*7}}",
        "javascript:alert(1)",
        "url(#x);}</style><style>*{display:none}"
      })
  void aHostileNameAddsNoElement(String name) {
    for (boolean portrait : new boolean[] {false, true}) {
      var links = new MapAddresses(id -> "/arrows/" + id, id -> "/parties/" + id);
      assertThat(elements(SvgMap.standalone(called(name, portrait))))
          .isEqualTo(elements(SvgMap.standalone(called("Sales", portrait))));
      assertThat(elements(SvgMap.inline(called(name, portrait), links)))
          .isEqualTo(elements(SvgMap.inline(called("Sales", portrait), links)));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"\" onload=\"alert(1)", "'><script>", "a&b=<c>", "\u0000\n\"x"})
  void aHostileAddressStaysAnAddress(String address) {
    var links = new MapAddresses(id -> address, id -> address);
    var root = SvgShapes.parse(SvgMap.inline(called("Sales", false), links));
    var linked = root.getElementsByTagName("a");

    assertThat(linked.getLength()).isEqualTo(6);
    for (int i = 0; i < linked.getLength(); i++) {
      var names = new ArrayList<String>();
      for (int j = 0; j < linked.item(i).getAttributes().getLength(); j++) {
        names.add(linked.item(i).getAttributes().item(j).getNodeName());
      }
      assertThat(names)
          .contains("href", "class", "aria-label")
          .allMatch(known -> known.matches("href|class|aria-label|data-[a-z]+"));
    }
  }

  @Test
  void aHostileNameIsStillReadableAsItIs() {
    var svg = SvgMap.standalone(called("<b>&\"'", false));

    assertThat(SvgShapes.parse(svg).getTextContent()).contains("<b>&\"' to <b>&\"': <b>&\"'.");
  }
}
