package tutti.map.verify;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A crossing is declared by a bridge; all else about it is a fault. */
class DeclaredBridgeTest {

  private static final String DOWN = "North to South: plans";

  private static Sketch crossed(String drawn) {
    return Sketch.cross().arrow(DOWN, "M200 50L200 240", drawn);
  }

  private static void reported(MapVerdict verdict, String what) {
    assertThat(verdict.faults()).anySatisfy(fault -> assertThat(fault).contains(what));
  }

  @Test
  void aCrossingAtABridgeIsCountedAndNoFault() {
    var verdict = crossed("M200 50L200 115A5 5 0 0 1 200 125L200 240").verdict();

    assertThat(verdict.faults()).isEmpty();
    assertThat(verdict.crossings()).isEqualTo(1);
    assertThat(verdict.clean()).isTrue();
  }

  @Test
  void aBridgeMayBulgeToEitherSide() {
    assertThat(crossed("M200 50L200 115A5 5 0 0 0 200 125L200 240").verdict().clean()).isTrue();
  }

  @Test
  void aLevelLineMayCarryTheBridge() {
    var verdict =
        new Sketch()
            .box("West", 10, 100)
            .box("East", 310, 100)
            .box("North", 160, 10)
            .box("South", 160, 240)
            .arrow(
                "West to East: help",
                "M90 120L310 120",
                "M90 120L195 120A5 5 0 0 1 205 120L310 120")
            .arrow(DOWN, "M200 50L200 240")
            .verdict();

    assertThat(verdict.faults()).isEmpty();
    assertThat(verdict.crossings()).isEqualTo(1);
  }

  @Test
  void aCrossingWithoutABridgeIsAFault() {
    var verdict = crossed("M200 50L200 240").verdict();

    assertThat(verdict.crossings()).isEqualTo(1);
    assertThat(verdict.faults())
        .singleElement()
        .asString()
        .contains("without a bridge", "at 200,120", "North to South", "West to East");
  }

  @Test
  void aBridgeBesideTheCrossingDeclaresNothing() {
    var verdict = crossed("M200 50L200 135A5 5 0 0 1 200 145L200 240").verdict();

    assertThat(verdict.crossings()).isEqualTo(1);
    reported(verdict, "without a bridge");
    reported(verdict, "passes over 0 lines");
  }

  @Test
  void aBridgeOverTwoLinesIsAFault() {
    var verdict =
        Sketch.cross()
            .arrow("East to West: thanks", "M310 127L90 127")
            .arrow(DOWN, "M200 50L200 240", "M200 50L200 115A5 5 0 0 1 200 125L200 240")
            .verdict();

    assertThat(verdict.crossings()).isEqualTo(2);
    reported(verdict, "passes over 2 lines");
  }

  @Test
  void aBridgeAtACornerIsAFault() {
    var verdict =
        Sketch.cross()
            .arrow(
                DOWN,
                "M180 50L180 113.5L200 113.5L200 240",
                "M180 50L180 113.5L200 113.5L200 115A5 5 0 0 1 200 125L200 240")
            .verdict();

    reported(verdict, "too near to a corner");
  }

  @Test
  void aBridgeOverACornerIsAFault() {
    var verdict =
        new Sketch()
            .box("West", 10, 100)
            .box("East", 310, 140)
            .box("North", 160, 10)
            .box("South", 160, 240)
            .arrow(
                "West to East: help",
                "M90 120L202 120L202 160L310 160",
                "M90 120L202 120L202 160L310 160")
            .arrow(DOWN, "M200 50L200 240", "M200 50L200 115A5 5 0 0 1 200 125L200 240")
            .verdict();

    assertThat(verdict.clean()).isFalse();
    reported(verdict, "not over the middle of a straight piece");
  }

  @Test
  void aBridgeThatIsNoHalfCircleIsAFault() {
    reported(crossed("M200 50L200 110A5 5 0 0 1 200 130L200 240").verdict(), "no half circle");
  }

  @Test
  void aBridgeOnALabelIsAFault() {
    var label =
        "<text x=\"211\" y=\"133\" text-anchor=\"start\" class=\"lb\">"
            + "<tspan x=\"206\" dy=\"0\">help</tspan></text>";
    var verdict =
        new Sketch()
            .box("West", 10, 100)
            .box("East", 310, 100)
            .box("North", 160, 10)
            .box("South", 160, 240)
            .arrow("West to East: help", "M90 120L310 120", "M90 120L310 120", label)
            .arrow(DOWN, "M200 50L200 240", "M200 50L200 115A5 5 0 0 1 200 125L200 240")
            .verdict();

    assertThat(verdict.overlaps()).isPositive();
    reported(verdict, "bridge");
  }

  @Test
  void twoLinesThatRunOnEachOtherAreACrossing() {
    var verdict = Sketch.pair().arrow("East to West: thanks", "M310 120L90 120").verdict();

    assertThat(verdict.crossings()).isEqualTo(1);
    reported(verdict, "not at a right angle");
  }

  @Test
  void aLineThatEndsOnAnotherIsACrossing() {
    var verdict =
        Sketch.cross()
            .arrow(DOWN, "M200 50L200 120", "M200 50L200 115A5 5 0 0 1 200 125")
            .verdict();

    assertThat(verdict.crossings()).isEqualTo(1);
    assertThat(verdict.throughBoxes()).isPositive();
    reported(verdict, "not at a right angle");
  }

  @Test
  void aLineThatCrossesAnotherTwiceIsOnePairAndTwoFaults() {
    var verdict =
        Sketch.cross().arrow("North to North: again", "M170 50L170 150L210 150L210 50").verdict();

    assertThat(verdict.crossings()).isEqualTo(1);
    assertThat(verdict.faults()).hasSize(2).allMatch(fault -> fault.contains("without a bridge"));
  }
}
