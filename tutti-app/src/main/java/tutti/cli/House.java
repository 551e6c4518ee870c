package tutti.cli;

import java.nio.file.Path;
import java.util.OptionalInt;
import tutti.charter.Charters;
import tutti.ingest.ImportHistory;
import tutti.ingest.ImportReversal;
import tutti.ingest.Intake;
import tutti.report.Reports;

/** Opens the rooms that need a database. */
public interface House {

  /**
   * Opens the house on a data folder.
   *
   * @param port where pages are served on 127.0.0.1, 0 for any free one; empty to serve none
   * @throws Refusal when it cannot be opened
   */
  Opened open(Path dataDir, OptionalInt port);

  /** An open house. */
  interface Opened extends AutoCloseable {
    Charters charters();

    Intake intake();

    ImportHistory imports();

    ImportReversal reversal();

    Reports reports();

    /** Where the pages are, such as {@code http://127.0.0.1:8080/}. */
    String address();

    /** Waits until the process is told to end. */
    void await();

    @Override
    void close();
  }
}
