package tutti.ingest;

import java.io.InputStream;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tutti.charter.Charters;
import tutti.evidence.Evidence;
import tutti.ingest.ImportJob.Broken;
import tutti.ingest.ImportJob.Stored;
import tutti.ingest.ImportJob.Storing;

/** The imports of the last hour. A file is kept until its import has ended, or for that hour. */
@Component
public class ImportJobs {

  private static final Logger LOG = LoggerFactory.getLogger(ImportJobs.class);
  private static final Duration KEPT = Duration.ofHours(1);
  private static final SecureRandom RANDOM = new SecureRandom();

  private final ConcurrentMap<String, ImportJob> jobs = new ConcurrentHashMap<>();
  private final ConcurrentMap<String, Instant> ends = new ConcurrentHashMap<>();
  private final DataFolder folder;
  private final Charters charters;
  private final Intake intake;
  private final InstantSource clock;

  ImportJobs(DataFolder folder, Charters charters, Intake intake, InstantSource clock) {
    this.folder = folder;
    this.charters = charters;
    this.intake = intake;
    this.clock = clock;
  }

  /** Keeps the bytes of a file until it is imported. */
  public DataFile keep(String name, InputStream bytes) {
    dropOld();
    return folder.keep(name, bytes);
  }

  /** Reads the files and stores nothing. */
  public ImportJob tryOut(Order order) {
    var bytes = new byte[16];
    RANDOM.nextBytes(bytes);
    var job = new ImportJob(HexFormat.of().formatHex(bytes), order, Trial.of(order));
    jobs.put(job.id(), job);
    ends.put(job.id(), clock.instant().plus(KEPT));
    return job;
  }

  /** The job with this id, while it is remembered. */
  public Optional<ImportJob> job(String id) {
    return Optional.ofNullable(jobs.get(id));
  }

  /** Starts to store in the background; a job that has started goes on as it is. */
  public void start(ImportJob job) {
    if (job.start()) {
      Thread.ofVirtual().name("import-" + job.id()).start(() -> run(job));
    }
  }

  private void run(ImportJob job) {
    try {
      job.order()
          .charter()
          .ifPresent(text -> charters.publish(text.name(), text.text(), "import page", "Imported"));
      job.move(new Stored(store(job)));
    } catch (RuntimeException e) {
      LOG.warn("An import broke off", e);
      job.move(new Broken(String.valueOf(e.getMessage())));
    } finally {
      job.order().files().forEach(folder::drop);
    }
  }

  private Receipt store(ImportJob job) {
    var taking = new Taking(job);
    job.order().files().forEach(file -> Trial.read(job.order(), file, taking::take));
    return taking.finish();
  }

  /** Hands facts on in batches and counts. */
  private final class Taking {

    private final ImportJob job;
    private final ArrayList<Evidence> batch = new ArrayList<>(Intake.BATCH);
    private Receipt receipt = Receipt.NONE;
    private long stored;

    Taking(ImportJob job) {
      this.job = job;
    }

    void take(Evidence fact) {
      batch.add(fact);
      if (batch.size() == Intake.BATCH) {
        flush();
      }
    }

    Receipt finish() {
      flush();
      return receipt;
    }

    private void flush() {
      if (!batch.isEmpty()) {
        receipt = receipt.plus(intake.take(batch));
        stored += batch.size();
        batch.clear();
        job.move(new Storing(stored));
      }
    }
  }

  private void dropOld() {
    var now = clock.instant();
    ends.entrySet().stream()
        .filter(end -> end.getValue().isBefore(now))
        .map(Map.Entry::getKey)
        .forEach(this::drop);
  }

  private void drop(String id) {
    job(id)
        .filter(job -> !(job.stand() instanceof Storing))
        .ifPresent(job -> {
          job.order().files().forEach(folder::drop);
          jobs.remove(id);
          ends.remove(id);
        });
  }
}
