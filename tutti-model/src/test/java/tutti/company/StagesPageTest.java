package tutti.company;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** {@code docs/stages.md} says of every stage what the program says beside a mapping. */
class StagesPageTest {

  private static final Path PAGE = Path.of("../docs/stages.md");

  private static String rows() {
    return Arrays.stream(Stage.values())
        .map(stage -> "| `%s` | %s |\n".formatted(stage.word(), stage.effect()))
        .collect(Collectors.joining());
  }

  @Test
  void thePageHasARowForEveryStageAndNoOther() throws IOException {
    var page = Files.readString(PAGE);
    assertThat(page.substring(page.indexOf("| `"), page.lastIndexOf("|\n") + 2)).isEqualTo(rows());
  }

  @Test
  void whatIsLostIsNotCalledDeclined() {
    assertThat(Stage.BROKEN_OFF.effect()).contains("lost", "a miss at once");
    assertThat(Stage.DECLINED.effect()).contains("neither as good nor as a miss");
  }
}
