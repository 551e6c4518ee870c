package tutti.intake.imports.upload;

import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import tutti.charter.Charters;
import tutti.company.Company;
import tutti.intake.imports.ImportHistory;
import tutti.intake.imports.ImportRecord.State;
import tutti.jobs.BackgroundJob;
import tutti.jobs.JobKind;
import tutti.people.Actor;

/** Stores imports in the background. */
@Component
final class ImportWork implements BackgroundJob<ImportOrder> {

  /** They wait in the queue whose work this is. */
  private final ObjectProvider<ImportJobs> imports;

  private final UploadFolder folder;
  private final Charters charters;
  private final ImportHistory history;
  private final boolean outside;

  ImportWork(
      ObjectProvider<ImportJobs> imports,
      UploadFolder folder,
      Charters charters,
      ImportHistory history,
      @Value("${tutti.outside:false}") boolean outside) {
    this.imports = imports;
    this.folder = folder;
    this.charters = charters;
    this.history = history;
    this.outside = outside;
  }

  @Override
  public JobKind<ImportOrder> kind() {
    return ImportQueue.KIND;
  }

  /** One whose process died is read again; what it stored before is a repeat. */
  @Override
  public void run(String key, ImportOrder order) {
    var number = Long.parseLong(key);
    var known = imports.getObject();
    known
        .doing(number)
        .or(() -> found(number, order).map(request -> known.taken(number, request)))
        .ifPresentOrElse(
            job -> known.store(job, new Actor(order.by())),
            () -> history.ended(number, State.BROKEN_OFF, "Its files are gone."));
  }

  /** A backup has no files; on a database outside they may lie with another server. */
  private Optional<ImportRequest> found(long number, ImportOrder order) {
    var request = order.request(folder.keptFor(number), this::inForce);
    var here = folder.holds(request.files());
    if (!here && outside) {
      throw new IllegalStateException(
          "The files of import %d lie in the data folder of another server.".formatted(number));
    }
    return Optional.of(request).filter(_ -> here);
  }

  private Company inForce() {
    return charters
        .current()
        .map(charter -> charter.company())
        .orElseThrow(() -> new IllegalStateException("There is no company yet."));
  }
}
