package tutti.company;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tutti.company.AgreementState.End;

/** A stage has a word, a rank, whoever says it, and what it does to the sums. */
class StageTest {

  @ParameterizedTest
  @EnumSource(Stage.class)
  void isFoundByItsWordsAndItsRank(Stage stage) {
    assertThat(Stage.named(stage.word())).contains(stage);
    assertThat(Stage.named(" " + stage.text() + " ")).contains(stage);
    assertThat(Stage.named(stage.name())).contains(stage);
    assertThat(Stage.ofRank(stage.ordinal())).isEqualTo(stage);
    assertThat(stage.text()).doesNotContain("-", "_");
  }

  @Test
  void theEffectOfEachIsSaidWithoutAFullStop() {
    assertThat(Stage.values())
        .allSatisfy(stage -> assertThat(stage.effect()).isNotBlank().doesNotEndWith("."));
    assertThat(Arrays.stream(Stage.values()).map(Stage::effect).distinct().count())
        .isEqualTo(Stage.values().length - 2L);
  }

  @ParameterizedTest
  @CsvSource({
    "requested, RECEIVER",
    "returned, RECEIVER",
    "confirmed, RECEIVER",
    "offered, GIVER",
    "delivered, GIVER",
    "broken-off, GIVER",
    "countered, ",
    "renegotiated, ",
    "withdrawn, ",
    "told-back, "
  })
  void somebodySaysItHoweverItWasOpened(String word, End end) {
    var stage = Stage.named(word).orElseThrow();
    for (var opened :
        List.of(
            Optional.of(Stage.REQUESTED), Optional.of(Stage.OFFERED), Optional.<Stage>empty())) {
      assertThat(stage.saidBy(opened)).isEqualTo(Optional.ofNullable(end));
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"ACCEPTED", "DECLINED"})
  void anAnswerIsTheWordOfTheEndThatDidNotOpen(Stage answer) {
    assertThat(answer.saidBy(Optional.of(Stage.REQUESTED))).contains(End.GIVER);
    assertThat(answer.saidBy(Optional.of(Stage.OFFERED))).contains(End.RECEIVER);
    assertThat(answer.saidBy(Optional.empty())).isEmpty();
  }

  @Test
  void threeStagesComeToNothing() {
    assertThat(Arrays.stream(Stage.values()).filter(Stage::cameToNothing))
        .containsExactlyInAnyOrderElementsOf(
            Set.of(Stage.DECLINED, Stage.WITHDRAWN, Stage.BROKEN_OFF));
  }

  @Test
  void theWorstStateComesFirst() {
    assertThat(PromiseState.values())
        .isSortedAccordingTo((a, b) -> a.ordinal() - b.ordinal())
        .startsWith(PromiseState.BROKEN, PromiseState.AT_RISK);
    assertThat(PromiseState.AT_RISK.word()).isEqualTo("at-risk");
    assertThat(PromiseState.NOT_ENOUGH_EVIDENCE.text()).isEqualTo("not enough evidence");
  }
}
