package tutti.database;

import org.flywaydb.core.Flyway;
import tutti.database.embedded.OutsideServer;

/** Databases with Tutti's tables and nothing in them, on one server for all tests of a process. */
public final class ReadyDatabase {

  private ReadyDatabase() {}

  private static final class Template {
    static final OutsideServer ONE = migrated(OutsideServer.newest().fresh());

    private static OutsideServer migrated(OutsideServer database) {
      Flyway.configure()
          .dataSource(database.url(), database.user(), database.password())
          .locations("classpath:db/migration")
          .load()
          .migrate();
      return database;
    }
  }

  /** A new one, copied from one that was migrated once. */
  public static OutsideServer create() {
    return OutsideServer.newest().copyOf(Template.ONE);
  }
}
