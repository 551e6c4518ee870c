package tutti.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tutti.company.Company;
import tutti.interruption.WorkStopped;
import tutti.map.crossing.MapCrossings;

/** A map of many crossing lines is drawn in bounded work, or said to be too much. */
@Tag("slow")
class TangledMapsTest {

  /** So many arrows between pairs of parties of chance, each pair at most once. */
  private static Company tangled(int parties, int arrows, long seed) {
    var pairs = new ArrayList<String>();
    for (int one = 0; one < parties; one++) {
      for (int other = one + 1; other < parties; other++) {
        pairs.add("p%d > p%d: thing".formatted(one, other));
      }
    }
    Collections.shuffle(pairs, new Random(seed));
    return Companies.of(pairs.subList(0, arrows).toArray(String[]::new)).company();
  }

  private static <T> T interrupted(Supplier<T> work) {
    Thread.currentThread().interrupt();
    try {
      return work.get();
    } finally {
      assertThat(Thread.interrupted()).as("the thread stays interrupted").isTrue();
    }
  }

  @Test
  void whatIsTooTangledIsSaidBeforeAnythingIsDrawn() {
    assertThat(MapDrawing.tooMuch(tangled(32, 496, 1)))
        .contains(
            "496 arrows are too tangled for one picture: their lines would cross at least 4,109"
                + " times, and more than 2,000 nobody could follow");
    assertThat(MapDrawing.tooMuch(tangled(24, 276, 1))).isEmpty();
    assertThat(MapDrawing.tooMuch(tangled(40, 120, 1))).isEmpty();
  }

  @Test
  void aDrawnTangleIsClean() {
    var company = tangled(24, 120, 3);
    var drawing =
        MapDrawing.landscape(
            company, Map.of(), MapDrawing.arrangement(company, false, Optional.empty()));

    CheckedMapsTest.assertClean(drawing);
  }

  @Test
  void aSearchThatIsStoppedGivesTheBestSoFarAndThatIsClean() {
    var company = Companies.twelve().company();
    var arrangement = interrupted(() -> MapDrawing.arrangement(company, false, Optional.empty()));

    CheckedMapsTest.assertClean(MapDrawing.landscape(company, Map.of(), arrangement));
  }

  @Test
  void aSearchThatHasNothingYetEndsWhenItIsStopped() {
    var company = tangled(24, 120, 3);

    assertThatThrownBy(
            () -> interrupted(() -> MapDrawing.arrangement(company, false, Optional.empty())))
        .isInstanceOf(WorkStopped.class);
    assertThatThrownBy(() -> interrupted(() -> MapCrossings.said(tangled(10, 40, 1))))
        .isInstanceOf(WorkStopped.class);
  }

  @Test
  void aChangeOfALargeTangleIsDrawnAnewRatherThanTriedInAllWays() {
    var before = MapDrawing.arrangement(tangled(40, 200, 7), false, Optional.empty());
    var company = tangled(41, 205, 8);

    var after = MapDrawing.arrangement(company, false, Optional.of(before));

    CheckedMapsTest.assertClean(MapDrawing.landscape(company, Map.of(), after));
  }

  @Test
  void whatIsWrittenLongAgoAndFarTooLongIsDrawnCut() {
    var company =
        Companies.of("sales > customer: " + "x".repeat(100_000), "customer > sales: money")
            .company();
    var drawing =
        MapDrawing.landscape(
            company, Map.of(), MapDrawing.arrangement(company, false, Optional.empty()));

    assertThat(drawing.lines().getFirst().label().orElseThrow().rows())
        .extracting(row -> row.plain().length())
        .allMatch(length -> length < 400);
    assertThat(List.of(drawing.title().length())).allMatch(length -> length < 10_000);
  }
}
