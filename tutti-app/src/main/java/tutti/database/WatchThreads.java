package tutti.database;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import tutti.database.disk.DiskFloor;

/** Looks after the database and the disk once a second, each on a thread of its own. */
final class WatchThreads implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(WatchThreads.class);

  private final DatabaseWatch database;
  private final DiskFloor disk;
  private volatile List<ScheduledExecutorService> running = List.of();

  WatchThreads(DatabaseWatch database, DiskFloor disk) {
    this.database = requireNonNull(database, "database");
    this.disk = requireNonNull(disk, "disk");
  }

  @Override
  public void start() {
    disk.look();
    running =
        List.of(
            everySecond("database-watch", database::look),
            everySecond(
                "disk-watch",
                () -> {
                  disk.look();
                  disk.trim();
                }));
  }

  private static ScheduledExecutorService everySecond(String name, Runnable look) {
    var thread =
        Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name(name).factory());
    var _ = thread.scheduleWithFixedDelay(() -> safely(look), 1, 1, TimeUnit.SECONDS);
    return thread;
  }

  /** A look that fails is no reason never to look again. */
  private static void safely(Runnable look) {
    try {
      look.run();
    } catch (RuntimeException e) {
      LOG.warn("A look failed", e);
    }
  }

  @Override
  public void stop() {
    running.forEach(ScheduledExecutorService::shutdownNow);
    running = List.of();
  }

  @Override
  public boolean isRunning() {
    return !running.isEmpty();
  }
}
