package tutti.report.web.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tutti.company.PromiseState;
import tutti.company.Stage;
import tutti.page.ShareBar;
import tutti.report.Small;

/** The small signs: glyphs, steps, bars and allowed misses. */
class SignsTest {

  @Test
  void everyStateHasASignAColourAndALineOfItsOwn() {
    assertThat(Arrays.stream(PromiseState.values()).map(StateGlyph::sign)).doesNotHaveDuplicates();
    assertThat(Arrays.stream(PromiseState.values()).map(StateGlyph::kind)).doesNotHaveDuplicates();
    assertThat(Arrays.stream(PromiseState.values()).map(StateGlyph::line)).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @EnumSource(PromiseState.class)
  void aSignStaysInItsBoxAndIsSilentBesideItsWord(PromiseState state) {
    var sign = Drawn.one(StateGlyph.sign(state)).isTidy();
    assertThat(sign.svg().getAttribute("aria-hidden")).isEqualTo("true");
    assertThat(sign.width()).isEqualTo(16);
    var line = Drawn.one(StateGlyph.line(state)).isTidy();
    assertThat(line.kind()).isEqualTo("ln-" + StateGlyph.kind(state));
    assertThat(line.count("path", "h")).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({"0,3,0,3", "2,3,2,1", "3,3,3,0", "5,3,5,0", "0,40,0,40", "40,0,40,0"})
  void allowedMissesAreFilledAsTheyAreUsed(long used, long allowed, long filled, long left) {
    var bars = Drawn.one(MissBars.of(used, allowed)).isTidy();
    assertThat(bars.count("rect", "used")).isEqualTo(filled);
    assertThat(bars.count("rect", "left")).isEqualTo(left);
  }

  @Test
  void noMissesOrTooManyToCountAreNotDrawn() {
    assertThat(MissBars.of(0, 0)).isEmpty();
    assertThat(MissBars.of(0, 41)).isEmpty();
    assertThat(MissBars.of(41, 2)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "REQUESTED,1",
    "OFFERED,1",
    "COUNTERED,1",
    "DECLINED,1",
    "WITHDRAWN,1",
    "BROKEN_OFF,1",
    "ACCEPTED,2",
    "RENEGOTIATED,2",
    "DELIVERED,3",
    "RETURNED,3",
    "CONFIRMED,4",
    "TOLD_BACK,5"
  })
  void aHandOffFillsItsCirclesUpToTheFurthestStage(Stage stage, int filled) {
    var steps = Drawn.one(StageCircles.of(Small.handOff("1", Map.of(stage, 1)))).isTidy();
    assertThat(steps.count("circle", "on")).isEqualTo(filled);
    assertThat(steps.count("circle", "off")).isEqualTo(5 - filled);
  }

  @Test
  void aHandOffThatWasBrokenOffKeepsWhatItHadReached() {
    var stages = Map.of(Stage.OFFERED, 9, Stage.DELIVERED, 5, Stage.BROKEN_OFF, 1);
    assertThat(Drawn.one(StageCircles.of(Small.handOff("1", stages))).count("circle", "on"))
        .isEqualTo(3);
  }

  @ParameterizedTest
  @CsvSource({"0,0", "0.5,30", "1,60", "2,60", "-1,0"})
  void aBarIsAsLongAsItsShareAndNeverLongerThanItsTrack(double share, double end) {
    var bar = Drawn.one(ShareBar.of(share)).isTidy();
    assertThat(Drawn.points(bar.path("part")).getLast().x()).isEqualTo(end);
  }

  @ParameterizedTest
  @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
  void aBarOfNoNumberIsStillABar(double share) {
    Drawn.one(ShareBar.of(share)).isTidy();
  }

  @Test
  void theWideBarIsTheSameUnderAnotherName() {
    assertThat(Drawn.one(ShareBar.wide(0.25)).kind()).isEqualTo("done");
    assertThat(ShareBar.wide(0.25).replace("done", "bar")).isEqualTo(ShareBar.of(0.25));
  }
}
