package tutti.intake.imports;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.stereotype.Component;
import tutti.intake.imports.ImportJob.Broken;
import tutti.intake.imports.ImportJob.Stopped;
import tutti.intake.imports.ImportRecord.State;
import tutti.people.Actor;

/** What can be done with the imports there are: look at them, stop them, take them back. */
@Component
public class ImportControl {

  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final ImportHistory history;
  private final ImportJobs jobs;
  private final ImportReversal reversal;

  ImportControl(ImportHistory history, ImportJobs jobs, ImportReversal reversal) {
    this.history = history;
    this.jobs = jobs;
    this.reversal = reversal;
  }

  /** The latest imports, newest first. */
  public List<ImportRecord> latest(int most) {
    return history.latest(most).stream().map(this::settled).toList();
  }

  /** The import with this number. */
  public Optional<ImportRecord> find(long number) {
    return history.find(number).map(this::settled);
  }

  /** Where its job stands, when the end of it could not be written down, is written down now. */
  private ImportRecord settled(ImportRecord record) {
    var stand =
        record.state() == State.RUNNING
            ? jobs.doing(record.number()).map(ImportJob::stand)
            : Optional.<ImportJob.Stand>empty();
    if (stand.filter(Broken.class::isInstance).isPresent()) {
      history.ended(record.number(), State.BROKEN_OFF, ((Broken) stand.get()).says());
    } else if (stand.filter(Stopped.class::isInstance).isPresent()) {
      history.ended(record.number(), State.CANCELLED, "");
    } else {
      return record;
    }
    return history.find(record.number()).orElse(record);
  }

  /** What taking an import back, or putting it in again, would change. */
  public ImportReversal.Reach reach(ImportRecord record) {
    return reversal.reach(record);
  }

  /** Takes an import back, whole. */
  public ImportOutcome takeBack(long number, Actor who) {
    find(number);
    return awaited(() -> reversal.takeBack(number, who));
  }

  /** Puts an import in again that was taken back. */
  public ImportOutcome putBack(long number, Actor who) {
    return awaited(() -> reversal.putBack(number, who));
  }

  /**
   * Hundreds of thousands of facts take longer than a request may: that work goes on without it.
   */
  static ImportOutcome awaited(Callable<ImportOutcome> work) {
    var task = new FutureTask<>(work);
    Thread.ofVirtual().name("import-reversal").start(task);
    try {
      return task.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      return new ImportOutcome.Underway(
          "There are many facts, so this goes on by itself. Until it is done, all is as before;"
              + " look again in a while.");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CompletionException(e);
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : new CompletionException(e);
    }
  }

  /**
   * Stops a running import after the batch in hand, or a trial at once.
   *
   * @param id the number of an import, or the id of a trial
   */
  public ImportOutcome stop(String id) {
    return id.matches("\\d{1,18}")
        ? stop(Long.parseLong(id))
        : jobs.job(id).map(this::stopped).orElseGet(() -> ImportReversal.unknown(id));
  }

  private ImportOutcome stopped(ImportJob job) {
    jobs.stop(job);
    return job.number().isPresent()
        ? find(job.number().getAsLong())
            .<ImportOutcome>map(record -> new ImportOutcome.Done(record, 0))
            .orElseGet(ImportOutcome.Forgotten::new)
        : new ImportOutcome.Forgotten();
  }

  private ImportOutcome stop(long number) {
    var record = find(number);
    if (record.isEmpty()) {
      return ImportReversal.unknown(Long.toString(number));
    }
    return record.get().state() == State.RUNNING
        ? jobs.doing(number).map(this::stopped).orElseGet(() -> elsewhere(number))
        : new ImportOutcome.Refused(
            "Import %d has ended; there is nothing to stop.".formatted(number));
  }

  private static ImportOutcome elsewhere(long number) {
    return new ImportOutcome.Refused(
        "Import %d runs in another process; press Ctrl-C where it was started.".formatted(number));
  }
}
