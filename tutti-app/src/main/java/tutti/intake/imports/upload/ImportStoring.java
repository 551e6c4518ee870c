package tutti.intake.imports.upload;

import java.util.ArrayList;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tutti.availability.FailureSentence;
import tutti.evidence.Evidence;
import tutti.intake.EvidenceIntake;
import tutti.intake.IntakeResult;
import tutti.intake.imports.ImportRun;
import tutti.intake.imports.ImportRuns;
import tutti.intake.imports.upload.ImportJob.Broken;
import tutti.intake.imports.upload.ImportJob.Stand;
import tutti.intake.imports.upload.ImportJob.Stopped;
import tutti.intake.imports.upload.ImportJob.Stored;
import tutti.intake.imports.upload.ImportJob.Storing;
import tutti.people.Actor;

/** The storing of one job: its charter, then its facts in whole batches, and how that ended. */
final class ImportStoring {

  private static final Logger LOG = LoggerFactory.getLogger(ImportStoring.class);

  private final ImportJob job;
  private final ImportRuns runs;
  private final Function<ImportRequest.Text, OptionalInt> charters;
  private final ArrayList<Evidence> batch = new ArrayList<>(EvidenceIntake.BATCH);
  private Optional<ImportRun> run = Optional.empty();
  private IntakeResult receipt = IntakeResult.NONE;
  private long stored;

  ImportStoring(
      ImportJob job, ImportRuns runs, Function<ImportRequest.Text, OptionalInt> charters) {
    this.job = job;
    this.runs = runs;
    this.charters = charters;
  }

  /** Stores all there is; returns where the import stands then. */
  Stand run(Actor who) {
    try {
      store(begun(who));
      return new Stored(receipt);
    } catch (ImportStopped e) {
      return stopped();
    } catch (RuntimeException e) {
      LOG.warn("An import broke off", e);
      return broken(FailureSentence.of(e));
    }
  }

  private ImportRun begun(Actor who) {
    var number = job.number();
    var begun =
        number.isPresent() ? runs.resume(number.getAsLong()) : runs.begin(job.order().what(), who);
    job.rememberedAs(begun.number());
    run = Optional.of(begun);
    return begun;
  }

  private void store(ImportRun begun) {
    job.mayGoOn();
    job.order().charter().flatMap(text -> version(text)).ifPresent(begun::published);
    for (var file : job.order().files()) {
      ImportPreview.read(job.order(), file, fact -> take(begun, fact), rows -> job.mayGoOn());
    }
    flush(begun);
    begun.stored();
  }

  private Optional<Integer> version(ImportRequest.Text text) {
    var version = charters.apply(text);
    return version.isPresent() ? Optional.of(version.getAsInt()) : Optional.empty();
  }

  private void take(ImportRun begun, Evidence fact) {
    batch.add(fact);
    if (batch.size() == EvidenceIntake.BATCH) {
      flush(begun);
    }
  }

  private void flush(ImportRun begun) {
    if (!batch.isEmpty()) {
      receipt = receipt.plus(begun.take(batch));
      stored += batch.size();
      batch.clear();
      job.move(new Storing(stored));
    }
  }

  private Stand stopped() {
    try {
      run.ifPresent(ImportRun::cancelled);
      return new Stopped(receipt);
    } catch (RuntimeException e) {
      LOG.warn("An import was stopped, and that could not be written down", e);
      return new Stopped(receipt);
    }
  }

  /** A database that is gone cannot write that down; it is done when it is there again. */
  private Stand broken(String says) {
    try {
      run.ifPresent(begun -> begun.brokeOff(says));
    } catch (RuntimeException e) {
      LOG.warn("That an import broke off could not be written down yet", e);
    }
    return new Broken(says, stored);
  }
}
