package tutti.evidence;

import java.util.ArrayDeque;
import java.util.NoSuchElementException;
import java.util.Queue;

/** A log of which an entry or a few are read ahead, and handed on one after another. */
public abstract class BufferedLogReader implements LogReader {

  private final Queue<LogEntry> ready = new ArrayDeque<>();

  /** Puts an entry behind those that wait. */
  protected final void add(LogEntry entry) {
    ready.add(entry);
  }

  /** Whether no entry waits. */
  protected final boolean drained() {
    return ready.isEmpty();
  }

  /** Reads on until an entry waits, or to the end of the log; asked when none does. */
  protected abstract void fill();

  @Override
  public final boolean hasNext() {
    if (ready.isEmpty()) {
      fill();
    }
    return !ready.isEmpty();
  }

  @Override
  public final LogEntry next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return ready.remove();
  }
}
