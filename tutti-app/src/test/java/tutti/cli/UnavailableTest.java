package tutti.cli;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tutti.availability.Unavailable;
import tutti.backup.ReachedDatabase;
import tutti.cli.server.DatabaseHouse;

/** A command that cannot be done just now ends in one sentence. */
class UnavailableTest {

  private record Shut(RuntimeException why) implements DatabaseHouse {
    @Override
    public Opened open(Path dataDir, OptionalInt port) {
      throw why;
    }

    @Override
    public ReachedDatabase reach(Path dataDir, Reach reach) {
      throw why;
    }
  }

  @ParameterizedTest
  @EnumSource
  void whatCannotBeDoneJustNowIsSaidInItsOwnWords(Unavailable.Cause why) {
    var says = "The disk of this Tutti is full but for 58 MB, so nothing more is stored.";
    var unavailable = new Unavailable(why, says, Duration.ofSeconds(30));
    Line.refused(Line.run(new Shut(unavailable), "demo"), says);
    Line.refused(Line.run(new Shut(new IllegalStateException("x", unavailable)), "demo"), says);
  }

  @Test
  void aDatabaseThatBreaksOffIsSaidToo() {
    var sql = new SQLException("terminating connection", "57P01");
    Line.refused(
        Line.run(new Shut(new IllegalStateException(sql)), "demo"),
        "what was stored is safe: run the command again");
  }
}
