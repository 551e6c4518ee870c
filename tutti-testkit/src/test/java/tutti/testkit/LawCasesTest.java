package tutti.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LawCasesTest {

  @ParameterizedTest
  @CsvSource({"200,100,200", "200,10,20", "200,1,5", "3,10,3", "60,1000,600", "20000,10,2000"})
  void aLawIsTriedOnItsShareOfCasesButNeverOnLessThanAFew(int whole, int percent, int cases) {
    assertThat(LawCases.share(whole, percent)).isEqualTo(cases);
  }

  @Test
  void moreCasesThanCanBeCountedAreRefused() {
    assertThatThrownBy(() -> LawCases.share(Integer.MAX_VALUE, 1_000))
        .isInstanceOf(ArithmeticException.class);
  }
}
