package tutti.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** When a request's thread is interrupted, and that nothing of it is left afterwards. */
class RequestDeadlineTest {

  private long nanos = Long.MAX_VALUE - 1_000;
  private final RequestDeadline deadline = new RequestDeadline(Thread.currentThread(), () -> nanos);

  @AfterEach
  void nothingIsLeft() {
    assertThat(Thread.interrupted()).isFalse();
  }

  /** The clock may well pass its greatest number. */
  private RequestDeadline after(Duration time) {
    nanos += time.toNanos();
    deadline.look();
    return deadline;
  }

  @Test
  void aRequestIsInterruptedWhenItsTimeIsOver() {
    assertThat(after(RequestDeadline.LIMIT.minusMillis(1)).passed()).isFalse();
    assertThat(after(Duration.ofMillis(1)).passed()).isTrue();
    assertThat(Thread.currentThread().isInterrupted()).isTrue();
    deadline.end();
  }

  @Test
  void oneThatDoesNotMindIsInterruptedAgain() {
    after(RequestDeadline.LIMIT);
    assertThat(Thread.interrupted()).isTrue();
    after(Duration.ofMillis(999));
    assertThat(Thread.currentThread().isInterrupted()).isFalse();
    after(Duration.ofMillis(1));
    assertThat(Thread.currentThread().isInterrupted()).isTrue();
    deadline.end();
  }

  @Test
  void oneThatHasEndedIsLeftInPeace() {
    deadline.end();
    assertThat(after(RequestDeadline.LIMIT).passed()).isFalse();
  }

  @Test
  void itsTimeRunsFromTheEndOfItsBody() {
    for (var part = 0; part < 20; part++) {
      assertThat(after(Duration.ofSeconds(9)).passed()).isFalse();
      deadline.bodyArrives();
    }
    assertThat(after(RequestDeadline.LIMIT).passed()).isTrue();
    deadline.end();
  }

  @Test
  void whatMayTakeLongIsNotInterrupted() {
    deadline.lift();
    assertThat(after(Duration.ofHours(1)).passed()).isFalse();
  }

  @Test
  void onceItsTimeIsOverNothingGivesItBack() {
    after(RequestDeadline.LIMIT);
    deadline.bodyArrives();
    deadline.lift();
    assertThat(Thread.interrupted()).isTrue();
    after(Duration.ofSeconds(1));
    assertThat(Thread.currentThread().isInterrupted()).isTrue();
    deadline.end();
  }

  @Test
  void itIsKnownToWhateverWorksForTheRequest() {
    assertThat(RequestDeadline.current()).isEmpty();
    ScopedValue.where(RequestDeadline.CURRENT, deadline)
        .run(() -> assertThat(RequestDeadline.current()).containsSame(deadline));
  }
}
