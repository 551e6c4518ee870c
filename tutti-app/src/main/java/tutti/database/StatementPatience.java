package tutti.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import tutti.database.store.TimeLimits;

/**
 * Lets what legitimately takes long take its time: its transaction has no limits of time, as long
 * as the database answers at all.
 */
final class StatementPatience {

  private static final Logger LOG = LoggerFactory.getLogger(StatementPatience.class);

  private final DataSource connections;
  private final Set<Connection> patient = ConcurrentHashMap.newKeySet();

  StatementPatience(DataSource connections) {
    this.connections = connections;
  }

  /** The current transaction may wait for others and work as long as it needs. */
  void forAll() {
    inTransaction(TimeLimits::lift);
  }

  /** The current transaction may work as long as it needs, but not wait for others. */
  void forWork() {
    inTransaction(TimeLimits::liftForWork);
  }

  private interface LiftedLimit {
    void on(Connection connection) throws SQLException;
  }

  private void inTransaction(LiftedLimit lifting) {
    var connection = DataSourceUtils.getConnection(connections);
    try {
      lifting.on(connection);
      remember(connection.unwrap(Connection.class));
    } catch (SQLException e) {
      throw new DataAccessResourceFailureException("The limits of time stand", e);
    } finally {
      DataSourceUtils.releaseConnection(connection, connections);
    }
  }

  private void remember(Connection connection) {
    if (TransactionSynchronizationManager.isSynchronizationActive() && patient.add(connection)) {
      TransactionSynchronizationManager.registerSynchronization(
          new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
              patient.remove(connection);
            }
          });
    }
  }

  /** Breaks off whatever still waits: the database has been silent for too long. */
  void giveUp() {
    for (var connection : Set.copyOf(patient)) {
      patient.remove(connection);
      try {
        connection.abort(Runnable::run);
      } catch (SQLException e) {
        LOG.debug("A silent connection could not be broken off", e);
      }
    }
  }
}
