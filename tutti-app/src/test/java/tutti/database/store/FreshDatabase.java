package tutti.database.store;

import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import tutti.database.embedded.OutsideServer;

/** Databases with nothing in them, all on one server. */
final class FreshDatabase {

  private FreshDatabase() {}

  /** Where none is asked for yet. */
  static DataSource none() {
    return new DriverManagerDataSource();
  }

  static DataSource create() {
    return source(OutsideServer.oldest().fresh());
  }

  static DataSource source(OutsideServer database) {
    return new DriverManagerDataSource(database.url(), database.user(), database.password());
  }
}
