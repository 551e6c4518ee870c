package tutti.measure.distribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tutti.testkit.LawCases;

/** Quantiles as spreadsheets have them. */
class LinearQuantileTest {

  private static final double[] FIVE = {1, 2, 4, 8, 16};

  /** {@code =PERCENTILE(A1:A5; p)} of a spreadsheet. */
  @ParameterizedTest
  @CsvSource({"0, 1", "0.25, 2", "0.5, 4", "0.6, 5.6", "0.8, 9.6", "0.95, 14.4", "1, 16"})
  void betweenTwoNumbersItIsInProportion(double p, double quantile) {
    assertThat(LinearQuantile.of(FIVE, p)).isCloseTo(quantile, within(1e-12));
  }

  @Test
  void ofOneItIsThatAndOfNoneItIsNothing() {
    assertThat(LinearQuantile.of(new double[] {7}, 0.3)).isEqualTo(7);
    assertThat(LinearQuantile.of(new double[0], 0.5)).isZero();
  }

  @Test
  void itGrowsAndStaysAmongTheNumbers() {
    var random = new Random(3);
    for (var i = 0; i < LawCases.cases(1_000); i++) {
      var numbers = random.doubles(1 + random.nextInt(20)).sorted().toArray();
      var before = numbers[0];
      for (var p = 0.0; p <= 1; p += 0.05) {
        var quantile = LinearQuantile.of(numbers, p);
        assertThat(quantile).isGreaterThanOrEqualTo(before);
        assertThat(quantile).isLessThanOrEqualTo(Arrays.stream(numbers).max().orElseThrow());
        before = quantile;
      }
    }
  }

  @Test
  void theMiddleOfAnOddNumberIsTheOneInTheMiddle() {
    var random = new Random(5);
    for (var i = 0; i < LawCases.cases(200); i++) {
      var numbers = random.doubles(1 + 2 * random.nextInt(10)).sorted().toArray();
      assertThat(LinearQuantile.of(numbers, 0.5))
          .isCloseTo(numbers[numbers.length / 2], within(1e-12));
      assertThat(LinearQuantile.of(numbers, 0)).isEqualTo(numbers[0]);
      assertThat(LinearQuantile.of(numbers, 1)).isEqualTo(numbers[numbers.length - 1]);
    }
  }
}
