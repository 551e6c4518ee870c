package tutti.intake.imports.upload;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tutti.intake.imports.ImportHistory;
import tutti.intake.imports.ImportOutcome;
import tutti.intake.imports.ImportRecord;
import tutti.intake.imports.ImportRecord.State;
import tutti.intake.imports.ImportReversal;
import tutti.intake.imports.ReversalQueue;
import tutti.intake.imports.upload.ImportJob.Broken;
import tutti.intake.imports.upload.ImportJob.Stopped;
import tutti.people.Actor;

/** What can be done with the imports there are: look at them, stop them, take them back. */
@Component
public class ImportControl {

  private final ImportHistory history;
  private final ImportJobs jobs;
  private final ImportReversal reversal;
  private final ReversalQueue reversals;

  ImportControl(
      ImportHistory history, ImportJobs jobs, ImportReversal reversal, ReversalQueue reversals) {
    this.history = history;
    this.jobs = jobs;
    this.reversal = reversal;
    this.reversals = reversals;
  }

  /** The latest imports, newest first. */
  public List<ImportStanding> latest(int most) {
    var pending = reversals.pending();
    return history.latest(most).stream()
        .map(this::settled)
        .map(
            record -> new ImportStanding(record, Optional.ofNullable(pending.get(record.number()))))
        .toList();
  }

  /** The import with this number. */
  public Optional<ImportStanding> find(long number) {
    return history
        .find(number)
        .map(this::settled)
        .map(record -> new ImportStanding(record, reversals.pending(number)));
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

  /** Takes an import back, whole; in the background when there are many facts. */
  public ImportOutcome takeBack(long number, Actor who) {
    find(number);
    return reversals.ask(number, true, who);
  }

  /** Puts an import in again that was taken back. */
  public ImportOutcome putBack(long number, Actor who) {
    return reversals.ask(number, false, who);
  }

  /**
   * Stops a running import after the batch in hand, or a trial at once.
   *
   * @param id the number of an import, or the id of a trial
   */
  public ImportOutcome stop(String id) {
    return id.matches("\\d{1,18}")
        ? stop(Long.parseLong(id))
        : jobs.job(id).map(this::stopped).orElseGet(() -> ImportOutcome.Unknown.of(id));
  }

  private ImportOutcome stopped(ImportJob job) {
    jobs.stop(job);
    return job.number().isPresent()
        ? find(job.number().getAsLong())
            .<ImportOutcome>map(found -> new ImportOutcome.Done(found.record()))
            .orElseGet(ImportOutcome.Forgotten::new)
        : new ImportOutcome.Forgotten();
  }

  private ImportOutcome stop(long number) {
    var record = find(number);
    if (record.isEmpty()) {
      return ImportOutcome.Unknown.of(Long.toString(number));
    }
    return record.get().record().state() == State.RUNNING
        ? jobs.doing(number).map(this::stopped).orElseGet(() -> elsewhere(number))
        : new ImportOutcome.Refused(
            "Import %d has ended; there is nothing to stop.".formatted(number));
  }

  private static ImportOutcome elsewhere(long number) {
    return new ImportOutcome.Refused(
        "Import %d runs in another process; press Ctrl-C where it was started.".formatted(number));
  }
}
