package tutti.backup.store;

import static java.util.Objects.requireNonNull;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * One moment of a database, read while others go on writing: a repeatable-read, read-only
 * transaction in which no statement is timed out.
 */
public final class DatabaseSnapshot implements AutoCloseable {

  private static final int FETCHED = 2_000;

  private final Connection connection;
  private final JdbcClient sql;

  private DatabaseSnapshot(Connection connection) {
    this.connection = requireNonNull(connection, "connection");
    this.sql = client(connection);
  }

  /** Begins one. */
  public static DatabaseSnapshot of(DataSource source) {
    try {
      var connection = source.getConnection();
      try {
        return begun(connection);
      } catch (SQLException | RuntimeException e) {
        connection.close();
        throw e;
      }
    } catch (SQLException e) {
      throw new UncategorizedSQLException("begin a snapshot", null, e);
    }
  }

  private static DatabaseSnapshot begun(Connection connection) throws SQLException {
    connection.setAutoCommit(false);
    connection.setNetworkTimeout(Runnable::run, 0);
    var snapshot = new DatabaseSnapshot(connection);
    snapshot.sql.sql("set transaction isolation level repeatable read, read only").update();
    TransactionSettings.prepare(snapshot.sql);
    return snapshot;
  }

  /** Statements on a connection that stays open; many rows come in pieces. */
  static JdbcClient client(Connection connection) {
    var sql = JdbcClient.create(new SingleConnectionDataSource(connection, true));
    return statement -> sql.sql(statement).withFetchSize(FETCHED);
  }

  /** Questions to this moment. */
  public JdbcClient sql() {
    return sql;
  }

  /** The tables of this moment. */
  public StoredTables tables() {
    return new StoredTables(connection, sql);
  }

  @Override
  public void close() {
    try (connection) {
      connection.rollback();
      connection.setAutoCommit(true);
    } catch (SQLException e) {
      throw new UncategorizedSQLException("end a snapshot", null, e);
    }
  }
}
