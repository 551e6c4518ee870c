package tutti.database;

import static java.util.Objects.requireNonNull;

import java.net.SocketTimeoutException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tutti.availability.Unavailable;

/**
 * Whether the database answers. It is asked again and again over a connection of its own: two
 * misses in a row, or one refusal, and it is down; one answer, and it is up.
 */
public final class DatabaseWatch {

  /** When it is worth asking again. */
  public static final Duration RETRY = Duration.ofSeconds(5);

  private static final Logger LOG = LoggerFactory.getLogger(DatabaseWatch.class);
  private static final int MISSES = 2;

  /** How long statements that may take their time are left alone in a silent database. */
  static final Duration PATIENCE = Duration.ofSeconds(30);

  private static final String CANNOT_CONNECT_NOW = "57P03";
  private static final String NO_CONNECTION = "08001";
  private static final String TOO_MANY_CONNECTIONS = "53300";

  private final Ping ping;
  private final InstantSource clock;
  private final Runnable giveUp;
  private int missed;
  private volatile Optional<Instant> downSince = Optional.empty();

  /** Asks the database for a sign of life, for two seconds at most. */
  public interface Ping {
    void ask() throws SQLException;
  }

  /**
   * @param giveUp ends the statements that wait without a limit, when the database has been silent
   *     for {@link #PATIENCE}
   */
  DatabaseWatch(Ping ping, InstantSource clock, Runnable giveUp) {
    this.ping = requireNonNull(ping, "ping");
    this.clock = requireNonNull(clock, "clock");
    this.giveUp = requireNonNull(giveUp, "giveUp");
  }

  /** Whether it answered when it was asked last. */
  public boolean answers() {
    return downSince.isEmpty();
  }

  /**
   * To be called before it is used.
   *
   * @param forChange whether something is to be stored
   * @throws Unavailable while the database is down
   */
  public void mustAnswer(boolean forChange) {
    if (!answers()) {
      throw DatabaseTrouble.silent(forChange, Optional.empty());
    }
  }

  /** Asks once. */
  public synchronized void look() {
    try {
      ping.ask();
      answered();
    } catch (SQLException e) {
      heard(e);
    }
    downSince
        .filter(since -> since.plus(PATIENCE).isBefore(clock.instant()))
        .ifPresent(_ -> giveUp.run());
  }

  private void answered() {
    missed = 0;
    if (!answers()) {
      downSince = Optional.empty();
      LOG.warn("The database answers again.");
    }
  }

  private void heard(SQLException e) {
    if (TOO_MANY_CONNECTIONS.equals(e.getSQLState())) {
      answered();
    } else {
      missed(e);
    }
  }

  private void missed(SQLException e) {
    missed++;
    if (answers() && (missed >= MISSES || refused(e))) {
      downSince = Optional.of(clock.instant());
      LOG.warn("The database does not answer; every request is told so until it does: {}", says(e));
    }
  }

  /** Somebody was there to say no, which no slow network does. */
  private static boolean refused(SQLException e) {
    return CANNOT_CONNECT_NOW.equals(e.getSQLState())
        || (NO_CONNECTION.equals(e.getSQLState())
            && !(e.getCause() instanceof SocketTimeoutException));
  }

  private static String says(SQLException e) {
    return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
  }
}
