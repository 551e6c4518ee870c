package tutti.database.embedded.socket;

import static java.util.concurrent.TimeUnit.NANOSECONDS;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.CancelledKeyException;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.util.concurrent.Semaphore;

/**
 * Whether a channel that never blocks can be read or written by now. Whoever waits is parked, so
 * that a virtual thread leaves its carrier; one thread of the system watches all channels.
 */
final class ChannelReadiness {

  /** One thread that reads at a time, and one that writes. */
  private final Semaphore readable = new Semaphore(0);

  private final Semaphore writable = new Semaphore(0);

  private final SelectionKey key;

  private ChannelReadiness(SelectionKey key) {
    this.key = key;
  }

  private static final class ReadinessWatch {
    static final Selector SELECTOR = start();

    private static Selector start() {
      try {
        Selector selector = Selector.open();
        Thread.ofPlatform().daemon().name("postgres-sockets").start(() -> watch(selector));
        return selector;
      } catch (IOException failure) {
        throw new UncheckedIOException(failure);
      }
    }

    private static void watch(Selector selector) {
      try {
        while (selector.isOpen()) {
          selector.select(ReadinessWatch::tell);
        }
      } catch (IOException failure) {
        throw new UncheckedIOException(failure);
      }
    }

    private static void tell(SelectionKey key) {
      try {
        int ready = key.readyOps();
        key.interestOpsAnd(~ready);
        ((ChannelReadiness) key.attachment()).tell(ready);
      } catch (CancelledKeyException closed) {
        // Who closed it has woken those who waited.
      }
    }
  }

  /** Watches a channel, which is switched to never block. */
  static ChannelReadiness of(SocketChannel channel) throws IOException {
    channel.configureBlocking(false);
    SelectionKey key = channel.register(ReadinessWatch.SELECTOR, 0);
    var readiness = new ChannelReadiness(key);
    key.attach(readiness);
    return readiness;
  }

  private void tell(int ready) {
    if ((ready & SelectionKey.OP_READ) != 0) {
      readable.release();
    }
    if ((ready & SelectionKey.OP_WRITE) != 0) {
      writable.release();
    }
  }

  /** False when nothing came for so long; true is a reason to try, not a promise. */
  boolean awaitReadable(long nanos) {
    return await(SelectionKey.OP_READ, readable, nanos);
  }

  boolean awaitWritable(long nanos) {
    return await(SelectionKey.OP_WRITE, writable, nanos);
  }

  private boolean await(int operation, Semaphore signal, long nanos) {
    signal.drainPermits();
    try {
      key.interestOpsOr(operation);
    } catch (CancelledKeyException closed) {
      return true;
    }
    key.selector().wakeup();
    return acquire(signal, nanos);
  }

  /** As with every socket, an interrupt does not end the wait; it is kept for later. */
  private static boolean acquire(Semaphore signal, long nanos) {
    long end = System.nanoTime() + nanos;
    boolean interrupted = false;
    try {
      while (true) {
        try {
          return signal.tryAcquire(end - System.nanoTime(), NANOSECONDS);
        } catch (InterruptedException interruption) {
          interrupted = true;
        }
      }
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  /** Wakes all who wait for a channel that was closed, and frees its place in the watch. */
  void closed() {
    tell(SelectionKey.OP_READ | SelectionKey.OP_WRITE);
    key.selector().wakeup();
  }
}
