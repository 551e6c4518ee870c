package tutti.company.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A program with little memory answers every hostile text, and with little work. */
@Tag("slow")
class HostileHeapTest {

  /** What a program of these classes takes with the largest of the texts, twice, and 64 MB. */
  private static final String HEAP = "-Xmx96m";

  /** What reading takes: so many bytes before the first character, and so many for each. */
  private static final long AT_FIRST = 16_000_000;

  private static final long FOR_EACH = 800;

  /** In a program of its own: nothing else is in its heap, and it ends when that is too small. */
  @Test
  void everyHostileTextIsAnsweredWithinSixtyFourMegabytesAndWorkThatGrowsWithItsLength()
      throws Exception {
    var answers = answers(HEAP);

    assertThat(answers).hasSize((int) HostileCompanyFileTest.hostile().count());
    assertThat(answers)
        .allSatisfy(answer -> {
          var words = answer.split(" ", 3);
          assertThat(Long.parseLong(words[0]))
              .as(answer)
              .isLessThan(AT_FIRST + FOR_EACH * Long.parseLong(words[1]));
        });
  }

  private static List<String> answers(String heap) throws IOException, InterruptedException {
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var classes = System.getProperty("java.class.path");
    var program =
        new ProcessBuilder(
                java, heap, "-XX:+UseSerialGC", "-cp", classes, HostileReader.class.getName())
            .redirectErrorStream(true)
            .start();
    var said = new String(program.getInputStream().readAllBytes(), UTF_8);
    assertThat(program.waitFor()).as(said).isZero();
    return said.lines().toList();
  }
}
