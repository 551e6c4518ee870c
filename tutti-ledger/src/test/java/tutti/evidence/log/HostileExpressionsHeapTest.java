package tutti.evidence.log;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Expressions that grow what they hold do not take the memory of a small program. */
class HostileExpressionsHeapTest {

  /** In a program of its own: nothing else is in its heap, and it ends when that is too small. */
  @Test
  void everyBombIsAnsweredInAHeapOfNinetySixMegabytes() throws Exception {
    assertThat(answers()).hasSize(Bombs.ALL.size()).allMatch(answer -> answer.endsWith("1 bad"));
  }

  private static List<String> answers() throws IOException, InterruptedException {
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var program =
        new ProcessBuilder(
                java,
                "-Xmx96m",
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "-cp",
                System.getProperty("java.class.path"),
                Bombs.class.getName())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    var said = new String(program.getInputStream().readAllBytes(), UTF_8);
    assertThat(program.waitFor()).as(said).isZero();
    return said.lines().filter(line -> line.startsWith("bomb")).toList();
  }

  /** Reads a row by every bomb and says how many rows were bad. */
  static final class Bombs {

    private static final String TEN = "[1,2,3,4,5,6,7,8,9,10]";
    private static final String HUNDREDS = "[" + "1,".repeat(450) + "1]";

    static final List<String> ALL =
        List.of(
            "row.text + row.text + row.text + row.text != ''",
            HUNDREDS + ".map(x, row.text + string(x)).size() > 0",
            HUNDREDS + ".map(x, " + TEN + ".map(y, row.text + string(y))).size() > 0",
            TEN + ".map(a,[a,a,a,a]).map(b,[b,b,b,b,b,b]).map(c,[c,c,c,c,c,c,c]) != []",
            TEN
                + ".map(a,{'a':[a,a,a],'b':[a,a]}).map(b,[b,b,b]).map(c,[c,c,c]).map(d,[d,d]) != []",
            HUNDREDS + ".map(x, [x, x]) != []",
            "bytes(row.text) + bytes(row.text) + bytes(row.text) != b''",
            HUNDREDS + ".exists(x, " + HUNDREDS.substring(0, 300) + "1].exists(y, x + y == 5))");

    private Bombs() {}

    public static void main(String[] args) {
      for (int i = 0; i < ALL.size(); i++) {
        var rule =
            "- when: >-\n    %s\n  arrow: leads\n  stage: offered\n  key: row.id\n  at: row.day\n"
                .formatted(ALL.get(i));
        var csv = "id,day,text\n1,2026-03-02," + "a".repeat(9_000) + "\n";
        System.out.println(
            "bomb " + i + ": " + ReadFacts.mapped(rule, csv).result().bad() + " bad");
      }
    }
  }
}
