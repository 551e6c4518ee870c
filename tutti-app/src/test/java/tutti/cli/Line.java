package tutti.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.OptionalInt;
import tutti.backup.ReachedDatabase;
import tutti.cli.server.DatabaseHouse;

/** One command run in this process: what it printed and how it ended. */
public record Line(int exit, String out, String err) {

  public static final Instant NOW = Instant.parse("2026-11-20T14:30:00Z");

  /** No command of these tests may open the house. */
  private static final DatabaseHouse CLOSED =
      new DatabaseHouse() {
        @Override
        public Opened open(Path dataDir, OptionalInt port) {
          throw new AssertionError("The house was opened.");
        }

        @Override
        public ReachedDatabase reach(Path dataDir, Reach reach) {
          throw new AssertionError("The database was opened.");
        }
      };

  public static Line run(Object... words) {
    return run(CLOSED, words);
  }

  public static Line run(DatabaseHouse house, Object... words) {
    var out = new StringWriter();
    var err = new StringWriter();
    var exit =
        CommandLineFace.line(InstantSource.fixed(NOW), house)
            .setOut(new PrintWriter(out))
            .setErr(new PrintWriter(err, true))
            .execute(Arrays.stream(words).map(Object::toString).toArray(String[]::new));
    return new Line(exit, out.toString(), err.toString());
  }

  /** Exit 2 and one line that says these words: what every wrong input comes to. */
  public static void refused(Line line, String... words) {
    assertThat(line.exit()).as(line.err()).isEqualTo(2);
    assertThat(line.out()).isEmpty();
    assertThat(line.err()).contains(words).doesNotContain("\tat ", "Exception", "broke inside");
    assertThat(line.err().lines()).hasSize(1);
  }
}
