package tutti.intake.imports.upload;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import tutti.charter.Charters;
import tutti.company.Company;
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

  ImportWork(ObjectProvider<ImportJobs> imports, UploadFolder folder, Charters charters) {
    this.imports = imports;
    this.folder = folder;
    this.charters = charters;
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
    var job = known.doing(number).orElseGet(() -> known.taken(number, found(number, order)));
    known.store(job, new Actor(order.by()));
  }

  private ImportRequest found(long number, ImportOrder order) {
    var request = order.request(folder.keptFor(number), this::inForce);
    if (!folder.holds(request.files())) {
      throw new IllegalStateException(
          "The files of import %d lie in the data folder of another server.".formatted(number));
    }
    return request;
  }

  private Company inForce() {
    return charters
        .current()
        .map(charter -> charter.company())
        .orElseThrow(() -> new IllegalStateException("There is no company yet."));
  }
}
