package tutti.intake.imports.upload;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import tutti.intake.IntakeResult;
import tutti.intake.imports.upload.ImportJob.Stored;
import tutti.intake.imports.upload.ImportJob.Storing;
import tutti.intake.imports.upload.ImportJob.Waiting;

/** Whoever waits for an import to be stored. */
class AwaitedImportTest {

  private static final Duration LONG = Duration.ofMinutes(5);

  @Test
  void whatIsNotStoringIsNotWaitedFor() {
    var job = Imports.of(3, new Waiting());
    job.awaitEnd(LONG);
    assertThat(job.stand()).isInstanceOf(Waiting.class);
  }

  @Test
  void theEndOfTheStoringEndsTheWait() {
    var job = Imports.of(3, new Storing(0));
    var waiting = CompletableFuture.runAsync(() -> job.awaitEnd(LONG));
    job.move(new Storing(2));
    job.move(new Stored(IntakeResult.NONE));
    assertThat(waiting).succeedsWithin(LONG);
  }

  @Test
  void afterAWhileTheWaitIsOver() {
    var job = Imports.of(3, new Storing(0));
    job.awaitEnd(Duration.ofMillis(5));
    assertThat(job.stand()).isInstanceOf(Storing.class);
  }
}
