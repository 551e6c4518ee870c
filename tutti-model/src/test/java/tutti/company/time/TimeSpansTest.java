package tutti.company.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tutti.company.Stage;
import tutti.testkit.LawCases;

class TimeSpansTest {

  @ParameterizedTest
  @CsvSource({
    "2w, 14d, 14 days",
    "24h, 1d, 1 day",
    "90m, 90m, 90 minutes",
    "3600s, 1h, 1 hour",
    "61s, 61s, 61 seconds"
  })
  void areWrittenAndSaidTheShortestWay(String written, String shortest, String said) {
    assertThat(TimeSpans.write(TimeSpans.parse(written))).isEqualTo(shortest);
    assertThat(TimeSpans.say(TimeSpans.parse(written))).isEqualTo(said);
  }

  @Test
  void areReadBackAsTheyAreWritten() {
    for (var seconds = 1L; seconds < 900_000; seconds += 977) {
      var span = Duration.ofSeconds(seconds);
      assertThat(TimeSpans.parse(TimeSpans.write(span))).isEqualTo(span);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"s", "m", "h", "d", "w", "bh", "bd"})
  void whatIsReadIsReadAgainAsItIsWritten(String unit) {
    for (var seed = 0L; seed < LawCases.cases(200); seed++) {
      var random = new Random(seed);
      var written = (1 + random.nextInt(random.nextBoolean() ? 100 : 99_999)) + " " + unit;
      var span = TimeSpans.span(written);
      assertThat(TimeSpans.span(TimeSpans.write(span))).as(written).isEqualTo(span);
      assertThat(span.roughly()).as(written).isPositive();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"142858w", "999999w", "1000000d", "100000bh", "1e3d", "1.5d", "-1d", "\u0661d"})
  void areNoLongerThanCanBeWritten(String written) {
    assertThatIllegalArgumentException().isThrownBy(() -> TimeSpans.span(written));
    assertThatIllegalArgumentException().isThrownBy(() -> TimeSpans.period(written));
  }

  @Test
  void theLongestAreReadAgain() {
    for (var longest : new String[] {"999999d", "142857w", "999999h", "999999s"}) {
      var span = TimeSpans.parse(longest);
      assertThat(TimeSpans.parse(TimeSpans.write(span))).isEqualTo(span);
    }
  }

  @Test
  void areNeverNothing() {
    assertThatIllegalArgumentException().isThrownBy(() -> TimeSpans.parse("0d"));
    assertThatIllegalArgumentException().isThrownBy(() -> TimeSpans.parse(""));
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

  @Test
  void aboutHowLongIsSaidInDaysFromTwoDaysOn() {
    assertThat(TimeSpans.about(Duration.ofHours(36))).isEqualTo("36 hours");
    assertThat(TimeSpans.about(Duration.ofHours(48))).isEqualTo("2 days");
    assertThat(TimeSpans.about(Duration.ofHours(101))).isEqualTo("4 days");
  }
}
