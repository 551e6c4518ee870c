package tutti.logs.suggestion;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tutti.company.Stage;

/** Which stage the words of tools mean. */
class StageWordsTest {

  @ParameterizedTest
  @CsvSource({
    "Won, CONFIRMED",
    "closed won, CONFIRMED",
    "paid, CONFIRMED",
    "succeeded, CONFIRMED",
    "Lost, DECLINED",
    "Closed Lost, DECLINED",
    "rejected, DECLINED",
    "Won't Do, DECLINED",
    "not accepted, DECLINED",
    "canceled, WITHDRAWN",
    "Cancelled, WITHDRAWN",
    "spam, WITHDRAWN",
    "reopened, RETURNED",
    "refunded, RETURNED",
    "Done, DELIVERED",
    "resolved, DELIVERED",
    "solved, DELIVERED",
    "merged, DELIVERED",
    "order_delivered_customer_date, DELIVERED",
    "In Progress, ACCEPTED",
    "assigned, ACCEPTED",
    "Accepted on, ACCEPTED",
    "order_approved_at, ACCEPTED",
    "First response, ACCEPTED",
    "new, OFFERED",
    "To Do, OFFERED",
    "created_at, OFFERED",
    "Queued, OFFERED",
    "told back, TOLD_BACK"
  })
  void aPlainWordMeansAStage(String word, Stage stage) {
    assertThat(StageWords.stage(word)).contains(stage);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "Unmatched", "dreaming", "G96", "customer", "T06 Determine necessity"})
  void whatIsNotPlainMeansNone(String word) {
    assertThat(StageWords.stage(word)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "due date, true",
    "order estimated delivery date, true",
    "deadline, true",
    "created at, false",
    "residue, false"
  })
  void whenSomethingIsToBeDoneIsNoStage(String words, boolean due) {
    assertThat(StageWords.due(words)).isEqualTo(due);
  }

  @ParameterizedTest
  @CsvSource({"close date, true", "closed on, true", "resolution, true", "weekend, false"})
  void atItsEndAThingIsWhatItsStatusSays(String words, boolean end) {
    assertThat(StageWords.end(words)).isEqualTo(end);
  }
}
