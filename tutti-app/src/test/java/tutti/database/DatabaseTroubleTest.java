package tutti.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.transaction.CannotCreateTransactionException;
import tutti.availability.Unavailable;

/** What a failure means for whoever asked. */
class DatabaseTroubleTest {

  private static Optional<Unavailable> of(SQLException cause) {
    return DatabaseTrouble.of(
        new CompletionException(new DataAccessResourceFailureException("failed", cause)), false);
  }

  @ParameterizedTest
  @CsvSource({
    "08000,DATABASE",
    "08001,DATABASE",
    "08003,DATABASE",
    "08006,DATABASE",
    "08P01,DATABASE",
    "25006,DATABASE",
    "25P03,DATABASE",
    "53000,DATABASE",
    "53200,DATABASE",
    "53300,DATABASE",
    "57P01,DATABASE",
    "57P02,DATABASE",
    "57P03,DATABASE",
    "57P05,DATABASE",
    "58030,DATABASE",
    "57014,OUT_OF_TIME",
    "55P03,BUSY",
    "40P01,BUSY",
    "40001,BUSY",
    "53100,DISK"
  })
  void troubleIsToldByItsState(String state, Unavailable.Cause why) {
    assertThat(of(new SQLException("said the server", state)))
        .hasValueSatisfying(unavailable -> {
          assertThat(unavailable.why()).isEqualTo(why);
          assertThat(unavailable.says()).endsWith(".").doesNotContain("said the server");
          assertThat(unavailable.retryAfter()).isPositive();
          assertThat(unavailable.getCause()).isInstanceOf(CompletionException.class);
        });
  }

  @ParameterizedTest
  @ValueSource(strings = {"23505", "42P01", "42601", "22001", "XX000", "28P01", ""})
  void aFaultOfOursIsNone(String state) {
    assertThat(of(new SQLException("said the server", state))).isEmpty();
  }

  @Test
  void aPoolThatHasNoConnectionIsTrouble() {
    var none = new SQLTransientConnectionException("Connection is not available");
    assertThat(of(none)).map(Unavailable::why).hasValue(Unavailable.Cause.DATABASE);
    assertThat(of(new SQLRecoverableException())).isPresent();
    assertThat(of(new SQLException("Connection is closed"))).isPresent();
    assertThat(DatabaseTrouble.of(new CannotGetJdbcConnectionException("none", none), false))
        .isPresent();
    assertThat(DatabaseTrouble.of(new CannotCreateTransactionException("none", none), false))
        .isPresent();
    assertThat(DatabaseTrouble.of(new CannotGetJdbcConnectionException("none"), false)).isPresent();
    assertThat(DatabaseTrouble.of(new CannotCreateTransactionException("none"), false)).isPresent();
    assertThat(DatabaseTrouble.of(new DataAccessResourceFailureException("none"), false))
        .isPresent();
  }

  @Test
  void otherFailuresAreNone() {
    assertThat(DatabaseTrouble.of(new IllegalStateException("no"), true)).isEmpty();
    assertThat(DatabaseTrouble.of(new DuplicateKeyException("twice"), true)).isEmpty();
    assertThat(DatabaseTrouble.of(new QueryTimeoutException("no state"), true)).isEmpty();
  }

  @Test
  void whatWasSaidToBeUnavailableIsFoundHoweverDeepItLies() {
    var said = new Unavailable(Unavailable.Cause.DISK, "Full.", Duration.ofSeconds(3));
    var deep = new CompletionException(new IllegalStateException("x", said));
    assertThat(DatabaseTrouble.said(deep)).containsSame(said);
    assertThat(DatabaseTrouble.of(deep, true)).containsSame(said);
  }

  @Test
  void causesThatGoRoundComeToAnEnd() {
    var one = new IllegalStateException("one");
    var other = new IllegalStateException("other", one);
    one.initCause(other);
    assertThat(DatabaseTrouble.of(one, false)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"08006", "57014", "55P03", "53100"})
  void aChangeIsToldWhatBecameOfIt(String state) {
    var failure = new SQLException("said the server", state);
    assertThat(DatabaseTrouble.of(failure, true).orElseThrow().says())
        .containsAnyOf(
            "this was not stored", "Look whether it was stored before you send it again");
    assertThat(DatabaseTrouble.unknown(failure).says())
        .contains("not known whether this was stored", "Look before you send it again");
  }
}
