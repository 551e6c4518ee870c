package tutti.intake.imports.upload;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import tutti.intake.IntakeResult;

/** One import, from its trial to its end. */
public final class ImportJob {

  private final String id;
  private ImportRequest order;
  private final CountDownLatch wasRead = new CountDownLatch(1);
  private ImportPreview trial = ImportPreview.NONE;
  private Optional<RuntimeException> failure = Optional.empty();
  private OptionalLong number = OptionalLong.empty();
  private Stand stand = new Reading(0);
  private volatile boolean stopped;
  private boolean dropped;

  ImportJob(String id, ImportRequest order) {
    this.id = id;
    this.order = order;
  }

  /** Where an import stands. */
  public sealed interface Stand {}

  /** So many rows of its files are read; nothing is stored. */
  public record Reading(long rows) implements Stand {}

  /** Nothing is stored yet. */
  public record Waiting() implements Stand {}

  /** So many facts are safe on disk. */
  public record Storing(long facts) implements Stand {}

  /** All is done. */
  public record Stored(IntakeResult receipt) implements Stand {
    public Stored {
      requireNonNull(receipt, "receipt");
    }
  }

  /** It was stopped; what was stored before stays. */
  public record Stopped(IntakeResult receipt) implements Stand {
    public Stopped {
      requireNonNull(receipt, "receipt");
    }
  }

  /**
   * It broke off; what was stored before stays.
   *
   * @param facts that are stored, or were known
   */
  public record Broken(String says, long facts) implements Stand {
    public Broken {
      requireNonNull(says, "says");
    }
  }

  public String id() {
    return id;
  }

  public synchronized ImportRequest order() {
    return order;
  }

  /** Its files lie elsewhere now. */
  synchronized void moved(List<DataFile> files) {
    order = order.with(files);
  }

  /** What reading its files gave; nothing while they are being read. */
  public synchronized ImportPreview trial() {
    return trial;
  }

  /** The number it is remembered by, from its start on. */
  public synchronized OptionalLong number() {
    return number;
  }

  synchronized void rememberedAs(long known) {
    remembered(OptionalLong.of(known));
  }

  synchronized void remembered(OptionalLong as) {
    number = as;
  }

  /** Whether there is anything to import. */
  public boolean worthwhile() {
    return trial().refused().isEmpty() && (trial().facts() > 0 || order().charter().isPresent());
  }

  public synchronized Stand stand() {
    return stand;
  }

  synchronized void move(Stand to) {
    stand = to;
    notifyAll();
  }

  /** Waits a while for the storing to end. */
  public synchronized void awaitEnd(Duration atMost) {
    var until = System.nanoTime() + atMost.toNanos();
    try {
      for (var left = atMost.toMillis();
          stand instanceof Storing && left > 0;
          left = TimeUnit.NANOSECONDS.toMillis(until - System.nanoTime())) {
        wait(left);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Its files are read. */
  synchronized void read(ImportPreview gave) {
    trial = gave;
    stand = new Waiting();
    wasRead.countDown();
  }

  /** Its files cannot be read for a reason that is not in them. */
  synchronized void failed(RuntimeException why) {
    failure = Optional.of(why);
    wasRead.countDown();
  }

  /**
   * Waits a while for its files to be read.
   *
   * @throws RuntimeException what kept them from being read
   */
  public void awaitTrial(Duration atMost) {
    try {
      if (wasRead.await(atMost.toMillis(), TimeUnit.MILLISECONDS)) {
        throwFailure();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private synchronized void throwFailure() {
    failure.ifPresent(why -> {
      throw why;
    });
  }

  /** Whether this call is the one that starts it. */
  synchronized boolean start() {
    return storing(stand instanceof Waiting && worthwhile());
  }

  /** Whether this call is the one that goes on with it after it broke off. */
  synchronized boolean goOn() {
    return storing(stand instanceof Broken);
  }

  private boolean storing(boolean ready) {
    var first = !dropped && ready;
    if (first) {
      stand = new Storing(0);
    }
    return first;
  }

  /** Whether its files may go: from then on it does not start; one that is storing stays. */
  synchronized boolean drop() {
    dropped |= !(stand instanceof Storing);
    return dropped;
  }

  /** Whoever reads or stores for it ends at the next row. */
  void stop() {
    stopped = true;
  }

  /** Whether it is to end. */
  public boolean stopping() {
    return stopped;
  }

  /**
   * @throws ImportStopped when it is to end
   */
  void mayGoOn() {
    if (stopped) {
      throw new ImportStopped();
    }
  }
}
