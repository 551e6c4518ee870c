package tutti.availability;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What people are told of work that broke off. */
class FailureSentenceTest {

  @Test
  void whatCannotBeDoneJustNowSaysSoItself() {
    var full = new Unavailable(Unavailable.Cause.DISK, "Make room.", Duration.ofSeconds(1));
    assertThat(FailureSentence.of(full)).isEqualTo("Make room.");
    assertThat(FailureSentence.of(new IllegalStateException("inside", full)))
        .isEqualTo("Make room.");
  }

  @Test
  void ofADatabaseNothingIsToldButThatItDoesNotAnswer() {
    var broken = new SQLException("FATAL: password authentication failed for user tutti");
    assertThat(FailureSentence.of(new IllegalStateException("select secret", broken)))
        .isEqualTo("The database does not answer.");
  }

  @Test
  void everythingElseSaysWhatItSays() {
    assertThat(FailureSentence.of(new IllegalStateException("Import 3 was taken back meanwhile.")))
        .isEqualTo("Import 3 was taken back meanwhile.");
    assertThat(FailureSentence.of(new IllegalStateException()))
        .isEqualTo("Something broke inside Tutti.");
  }
}
