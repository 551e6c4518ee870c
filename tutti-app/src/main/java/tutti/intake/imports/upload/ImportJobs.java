package tutti.intake.imports.upload;

import java.io.InputStream;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.concurrent.Executor;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import tutti.availability.FailureSentence;
import tutti.charter.Charters;
import tutti.computing.ComputeKind;
import tutti.computing.ComputePool;
import tutti.intake.imports.ImportHistory;
import tutti.intake.imports.ImportRuns;
import tutti.intake.imports.upload.ImportJob.Broken;
import tutti.intake.imports.upload.ImportJob.Reading;
import tutti.intake.imports.upload.ImportJob.Storing;
import tutti.interruption.WorkStopped;
import tutti.people.Actor;

/**
 * The imports of this process in the last hour, at most twenty beside those that are storing. A
 * file is kept until its import has ended or is forgotten; of one that broke off, until it is
 * forgotten, so that it can go on.
 */
@Component
public class ImportJobs {

  private static final Logger LOG = LoggerFactory.getLogger(ImportJobs.class);
  private static final Duration KEPT = Duration.ofHours(1);
  private static final int MOST = 20;
  private static final int STEP = 1_000;

  /** Who publishes the company that came with an import. */
  private static final Actor PAGE = new Actor("import page");

  /**
   * How long whoever hands files in waits for them to be read, before a page says that they are.
   */
  private static final Duration AT_ONCE = Duration.ofSeconds(3);

  private static final SecureRandom RANDOM = new SecureRandom();

  private final Map<String, KeptJob> jobs = new LinkedHashMap<>();
  private final UploadFolder folder;
  private final Publishing charters;
  private final ImportRuns runs;
  private final InstantSource clock;
  private final Executor reading;
  private final StoringQueue queue;

  private record KeptJob(ImportJob job, Instant end) {}

  /** Publishes the text of an order; returns the version when that is a new one. */
  interface Publishing extends Function<ImportRequest.Text, OptionalInt> {}

  @Autowired
  ImportJobs(
      UploadFolder folder,
      Charters charters,
      ImportHistory history,
      InstantSource clock,
      ComputePool pool,
      StoringQueue queue) {
    this(
        folder,
        text -> published(charters, text),
        history,
        clock,
        work -> tried(pool, work),
        queue);
  }

  ImportJobs(
      UploadFolder folder,
      Publishing charters,
      ImportRuns runs,
      InstantSource clock,
      Executor reading,
      StoringQueue queue) {
    this.folder = folder;
    this.charters = charters;
    this.runs = runs;
    this.clock = clock;
    this.reading = reading;
    this.queue = queue;
  }

  /** Read on a thread of the pool; given up when whoever handed the files in leaves meanwhile. */
  private static void tried(ComputePool pool, Runnable work) {
    pool.soon(
        ComputeKind.TRIAL,
        work,
        AT_ONCE,
        () -> {
          work.run();
          return true;
        });
  }

  private static OptionalInt published(Charters charters, ImportRequest.Text text) {
    var before = charters.current().map(charter -> charter.version()).orElse(0);
    var now = charters.publish(text.name(), text.text(), PAGE, "Imported").version();
    return now > before ? OptionalInt.of(now) : OptionalInt.empty();
  }

  /** Keeps the bytes of a file until it is imported. */
  public DataFile keep(String name, InputStream bytes) {
    dropOld();
    return folder.keep(name, bytes);
  }

  /** Begins to read the files; nothing is stored. */
  public ImportJob tryOut(ImportRequest order) {
    var job = new ImportJob(id(), order);
    remember(job);
    try {
      reading.execute(() -> read(job));
    } catch (RuntimeException e) {
      forget(job);
      throw e;
    }
    return job;
  }

  private static String id() {
    var bytes = new byte[16];
    RANDOM.nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }

  private void read(ImportJob job) {
    try {
      job.read(ImportPreview.of(job.order(), clock.instant(), rows -> heard(job, rows)));
    } catch (ImportStopped e) {
      job.failed(e);
    } catch (WorkStopped e) {
      forget(job);
      job.failed(e);
    } catch (RuntimeException e) {
      LOG.warn("Files could not be read", e);
      forget(job);
      job.failed(e);
    }
  }

  private static void heard(ImportJob job, long rows) {
    job.mayGoOn();
    if (rows % STEP == 0) {
      job.move(new Reading(rows));
    }
  }

  private synchronized void remember(ImportJob job) {
    jobs.put(job.id(), new KeptJob(job, clock.instant().plus(KEPT)));
    jobs.values().stream()
        .map(KeptJob::job)
        .filter(kept -> !(kept.stand() instanceof Storing))
        .toList()
        .reversed()
        .stream()
        .skip(MOST)
        .forEach(this::forget);
  }

  /** The job with this id, while it is remembered. */
  public synchronized Optional<ImportJob> job(String id) {
    dropOld();
    return Optional.ofNullable(jobs.get(id)).map(KeptJob::job);
  }

  /** The job that does, or did, the import with this number. */
  public synchronized Optional<ImportJob> doing(long number) {
    var wanted = OptionalLong.of(number);
    return jobs.values().stream()
        .map(KeptJob::job)
        .filter(job -> job.number().equals(wanted))
        .findFirst();
  }

  /** The jobs whose files are being read. */
  public synchronized List<ImportJob> trials() {
    return jobs.values().stream()
        .map(KeptJob::job)
        .filter(job -> job.stand() instanceof Reading)
        .toList();
  }

  /** Forgets the imports whose hour is over, with their files. */
  public synchronized void dropOld() {
    var now = clock.instant();
    jobs.values().stream()
        .filter(kept -> kept.end().isBefore(now))
        .map(KeptJob::job)
        .toList()
        .forEach(this::forget);
  }

  private synchronized void forget(ImportJob job) {
    if (job.drop()) {
      job.stop();
      drop(job);
      jobs.remove(job.id());
    }
  }

  private void drop(ImportJob job) {
    job.order().files().forEach(folder::drop);
    job.number().ifPresent(folder::dropFor);
  }

  /** Starts to store in the background; a job that has started goes on as it is. */
  public void start(ImportJob job, Actor who) {
    if (job.start()) {
      queue(job, who);
    }
  }

  /** Whether one that broke off can go on: its files are still there. */
  public boolean canGoOn(ImportJob job) {
    return job.stand() instanceof Broken && folder.holds(job.order().files());
  }

  /** Goes on in the background with one that broke off; what is stored already is a repeat. */
  public void goOn(ImportJob job, Actor who) {
    if (canGoOn(job) && job.goOn()) {
      queue(job, who);
    }
  }

  private void queue(ImportJob job, Actor who) {
    try {
      queue.add(job, who);
    } catch (RuntimeException e) {
      LOG.warn("An import could not begin", e);
      job.move(new Broken(FailureSentence.of(e), 0));
      renew(job);
    }
  }

  /** Takes on one that another process began and did not end. */
  ImportJob taken(long number, ImportRequest order) {
    var job = new ImportJob(id(), order);
    job.rememberedAs(number);
    read(job);
    job.move(new Storing(0));
    remember(job);
    return job;
  }

  /**
   * Stops a job: one that is read is forgotten at once, one that is storing ends after the batch in
   * hand.
   */
  public void stop(ImportJob job) {
    if (job.stand() instanceof Storing) {
      job.stop();
    } else {
      forget(job);
    }
  }

  /** Stores all of a job, which ends it well or not. */
  void store(ImportJob job, Actor who) {
    var storing = new ImportStoring(job, runs, charters);
    job.move(storing.run(who));
    if (!(job.stand() instanceof Broken)) {
      drop(job);
    }
    renew(job);
  }

  /** One that has just ended is the newest, and remembered for an hour more. */
  private synchronized void renew(ImportJob job) {
    if (jobs.remove(job.id()) != null) {
      remember(job);
    }
  }
}
