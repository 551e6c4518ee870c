package tutti.company.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tutti.company.Stage;

class SpansTest {

  @ParameterizedTest
  @CsvSource({
    "2w, 14d, 14 days",
    "24h, 1d, 1 day",
    "90m, 90m, 90 minutes",
    "3600s, 1h, 1 hour",
    "61s, 61s, 61 seconds"
  })
  void areWrittenAndSaidTheShortestWay(String written, String shortest, String said) {
    assertThat(Spans.write(Spans.parse(written))).isEqualTo(shortest);
    assertThat(Spans.say(Spans.parse(written))).isEqualTo(said);
  }

  @Test
  void areReadBackAsTheyAreWritten() {
    for (var seconds = 1L; seconds < 900_000; seconds += 977) {
      var span = Duration.ofSeconds(seconds);
      assertThat(Spans.parse(Spans.write(span))).isEqualTo(span);
    }
  }

  @Test
  void areNeverNothing() {
    assertThatIllegalArgumentException().isThrownBy(() -> Spans.parse("0d"));
    assertThatIllegalArgumentException().isThrownBy(() -> Spans.parse(""));
  }

  @ParameterizedTest
  @EnumSource
  void stagesAreKnownByTheirWordHoweverItIsWritten(Stage stage) {
    assertThat(Stage.named(stage.word())).contains(stage);
    assertThat(Stage.named(stage.text())).contains(stage);
    assertThat(Stage.named(" " + stage.name() + " ")).contains(stage);
    assertThat(Stage.ofRank(stage.ordinal())).isEqualTo(stage);
  }

  @Test
  void noOtherWordIsAStage() {
    assertThat(Stage.named("done")).isEmpty();
    assertThat(Stage.named("")).isEmpty();
  }
}
