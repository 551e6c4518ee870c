package tutti.intake;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import tutti.availability.Unavailable;
import tutti.evidence.Evidence;

/**
 * Stores the facts of many callers in one transaction: while one is written to disk, the next ones
 * gather, and each caller is answered when its own facts are durable. The facts of one caller are
 * stored whole or not at all.
 */
@Component
public final class GroupCommit implements DisposableBean {

  /** So many callers may wait; more are asked to come again. */
  static final int MOST_WAITING = 1_000;

  /** Within the time a request has. */
  private static final Duration PATIENCE = Duration.ofSeconds(8);

  private static final Duration RETRY = Duration.ofSeconds(2);

  private final FactStore store;
  private final Duration patience;
  private final BlockingQueue<PendingIntake> waiting = new ArrayBlockingQueue<>(MOST_WAITING);
  private final ThreadPoolExecutor committer =
      new ThreadPoolExecutor(
          1,
          1,
          10,
          TimeUnit.SECONDS,
          new LinkedBlockingQueue<>(),
          Thread.ofPlatform().name("group-commit").daemon().factory());

  /** Stores facts with different ids in one transaction. */
  interface FactStore {
    StoredFacts store(Map<String, Evidence> facts);
  }

  @Autowired
  GroupCommit(EvidenceIntake intake) {
    this(intake::takeEach, PATIENCE);
  }

  GroupCommit(FactStore store, Duration patience) {
    this.store = store;
    this.patience = patience;
    committer.allowCoreThreadTimeOut(true);
  }

  /**
   * Stores facts; when this returns, they are durable.
   *
   * @return what became of each, in the order of the facts
   * @throws Unavailable when they cannot be stored just now
   */
  public List<FactOutcome> take(Collection<Evidence> facts) {
    if (facts.isEmpty()) {
      return List.of();
    }
    var pending = new PendingIntake(facts);
    if (!waiting.offer(pending)) {
      throw busy(
          "So many hand in facts just now that these were not taken; send them again in a few"
              + " seconds.");
    }
    begin();
    return awaited(pending);
  }

  private void begin() {
    try {
      committer.execute(this::commitGroup);
    } catch (RejectedExecutionException e) {
      throw busy("Tutti ends just now; send these facts again when it is back.");
    }
  }

  private static Unavailable busy(String says) {
    return new Unavailable(Unavailable.Cause.BUSY, says, RETRY);
  }

  private List<FactOutcome> awaited(PendingIntake pending) {
    try {
      return pending.outcomes().get(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      throw tooLate(pending);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw tooLate(pending);
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : new CompletionException(e);
    }
  }

  private static Unavailable tooLate(PendingIntake pending) {
    return new Unavailable(
        Unavailable.Cause.OUT_OF_TIME,
        pending.withdraw()
            ? "It took too long until these facts could be stored, so they were not; send them again."
            : "It takes long to store these facts, and nobody knows yet whether they are; send them"
                + " again: what is known changes nothing.",
        RETRY);
  }

  /** Each caller brings one such task, and each task takes at least the first that waits. */
  private void commitGroup() {
    var group = new ArrayList<PendingIntake>();
    var facts = new LinkedHashMap<String, Evidence>();
    for (var next = waiting.peek(); next != null; next = waiting.peek()) {
      if (!fits(next, facts)) {
        break;
      }
      waiting.remove();
      if (next.begin()) {
        group.add(next);
        facts.putAll(next.facts());
      }
    }
    store(group, facts);
  }

  /** What one told stands before another tells it again, as if they had come one by one. */
  private static boolean fits(PendingIntake next, Map<String, Evidence> facts) {
    return facts.isEmpty()
        || facts.size() + next.facts().size() <= EvidenceIntake.BATCH
            && next.facts().keySet().stream().noneMatch(facts::containsKey);
  }

  private void store(List<PendingIntake> group, Map<String, Evidence> facts) {
    if (group.isEmpty()) {
      return;
    }
    try {
      var outcomes = store.store(facts).outcomes();
      group.forEach(pending -> pending.stored(outcomes));
    } catch (Unavailable e) {
      group.forEach(pending -> pending.failed(e));
    } catch (RuntimeException e) {
      if (group.size() == 1) {
        group.getFirst().failed(e);
      } else {
        group.forEach(pending -> store(List.of(pending), pending.facts()));
      }
    }
  }

  /** How many callers' facts nobody stores yet. */
  int waiting() {
    return waiting.size();
  }

  /** What waits is still stored; then nothing more is taken. */
  @Override
  public void destroy() {
    committer.shutdown();
    ended();
  }

  /** Waits until all is stored. */
  boolean ended() {
    try {
      return committer.awaitTermination(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
