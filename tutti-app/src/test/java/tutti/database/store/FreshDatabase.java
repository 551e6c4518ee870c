package tutti.database.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import tutti.database.embedded.OutsideServer;

/** Databases with nothing in them, all on one server. */
final class FreshDatabase {

  private static final AtomicInteger MADE = new AtomicInteger();

  private FreshDatabase() {}

  private static final class Server {
    static final OutsideServer ONE = start();

    private static OutsideServer start() {
      try {
        return OutsideServer.start();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  static OutsideServer server() {
    return Server.ONE;
  }

  /** Where none is asked for yet. */
  static DataSource none() {
    return new DriverManagerDataSource();
  }

  static DataSource create() {
    return named(name());
  }

  /** The address of a new one. */
  static String name() {
    var name = "fresh_" + MADE.incrementAndGet();
    new JdbcTemplate(at(server().url())).execute("create database " + name);
    return server().url().replaceFirst("/[^/]*$", "/" + name);
  }

  static DataSource named(String url) {
    return at(url);
  }

  private static DataSource at(String url) {
    return new DriverManagerDataSource(url, server().user(), server().password());
  }
}
