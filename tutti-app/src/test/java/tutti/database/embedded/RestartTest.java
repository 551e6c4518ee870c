package tutti.database.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One folder, started and killed again and again; every start finds what the last one kept. */
class RestartTest {

  @TempDir(factory = Site.class)
  static Path folder;

  private long kept;

  @BeforeEach
  void aRowMoreIsKept() throws SQLException {
    try (var postgres = Site.start(folder)) {
      Site.tell(postgres, "create table if not exists row (id bigint primary key)");
      kept = Long.parseLong(Site.ask(postgres, "select coalesce(max(id), 0) + 1 from row"));
      Site.tell(postgres, "insert into row values (" + kept + ")");
    }
  }

  @Test
  void aSecondStartFindsTheDataAndIsSilent() throws SQLException {
    assertThat(startAgain()).isEmpty();
  }

  @Test
  void closingStopsTheServerAndTwiceDoesNoHarm() {
    var first = Site.start(folder);
    var server = ProcessHandle.of(first.pid()).orElseThrow();
    first.close();
    assertThat(server.isAlive()).isFalse();
    try (var second = Site.start(folder)) {
      first.close();
      assertThat(second.dataDir().resolve("lock.pid")).exists();
    }
  }

  @Test
  void theServerDiesWithAKilledTuttiAndLosesNothing() throws Exception {
    try (var other = writing()) {
      var server = other.server();
      other.kill();
      Site.await("the server ends", () -> !server.isAlive());
      kept = other.acknowledged();
    }
    assertThat(startAgain()).isEmpty();
  }

  @Test
  void aStartRightAfterTheKillWaitsForTheOldServer() throws Exception {
    try (var other = writing()) {
      other.kill();
      kept = other.acknowledged();
    }
    startAgain();
  }

  @Test
  void aKillOfTuttiAndEveryServerProcessLosesNothing() throws Exception {
    try (var other = writing()) {
      var server = other.server();
      var children = server.children().toList();
      server.destroyForcibly();
      children.forEach(ProcessHandle::destroyForcibly);
      other.kill();
      kept = other.acknowledged();
    }
    startAgain();
    assertThat(log()).contains("redo done");
  }

  @Test
  void aKillOfTheServerAloneLosesNothing() throws Exception {
    try (var postgres = Site.start(folder)) {
      var server = ProcessHandle.of(postgres.pid()).orElseThrow();
      server.destroyForcibly();
      server.onExit().join();
    }
    startAgain();
  }

  @Test
  void aPoliteEndOfTuttiStopsTheServerInOrder() throws Exception {
    try (var other = writing()) {
      var server = other.server();
      other.askToEnd();
      assertThat(server.isAlive()).isFalse();
      kept = other.acknowledged();
    }
    assertThat(log()).endsWith("database system is shut down\n");
    startAgain();
  }

  @Test
  void anOrphanIsSentAway() throws Exception {
    Process orphan = orphan();
    try {
      assertThat(startAgain()).singleElement().asString().contains("process " + orphan.pid());
      assertThat(orphan.isAlive()).isFalse();
    } finally {
      orphan.destroyForcibly();
    }
  }

  @Test
  void aStrangerWithTheNumberOfADeadServerIsLeftAlone() throws Exception {
    var account = cluster().binaries().account();
    Process stranger = account.command(List.of("sleep", "600")).builder().start();
    try {
      dieLeavingThePidOf(stranger.pid());
      assertThat(startAgain()).isEmpty();
      assertThat(stranger.isAlive()).isTrue();
    } finally {
      stranger.destroyForcibly();
    }
  }

  @Test
  void aPidFileOfADeadServerIsOverlooked() throws Exception {
    Process dead = new SystemCommand(List.of("true")).builder().start();
    dead.waitFor();
    dieLeavingThePidOf(dead.pid());
    assertThat(startAgain()).isEmpty();
  }

  @Test
  void anEmptyPidFileIsOverlooked() throws Exception {
    Files.createFile(folder.resolve("pgdata/postmaster.pid"));
    assertThat(startAgain()).isEmpty();
  }

  @Test
  void anUnfinishedClusterIsSweptAway() throws Exception {
    Path side = Files.createDirectories(folder.resolve("pgdata.new4711/pgdata/base"));
    Files.writeString(side.resolve("1"), "half");
    startAgain();
    assertThat(folder.resolve("pgdata.new4711")).doesNotExist();
    assertThat(new DataFolder(folder).leftWorkshops()).isEmpty();
  }

  @Test
  void aFullLogIsSetAside() throws Exception {
    try (var log = new RandomAccessFile(folder.resolve("postgres.log").toFile(), "rw")) {
      log.setLength(11_000_000);
    }
    startAgain();
    assertThat(folder.resolve("postgres.log.1")).hasSize(11_000_000);
    assertThat(folder.resolve("postgres.log")).content().startsWith("20");
  }

  @Test
  void aServerThatCannotStartIsQuoted() throws Exception {
    Path settings = folder.resolve("pgdata/postgresql.auto.conf");
    Files.writeString(settings, "no_such_setting = 1\n");
    try {
      assertThatThrownBy(() -> Site.start(folder))
          .isInstanceOf(CannotStart.class)
          .hasMessageContaining(folder.resolve("postgres.log").toString())
          .hasMessageContaining("no_such_setting");
    } finally {
      Files.writeString(settings, "");
    }
  }

  private List<String> startAgain() throws SQLException {
    List<String> said = new ArrayList<>();
    try (var postgres = Site.start(folder, said)) {
      assertThat(Site.ask(postgres, "select count(*) = max(id) from row")).isEqualTo("t");
      assertThat(Long.parseLong(Site.ask(postgres, "select max(id) from row")))
          .isBetween(kept, kept + 1);
    }
    return said;
  }

  private OtherTutti writing() throws IOException {
    var other = OtherTutti.start(folder);
    assertThat(other.answer()).startsWith("serves ");
    Site.await("some rows", () -> other.acknowledged() > kept + 20);
    return other;
  }

  private Process orphan() throws IOException {
    DatabaseCluster cluster = cluster();
    SystemCommand command =
        cluster.binaries().command("postgres", "-D", cluster.path().toString(), "-k", "");
    Process orphan = new SystemCommand(immortal(command.words())).builder().start();
    Site.await("the orphan serves", () -> saysReady(cluster, orphan.pid()));
    return orphan;
  }

  private DatabaseCluster cluster() throws IOException {
    DataFolder data = DataFolder.open(folder);
    ServerAccount named = ServerAccount.named(data.lock());
    ServerAccount account = new ServerAccounts(named, new Random(1)).of(data, _ -> {});
    return new DatabaseCluster(data, ServerBinaries.in(Site.programs(), account, _ -> {}));
  }

  private static List<String> immortal(List<String> words) {
    List<String> rest = new ArrayList<>(words);
    rest.removeAll(List.of("--pdeathsig", "INT"));
    return rest;
  }

  private static boolean saysReady(DatabaseCluster cluster, long pid) {
    try {
      return cluster.pidFile().saysReady(pid);
    } catch (IOException failure) {
      throw new AssertionError(failure);
    }
  }

  private void dieLeavingThePidOf(long pid) throws Exception {
    Path file = folder.resolve("pgdata/postmaster.pid");
    try (var other = writing()) {
      var lines = Files.readAllLines(file);
      lines.set(0, Long.toString(pid));
      var server = other.server();
      server.children().forEach(ProcessHandle::destroyForcibly);
      server.destroyForcibly();
      other.kill();
      kept = other.acknowledged();
      Site.await("the server ends", () -> !server.isAlive());
      Files.write(file, lines);
    }
  }

  private String log() throws IOException {
    return Files.readString(folder.resolve("postgres.log"));
  }
}
