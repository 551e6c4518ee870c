package tutti.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The checker is itself checked: every damage done to a clean map must be reported. */
class SvgCheckerTest {

  private final String clean = Svg.standalone(Companies.olist().landscape());

  @Test
  void aCleanMapHasNoFaults() {
    assertThat(SvgChecker.faults(clean)).isEmpty();
  }

  @Test
  void aLabelMovedOntoItsLineIsReported() {
    var label = find("<text x=\"[0-9.]+\" y=\"([0-9.]+)\"[^>]*><tspan [^>]*>sellers ready");

    assertReported(replaced(label, 1, Double.parseDouble(label.group(1)) + 13), "LABEL");
  }

  @Test
  void aLabelMovedOntoABoxIsReported() {
    var label = find("<tspan x=\"([0-9.]+)\" [^>]*>sellers ready");

    assertReported(replaced(label, 1, 100), "LABEL");
  }

  @Test
  void aLineMovedOntoItsNeighbourIsReported() {
    var pair = find("<path d=\"M[0-9.]+ ([0-9.]+)L[0-9.]+ ([0-9.]+)\" class=\"hit\"");
    double y = Double.parseDouble(pair.group(1)) + 22;
    var moved =
        clean.replace(pair.group(), pair.group().replace(" " + pair.group(1), " " + Xml.number(y)));

    assertReported(moved, "LINE");
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
    assertReported(swapped, "foreign party");
  }

  @Test
  void aLineThroughAForeignBoxIsReported() {
    var line = find("<path d=\"(M[0-9.]+ [0-9.]+L[0-9.]+ [0-9.]+)\" class=\"hit\"");
    var box = find("class=\"pt\"><title>Support</title><rect x=\"[0-9.]+\" y=\"([0-9.]+)\"");
    var y = Xml.number(Double.parseDouble(box.group(1)) + 20);
    var through = line.group().replace(line.group(1), "M5 " + y + "L900 " + y);

    assertReported(clean.replace(line.group(), through), "[Support]");
  }

  @Test
  void aGlyphMovedOntoAnotherLineIsReported() {
    var glyph = find("<circle cx=\"[0-9.]+\" cy=\"([0-9.]+)\" r=\"4\"");

    assertReported(replaced(glyph, 1, Double.parseDouble(glyph.group(1)) - 20), "GLYPH");
  }

  @Test
  void aHeadThatLeavesTheSheetIsReported() {
    assertReported(
        clean.replaceFirst("viewBox=\"-2 -2 [0-9]+", "viewBox=\"-2 -2 900"), "outside the sheet");
  }

  @Test
  void aNumberOnItsLabelIsReported() {
    var number = find("class=\"rm\"><rect x=\"([0-9.]+)\"");

    assertReported(replaced(number, 1, Double.parseDouble(number.group(1)) + 12), "NUMBER");
  }

  @Test
  void aLineThatEndsBeforeItsBoxIsReported() {
    var line = find("<path d=\"M([0-9.]+) [0-9.]+L([0-9.]+) [0-9.]+\" class=\"hit\"");
    double middle = (Double.parseDouble(line.group(1)) + Double.parseDouble(line.group(2))) / 2;
    var cut =
        line.group()
            .replace("M" + line.group(1), "M" + Xml.number(middle))
            .replace("L" + line.group(2), "L" + Xml.number(middle + 5));

    assertReported(clean.replace(line.group(), cut), "ends nowhere");
  }

  @Test
  void aNameTooLongForItsBoxIsReported() {
    assertReported(
        clean.replace(">Support</tspan>", ">Support of everything</tspan>"), "sticks out");
  }

  private static void assertReported(String damaged, String what) {
    assertThat(SvgChecker.faults(damaged)).anySatisfy(fault -> assertThat(fault).contains(what));
  }

  private MatchResult find(String pattern) {
    return Pattern.compile(pattern).matcher(clean).results().findFirst().orElseThrow();
  }

  private String replaced(MatchResult found, int group, double value) {
    return clean.substring(0, found.start(group))
        + Xml.number(value)
        + clean.substring(found.end(group));
  }
}
