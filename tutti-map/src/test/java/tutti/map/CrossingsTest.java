package tutti.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import tutti.claims.Claim;
import tutti.company.Company;
import tutti.company.file.CompanyFile;
import tutti.company.sample.SampleCompany;
import tutti.company.template.CompanyTemplates;
import tutti.map.svg.MapAddresses;
import tutti.map.svg.SvgChecker;
import tutti.map.svg.SvgMap;
import tutti.map.svg.SvgShapes;

/**
 * Crossings counted from what is written into the file: the drawn segments, in whole tenths, with
 * exact predicates and no layout object in sight.
 */
class CrossingsTest {

  /** A straight piece of one arrow's line. */
  private record Piece(int arrow, long x1, long y1, long x2, long y2) {

    boolean meets(Piece other) {
      return turns(other.x1, other.y1) * turns(other.x2, other.y2) <= 0
          && other.turns(x1, y1) * other.turns(x2, y2) <= 0
          && Math.min(x1, x2) <= Math.max(other.x1, other.x2)
          && Math.min(other.x1, other.x2) <= Math.max(x1, x2)
          && Math.min(y1, y2) <= Math.max(other.y1, other.y2)
          && Math.min(other.y1, other.y2) <= Math.max(y1, y2);
    }

    private int turns(long x, long y) {
      return Long.signum((x2 - x1) * (y - y1) - (y2 - y1) * (x - x1));
    }

    boolean inside(long left, long top, long right, long bottom) {
      return Math.max(x1, x2) > left
          && Math.min(x1, x2) < right
          && Math.max(y1, y2) > top
          && Math.min(y1, y2) < bottom;
    }
  }

  private static List<Element> groups(String svg, String kind) {
    return SvgShapes.children(SvgShapes.parse(svg)).stream()
        .filter(group -> group.getAttribute("class").startsWith(kind))
        .toList();
  }

  private static long tenths(double number) {
    return Math.round(number * 10);
  }

  private static List<Piece> pieces(String svg) {
    var pieces = new ArrayList<Piece>();
    var arrows = groups(svg, "ar ");
    for (int arrow = 0; arrow < arrows.size(); arrow++) {
      for (var part : SvgShapes.children(arrows.get(arrow))) {
        if (part.getTagName().equals("path") && List.of("hit", "l").contains(kind(part))) {
          pieces(arrow, part.getAttribute("d"), pieces);
        }
      }
    }
    return pieces;
  }

  private static String kind(Element part) {
    return part.getAttribute("class");
  }

  private static void pieces(int arrow, String path, List<Piece> pieces) {
    for (var stroke : path.substring(1).split("M", -1)) {
      var points = SvgShapes.points("M" + stroke);
      for (int i = 1; i < points.size(); i++) {
        pieces.add(
            new Piece(
                arrow,
                tenths(points.get(i - 1)[0]),
                tenths(points.get(i - 1)[1]),
                tenths(points.get(i)[0]),
                tenths(points.get(i)[1])));
      }
    }
  }

  static int crossings(String svg) {
    var pieces = pieces(svg);
    int crossings = 0;
    for (int i = 0; i < pieces.size(); i++) {
      for (var other : pieces.subList(i + 1, pieces.size())) {
        crossings += pieces.get(i).arrow() != other.arrow() && pieces.get(i).meets(other) ? 1 : 0;
      }
    }
    return crossings;
  }

  static int throughParties(String svg) {
    int through = 0;
    for (var party : groups(svg, "pt")) {
      var box = SvgShapes.children(party).get(1);
      if (!kind(party).contains("cu")) {
        long x = tenths(Double.parseDouble(box.getAttribute("x")));
        long y = tenths(Double.parseDouble(box.getAttribute("y")));
        long right = x + tenths(Double.parseDouble(box.getAttribute("width")));
        long foot = y + tenths(Double.parseDouble(box.getAttribute("height")));
        through += (int) pieces(svg).stream().filter(one -> one.inside(x, y, right, foot)).count();
      }
    }
    return through;
  }

  private static void assertNoCrossing(Company company) {
    var links = new MapAddresses(id -> "/arrows/" + id, id -> "/parties/" + id);
    for (var drawing :
        List.of(MapDrawing.landscape(company, Map.of()), MapDrawing.portrait(company, Map.of()))) {
      assertThat(drawing.apart()).isEmpty();
      assertThat(drawing.lines()).hasSameSizeAs(company.arrows());
      for (var svg : List.of(SvgMap.standalone(drawing), SvgMap.inline(drawing, links))) {
        assertThat(groups(svg, "ar ")).hasSameSizeAs(company.arrows());
        assertThat(pieces(svg)).hasSizeGreaterThanOrEqualTo(2 * company.arrows().size());
        assertThat(crossings(svg)).isZero();
        assertThat(throughParties(svg)).isZero();
        assertThat(SvgChecker.faults(svg)).isEmpty();
      }
    }
  }

  @Test
  @Claim("K02")
  void noLineOfATemplateCrossesAnother() {
    assertThat(CompanyTemplates.names()).contains("business-symphony");
    for (var name : CompanyTemplates.names()) {
      assertNoCrossing(CompanyFile.read(name, CompanyTemplates.text(name).orElseThrow()));
    }
  }

  @Test
  void noLineOfTheSampleCompanyCrossesAnother() {
    assertNoCrossing(SampleCompany.company());
  }

  private static String drawn(String... paths) {
    var svg = new StringBuilder("<svg viewBox=\"0 0 99 99\" class=\"map land\">");
    for (var path : paths) {
      svg.append("<g class=\"ar kept\"><title>x</title><path class=\"l\" d=\"" + path + "\"/></g>");
    }
    return svg
        + "<g class=\"pt\"><title>P</title>"
        + "<rect x=\"50\" y=\"50\" width=\"20\" height=\"20\"/></g></svg>";
  }

  @Test
  void linesThatCrossAreCounted() {
    assertThat(crossings(drawn("M0 10L30 10", "M15 0L15 30"))).isEqualTo(1);
    assertThat(crossings(drawn("M0 10L30 10", "M5 0L5 30", "M9 0L9 30"))).isEqualTo(2);
  }

  @Test
  void linesThatTouchOrLieOnEachOtherAreCounted() {
    assertThat(crossings(drawn("M0 10L30 10", "M30 0L30 30"))).isEqualTo(1);
    assertThat(crossings(drawn("M0 10L30 10", "M20 10L60 10"))).isEqualTo(1);
  }

  @Test
  void linesThatMissEachOtherByATenthAreNotCounted() {
    assertThat(crossings(drawn("M0 10L30 10", "M0 10.1L30 10.1"))).isZero();
    assertThat(crossings(drawn("M0 10L30 10", "M30.1 0L30.1 30"))).isZero();
  }

  @Test
  void aGapInATornLineIsNoLine() {
    assertThat(crossings(drawn("M0 10L10 10M20 10L30 10", "M15 0L15 30"))).isZero();
  }

  @Test
  void aLineThroughAPartyIsCounted() {
    assertThat(throughParties(drawn("M40 60L90 60"))).isEqualTo(1);
    assertThat(throughParties(drawn("M60 20L60 51"))).isEqualTo(1);
  }

  @Test
  void aLineThatEndsAtThePartyIsNotThroughIt() {
    assertThat(throughParties(drawn("M10 60L50 60", "M60 70L60 90"))).isZero();
  }
}
