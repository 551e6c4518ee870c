package tutti.insight.voice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** The golden numbers of asking, computed independently with scipy 1.17. */
class VoiceTest {

  @Test
  void aPromoterScoreIsToldWithItsErrorAndHowManyAnswered() {
    var nps = new NetPromoterScore(10, 6, 4, 80);
    assertThat(nps.score()).isEqualTo(30);
    assertThat(nps.standardError()).isCloseTo(17.46, within(.005));
    assertThat(nps.margin()).isCloseTo(32.1, within(.5));
    assertThat(new NetPromoterScore(10, 0, 0, 10).margin()).isGreaterThan(10);
    assertThat(new NetPromoterScore(0, 7, 0, 10).margin()).isGreaterThan(10);
    assertThat(nps.responseRate()).isEqualTo(.25);
    assertThatThrownBy(() -> new NetPromoterScore(0, 0, 0, 80)).hasMessageContaining("answer");
    assertThatThrownBy(() -> new NetPromoterScore(1, 0, 0, 0)).hasMessageContaining("1 of 0");
  }

  @Test
  void satisfactionIsAShareWithWilsonsInterval() {
    var satisfied = new CustomerSatisfaction(18, 20, 40);
    assertThat(satisfied.share()).isEqualTo(.9);
    assertThat(satisfied.interval().low()).isCloseTo(.6990, within(5e-5));
    assertThat(satisfied.interval().high()).isCloseTo(.9721, within(5e-5));
    assertThat(satisfied.responseRate()).isEqualTo(.5);
    assertThatThrownBy(() -> new CustomerSatisfaction(3, 2, 9)).hasMessageContaining("3, 2, 9");
  }

  @Test
  void nineInterviewsProbablyMeetACauseOfOneInFive() {
    assertThat(InterviewCount.chanceOfFinding(.2, 9)).isCloseTo(.8658, within(5e-5));
    assertThat(InterviewCount.chanceOfFinding(.2, 0)).isZero();
    assertThatThrownBy(() -> InterviewCount.chanceOfFinding(20, 9)).hasMessageContaining("20.0");
  }
}
