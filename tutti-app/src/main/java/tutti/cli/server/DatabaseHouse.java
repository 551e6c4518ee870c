package tutti.cli.server;

import java.nio.file.Path;
import java.util.OptionalInt;
import tutti.backup.ReachedDatabase;
import tutti.charter.Charters;
import tutti.intake.EvidenceIntake;
import tutti.intake.imports.ImportHistory;
import tutti.intake.imports.ImportReversal;
import tutti.intake.imports.upload.ImportControl;
import tutti.report.CompanyReports;

/** Opens the rooms that need a database. */
public interface DatabaseHouse {

  /**
   * Opens the house on a data folder.
   *
   * @param port where pages are served on 127.0.0.1, 0 for any free one; empty to serve none
   * @throws CommandRefusal when it cannot be opened
   */
  Opened open(Path dataDir, OptionalInt port);

  /** Which database a command works with. */
  enum Reach {
    /** One that holds data, of a running server or of none. */
    HELD,
    /** A new one, or an empty one that nobody works with. */
    EMPTY
  }

  /**
   * Opens the database of a data folder, or the one {@code TUTTI_DB_URL} names, and no rooms.
   *
   * @throws CommandRefusal when it cannot be opened
   */
  ReachedDatabase reach(Path dataDir, Reach reach);

  /** An open house. */
  interface Opened extends AutoCloseable {
    Charters charters();

    EvidenceIntake intake();

    ImportHistory imports();

    ImportReversal reversal();

    ImportControl control();

    CompanyReports reports();

    /** Where the pages are, such as {@code http://127.0.0.1:8080/}. */
    String address();

    /**
     * Waits until the process is told to end.
     *
     * @throws DatabaseLost when it has to end because its database does not come back
     */
    void await();

    @Override
    void close();
  }
}
