package tutti.report;

import static org.assertj.core.api.Assertions.assertThat;
import static tutti.report.Small.AT;
import static tutti.report.Small.confirmed;
import static tutti.report.Small.days;
import static tutti.report.Small.every;
import static tutti.report.Small.promise;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import tutti.measure.PromiseSample;
import tutti.measure.verdict.PromiseVerdict;
import tutti.measure.verdict.VerdictOutcome;
import tutti.measure.verdict.VerdictTally;
import tutti.testkit.LawCases;

/** How a promise went, window by window. */
class WindowHistoryTest {

  private static PromiseVerdict settled(double daysAgo, boolean good) {
    var at = AT.minusMillis((long) (daysAgo * 86_400_000));
    return new PromiseVerdict(
        at, at, good ? VerdictOutcome.GOOD : VerdictOutcome.BAD, Optional.of(at));
  }

  private static VerdictTally last(WindowHistory course) {
    return course.points().getLast().window();
  }

  @Test
  void itRunsFromAWindowAgoToNowInEqualSteps() {
    var points = WindowHistory.of(promise(confirmed(), 0.8), List.of(), AT).points();
    assertThat(points).hasSize(WindowHistory.POINTS);
    assertThat(points.getFirst().at()).isEqualTo(AT.minus(days(90)));
    assertThat(points.getLast().at()).isEqualTo(AT);
    for (var i = 1; i < points.size(); i++) {
      assertThat(Duration.between(points.get(i - 1).at(), points.get(i).at()))
          .isBetween(days(90).dividedBy(25).minusNanos(1), days(90).dividedBy(25).plusNanos(1));
    }
  }

  @Test
  void withoutVerdictsEveryPointIsEmpty() {
    assertThat(WindowHistory.of(promise(confirmed(), 0.8), List.of(), AT).points())
        .extracting(WindowHistory.Point::window)
        .containsOnly(VerdictTally.NONE);
  }

  @Test
  void eachPointCountsTheWindowBeforeIt() {
    var verdicts = List.of(settled(120, true), settled(30, false));
    var points = WindowHistory.of(promise(confirmed(), 0.8), verdicts, AT).points();
    assertThat(points.getFirst().window()).isEqualTo(new VerdictTally(1, 0, 0));
    assertThat(points.getLast().window()).isEqualTo(new VerdictTally(0, 1, 0));
  }

  @Test
  void theEdgeOfAWindowBelongsToTheLaterOne() {
    var promise = promise(confirmed(), 0.8);
    assertThat(last(WindowHistory.of(promise, List.of(settled(90, true)), AT)))
        .isEqualTo(VerdictTally.NONE);
    assertThat(last(WindowHistory.of(promise, List.of(settled(0, true)), AT)))
        .isEqualTo(new VerdictTally(1, 0, 0));
  }

  @Test
  void itsLastPointIsWhatTheReadingCounts() {
    var random = new Random(7);
    for (var round = 0; round < LawCases.cases(50); round++) {
      var verdicts = new ArrayList<PromiseVerdict>();
      for (var i = 0; i < 40; i++) {
        verdicts.add(settled(180 * random.nextDouble(), random.nextBoolean()));
      }
      for (var form : List.of(confirmed(), every(7, 2))) {
        var promise = promise(form, 0.8);
        var counted = PromiseSample.of(promise, verdicts, AT).window();
        var drawn = last(WindowHistory.of(promise, verdicts, AT));
        assertThat(drawn.good()).as("seed 7, round %d", round).isEqualTo(counted.good());
        assertThat(drawn.bad()).as("seed 7, round %d", round).isEqualTo(counted.bad());
      }
    }
  }

  @Test
  void aCadenceCountsPeriodsAndNotHandOffs() {
    var given = new ArrayList<PromiseVerdict>();
    for (var day = 1; day < 180; day += 2) {
      given.add(settled(day, true));
    }
    assertThat(last(WindowHistory.of(promise(every(10, 1), 0.8), given, AT)))
        .isEqualTo(new VerdictTally(9, 0, 0));
    assertThat(last(WindowHistory.of(promise(every(10, 6), 0.8), given, AT)))
        .isEqualTo(new VerdictTally(0, 9, 0));
  }

  @Test
  void aCourseKeepsItsPointsWhateverBecomesOfTheList() {
    var points =
        new ArrayList<>(List.of(new WindowHistory.Point(Instant.EPOCH, VerdictTally.NONE)));
    var course = new WindowHistory(points);
    points.clear();
    assertThat(course.points()).hasSize(1);
  }
}
