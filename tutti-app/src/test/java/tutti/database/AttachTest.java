package tutti.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tutti.cli.OtherJvm;
import tutti.database.embedded.CannotStart;
import tutti.database.embedded.Site;

/** Reading beside the Tutti that runs on a folder. */
class AttachTest {

  private static final Map<String, String> PROGRAMS =
      Map.of("TUTTI_PROGRAMS_DIR", Site.programs().toString());

  @TempDir(factory = Site.class)
  private Path folder = Path.of("");

  @Test
  void aFolderNobodyWorksOnHasNoServer() throws Exception {
    assertThat(PostgresDatabase.attach(folder.resolve("nowhere"), PROGRAMS)).isEmpty();
    Files.writeString(folder.resolve("lock"), "");
    Files.writeString(folder.resolve("lock.pid"), ProcessHandle.current().pid() + "\n");
    assertThat(PostgresDatabase.attach(folder, PROGRAMS)).isEmpty();
  }

  @Test
  void theServerOfThisProcessIsReachedAndOutlivesTheClosing() throws SQLException {
    try (var open = PostgresDatabase.open(folder, PROGRAMS, says -> {})) {
      try (var attached = PostgresDatabase.attach(folder, PROGRAMS).orElseThrow()) {
        assertThat(one(attached)).isEqualTo("1");
      }
      assertThat(one(open)).isEqualTo("1");
    }
    assertThat(PostgresDatabase.attach(folder, PROGRAMS)).isEmpty();
  }

  @Test
  void theServerOfAnotherProcessIsReached() throws Exception {
    try (var tutti = OtherJvm.start(PROGRAMS, "serve", "--port", "0", "--data-dir", folder)) {
      Site.await("it serves", () -> !tutti.out().isEmpty() || !tutti.isAlive());
      try (var attached = PostgresDatabase.attach(folder, Map.of()).orElseThrow()) {
        assertThat(one(attached)).isEqualTo("1");
        assertThat(attached.where()).isEqualTo(folder.toString());
      }
      assertThat(tutti.isAlive()).isTrue();
    }
    assertThat(PostgresDatabase.attach(folder, PROGRAMS)).isEmpty();
  }

  @Test
  void anOutsideDatabaseIsItself() {
    var environment = Map.of("TUTTI_DB_URL", "jdbc:postgresql://127.0.0.1:1/none");
    assertThatThrownBy(() -> PostgresDatabase.attach(folder, environment))
        .isInstanceOf(CannotStart.class)
        .hasMessageContaining("No PostgreSQL answers");
  }

  private static String one(PostgresDatabase database) throws SQLException {
    try (var connection =
            DriverManager.getConnection(database.url(), database.user(), database.password());
        var statement = connection.createStatement();
        var rows = statement.executeQuery("select 1")) {
      rows.next();
      return rows.getString(1);
    }
  }
}
