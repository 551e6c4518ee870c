package tutti.database;

import java.io.IOException;
import javax.sql.DataSource;

/** Keeps a copy of everything before the database is made into that of a newer version. */
@FunctionalInterface
public interface BeforeMigration {

  /**
   * Keeps the copy.
   *
   * @param fromVersion the version of the schema that is copied
   * @throws IOException when there is no copy; then nothing is migrated
   */
  void copy(DataSource database, int fromVersion) throws IOException;
}
