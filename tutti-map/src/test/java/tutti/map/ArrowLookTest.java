package tutti.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tutti.company.PromiseState;
import tutti.testkit.LawCases;

class ArrowLookTest {

  private static double width(PromiseState state, long volume) {
    return new ArrowLook(state, volume, "", "", Optional.empty()).width();
  }

  @ParameterizedTest
  @EnumSource(PromiseState.class)
  void moreHandOffsNeverMakeALineThinner(PromiseState state) {
    double before = 0;
    for (long volume = 0; volume < 200_000; volume += 1 + volume / 9) {
      double width = width(state, volume);
      assertThat(width).as("%d", volume).isGreaterThanOrEqualTo(before);
      before = width;
    }
  }

  @ParameterizedTest
  @EnumSource(PromiseState.class)
  void everyWidthIsBounded(PromiseState state) {
    for (int seed = 0; seed < LawCases.cases(200); seed++) {
      long volume = new Random(seed).nextLong();
      assertThat(width(state, volume)).as("%d", volume).isBetween(1.1, 4.0);
    }
    assertThat(width(state, Long.MAX_VALUE)).isEqualTo(4);
    assertThat(width(state, Long.MIN_VALUE)).isBetween(1.1, 4.0);
  }

  @Test
  void tenTimesTheVolumeAddsThreeQuarters() {
    for (long volume = 1; volume < 500; volume += 7) {
      assertThat(width(PromiseState.KEPT, 10 * volume) - width(PromiseState.KEPT, volume))
          .isCloseTo(0.75, within(1e-9));
    }
  }

  @Test
  void aBrokenLineIsNeverThin() {
    for (long volume = 0; volume < 10_000; volume += 77) {
      assertThat(width(PromiseState.BROKEN, volume)).isBetween(3.4, 4.0);
      assertThat(width(PromiseState.BROKEN, volume))
          .isGreaterThanOrEqualTo(width(PromiseState.KEPT, volume));
    }
  }

  @Test
  void nothingAndOneAreAsThinAsCanBe() {
    assertThat(width(PromiseState.SILENT, 0)).isEqualTo(1.1);
    assertThat(width(PromiseState.SILENT, 1)).isEqualTo(1.1);
    assertThat(width(PromiseState.SILENT, -5)).isEqualTo(1.1);
  }

  @ParameterizedTest
  @EnumSource(PromiseState.class)
  void ofAStateNothingElseIsKnown(PromiseState state) {
    var look = ArrowLook.of(state);

    assertThat(look.state()).isEqualTo(state);
    assertThat(look.volume()).isZero();
    assertThat(look.note()).isEmpty();
    assertThat(look.evidence()).isEmpty();
    assertThat(look.rank()).isEmpty();
  }
}
