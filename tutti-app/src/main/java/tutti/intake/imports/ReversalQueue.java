package tutti.intake.imports;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import tutti.database.WriteGate;
import tutti.intake.store.ImportRecords;
import tutti.jobs.JobQueue;
import tutti.people.Actor;

/**
 * The imports that are to be taken back or put in again. What is asked for is kept with its
 * transaction and done in the background, however long it takes and whatever ends meanwhile.
 */
@Component
public class ReversalQueue {

  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private static final String AS_BEFORE = " Until it is done, all is as before.";

  private final ImportRecords records;
  private final ImportReversal reversal;
  private final JobQueue jobs;
  private final TransactionOperations transaction;
  private final WriteGate gate;

  ReversalQueue(
      ImportRecords records,
      ImportReversal reversal,
      JobQueue jobs,
      TransactionOperations transaction,
      WriteGate gate) {
    this.records = records;
    this.reversal = reversal;
    this.jobs = jobs;
    this.transaction = transaction;
    this.gate = gate;
  }

  /** Asks for it, and waits a little while for it to be done. */
  public ImportOutcome ask(long number, boolean back, Actor who) {
    var order = new ReversalOrder(back, who.name());
    return transaction
        .<Optional<ImportOutcome>>execute(status -> added(number, order))
        .orElseGet(() -> awaited(number, back));
  }

  /** The answer when there is nothing to wait for; empty when it is on its way. */
  private Optional<ImportOutcome> added(long number, ReversalOrder order) {
    gate.enter();
    records.lock(number);
    var refused = pending(number).flatMap(now -> refusal(number, now, order));
    return refused
        .or(() -> reversal.refusal(number, order.back()))
        .or(() -> {
          jobs.add(ReversalJob.KIND, Long.toString(number), order);
          return Optional.empty();
        });
  }

  /** What is asked for twice is under way. */
  private static Optional<ImportOutcome> refusal(
      long number, PendingReversal now, ReversalOrder order) {
    return now.back() == order.back()
        ? Optional.empty()
        : Optional.of(
            new ImportOutcome.Refused(
                "Import %d is %s; look again when that is done.".formatted(number, now.word())));
  }

  private ImportOutcome awaited(long number, boolean back) {
    var key = Long.toString(number);
    jobs.await(ReversalJob.KIND, key, PATIENCE);
    return pending(number).map(ReversalQueue::underway).orElseGet(() -> done(number, back));
  }

  private static ImportOutcome underway(PendingReversal still) {
    return new ImportOutcome.Underway(
        still.failures() == 0
            ? "There are many facts, so this goes on by itself." + AS_BEFORE
            : "That could not be done just now: %s It is tried again by itself."
                    .formatted(still.says())
                + AS_BEFORE);
  }

  private ImportOutcome done(long number, boolean back) {
    var record = records.find(number).orElseThrow();
    var reversed = record.takenBackAt().isPresent() == back;
    return reversed
        ? new ImportOutcome.Done(record)
        : reversal
            .refusal(number, back)
            .orElseGet(() ->
                new ImportOutcome.Refused(
                    "Import %d changed meanwhile; look at it, and ask again.".formatted(number)));
  }

  /** What is asked of an import and not done yet. */
  public Optional<PendingReversal> pending(long number) {
    return jobs.find(ReversalJob.KIND, Long.toString(number)).map(PendingReversal::of);
  }

  /** The same of all imports, by their number. */
  public Map<Long, PendingReversal> pending() {
    return jobs.all(ReversalJob.KIND).stream()
        .collect(Collectors.toMap(job -> Long.parseLong(job.key()), PendingReversal::of));
  }
}
