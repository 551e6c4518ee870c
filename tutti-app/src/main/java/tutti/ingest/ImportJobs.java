package tutti.ingest;

import java.io.InputStream;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import tutti.charter.Charters;
import tutti.evidence.Evidence;
import tutti.ingest.ImportJob.Broken;
import tutti.ingest.ImportJob.Stored;
import tutti.ingest.ImportJob.Storing;

/**
 * The imports of the last hour, at most twenty beside those that are storing. A file is kept until
 * its import has ended or is forgotten.
 */
@Component
public class ImportJobs {

  private static final Logger LOG = LoggerFactory.getLogger(ImportJobs.class);
  private static final Duration KEPT = Duration.ofHours(1);
  private static final int MOST = 20;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final Map<String, Kept> jobs = new LinkedHashMap<>();
  private final DataFolder folder;
  private final Consumer<Order.Text> charters;
  private final Function<Collection<Evidence>, Receipt> intake;
  private final InstantSource clock;
  private final Executor aside;

  private record Kept(ImportJob job, Instant end) {}

  @Autowired
  ImportJobs(DataFolder folder, Charters charters, Intake intake, InstantSource clock) {
    this(
        folder,
        text -> charters.publish(text.name(), text.text(), "import page", "Imported"),
        intake::take,
        clock,
        work -> Thread.ofPlatform().name("import").daemon().start(work));
  }

  ImportJobs(
      DataFolder folder,
      Consumer<Order.Text> charters,
      Function<Collection<Evidence>, Receipt> intake,
      InstantSource clock,
      Executor aside) {
    this.folder = folder;
    this.charters = charters;
    this.intake = intake;
    this.clock = clock;
    this.aside = aside;
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
    var job = new ImportJob(HexFormat.of().formatHex(bytes), order, trial(order));
    remember(job);
    return job;
  }

  private Trial trial(Order order) {
    try {
      return Trial.of(order);
    } catch (RuntimeException e) {
      order.files().forEach(folder::drop);
      throw e;
    }
  }

  private synchronized void remember(ImportJob job) {
    jobs.put(job.id(), new Kept(job, clock.instant().plus(KEPT)));
    jobs.values().stream()
        .map(Kept::job)
        .filter(kept -> !(kept.stand() instanceof Storing))
        .toList()
        .reversed()
        .stream()
        .skip(MOST)
        .forEach(this::drop);
  }

  /** The job with this id, while it is remembered. */
  public synchronized Optional<ImportJob> job(String id) {
    dropOld();
    return Optional.ofNullable(jobs.get(id)).map(Kept::job);
  }

  /** Forgets the imports whose hour is over, with their files. */
  public synchronized void dropOld() {
    var now = clock.instant();
    jobs.values().stream()
        .filter(kept -> kept.end().isBefore(now))
        .map(Kept::job)
        .toList()
        .forEach(this::drop);
  }

  private void drop(ImportJob job) {
    if (job.drop()) {
      job.order().files().forEach(folder::drop);
      jobs.remove(job.id());
    }
  }

  /** Starts to store in the background; a job that has started goes on as it is. */
  public void start(ImportJob job) {
    if (job.start()) {
      aside.execute(() -> run(job));
    }
  }

  private void run(ImportJob job) {
    try {
      job.order().charter().ifPresent(charters);
      job.move(new Stored(store(job)));
    } catch (RuntimeException e) {
      LOG.warn("An import broke off", e);
      job.move(new Broken(String.valueOf(e.getMessage())));
    } finally {
      job.order().files().forEach(folder::drop);
      renew(job);
    }
  }

  /** One that has just ended is the newest, and remembered for an hour more. */
  private synchronized void renew(ImportJob job) {
    if (jobs.remove(job.id()) != null) {
      remember(job);
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
        receipt = receipt.plus(intake.apply(batch));
        stored += batch.size();
        batch.clear();
        job.move(new Storing(stored));
      }
    }
  }
}
