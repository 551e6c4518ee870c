package tutti.request;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import tutti.availability.Unavailable;

/**
 * The room in memory for what requests bring. A body takes many times its length while it is read,
 * so only so many bytes are worked on at a time; others wait outside, on disk.
 */
final class BodyRoom {

  /** A tree of JSON takes about 35 bytes for each of its text: a third of the heap at most. */
  private static final long SHARE = 128;

  private static final int GRAIN = 1024;
  private static final Duration RETRY = Duration.ofSeconds(5);

  private final int size;
  private final Semaphore free;
  private final Duration patience;

  /**
   * A room.
   *
   * @param bytes of bodies at a time; one larger than that has it alone
   * @param patience how long a body waits for its turn
   */
  BodyRoom(long bytes, Duration patience) {
    this.size = Math.toIntExact(bytes / GRAIN);
    this.free = new Semaphore(size, true);
    this.patience = patience;
  }

  /** As much as a heap of so many bytes bears. */
  static BodyRoom inHeap(long heap) {
    return new BodyRoom(Math.clamp(heap / SHARE, 1 << 20, 1L << 40), Duration.ofSeconds(10));
  }

  /** A place in it, given back when closed. */
  interface Place extends AutoCloseable {
    @Override
    void close();
  }

  /**
   * Lets a body in.
   *
   * @throws Unavailable when it did not get its turn in time
   */
  Place enter(long bytes) {
    if (bytes == 0) {
      return () -> {};
    }
    var grains = (int) Math.min(bytes / GRAIN + 1, size);
    try {
      if (free.tryAcquire(grains, patience.toNanos(), TimeUnit.NANOSECONDS)) {
        return () -> free.release(grains);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    throw new Unavailable(
        Unavailable.Cause.BUSY,
        "Tutti is reading as much as it can hold; send this again in a moment.",
        RETRY);
  }
}
