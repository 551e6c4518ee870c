package tutti.map.svg;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import tutti.map.MapDrawing;
import tutti.map.SheetStyle;
import tutti.map.typesetting.MapTypeface;

/** Words lie where their areas are. */
class SvgLetteringTest {

  private static final MapDrawing.Area AREA = new MapDrawing.Area(100, 50, 80, 30);

  private static Element label(boolean numbered, MapDrawing.Row... rows) {
    var page = lettering(false);
    page.label(new MapDrawing.Label(AREA, List.of(rows)), numbered, false);
    return SvgShapes.parse(page.xml().toString());
  }

  private static SvgLettering lettering(boolean fixed) {
    return new SvgLettering(fixed, new CarriedFaces(), new XmlText());
  }

  private static List<String> texts(Element text) {
    return SvgShapes.children(text).stream().map(Element::getTextContent).toList();
  }

  private static List<String> all(Element text, String attribute) {
    return SvgShapes.children(text).stream().map(part -> part.getAttribute(attribute)).toList();
  }

  private static double number(Element part, String attribute) {
    return Double.parseDouble(part.getAttribute(attribute));
  }

  @Test
  void aLabelIsCentredInItsArea() {
    var text = label(false, new MapDrawing.Row("leads", ""));

    assertThat(text.getAttribute("x")).isEqualTo("140");
    assertThat(text.getAttribute("text-anchor")).isEqualTo("middle");
    assertThat(number(text, "y")).isBetween(60.0, 65.0);
  }

  @Test
  void aLabelBesideANumberBeginsAtItsLeftEdge() {
    var text = label(true, new MapDrawing.Row("leads", ""));

    assertThat(text.getAttribute("x")).isEqualTo("100");
    assertThat(text.getAttribute("text-anchor")).isEqualTo("start");
  }

  @Test
  void theRowsOfALabelLieOneBelowTheOther() {
    var text =
        label(
            false,
            new MapDrawing.Row("what", ""),
            new MapDrawing.Row("became", ""),
            new MapDrawing.Row("of it", ""));

    assertThat(texts(text)).containsExactly("what", "became", "of it");
    assertThat(all(text, "dy")).containsExactly("0", "16", "16");
    assertThat(all(text, "x")).containsOnly("140");
  }

  @Test
  void aNoteFollowsItsRowInBold() {
    var text = label(false, new MapDrawing.Row("leads", "6 of 20"));

    assertThat(texts(text)).containsExactly("leads", "6 of 20");
    assertThat(all(text, "class")).containsExactly("", "n");
    assertThat(all(text, "dx")).containsExactly("", "5");
    assertThat(all(text, "x")).containsExactly("140", "");
  }

  @Test
  void aNoteAloneHasARowOfItsOwn() {
    var text = label(false, new MapDrawing.Row("leads", ""), new MapDrawing.Row("", "none"));

    assertThat(all(text, "dy")).containsExactly("0", "16");
    assertThat(all(text, "x")).containsExactly("140", "140");
    assertThat(all(text, "class")).containsExactly("", "n");
  }

  @Test
  void aRowOfNothingIsNotWritten() {
    assertThat(texts(label(false, new MapDrawing.Row("", "")))).isEmpty();
  }

  @Test
  void inAFileEveryRowSaysHowLongItIs() {
    var file = lettering(true);
    file.label(
        new MapDrawing.Label(AREA, List.of(new MapDrawing.Row("leads", "6 of 20"))), false, false);
    var text = SvgShapes.parse(file.xml().toString());

    assertThat(all(text, "textLength"))
        .containsExactly(
            XmlText.number(MapTypeface.SANS.length("leads", 15)),
            XmlText.number(MapTypeface.BOLD.length("6 of 20", 15)));
    assertThat(all(text, "lengthAdjust")).containsOnly("spacingAndGlyphs");
  }

  @Test
  void aBrokenLabelIsAsLongAsItsBoldLetters() {
    var file = lettering(true);
    file.label(new MapDrawing.Label(AREA, List.of(new MapDrawing.Row("leads", ""))), false, true);

    assertThat(all(SvgShapes.parse(file.xml().toString()), "textLength"))
        .containsExactly(XmlText.number(MapTypeface.BOLD.length("leads", 15)));
  }

  @Test
  void onAPageRowsAreAsLongAsTheirLetters() {
    assertThat(all(label(false, new MapDrawing.Row("leads", "6 of 20")), "textLength"))
        .containsOnly("");
  }

  @Test
  void aNumberStandsInItsBox() {
    var page = lettering(false);
    page.number(new MapDrawing.Number(7, new MapDrawing.Area(10, 20, 15, 15)));
    var parts = SvgShapes.children(SvgShapes.parse(page.xml().toString()));

    assertThat(parts.getFirst().getAttribute("x")).isEqualTo("10");
    assertThat(parts.getFirst().getAttribute("width")).isEqualTo("15");
    assertThat(parts.getLast().getTextContent()).isEqualTo("7");
    assertThat(parts.getLast().getAttribute("x")).isEqualTo("17.5");
    assertThat(number(parts.getLast(), "y")).isBetween(30.0, 34.0);
  }

  @Test
  void aNameIsCentredInItsBoxWhateverItsRows() {
    for (var style : SheetStyle.values()) {
      for (int rows = 1; rows <= 5; rows++) {
        var area = new MapDrawing.Area(0, 0, 100, 200);
        var page = lettering(false);
        var words = List.of("a", "b", "c", "d", "e").subList(0, rows);
        page.name(new MapDrawing.Box("p", "P", area, words), style);
        var text = SvgShapes.parse(page.xml().toString());
        double middle = number(text, "y") + style.leading() * (rows - 1) / 2.0;
        assertThat(text.getAttribute("x")).isEqualTo("50");
        assertThat(texts(text)).isEqualTo(words);
        assertThat(middle - 100).isBetween(0.0, style.nameSize() / 2.0);
      }
    }
  }

  @Test
  void theCustomersNameStandsAboveTheWordsOutsideParty() {
    for (boolean portrait : new boolean[] {false, true}) {
      var barline =
          new MapDrawing.Barline("c", "The customer", AREA, AREA, List.of("The", "customer"));
      var page = lettering(false);
      page.customer(barline, portrait);
      var parts = SvgShapes.children(SvgShapes.parse("<g>" + page.xml() + "</g>"));
      int leading = Integer.parseInt(all(parts.getFirst(), "dy").getLast());

      assertThat(texts(parts.getFirst())).containsExactly("The", "customer");
      assertThat(parts.getLast().getTextContent()).isEqualTo("outside party");
      assertThat(number(parts.getLast(), "y"))
          .isGreaterThan(number(parts.getFirst(), "y") + leading + 10);
      assertThat(parts.getFirst().getAttribute("text-anchor"))
          .isEqualTo(portrait ? "middle" : "start");
      assertThat(parts.getLast().getAttribute("x")).isEqualTo(portrait ? "140" : "100");
    }
  }
}
