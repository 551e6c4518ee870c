package tutti.intake.imports.upload;

import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import tutti.database.WriteGate;
import tutti.intake.imports.ImportHistory;
import tutti.jobs.JobKind;
import tutti.jobs.JobQueue;
import tutti.jobs.PendingJob;
import tutti.people.Actor;

/**
 * The imports that wait to be stored: each is remembered, with its files, from its beginning to its
 * end, and done by the next process when this one dies.
 */
@Component
class ImportQueue implements StoringQueue {

  static final JobKind<ImportOrder> KIND = new JobKind<>("import", ImportOrder.class);

  private final JobQueue jobs;
  private final ImportHistory history;
  private final UploadFolder folder;
  private final TransactionOperations transaction;
  private final WriteGate gate;

  /** Whatever else ran before this process is over. */
  ImportQueue(
      JobQueue jobs,
      ImportHistory history,
      UploadFolder folder,
      TransactionOperations transaction,
      WriteGate gate) {
    this.jobs = jobs;
    this.history = history;
    this.folder = folder;
    this.transaction = transaction;
    this.gate = gate;
    history.breakOffAllBut(waiting());
  }

  @Override
  public void add(ImportJob job, Actor who) {
    var before = job.number();
    try {
      transaction.executeWithoutResult(status -> remember(job, who));
    } catch (RuntimeException e) {
      job.remembered(before);
      throw e;
    }
  }

  /** Its number is known before anybody else can see it, and come to do it. */
  private void remember(ImportJob job, Actor who) {
    gate.enter();
    var number = job.number().orElseGet(() -> history.begin(job.order().what(), who).number());
    job.remembered(OptionalLong.of(number));
    job.moved(folder.keepFor(number, job.order().files()));
    if (!jobs.add(KIND, Long.toString(number), ImportOrder.of(job.order(), who.name()))) {
      throw new IllegalStateException("This import is just ending; go on in a moment.");
    }
  }

  /**
   * Files of imports that ended, or never began, while nobody could clear them away. A command
   * leaves them alone: a server may have them in hand.
   */
  @EventListener
  void clear(ApplicationStartedEvent started) {
    if (started.getApplicationContext() instanceof WebServerApplicationContext) {
      folder.dropAllBut(waiting());
    }
  }

  private Set<Long> waiting() {
    return jobs.all(KIND).stream()
        .map(PendingJob::key)
        .map(Long::valueOf)
        .collect(Collectors.toSet());
  }
}
