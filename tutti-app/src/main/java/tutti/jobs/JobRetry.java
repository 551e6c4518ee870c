package tutti.jobs;

import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tutti.availability.FailureSentence;

/** Tries again what failed: after a second, then after twice as long each time, up to 5 minutes. */
final class JobRetry implements FailureHandler<JobEnvelope> {

  private static final Logger LOG = LoggerFactory.getLogger(JobRetry.class);
  private static final Duration LONGEST = Duration.ofMinutes(5);
  private static final int MOST_DOUBLINGS = 9;

  @Override
  public void onFailure(ExecutionComplete tried, ExecutionOperations<JobEnvelope> operations) {
    var job = tried.getExecution().taskInstance;
    var pause = pause(tried.getExecution().consecutiveFailures);
    var cause = tried.getCause().orElseGet(() -> new IllegalStateException("It ended early."));
    LOG.warn(
        "The job {} {} failed and is tried again in {} s",
        job.getTaskName(),
        job.getId(),
        pause.toSeconds(),
        cause);
    operations.reschedule(
        tried,
        tried.getTimeDone().plus(pause),
        ((JobEnvelope) job.getData()).failed(FailureSentence.of(cause)));
  }

  /**
   * How long to wait after a failure.
   *
   * @param failures how many went before it, without a success between
   */
  static Duration pause(int failures) {
    var doubled = Duration.ofSeconds(1L << Math.min(failures, MOST_DOUBLINGS));
    return doubled.compareTo(LONGEST) > 0 ? LONGEST : doubled;
  }
}
