package tutti.evidence.expression;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A condition over the attributes of a fact can be judged, or a sentence says why not. */
class PromiseConditionsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "attr.used == 'yes'",
        "attr['rank'] <= 0.25",
        "attr.rank <= 20 || attr.exempt",
        "has(attr.need) && attr.need != ''",
        "attr.answer in ['yes', 'mostly']",
        "true"
      })
  void whatSaysYesOrNoCanBeJudged(String condition) {
    assertThat(PromiseConditions.problem(condition)).isEmpty();
  }

  @Test
  void whatIsWrongIsSaidWithItsPlace() {
    assertThat(PromiseConditions.problem("attr.used =="))
        .contains("at its character 13: mismatched input '<EOF>'");
    assertThat(PromiseConditions.problem("row.used == 'yes'"))
        .hasValueSatisfying(says ->
            assertThat(says).startsWith("at its character 1: undeclared reference to 'row'"));
    assertThat(PromiseConditions.problem("'yes'")).contains("it says a string, not yes or no");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "((((((((", "\"", "attr.a == 'ü☃", "1 +", "attr."})
  void nothingWrittenBreaksIt(String condition) {
    assertThat(PromiseConditions.problem(condition)).isPresent();
  }

  @Test
  void whatIsFarTooLongIsRefused() {
    assertThat(PromiseConditions.problem("attr.a == '" + "x".repeat(3_000) + "'")).isPresent();
    assertThat(PromiseConditions.problem("(".repeat(1_500))).isPresent();
  }
}
