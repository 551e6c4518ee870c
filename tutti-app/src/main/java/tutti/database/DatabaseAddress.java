package tutti.database;

import static java.util.Objects.requireNonNull;

import com.zaxxer.hikari.HikariDataSource;
import java.util.Properties;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import tutti.database.store.TimeLimits;

/**
 * How the database is reached, and how long it is waited for.
 *
 * @param where what to tell people about it
 */
public record DatabaseAddress(String url, String user, String password, String where) {

  private static final int CONNECT_SECONDS = 2;

  /** Longer than a statement may take, shorter than a request. */
  private static final int PAGE_SECONDS = 9;

  /** Where nobody waits: only a dead network takes longer over one statement. */
  private static final int WORK_SECONDS = 1_800;

  private static final int POOL = 16;

  public DatabaseAddress {
    requireNonNull(url, "url");
    requireNonNull(user, "user");
    requireNonNull(password, "password");
    requireNonNull(where, "where");
  }

  /** Connections of which none keeps a request waiting for longer than it may. */
  public HikariDataSource forPages() {
    return pool(PAGE_SECONDS, TimeLimits.FOR_PAGES);
  }

  /** Connections for commands, which take as long as they need. */
  public HikariDataSource forCommands() {
    return pool(WORK_SECONDS, TimeLimits.FOR_WORK);
  }

  private HikariDataSource pool(int answerSeconds, String limits) {
    var connections = new HikariDataSource();
    connections.setJdbcUrl(url);
    connections.setUsername(user);
    connections.setPassword(password);
    connections.setDataSourceProperties(network(answerSeconds));
    connections.setConnectionInitSql(limits);
    connections.setMaximumPoolSize(POOL);
    connections.setMinimumIdle(2);
    connections.setConnectionTimeout(CONNECT_SECONDS * 1_000L);
    connections.setValidationTimeout(1_000);
    // The intake must see what was stored while it waited for its turn.
    connections.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
    return connections;
  }

  /** Single connections that give up after so many seconds without a word; 0: never. */
  DataSource single(int answerSeconds) {
    var properties = network(answerSeconds);
    properties.setProperty("user", user);
    properties.setProperty("password", password);
    return new DriverManagerDataSource(url, properties);
  }

  private static Properties network(int answerSeconds) {
    var properties = new Properties();
    properties.setProperty("ApplicationName", "tutti");
    properties.setProperty("connectTimeout", Integer.toString(CONNECT_SECONDS));
    properties.setProperty("socketTimeout", Integer.toString(answerSeconds));
    properties.setProperty("tcpKeepAlive", "true");
    return properties;
  }
}
