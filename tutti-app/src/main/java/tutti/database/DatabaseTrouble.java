package tutti.database;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.transaction.CannotCreateTransactionException;
import tutti.availability.Unavailable;
import tutti.database.disk.DiskFloor;

/**
 * Tells trouble with the database from faults of ours, by the SQLSTATE of whatever failed; see <a
 * href="https://www.postgresql.org/docs/18/errcodes-appendix.html">PostgreSQL's list</a>.
 */
public final class DatabaseTrouble {

  private static final Duration SOON = Duration.ofSeconds(2);
  private static final int MOST_CAUSES = 50;

  private static final String DISK_FULL = "53100";
  private static final String CANCELLED = "57014";
  private static final Set<String> IN_THE_WAY = Set.of("55P03", "40P01", "40001");

  /** Connection exceptions, too few resources, ended by an operator, I/O errors; read-only. */
  private static final Set<String> CLASSES_OF_OUTAGE = Set.of("08", "53", "57", "58");

  /** What the pool says of a connection that broke before. */
  private static final String CLOSED = "Connection is closed";

  private static final Set<String> OUTAGES = Set.of("25006", "25P03");

  private DatabaseTrouble() {}

  /**
   * What a failure means for whoever asked; empty when the database is not to blame.
   *
   * @param forChange whether something was to be stored
   */
  public static Optional<Unavailable> of(Throwable failure, boolean forChange) {
    return causes(failure).flatMap(cause -> one(cause, failure, forChange).stream()).findFirst();
  }

  /** A failure and its causes, outermost first. */
  static Stream<Throwable> causes(Throwable failure) {
    return Stream.iterate(Optional.of(failure), Optional::isPresent, DatabaseTrouble::cause)
        .flatMap(Optional::stream)
        .limit(MOST_CAUSES);
  }

  private static Optional<Throwable> cause(Optional<Throwable> failure) {
    return failure.map(Throwable::getCause);
  }

  /** What was thrown as unavailable already, however deep it lies. */
  public static Optional<Unavailable> said(Throwable failure) {
    return causes(failure)
        .filter(Unavailable.class::isInstance)
        .map(Unavailable.class::cast)
        .findFirst();
  }

  private static Optional<Unavailable> one(Throwable cause, Throwable failure, boolean forChange) {
    return switch (cause) {
      case Unavailable unavailable -> Optional.of(unavailable);
      case SQLException sql -> bySql(sql, failure, forChange);
      case CannotGetJdbcConnectionException e when e.getCause() == null ->
          Optional.of(silent(forChange, Optional.of(failure)));
      case CannotCreateTransactionException e when e.getCause() == null ->
          Optional.of(silent(forChange, Optional.of(failure)));
      case DataAccessResourceFailureException e when e.getCause() == null ->
          Optional.of(silent(forChange, Optional.of(failure)));
      default -> Optional.empty();
    };
  }

  private static Optional<Unavailable> bySql(
      SQLException sql, Throwable failure, boolean forChange) {
    var state = Optional.ofNullable(sql.getSQLState()).orElse("");
    if (state.equals(DISK_FULL)) {
      return Optional.of(diskFull(failure));
    }
    if (state.equals(CANCELLED)) {
      return Optional.of(outOfTime(forChange, Optional.of(failure)));
    }
    if (IN_THE_WAY.contains(state)) {
      return Optional.of(busy(forChange, failure));
    }
    return outage(sql, state)
        ? Optional.of(silent(forChange, Optional.of(failure)))
        : Optional.empty();
  }

  private static boolean outage(SQLException sql, String state) {
    return OUTAGES.contains(state)
        || (state.length() == 5 && CLASSES_OF_OUTAGE.contains(state.substring(0, 2)))
        || CLOSED.equals(sql.getMessage())
        || sql instanceof SQLTransientConnectionException
        || sql instanceof SQLNonTransientConnectionException
        || sql instanceof SQLRecoverableException;
  }

  /** The database does not answer. */
  static Unavailable silent(boolean forChange, Optional<Throwable> cause) {
    return new Unavailable(
        Unavailable.Cause.DATABASE,
        forChange
            ? "The database does not answer just now, so this was not stored. What was stored"
                + " before is safe; send this again in a few seconds."
            : "The database does not answer just now. Nothing you stored is lost; this page works"
                + " again by itself as soon as it does.",
        DatabaseWatch.RETRY,
        cause.orElse(null));
  }

  /** The connection broke while a transaction was being made durable. */
  static Unavailable unknown(Throwable cause) {
    return new Unavailable(
        Unavailable.Cause.DATABASE,
        "The database broke off in the moment of storing, so it is not known whether this was"
            + " stored. Look before you send it again.",
        DatabaseWatch.RETRY,
        cause);
  }

  /** It took longer than anybody may wait. */
  public static Unavailable outOfTime(boolean forChange, Optional<Throwable> cause) {
    return new Unavailable(
        Unavailable.Cause.OUT_OF_TIME,
        forChange
            ? "This took longer than ten seconds and was broken off. Look whether it was stored"
                + " before you send it again."
            : "This took longer than ten seconds and was broken off. Ask for less, or again when"
                + " less is going on.",
        DatabaseWatch.RETRY,
        cause.orElse(null));
  }

  private static Unavailable busy(boolean forChange, Throwable cause) {
    return new Unavailable(
        Unavailable.Cause.BUSY,
        forChange
            ? "Something long is being stored just now, such as an import, so this was not stored."
                + " Send it again in a moment."
            : "Something long is being stored just now, such as an import. Ask again in a moment.",
        SOON,
        cause);
  }

  private static Unavailable diskFull(Throwable cause) {
    return new Unavailable(
        Unavailable.Cause.DISK,
        "The disk of the database is full, so this was not stored; reading goes on. Free some space"
            + " and send it again.",
        DiskFloor.RETRY,
        cause);
  }
}
