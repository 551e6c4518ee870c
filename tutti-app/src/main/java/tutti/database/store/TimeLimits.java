package tutti.database.store;

import java.sql.Connection;
import java.sql.SQLException;

/** How long a statement may take, wait, and keep its network waiting. */
public final class TimeLimits {

  /** What a page's statements may take: less than a request may. */
  public static final String FOR_PAGES =
      """
      set statement_timeout = 8000;
      set lock_timeout = 5000;
      set idle_in_transaction_session_timeout = 60000
      """;

  /** What nobody waits for may take its time. */
  public static final String FOR_WORK =
      """
      set statement_timeout = 0;
      set lock_timeout = 0
      """;

  private TimeLimits() {}

  /** Lifts all limits until the current transaction ends. */
  public static void lift(Connection connection) throws SQLException {
    lift(connection, "set local statement_timeout = 0; set local lock_timeout = 0");
  }

  /** Lifts the limits of work, not those of waiting for others, until the transaction ends. */
  public static void liftForWork(Connection connection) throws SQLException {
    lift(connection, "set local statement_timeout = 0");
  }

  private static void lift(Connection connection, String words) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(words);
    }
    connection.setNetworkTimeout(Runnable::run, 0);
  }
}
