package tutti.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tutti.availability.Unavailable;
import tutti.testkit.SettableClock;

/** When a database counts as down, and when as up again. */
class DatabaseWatchTest {

  private final Queue<Optional<SQLException>> answers = new ArrayDeque<>();
  private final SettableClock clock = SettableClock.at("2026-11-20T14:30:00Z");
  private int givenUp;
  private final DatabaseWatch watch = new DatabaseWatch(this::answer, clock, () -> givenUp++);

  private void answer() throws SQLException {
    var answer = answers.remove();
    if (answer.isPresent()) {
      throw answer.get();
    }
  }

  private DatabaseWatch hears(Optional<SQLException> answer) {
    answers.add(answer);
    watch.look();
    return watch;
  }

  private DatabaseWatch hearsNothing() {
    return hears(
        Optional.of(new SQLException("timed out", "08006", new SocketTimeoutException("Read"))));
  }

  private DatabaseWatch hearsWell() {
    return hears(Optional.empty());
  }

  private static SQLException refused() {
    return new SQLException("Connection refused", "08001", new ConnectException("refused"));
  }

  @Test
  void itIsUpUntilItMissesTwoInARow() {
    assertThat(watch.answers()).isTrue();
    assertThat(hearsNothing().answers()).isTrue();
    assertThat(hearsWell().answers()).isTrue();
    assertThat(hearsNothing().answers()).isTrue();
    assertThat(hearsNothing().answers()).isFalse();
  }

  @Test
  void oneAnswerAndItIsUp() {
    hearsNothing();
    hearsNothing();
    assertThat(hearsWell().answers()).isTrue();
    assertThat(hearsNothing().answers()).isTrue();
  }

  @Test
  void oneRefusalAndItIsDown() {
    assertThat(hears(Optional.of(refused())).answers()).isFalse();
  }

  @Test
  void aServerThatIsStartingOrStoppingIsDown() {
    var starting = new SQLException("the database system is starting up", "57P03");
    assertThat(hears(Optional.of(starting)).answers()).isFalse();
  }

  @Test
  void aConnectionThatIsNotMadeInTimeIsAMissAndNoRefusal() {
    var slow = new SQLException("connect timed out", "08001", new SocketTimeoutException());
    assertThat(hears(Optional.of(slow)).answers()).isTrue();
    assertThat(hears(Optional.of(slow)).answers()).isFalse();
  }

  @Test
  void aServerThatIsFullAnswers() {
    var full = new SQLException("sorry, too many clients already", "53300");
    assertThat(hears(Optional.of(full)).answers()).isTrue();
    assertThat(hears(Optional.of(full)).answers()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void whileItIsDownNothingIsDone(boolean change) {
    assertThatCode(() -> watch.mustAnswer(change)).doesNotThrowAnyException();
    hears(Optional.of(refused()));
    assertThatThrownBy(() -> watch.mustAnswer(change))
        .isInstanceOfSatisfying(
            Unavailable.class,
            unavailable -> {
              assertThat(unavailable.why()).isEqualTo(Unavailable.Cause.DATABASE);
              assertThat(unavailable.retryAfter()).isPositive();
              assertThat(unavailable.says())
                  .startsWith("The database does not answer just now")
                  .contains(change ? "this was not stored" : "Nothing you stored is lost");
            });
  }

  @Test
  void statementsWithoutALimitAreLeftAloneForAWhileAndThenBrokenOff() {
    hears(Optional.of(refused()));
    clock.tick(DatabaseWatch.PATIENCE);
    hearsNothing();
    assertThat(givenUp).isZero();
    clock.tick(Duration.ofSeconds(1));
    hearsNothing();
    assertThat(givenUp).isEqualTo(1);
    clock.tick(Duration.ofSeconds(60));
    hearsWell();
    assertThat(givenUp).isEqualTo(1);
  }

  @Test
  void whateverItHearsItIsDownOnlyAfterTwoMissesOrARefusal() {
    var seed = 11L;
    var random = new Random(seed);
    var missed = 0;
    for (var look = 0; look < 2_000; look++) {
      switch (random.nextInt(4)) {
        case 0 -> {
          hears(Optional.of(refused()));
          missed = 2;
        }
        case 1 -> {
          hearsNothing();
          missed++;
        }
        default -> {
          hearsWell();
          missed = 0;
        }
      }
      assertThat(watch.answers()).as("seed %d, look %d", seed, look).isEqualTo(missed < 2);
    }
  }
}
