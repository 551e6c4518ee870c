package tutti.map.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Small maps written by hand, each with one thing wrong. */
class MapVerifierTest {

  private static final String HELP = "West to East: help";

  private static Sketch boxes() {
    return new Sketch().box("West", 10, 100).box("East", 310, 100);
  }

  private static void reported(MapVerdict verdict, String what) {
    assertThat(verdict.faults()).anySatisfy(fault -> assertThat(fault).contains(what));
  }

  @Test
  void aCleanSketchHasNoFaults() {
    var verdict = Sketch.pair().verdict();

    assertThat(verdict).isEqualTo(new MapVerdict(0, 0, 0, List.of()));
    assertThat(Sketch.cross().verdict().clean()).isTrue();
  }

  @Test
  void roundCornersFollowTheCourse() {
    var verdict =
        boxes()
            .arrow(
                HELP,
                "M90 120L200 120L200 130L310 130",
                "M90 120L195 120Q200 120 200 125L200 125Q200 130 205 130L310 130")
            .verdict();

    assertThat(verdict.faults()).isEmpty();
  }

  @Test
  void aTornLineIsOneLine() {
    var verdict = boxes().arrow(HELP, "M90 120L310 120", "M90 120L193 120M207 120L310 120");

    assertThat(verdict.verdict().faults()).isEmpty();
  }

  @Test
  void aLineThroughTheGapOfATornLineMeetsIt() {
    var verdict =
        new Sketch()
            .box("West", 10, 100)
            .box("East", 310, 100)
            .box("North", 160, 10)
            .box("South", 160, 240)
            .arrow(HELP, "M90 120L310 120", "M90 120L193 120M207 120L310 120")
            .arrow("North to South: plans", "M200 50L200 240")
            .verdict();

    assertThat(verdict.crossings()).isEqualTo(1);
  }

  @Test
  void aDroppedBendIsALineThatRunsAslant() {
    var verdict = boxes().arrow(HELP, "M90 110L310 130").verdict();

    assertThat(verdict.throughBoxes()).isEqualTo(1);
    reported(verdict, "runs aslant from 90,110");
  }

  @Test
  void strokesBesideTheirCourseAreReported() {
    var verdict = boxes().arrow(HELP, "M90 120L310 120", "M90 121L310 121").verdict();

    assertThat(verdict.overlaps()).isPositive();
    reported(verdict, "is drawn beside its course");
    reported(verdict, "is not drawn from its start");
  }

  @Test
  void aCornerRoundedWhereThereIsNoneIsReported() {
    reported(
        boxes().arrow(HELP, "M90 120L310 120", "M90 120L200 120Q205 120 210 120L310 120").verdict(),
        "beside its course");
  }

  @Test
  void aLineThroughAForeignBoxIsReported() {
    var verdict = Sketch.pair().box("Middle", 160, 100).verdict();

    assertThat(verdict.throughBoxes()).isEqualTo(2);
    assertThat(verdict.crossings()).isZero();
    reported(verdict, "box of \"Middle\" (160,100 to 240,140)");
    reported(verdict, "name of \"Middle\"");
  }

  @Test
  void aLineOneTenthTooNearToAForeignBoxIsReported() {
    assertThat(Sketch.pair().box("Middle", 160, 128).verdict().faults()).isEmpty();

    var near = boxes().arrow(HELP, "M90 120.1L310 120.1").box("Middle", 160, 128).verdict();
    assertThat(near.throughBoxes()).isEqualTo(1);
    reported(near, "is too near to the line");
  }

  @Test
  void boxesOneTenthTooNearAreReported() {
    assertThat(boxes().box("South", 10, 147).verdict().faults()).isEmpty();
    assertThat(boxes().box("South", 10, 146).verdict().overlaps()).isEqualTo(1);
  }

  @Test
  void aBoxOnABoxIsReportedAsMeeting() {
    var verdict = boxes().box("South", 50, 120).verdict();

    assertThat(verdict.overlaps()).isPositive();
    reported(verdict, "The box of \"West\" (10,100 to 90,140) meets the box of \"South\"");
  }

  @Test
  void linesTooNearToEachOtherAreNoCrossing() {
    assertThat(Sketch.pair().arrow("East to West: thanks", "M310 128L90 128").verdict().clean())
        .isTrue();

    var near = Sketch.pair().arrow("East to West: thanks", "M310 127.9L90 127.9").verdict();
    assertThat(near.crossings()).isZero();
    assertThat(near.overlaps()).isPositive();
    reported(near, "is too near to the line");
  }

  @Test
  void aLineToTheWrongPartyIsReported() {
    var verdict = boxes().arrow("East to West: thanks", "M90 120L310 120").verdict();

    assertThat(verdict.throughBoxes()).isEqualTo(1);
    reported(verdict, "ends nowhere: it runs from 90,120 to 310,120");
  }

  @Test
  void twoBoxesThatChangePlacesAreReported() {
    var verdict =
        new Sketch()
            .box("East", 10, 100)
            .box("West", 310, 100)
            .arrow(HELP, "M90 120L310 120")
            .verdict();

    assertThat(verdict.throughBoxes()).isEqualTo(1);
  }

  @Test
  void oneStubOfAnArrowSetApartIsNotEnough() {
    var one = boxes().arrow(HELP, "M90 120L150 120");
    assertThat(one.verdict().throughBoxes()).isEqualTo(1);

    assertThat(one.arrow(HELP, "M250 120L310 120").verdict().faults()).isEmpty();
  }

  @Test
  void anArrowBackIntoItsOwnPartyIsFine() {
    var own =
        new Sketch()
            .box("West", 10, 100)
            .arrow("West to West: rules", "M90 110L150 110L150 130L90 130");

    assertThat(own.verdict().faults()).isEmpty();
  }

  @Test
  void aLineThatLiesOnItselfIsReported() {
    var own =
        new Sketch()
            .box("West", 10, 100)
            .arrow("West to West: rules", "M90 110L150 110L150 111L90 111");

    reported(own.verdict(), "lies on itself");
  }

  @Test
  void aHeadAwayFromItsLineIsReported() {
    for (var moved : List.of("M312 120L304 123L304 117z", "M310 121L302 124L302 118z")) {
      var verdict =
          MapVerifier.verify(Sketch.pair().svg().replace("M310 120L302 123L302 117z", moved));
      assertThat(verdict.overlaps()).as(moved).isPositive();
      reported(verdict, "has no head at its end, 310,120");
    }
  }

  @Test
  void aGlyphAwayFromItsLineIsReported() {
    var off = "<circle cx=\"200\" cy=\"112\" r=\"4\" class=\"gf\"/>";
    var on = off.replace("112", "120");

    assertThat(boxes().arrow(HELP, "M90 120L310 120", "M90 120L310 120", on).verdict().clean())
        .isTrue();
    reported(
        boxes().arrow(HELP, "M90 120L310 120", "M90 120L310 120", off).verdict(), "is not on it");
  }

  @Test
  void whatSticksOutOfTheSheetIsReported() {
    var verdict = Sketch.pair().sheet("10.1 0 400 300").verdict();

    assertThat(verdict.overlaps()).isEqualTo(1);
    reported(verdict, "lies outside the sheet");
  }

  @Test
  void aNameThatSticksOutOfItsBoxIsReported() {
    var verdict = new Sketch().box("A name too long for it", 100, 100).verdict();

    assertThat(verdict.overlaps()).isEqualTo(1);
    reported(verdict, "sticks out of its box");
  }

  @Test
  void aFaultIsASentenceWithItsPlace() {
    assertThat(Sketch.pair().box("Middle", 160, 100).verdict().faults())
        .allMatch(fault -> fault.matches("(?s)[A-Z].*\\d+(\\.\\d)?,\\d+.*\\."));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "no drawing",
        "<svg",
        "<svg/>",
        "<svg viewBox=\"0 0 10\"/>",
        "<svg viewBox=\"0 0 10 1e3\"/>",
        "<svg viewBox=\"0 0 10 10.25\"/>",
        "<!DOCTYPE svg [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><svg>&x;</svg>",
        "<svg viewBox=\"0 0 9 9\"><g class=\"ar kept\"/></svg>"
      })
  void whatIsNoMapIsRefused(String svg) {
    assertThatThrownBy(() -> MapVerifier.verify(svg)).isInstanceOf(IllegalArgumentException.class);
  }
}
