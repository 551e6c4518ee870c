package tutti.map.svg;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tutti.map.MapDrawing.Point;

/** How the pen goes along a line. */
class PenPathTest {

  private static final List<Point> BENT =
      List.of(new Point(0, 0), new Point(50, 0), new Point(50, 40), new Point(90, 40));

  private static PenPath way(List<Point> path, Point... bridges) {
    return new PenPath(path, List.of(bridges));
  }

  @Test
  void aStraightLineIsOneStroke() {
    assertThat(way(List.of(new Point(0, 5), new Point(80, 5))).rounded()).isEqualTo("M0 5L80 5");
  }

  @Test
  void cornersAreRound() {
    assertThat(way(BENT).rounded()).isEqualTo("M0 0L41 0Q50 0 50 9L50 31Q50 40 59 40L90 40");
    assertThat(way(BENT).chain()).isEqualTo("M0 0L50 0L50 40L90 40");
  }

  @Test
  void aShortPieceHasSmallerCorners() {
    var path = List.of(new Point(0, 0), new Point(50, 0), new Point(50, 8), new Point(90, 8));
    assertThat(way(path).rounded()).isEqualTo("M0 0L46 0Q50 0 50 4L50 4Q50 8 54 8L90 8");
  }

  @Test
  void aBridgeIsAnArchOverTheOtherLine() {
    var path = List.of(new Point(0, 5), new Point(80, 5));
    assertThat(way(path, new Point(30, 5)).rounded()).isEqualTo("M0 5L25 5A5 5 0 0 1 35 5L80 5");
  }

  @Test
  void anArchRisesWhicheverWayTheLineRuns() {
    var path = List.of(new Point(80, 5), new Point(0, 5));
    assertThat(way(path, new Point(30, 5)).rounded()).isEqualTo("M80 5L35 5A5 5 0 0 0 25 5L0 5");
  }

  @Test
  void aTornLineHasAGapAtTheGlyphAndKeepsItsBridges() {
    var path = List.of(new Point(0, 5), new Point(80, 5));
    assertThat(way(path, new Point(60, 5)).torn(new Point(30, 5)))
        .isEqualTo("M0 5L23 5M37 5L55 5A5 5 0 0 1 65 5L80 5");
  }

  @Test
  void theGapOfABentLineIsWhereTheGlyphSits() {
    assertThat(way(BENT).torn(new Point(50, 20)))
        .isEqualTo("M0 0L43.5 0Q50 0 50 6.5L50 13M50 27L50 33.5Q50 40 56.5 40L90 40");
    assertThat(PenPath.upright(BENT, new Point(50, 20))).isTrue();
    assertThat(PenPath.upright(BENT, new Point(70, 40))).isFalse();
    assertThat(PenPath.upright(BENT, new Point(20, 0))).isFalse();
  }
}
