package tutti.evidence.log;

import java.io.InputStream;
import java.util.List;
import tutti.evidence.EncodedColumns;
import tutti.evidence.LogReader;

/**
 * A format a log may have: one class, in one package with its {@link LogReader}, named to {@link
 * LogFormats} as a service.
 */
public interface LogFormat {

  /** What people call it, {@code CSV}. */
  String title();

  /** Its media type, as a browser asks for it. */
  String mediaType();

  /** How the names of its files end, in small letters, such as {@code .csv}. */
  List<String> endings();

  /** Whether a file is in it, told by its name and its first bytes. */
  boolean knows(LogBeginning beginning);

  /**
   * Begins to read a log, up to the names of its columns.
   *
   * @param file its name, told with every problem
   * @param bytes closed with the reader, and where it cannot be opened
   * @param wanted by which columns the names are known, in each encoding it may have
   * @throws tutti.reading.UnreadableInput when it has none
   */
  LogReader open(String file, InputStream bytes, List<EncodedColumns> wanted);
}
