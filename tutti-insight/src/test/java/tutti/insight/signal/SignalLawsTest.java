package tutti.insight.signal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What holds of every signal. */
class SignalLawsTest {

  private static final long SEED = 21;

  private static void always(Consumer<List<SignalOutcome>> law) {
    var random = new SplittableRandom(SEED);
    for (var i = 0; i < 200; i++) {
      var slope = random.nextDouble(-0.8, 0.8);
      var rows = Rows.drawn(60 + random.nextInt(60), random, score -> 0.5 + slope * (score - 0.5));
      try {
        law.accept(rows);
      } catch (AssertionError e) {
        throw new AssertionError("seed %d, round %d: %s".formatted(SEED, i, rows), e);
      }
    }
  }

  /** By comparing every row that has the outcome with every row that has it not. */
  private static double counted(List<SignalOutcome> rows) {
    var sum = 0.0;
    var pairs = 0;
    for (var with : rows) {
      for (var without : rows) {
        if (with.outcome() > without.outcome()) {
          sum += (Math.signum(with.signal() - without.signal()) + 1) / 2;
          pairs++;
        }
      }
    }
    return sum / pairs;
  }

  @Test
  void theAucIsTheShareOfPairsInOrderAndHalfTheTies() {
    always(
        rows -> assertThat(RankAccuracy.of(rows).value()).isCloseTo(counted(rows), within(1e-12)));
  }

  @Test
  void nothingButTheOrderOfTheSignalsCounts() {
    always(rows -> {
      var stretched = Rows.changed(rows, x -> Math.exp(x / 3) - 100);
      assertThat(RankAccuracy.of(stretched)).isEqualTo(RankAccuracy.of(rows));
      assertThat(SpearmanCorrelation.of(stretched)).isEqualTo(SpearmanCorrelation.of(rows));
      assertThat(Rows.reading(stretched).lift()).isEqualTo(Rows.reading(rows).lift());
      assertThat(Rows.reading(stretched).verdict()).isEqualTo(Rows.reading(rows).verdict());
    });
  }

  @Test
  void aSignalTurnedRoundIsJudgedTheSame() {
    always(rows -> {
      var turned = Rows.changed(rows, x -> -x);
      assertThat(RankAccuracy.of(turned).value())
          .isCloseTo(1 - RankAccuracy.of(rows).value(), within(1e-12));
      assertThat(SpearmanCorrelation.of(turned).value())
          .isCloseTo(-SpearmanCorrelation.of(rows).value(), within(1e-12));
      assertThat(Rows.reading(turned).verdict()).isEqualTo(Rows.reading(rows).verdict());
    });
  }

  @Test
  void theOrderOfTheRowsChangesNothing() {
    always(rows -> {
      var shuffled = new ArrayList<>(rows);
      Collections.shuffle(shuffled, new Random(SEED));
      assertThat(SignalReading.of(Rows.signal(shuffled), .3))
          .isEqualTo(SignalReading.of(Rows.signal(rows), .3));
      assertThat(Rows.reading(shuffled).tenths()).isEqualTo(Rows.reading(rows).tenths());
    });
  }

  @Test
  void tenthsHoldEveryRowOnce() {
    always(rows -> {
      var tenths = SignalTenth.of(rows);
      assertThat(tenths.stream().mapToLong(SignalTenth::rows).sum()).isEqualTo(rows.size());
      for (var i = 1; i < tenths.size(); i++) {
        assertThat(tenths.get(i).lowest()).isGreaterThan(tenths.get(i - 1).highest());
      }
    });
  }

  @Test
  void theTopOfAllIsNoBetterThanAll() {
    always(rows -> assertThat(SignalLift.of(rows, 1).orElseThrow()).isCloseTo(1, within(1e-12)));
  }
}
