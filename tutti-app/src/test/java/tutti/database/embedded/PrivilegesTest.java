package tutti.database.embedded;

import static java.nio.file.attribute.PosixFilePermissions.fromString;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tutti.database.embedded.EmbeddedPostgres.Reach;

/** Who may do what with a data folder: its Tutti everything, strangers nothing. */
@Timeout(value = 15, unit = TimeUnit.MINUTES)
class PrivilegesTest {

  private static final int STRANGER = 1_879_048_999;
  private static final int FIRST_OF_OURS = 1_879_048_192;

  @TempDir(factory = Site.class)
  Path folder;

  @Test
  void everyFileIsClosedToOthersAndEveryFolderOnlyTuttiEnters() throws Exception {
    Path data = folder.resolve("data");
    try (var postgres = EmbeddedPostgres.start(data, _ -> {})) {
      assertThat(modes(postgres.dataDir()))
          .containsOnlyKeys(
              "lock",
              "lock.pid",
              "password",
              "password.superuser",
              "pg_hba.conf",
              "pgdata",
              "postgres.log",
              "socket",
              "socket.path",
              bin(),
              bin() + ".lock")
          .allSatisfy((name, mode) -> assertThat(mode).as(name).isEqualTo(expected(name)));
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data)))
          .isEqualTo(ServerAccount.isRoot() ? "rwx--x--x" : "rwx------");
    }
  }

  private static String bin() {
    return "bin-" + ServerBinaries.VERSION + "-" + ProgramArchive.forThisMachine().platform();
  }

  /** The programs are no secret, and run under the server's user. */
  private static String expected(String name) {
    if (name.equals(bin())) {
      return "rwxr-xr-x";
    }
    return List.of("pgdata", "socket").contains(name) ? "rwx------" : "rw-------";
  }

  private static Map<String, String> modes(Path folder) throws IOException {
    Map<String, String> modes = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : (Iterable<Path>) files::iterator) {
        modes.put(
            file.getFileName().toString(),
            PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
      }
    }
    return modes;
  }

  @Test
  void theSuperuserHasAnotherPasswordThanTheApplication() throws Exception {
    try (var postgres = Site.start(folder)) {
      String superuser = Files.readString(folder.resolve("password.superuser")).strip();
      assertThat(superuser).hasSize(48).isNotEqualTo(postgres.password());
      refusedLogin(postgres.jdbcUrl(), DatabaseCluster.SUPERUSER, postgres.password());
      refusedLogin(postgres.jdbcUrl(), DatabaseCluster.USER, superuser);
      try (var connection = Site.connectAsSuperuser(postgres)) {
        assertThat(Site.ask(connection, "select current_user"))
            .isEqualTo(DatabaseCluster.SUPERUSER);
      }
    }
  }

  private static void refusedLogin(String url, String user, String password) {
    assertThatThrownBy(() -> DriverManager.getConnection(url, user, password).close())
        .isInstanceOfSatisfying(
            SQLException.class, e -> assertThat(String.valueOf(e.getSQLState())).startsWith("28"));
  }

  @Test
  void overTcpWhichHasToBeAskedForTheApplicationMayLogInAndTheSuperuserMayNot() throws Exception {
    List<String> said = new ArrayList<>();
    try (var postgres =
        EmbeddedPostgres.start(folder, Site.programs(), Reach.SOCKET_AND_TCP, said::add)) {
      String port = Site.ask(postgres, "show port");
      assertThat(said).anyMatch(line -> line.contains("port " + port + " of 127.0.0.1"));
      String tcp = "jdbc:postgresql://127.0.0.1:" + port + "/tutti";
      try (var connection =
          DriverManager.getConnection(tcp, postgres.user(), postgres.password())) {
        assertThat(Site.ask(connection, "select 1")).isEqualTo("1");
      }
      String superuser = Files.readString(folder.resolve("password.superuser")).strip();
      refusedLogin(tcp, DatabaseCluster.SUPERUSER, superuser);
      assertThat(EmbeddedPostgres.running(folder).orElseThrow().jdbcUrl())
          .isEqualTo(postgres.jdbcUrl());
    }
  }

  @Test
  void aFolderWhoseSuperuserHasNoPasswordYetGetsOneAndKeepsItsData() throws Exception {
    try (var postgres = Site.start(folder)) {
      Site.tell(postgres, "create table kept as select 42 as number");
    }
    Path file = folder.resolve("password.superuser");
    String before = Files.readString(file);
    Files.move(file, folder.resolve("password.superuser.new"));
    try (var postgres = Site.start(folder)) {
      assertThat(Site.ask(postgres, "select number from kept")).isEqualTo("42");
      assertThat(Files.readString(file)).isNotEqualTo(before);
      refusedLogin(postgres.jdbcUrl(), DatabaseCluster.SUPERUSER, before.strip());
    }
    assertThat(folder.resolve("password.superuser.new")).doesNotExist();
  }

  @Test
  void anOldFolderIsHandedOverToAUserOfItsOwnAndGetsAnotherSuperuserPassword() throws Exception {
    String shared = oldFolder();
    List<String> said = new ArrayList<>();
    try (var postgres = Site.start(folder, said)) {
      assertThat(postgres.password()).isEqualTo(shared);
      assertThat(Site.ask(postgres, "select current_user")).isEqualTo(DatabaseCluster.USER);
      refusedLogin(postgres.jdbcUrl(), DatabaseCluster.SUPERUSER, shared);
      if (ServerAccount.isRoot()) {
        assertThat(said).anyMatch(line -> line.contains("to a user of its own"));
        assertThat(owner(folder.resolve("pgdata"))).isGreaterThanOrEqualTo(FIRST_OF_OURS);
      }
    }
    said.clear();
    Site.start(folder, said).close();
    assertThat(said).isEmpty();
  }

  /** As earlier Tuttis made it: under nobody, with one password for both roles. */
  private String oldFolder() throws IOException {
    ServerAccount named = ServerAccount.named(Files.createFile(folder.resolve("lock")));
    var data = new DataFolder(folder);
    PasswordFile shared = PasswordFile.of(data);
    Path password = folder.resolve("password.old");
    shared.write(password);
    ServerBinaries binaries = ServerBinaries.in(Site.programs(), named, _ -> {});
    Path workshop = data.workshop();
    named.own(workshop);
    named.own(password);
    String made = workshop.resolve("pgdata").toString();
    good(
        binaries.command(
            "initdb", "-D", made, "-U", "postgres", "--pwfile=" + password, "--auth=scram-sha-256"),
        "");
    good(
        binaries.command("postgres", "--single", "-D", made, "postgres"),
        "create role tutti login password '%s'\ncreate database tutti owner tutti\n"
            .formatted(shared.password()));
    FolderTree.publish(Path.of(made), data.cluster());
    FolderTree.delete(workshop);
    Files.delete(password);
    return shared.password();
  }

  private static void good(SystemCommand command, String input) throws IOException {
    var outcome = command.run(input);
    assertThat(outcome.isGood()).as(outcome.output()).isTrue();
  }

  @Test
  void aHandOverThatBrokeOffGoesOn() throws Exception {
    assumeTrue(ServerAccount.isRoot());
    Site.start(folder).close();
    Path some = folder.resolve("pgdata/PG_VERSION");
    ServerAccount.named(folder.resolve("lock")).own(some);
    try (var postgres = Site.start(folder)) {
      assertThat(owner(some)).isEqualTo(owner(folder.resolve("pgdata")));
      assertThat(Site.ask(postgres, "select 1")).isEqualTo("1");
    }
  }

  private static int owner(Path path) throws IOException {
    return (Integer) Files.getAttribute(path, "unix:uid");
  }

  @Test
  void twoFoldersHaveTwoUsersAndEachKeepsItsOwn() throws Exception {
    assumeTrue(ServerAccount.isRoot());
    Path one = folder.resolve("one");
    Path two = folder.resolve("two");
    try (var first = Site.start(one);
        var second = Site.start(two)) {
      int user = owner(one.resolve("pgdata"));
      int other = owner(two.resolve("pgdata"));
      assertThat(user).isNotEqualTo(other).isGreaterThanOrEqualTo(FIRST_OF_OURS);
      assertThat(owner(Path.of("/proc/" + first.pid()))).isEqualTo(user);
      assertThat(owner(Path.of("/proc/" + second.pid()))).isEqualTo(other);
      assertThat(as(other, "kill -s INT " + first.pid()).isGood()).isFalse();
      assertThat(as(other, "cat " + one + "/pgdata/PG_VERSION").isGood()).isFalse();
      assertThat(Site.ask(first, "select 1")).isEqualTo("1");
    }
    int before = owner(one.resolve("pgdata"));
    Site.start(one).close();
    assertThat(owner(one.resolve("pgdata"))).isEqualTo(before);
  }

  private SystemCommand.Outcome as(int user, String words) throws IOException {
    return ServerAccount.numbered(folder, user).command(List.of("sh", "-c", words)).run();
  }

  @Test
  void aStrangerReachesNeitherTheSocketNorTheLockNorThePasswords() throws Exception {
    assumeTrue(ServerAccount.isRoot());
    try (var postgres = Site.start(folder)) {
      assertThat(postgres.pid()).isPositive();
      for (String file :
          List.of("socket/.s.PGSQL.5432", "lock", "lock.pid", "password", "password.superuser")) {
        assertThat(as(STRANGER, "cat < " + folder.resolve(file)).output())
            .as(file)
            .contains("ermission denied");
      }
      assertThat(as(STRANGER, "ls " + folder.resolve("socket")).output())
          .contains("ermission denied");
    }
  }

  @Test
  void aLockThatOthersMightHoldUpIsClosedToThem() throws Exception {
    Path lock = Files.createFile(folder.resolve("lock"));
    Files.setPosixFilePermissions(lock, fromString("rw-r--r--"));
    Site.start(folder).close();
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(lock)))
        .isEqualTo("rw-------");
  }

  @Test
  void aPathTooLongForASocketGetsAFolderElsewhereThatIsRemovedAtTheEnd() throws Exception {
    Path deep = folder.resolve("d".repeat(60)).resolve("e".repeat(60));
    Path note = deep.resolve("socket.path");
    Path elsewhere;
    try (var postgres = Site.start(deep)) {
      elsewhere = Path.of(Files.readString(note).strip()).resolveSibling(".").normalize();
      assertThat(elsewhere).isDirectory().doesNotHaveToString(deep.toString());
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(elsewhere)))
          .isEqualTo("rwx------");
      assertThat(Site.ask(postgres, "select 1")).isEqualTo("1");
      assertThat(EmbeddedPostgres.running(deep).orElseThrow().jdbcUrl())
          .isEqualTo(postgres.jdbcUrl());
    }
    assertThat(elsewhere).doesNotExist();
    assertThat(note).doesNotExist();
    Files.createDirectory(elsewhere);
    PasswordFile.writeOnlyForOwner(note, elsewhere + "/.s.PGSQL.5432");
    Site.start(deep).close();
    assertThat(elsewhere).doesNotExist();
  }

  @Test
  void aNoteThatNamesSomebodyElsesFolderRemovesNothing() throws Exception {
    Path mine = Files.createDirectory(folder.resolve("mine"));
    Path data = Files.createDirectory(folder.resolve("data"));
    Files.setPosixFilePermissions(data, fromString("rwx--x--x"));
    PasswordFile.writeOnlyForOwner(data.resolve("socket.path"), mine + "/.s.PGSQL.5432");
    Site.start(data).close();
    assertThat(mine).exists();
  }
}
