package tutti.database;

import java.util.Optional;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.transaction.support.DefaultTransactionStatus;
import tutti.availability.Unavailable;

/**
 * Says of a commit that broke off that nobody knows how it ended, and of everything else that went
 * wrong what it was: a rollback that fails with its connection hides no cause.
 */
final class AvailableTransactions extends JdbcTransactionManager {

  private static final long serialVersionUID = 1;
  private static final Logger LOG = LoggerFactory.getLogger(AvailableTransactions.class);

  AvailableTransactions(DataSource connections) {
    super(connections);
  }

  @Override
  protected void doCommit(DefaultTransactionStatus status) {
    try {
      super.doCommit(status);
    } catch (DataAccessException | TransactionException e) {
      throw unknown(status, e).<RuntimeException>map(unknown -> unknown).orElse(e);
    }
  }

  /** A transaction whose connection is gone has been rolled back by the server. */
  @Override
  protected void doRollback(DefaultTransactionStatus status) {
    try {
      super.doRollback(status);
    } catch (DataAccessException | TransactionException e) {
      LOG.debug("A rollback failed; its connection is given up", e);
    }
  }

  /**
   * As an exception of transactions: after any other a rollback would be tried, and fail louder.
   */
  private static Optional<TransactionException> unknown(
      DefaultTransactionStatus status, RuntimeException e) {
    return status.isReadOnly()
        ? Optional.empty()
        : DatabaseTrouble.of(e, true)
            .filter(trouble -> trouble.why() == Unavailable.Cause.DATABASE)
            .map(_ ->
                new TransactionSystemException("A commit broke off", DatabaseTrouble.unknown(e)));
  }
}
