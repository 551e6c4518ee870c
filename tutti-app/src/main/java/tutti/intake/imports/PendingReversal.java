package tutti.intake.imports;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import tutti.jobs.PendingJob;
import tutti.people.Actor;

/**
 * An import that is being taken back, or put in again. Until that is done, all is as before.
 *
 * @param back whether it is being taken back
 * @param by who asked for it
 * @param since when
 * @param failures how often it was tried in vain
 * @param says why it failed the last time; blank when it did not
 */
public record PendingReversal(boolean back, Actor by, Instant since, int failures, String says) {

  public PendingReversal {
    requireNonNull(by, "by");
    requireNonNull(since, "since");
    requireNonNull(says, "says");
  }

  static PendingReversal of(PendingJob<ReversalOrder> job) {
    return new PendingReversal(
        job.data().back(), new Actor(job.data().by()), job.since(), job.failures(), job.says());
  }

  /** {@code being taken back}. */
  public String word() {
    return back ? "being taken back" : "being put in again";
  }
}
