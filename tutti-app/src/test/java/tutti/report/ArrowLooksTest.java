package tutti.report;

import static org.assertj.core.api.Assertions.assertThat;
import static tutti.report.Small.ALIVE;
import static tutti.report.Small.arrowIn;
import static tutti.report.Small.confirmed;
import static tutti.report.Small.promise;
import static tutti.report.Small.reading;
import static tutti.report.Small.report;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tutti.company.PromiseState;
import tutti.map.ArrowLook;
import tutti.measure.ArrowReading;
import tutti.measure.verdict.VerdictTally;

/** What the map is told of each arrow. */
class ArrowLooksTest {

  private static ArrowLook look(ArrowReading arrow) {
    return Objects.requireNonNull(
        ArrowLooks.of(report(arrow)).get(arrow.arrow().id()), "a look for the arrow");
  }

  @ParameterizedTest
  @EnumSource(PromiseState.class)
  void anArrowLooksLikeItsState(PromiseState state) {
    assertThat(look(arrowIn(state)).state()).isEqualTo(state);
  }

  @ParameterizedTest
  @CsvSource({
    "BROKEN,9 missed",
    "AT_RISK,10 missed",
    "SILENT,none",
    "NOT_ENOUGH_EVIDENCE,''",
    "UNMEASURED,''",
    "KEPT,''",
    "OBSERVED,''"
  })
  void onlyWhatGoesWrongIsNotedBesideTheLabel(PromiseState state, String note) {
    assertThat(look(arrowIn(state)).note()).isEqualTo(note);
  }

  @ParameterizedTest
  @CsvSource({
    "BROKEN,9 of 12 not confirmed",
    "SILENT,''",
    "NOT_ENOUGH_EVIDENCE,2 of 2 good",
    "UNMEASURED,''",
    "KEPT,60 of 62 good",
    "OBSERVED,''"
  })
  void whoListensHearsTheCountsWhereThereAreAny(PromiseState state, String evidence) {
    assertThat(look(arrowIn(state)).evidence()).isEqualTo(evidence);
  }

  @Test
  void theVolumeIsWhatTheWindowHoldsOpenOnesIncluded() {
    var arrow =
        Small.of("leads", reading(promise(confirmed(), 0.8), new VerdictTally(5, 2, 4), ALIVE));
    assertThat(look(arrow).volume()).isEqualTo(11);
  }

  @Test
  void theVolumeOfAnArrowWithoutAPromiseIsAllThereEverWas() {
    var arrow = new ArrowReading(Small.observed("orders"), ALIVE, 2, List.of());
    assertThat(look(arrow).volume()).isEqualTo(42);
  }

  @Test
  void theThreeToFixCarryTheirPlaces() {
    var first = Small.of("first", "sales", "customer", reading(confirmed(), 0.8, 0, 20));
    var second = Small.of("second", "sales", "customer", reading(confirmed(), 0.8, 8, 12));
    var fine = Small.of("fine", "sales", "customer", reading(confirmed(), 0.1, 200, 0));
    var looks = ArrowLooks.of(report(fine, second, first));
    assertThat(looks).hasSize(3);
    assertThat(looks.get("first")).extracting(look -> look.rank().orElse(0)).isEqualTo(1);
    assertThat(looks.get("second")).extracting(look -> look.rank().orElse(0)).isEqualTo(2);
    assertThat(looks.get("fine")).extracting(look -> look.rank().isPresent()).isEqualTo(false);
  }

  @Test
  void noArrowsGiveNoLooks() {
    assertThat(ArrowLooks.of(report())).isEmpty();
  }
}
