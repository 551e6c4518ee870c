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

  @Test
  void aPartOfABuildMeetsHalfOfItsShareAtLeastAndTwiceAsManyAtMost() {
    assertThat(LawCases.least(300, 100)).isEqualTo(300);
    assertThat(LawCases.least(300, 10)).isEqualTo(15);
    assertThat(LawCases.least(300, 1000)).isEqualTo(3000);
    assertThat(LawCases.most(450, 100)).isEqualTo(450);
    assertThat(LawCases.most(450, 10)).isEqualTo(90);
    assertThat(LawCases.most(450, 1000)).isEqualTo(4500);
  }
}
