package tutti.jobs;

import static java.util.Objects.requireNonNull;

import java.time.Instant;

/**
 * A piece of work that is not done yet.
 *
 * @param key names it among its kind
 * @param since when it was asked for
 * @param failures how often it was tried in vain
 * @param says why it failed the last time; blank when it did not
 */
public record PendingJob<T>(String key, T data, Instant since, int failures, String says) {

  public PendingJob {
    requireNonNull(key, "key");
    requireNonNull(data, "data");
    requireNonNull(since, "since");
    requireNonNull(says, "says");
  }
}
