package tutti.evidence;

import java.io.Closeable;
import java.nio.charset.Charset;
import java.util.Iterator;

/**
 * An open log, read once from its beginning to its end, an entry at a time: however long it is, no
 * more of it is in memory than an entry needs. {@link #hasNext} and {@link #next} throw {@link
 * tutti.reading.UnreadableInput} where nothing more can be trusted, after all before it is handed
 * on. Closing it closes what it is read from.
 */
public interface LogReader extends Iterator<LogEntry>, Closeable {

  /** The names of the columns that its records have. */
  LogHeader header();

  /** Whether it is read as it is written in an encoding; a format without encodings is in each. */
  default boolean in(Charset charset) {
    return true;
  }
}
