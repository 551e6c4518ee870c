package tutti.jobs;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.kagkarlsson.scheduler.ScheduledExecution;
import com.github.kagkarlsson.scheduler.ScheduledExecutionsFilter;
import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.event.AbstractSchedulerListener;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The work that waits to be done, of every process on this database. */
@Component
public class JobQueue {

  private static final Duration LONGEST_WAIT = Duration.ofMinutes(1);

  private final Scheduler scheduler;
  private final InstantSource clock;

  /** Released when a job that was added here has been tried once, well or in vain. */
  private final Cache<JobId, CountDownLatch> tries =
      Caffeine.newBuilder().expireAfterWrite(LONGEST_WAIT).build();

  private record JobId(String kind, String key) implements TaskInstanceId {
    @Override
    public String getTaskName() {
      return kind;
    }

    @Override
    public String getId() {
      return key;
    }
  }

  JobQueue(Scheduler scheduler, InstantSource clock) {
    this.scheduler = scheduler;
    this.clock = clock;
    scheduler.registerSchedulerListener(
        new AbstractSchedulerListener() {
          @Override
          public void onExecutionComplete(ExecutionComplete tried) {
            tried(tried.getExecution().taskInstance);
          }
        });
  }

  private void tried(TaskInstanceId job) {
    var latch = tries.getIfPresent(new JobId(job.getTaskName(), job.getId()));
    if (latch != null) {
      latch.countDown();
    }
  }

  /**
   * Adds a piece of work to be done soon; it is kept with the current transaction, or with none.
   *
   * @param key names it among its kind
   * @return false when one of this kind and key waits already, which stays as it is
   */
  public <T> boolean add(JobKind<T> kind, String key, T data) {
    var now = clock.instant();
    tries.asMap().compute(new JobId(kind.name(), key), (_, before) -> untried(before));
    var added =
        scheduler.scheduleIfNotExists(
            new TaskInstance<>(kind.name(), key, JobEnvelope.of(now, data)), now);
    afterCommit(scheduler::triggerCheckForDueExecutions);
    return added;
  }

  private static CountDownLatch untried(@Nullable CountDownLatch before) {
    return before == null || before.getCount() == 0 ? new CountDownLatch(1) : before;
  }

  private static void afterCommit(Runnable work) {
    if (TransactionSynchronizationManager.isSynchronizationActive()) {
      TransactionSynchronizationManager.registerSynchronization(
          new TransactionSynchronization() {
            @Override
            public void afterCommit() {
              work.run();
            }
          });
    } else {
      work.run();
    }
  }

  /** Waits until a job that was added here has been tried once, or for so long. */
  public void await(JobKind<?> kind, String key, Duration atMost) {
    var latch = tries.getIfPresent(new JobId(kind.name(), key));
    try {
      if (latch != null) {
        var _ = latch.await(atMost.toMillis(), TimeUnit.MILLISECONDS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** The work with this key that is not done yet. */
  public <T> Optional<PendingJob<T>> find(JobKind<T> kind, String key) {
    return scheduler
        .getScheduledExecution(new JobId(kind.name(), key))
        .map(found -> pending(kind, found, (JobEnvelope) found.getData()));
  }

  /** All work of a kind that is not done yet. */
  public <T> List<PendingJob<T>> all(JobKind<T> kind) {
    var all = new ArrayList<PendingJob<T>>();
    scheduler.fetchScheduledExecutionsForTask(
        kind.name(),
        JobEnvelope.class,
        ScheduledExecutionsFilter.all(),
        found -> all.add(pending(kind, found, found.getData())));
    return List.copyOf(all);
  }

  private static <T> PendingJob<T> pending(
      JobKind<T> kind, ScheduledExecution<?> found, JobEnvelope kept) {
    return new PendingJob<>(
        found.getTaskInstance().getId(),
        kept.told(kind),
        kept.since(),
        found.getConsecutiveFailures(),
        kept.says());
  }
}
