package tutti.database.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedPostgresTest {

  @TempDir(factory = Site.class)
  static Path folder;

  static final List<String> said = new ArrayList<>();
  static EmbeddedPostgres postgres;

  @BeforeAll
  static void startsOnAFolderThatIsNotThereYet() {
    postgres = Site.start(folder.resolve("var/tutti"), said);
  }

  @AfterAll
  static void stops() {
    postgres.close();
  }

  @Test
  void servesADatabaseOfItsOwn() throws SQLException {
    assertThat(Site.ask(postgres, "select current_database() || ' ' || current_user"))
        .isEqualTo("tutti tutti");
    assertThat(postgres.dataDir()).isAbsolute().isDirectory();
  }

  @Test
  void saysWhatTakesTime() {
    assertThat(said).last().asString().contains("Creating the database in " + postgres.dataDir());
  }

  @Test
  void isTheVersionThatItClaims() throws SQLException {
    assertThat(Site.ask(postgres, "show server_version")).isEqualTo(ServerBinaries.VERSION);
  }

  @Test
  void losesNothingOnAPowerCut() throws SQLException {
    assertThat(setting("fsync")).isEqualTo("on");
    assertThat(setting("synchronous_commit")).isEqualTo("on");
    assertThat(setting("full_page_writes")).isEqualTo("on");
    assertThat(setting("data_checksums")).isEqualTo("on");
  }

  @Test
  void listensInAFolderThatNobodyElseEnters() throws Exception {
    assertThat(setting("listen_addresses")).isEmpty();
    Path socket = postgres.dataDir().resolve("socket");
    assertThat(asSuperuser("show unix_socket_directories")).contains(socket.toString());
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(socket)))
        .isEqualTo("rwx------");
  }

  @Test
  void isModest() throws SQLException {
    assertThat(setting("shared_buffers")).isEqualTo("64MB");
    assertThat(setting("max_connections")).isEqualTo("40");
  }

  @Test
  void speaksUtf8AndUtcWhateverTheMachineSpeaks() throws SQLException {
    assertThat(setting("server_encoding")).isEqualTo("UTF8");
    assertThat(setting("log_timezone")).isEqualTo("UTC");
    assertThat(
            Site.ask(
                postgres,
                "select datlocprovider::text || ' ' || datlocale from pg_database where datname ="
                    + " 'tutti'"))
        .isEqualTo("b C.UTF-8");
  }

  @Test
  void trustsNobodyWithoutAPassword() throws SQLException {
    assertThat(asSuperuser("select string_agg(distinct auth_method, ' ') from pg_hba_file_rules"))
        .isEqualTo("scram-sha-256");
  }

  @Test
  void refusesAWrongPassword() {
    assertThatThrownBy(
            () -> DriverManager.getConnection(postgres.jdbcUrl(), postgres.user(), "wrong"))
        .isInstanceOf(SQLException.class)
        .hasMessageContaining("password authentication failed");
  }

  @Test
  void givesTuttiNoMoreRightsThanItsDatabase() throws SQLException {
    assertThat(Site.ask(postgres, "select rolsuper from pg_roles where rolname = current_user"))
        .isEqualTo("f");
  }

  @Test
  void keepsThePasswordFromOtherUsers() throws Exception {
    Path password = postgres.dataDir().resolve("password");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(password)))
        .isEqualTo("rw-------");
    assertThat(postgres.password()).hasSize(48).isEqualTo(Files.readString(password).strip());
  }

  @Test
  void keepsWhatPeopleWroteOutOfTheLog() throws Exception {
    Site.tell(postgres, "create table mail (address text unique)");
    Site.tell(postgres, "insert into mail values ('ada@example.org')");
    assertThatThrownBy(() -> Site.tell(postgres, "insert into mail values ('ada@example.org')"))
        .isInstanceOf(SQLException.class);
    assertThat(Files.readString(postgres.dataDir().resolve("postgres.log")))
        .contains("duplicate key")
        .doesNotContain("ada@example.org");
  }

  @Test
  void leavesItToTuttiWhatCtrlCMeans() throws Exception {
    String[] status = Files.readString(Path.of("/proc/" + postgres.pid() + "/stat")).split(" ");
    String session = status[5];
    assertThat(session).isEqualTo(Long.toString(postgres.pid()));
  }

  @Test
  void leavesNothingOfTheMakingBehind() throws IOException {
    assertThat(new DataFolder(postgres.dataDir()).leftWorkshops()).isEmpty();
    assertThat(postgres.dataDir().resolve("password.new")).doesNotExist();
  }

  private static String setting(String name) throws SQLException {
    return Site.ask(postgres, "show " + name);
  }

  private static String asSuperuser(String question) throws SQLException {
    try (var connection = Site.connectAsSuperuser(postgres)) {
      return Site.ask(connection, question);
    }
  }
}
