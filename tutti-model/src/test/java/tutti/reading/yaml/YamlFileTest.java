package tutti.reading.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tutti.reading.InputProblem;
import tutti.reading.UnreadableInput;

class YamlFileTest {

  private static InputProblem refusal(String yaml) {
    var thrown = catchThrowableOfType(UnreadableInput.class, () -> YamlFile.open("c.yaml", yaml));
    assertThat(thrown).as("Unreadable").isNotNull();
    assertThat(thrown.problems()).hasSize(1);
    return thrown.problems().getFirst();
  }

  @Test
  void saysHowToStartAnEmptyFile() {
    assertThat(refusal("").sentence()).startsWith("c.yaml: The file is empty; write at least");
    assertThat(refusal("# only a comment\n").says()).startsWith("The file is empty");
  }

  @Test
  void refusesTwoDocuments() {
    assertThat(refusal("a: 1\n---\nb: 2\n").says())
        .isEqualTo("Expected one YAML document, found 2; remove the --- lines.");
  }

  @Test
  void saysWhereATabStandsAndWhatToDo() {
    var problem = refusal("a:\n\tb: 1\n");

    assertThat(problem.line()).isEqualTo(2);
    assertThat(problem.column()).isEqualTo(1);
    assertThat(problem.says()).endsWith("; indent with spaces.");
  }

  @Test
  void saysWhereAListIsNotClosed() {
    var problem = refusal("a: [1, 2\nb: 3\n");

    assertThat(problem.line()).isEqualTo(2);
    assertThat(problem.says()).startsWith("This is not YAML: ");
  }

  @Test
  void saysWhereACharacterStandsThatMayNot() {
    var problem = refusal("a: 1\nb: x\u0001y\n");

    assertThat(problem.sentence())
        .isEqualTo("c.yaml:2:5: The character U+0001 may not stand in YAML; remove it.");
  }

  @Test
  void refusesHalfACharacter() {
    assertThat(refusal("a: \uD83D\n").says()).contains("U+D83D");
  }

  @Test
  void refusesAnUnknownAlias() {
    var problem = refusal("a: 1\nb: *nobody\n");

    assertThat(problem.line()).isEqualTo(2);
    assertThat(problem.says()).contains("nobody");
  }

  @Test
  void refusesABombOfAliases() {
    var bomb =
        "a0: &a0 [x, x]\n"
            + IntStream.rangeClosed(1, 60)
                .mapToObj(i -> "a%d: &a%d [*a%d, *a%d]".formatted(i, i, i - 1, i - 1))
                .collect(Collectors.joining("\n"));

    assertThat(refusal(bomb).says()).startsWith("This is not YAML that can be read: ");
  }

  @Test
  void refusesTenThousandLevelsOfLists() {
    assertThat(refusal("[".repeat(10_000) + "]".repeat(10_000)).says()).contains("nested");
    assertThat(refusal("- ".repeat(10_000) + "x").says()).contains("nested");
    assertThat(refusal("a: " + "{b: ".repeat(10_000) + "1" + "}".repeat(10_000)).says())
        .contains("nested");
  }

  @Test
  void refusesTenMegabytes() {
    assertThat(refusal("a: " + "x".repeat(10_000_000)).says()).contains("larger than 8 MB");
  }

  @Test
  void refusesAnotherVersionOfYaml() {
    assertThat(refusal("%YAML 3.0\n---\na: 1\n").says()).startsWith("This is not YAML");
  }
}
