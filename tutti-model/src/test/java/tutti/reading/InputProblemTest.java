package tutti.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class InputProblemTest {

  @Test
  void namesFileLineColumnAndFieldBeforeTheSentence() {
    assertThat(new InputProblem("c.yaml", 12, 7, "arrows[2].to", "Expected a party.").sentence())
        .isEqualTo("c.yaml:12:7: arrows[2].to: Expected a party.");
  }

  @Test
  void leavesOutWhatItDoesNotKnow() {
    assertThat(new InputProblem("d.csv", 3, 0, "", "Too wide.").sentence())
        .isEqualTo("d.csv:3: Too wide.");
    assertThat(InputProblem.ofFile("d.csv", "Empty.").sentence()).isEqualTo("d.csv: Empty.");
  }

  @Test
  void keepsTheStartAndTheEndOfALongSentence() {
    var problem =
        new InputProblem("c", 1, 1, "f".repeat(5_000), "start" + "x".repeat(5_000) + "end");

    assertThat(problem.says()).startsWith("start").endsWith("end").hasSizeLessThan(700);
    assertThat(problem.field()).hasSizeLessThan(700);
  }

  @Test
  void standsInTheOrderOfThePlacesInAllThatIsUnreadable() {
    var late = new InputProblem("c.yaml", 9, 1, "", "late");
    var early = new InputProblem("c.yaml", 2, 5, "", "early");
    var whole = InputProblem.ofFile("c.yaml", "whole");

    assertThat(new UnreadableInput(List.of(late, early, whole, late)).problems())
        .containsExactly(whole, early, late);
  }
}
