package tutti.interruption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Work goes on until its thread is asked to stop. */
class WorkStoppedTest {

  @AfterEach
  void nobodyElseIsAskedToStop() {
    Thread.interrupted();
  }

  @Test
  void whoIsNotAskedGoesOn() {
    assertThat(WorkStopped.asked()).isFalse();
    assertThatCode(WorkStopped::ifAsked).doesNotThrowAnyException();
  }

  @Test
  void whoIsAskedStopsAndStaysAsked() {
    Thread.currentThread().interrupt();
    assertThatExceptionOfType(WorkStopped.class)
        .isThrownBy(WorkStopped::ifAsked)
        .withMessage("The work was stopped before it had a result");
    assertThat(WorkStopped.asked()).isTrue();
    assertThat(Thread.currentThread().isInterrupted()).isTrue();
  }
}
