package tutti.map.svg;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.ToIntFunction;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tutti.map.Companies;
import tutti.map.verify.MapVerdict;
import tutti.map.verify.MapVerifier;

/** The checker is itself checked: every damage done to a clean map is in the right count. */
class DamagedMapTest {

  private final String clean = SvgMap.standalone(Companies.olist().landscape());

  @Test
  void aCleanMapHasNoFaults() {
    assertThat(MapVerifier.verify(clean)).isEqualTo(new MapVerdict(0, 0, 0, List.of()));
  }

  @Test
  void aLabelMovedOntoItsLineIsReported() {
    var label = find("<text x=\"[0-9.]+\" y=\"([0-9.]+)\"[^>]*><tspan [^>]*>sellers ready");

    assertReported(
        replaced(label, 1, Double.parseDouble(label.group(1)) + 13),
        MapVerdict::throughBoxes,
        "label",
        "meets the line");
  }

  @Test
  void aLabelMovedOntoABoxIsReported() {
    var label = find("<tspan x=\"([0-9.]+)\" [^>]*>sellers ready");

    assertReported(replaced(label, 1, 100), MapVerdict::overlaps, "label", "meets the box");
  }

  @Test
  void aLineMovedOntoItsNeighbourIsReported() {
    var pair = find("<path d=\"M[0-9.]+ ([0-9.]+)L[0-9.]+ ([0-9.]+)\" class=\"hit\"");
    double y = Double.parseDouble(pair.group(1)) + 22;
    var moved =
        clean.replace(
            pair.group(), pair.group().replace(" " + pair.group(1), " " + XmlText.number(y)));

    assertReported(moved, MapVerdict::throughBoxes, "meets the line");
  }

  @Test
  void twoBoxesThatChangePlacesAreReported() {
    var boxes =
        Pattern.compile("(?<=<g class=\"pt\"><title>[A-Z][a-z]{0,20}</title>)<rect [^>]*/>")
            .matcher(clean)
            .results()
            .map(MatchResult::group)
            .toList();
    var swapped =
        clean
            .replace(boxes.get(0), "@")
            .replace(boxes.get(2), boxes.get(0))
            .replace("@", boxes.get(2));

    assertThat(boxes).hasSizeGreaterThan(3);
    assertReported(swapped, MapVerdict::throughBoxes, "ends nowhere");
  }

  @Test
  void aLineThroughAForeignBoxIsReported() {
    var line = find("<path d=\"(M[0-9.]+ [0-9.]+L[0-9.]+ [0-9.]+)\" class=\"hit\"");
    var box = find("class=\"pt\"><title>Support</title><rect x=\"[0-9.]+\" y=\"([0-9.]+)\"");
    var y = XmlText.number(Double.parseDouble(box.group(1)) + 20);
    var through = line.group().replace(line.group(1), "M5 " + y + "L900 " + y);

    assertReported(
        clean.replace(line.group(), through), MapVerdict::throughBoxes, "box of \"Support\"");
  }

  @Test
  void aGlyphMovedOntoAnotherLineIsReported() {
    var glyph = find("<circle cx=\"[0-9.]+\" cy=\"([0-9.]+)\" r=\"4\"");

    assertReported(
        replaced(glyph, 1, Double.parseDouble(glyph.group(1)) - 20), MapVerdict::overlaps, "glyph");
  }

  @Test
  void aHeadThatLeavesTheSheetIsReported() {
    assertReported(
        clean.replaceFirst("viewBox=\"-2 -2 [0-9]+", "viewBox=\"-2 -2 900"),
        MapVerdict::overlaps,
        "outside the sheet");
  }

  @Test
  void aNumberOnItsLabelIsReported() {
    var number = find("class=\"rm\"><rect x=\"([0-9.]+)\"");

    assertReported(
        replaced(number, 1, Double.parseDouble(number.group(1)) + 12),
        MapVerdict::overlaps,
        "number",
        "label");
  }

  @Test
  void aLineThatEndsBeforeItsBoxIsReported() {
    var line = find("<path d=\"M([0-9.]+) [0-9.]+L([0-9.]+) [0-9.]+\" class=\"hit\"");
    double middle = (Double.parseDouble(line.group(1)) + Double.parseDouble(line.group(2))) / 2;
    var cut =
        line.group()
            .replace("M" + line.group(1), "M" + XmlText.number(middle))
            .replace("L" + line.group(2), "L" + XmlText.number(middle + 5));

    assertReported(clean.replace(line.group(), cut), MapVerdict::throughBoxes, "ends nowhere");
  }

  @Test
  void aNameTooLongForItsBoxIsReported() {
    assertReported(
        clean.replaceAll(
            " textLength=\"[^\"]*\" lengthAdjust=\"[^\"]*\">Support</tspan>",
            ">Support of everything</tspan>"),
        MapVerdict::overlaps,
        "sticks out");
  }

  @Test
  void aNameDrawnLongerThanItsBoxIsReported() {
    assertReported(
        clean.replaceAll(
            " textLength=\"[^\"]*\"( lengthAdjust=\"[^\"]*\">Support<)", " textLength=\"400\"$1"),
        MapVerdict::overlaps,
        "sticks out");
  }

  @Test
  void aLineMovedOntoTheNextIsACrossing() {
    var courses =
        Pattern.compile("<path d=\"(M[0-9. L]+)\" class=\"hit\"")
            .matcher(clean)
            .results()
            .map(course -> course.group(1))
            .toList();

    assertReported(
        clean.replace(courses.get(0) + "\" class=\"hit", courses.get(1) + "\" class=\"hit"),
        MapVerdict::crossings,
        "not at a right angle");
  }

  @Test
  void aShiftedHeadIsReported() {
    var head = find("<path d=\"M([0-9.]+) [^\"]*z\" class=\"h\"");

    assertReported(
        replaced(head, 1, Double.parseDouble(head.group(1)) - 1),
        MapVerdict::overlaps,
        "has no head at its end");
  }

  private static void assertReported(
      String damaged, ToIntFunction<MapVerdict> count, String... what) {
    var verdict = MapVerifier.verify(damaged);
    assertThat(count.applyAsInt(verdict)).isPositive();
    assertThat(verdict.faults()).anySatisfy(fault -> assertThat(fault).contains(what));
  }

  private MatchResult find(String pattern) {
    return Pattern.compile(pattern).matcher(clean).results().findFirst().orElseThrow();
  }

  private String replaced(MatchResult found, int group, double value) {
    return clean.substring(0, found.start(group))
        + XmlText.number(value)
        + clean.substring(found.end(group));
  }
}
