package tutti.database.store;

import static java.util.Objects.requireNonNull;

import java.net.SocketTimeoutException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import tutti.database.DatabaseWatch.Ping;

/** Asks over one connection, which is kept; one that was cut is made anew at once. */
public final class SqlPing implements Ping, AutoCloseable {

  private final DataSource connections;
  private Optional<Connection> kept = Optional.empty();

  public SqlPing(DataSource connections) {
    this.connections = requireNonNull(connections, "connections");
  }

  @Override
  public void ask() throws SQLException {
    var known = kept.isPresent();
    try {
      askOnce();
    } catch (SQLException e) {
      close();
      if (!known || e.getCause() instanceof SocketTimeoutException) {
        throw e;
      }
      anew();
    }
  }

  private void anew() throws SQLException {
    try {
      askOnce();
    } catch (SQLException e) {
      close();
      throw e;
    }
  }

  private void askOnce() throws SQLException {
    if (kept.isEmpty()) {
      kept = Optional.of(connections.getConnection());
    }
    try (var statement = kept.orElseThrow().createStatement()) {
      statement.execute("select 1");
    }
  }

  @Override
  public void close() {
    kept.ifPresent(connection -> {
      try {
        connection.close();
      } catch (SQLException e) {
        // It was broken.
      }
    });
    kept = Optional.empty();
  }
}
