package tutti.database.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tutti.database.embedded.EmbeddedPostgres.Manner;
import tutti.database.embedded.EmbeddedPostgres.Reach;
import tutti.database.embedded.supervision.RestartClock;
import tutti.database.embedded.supervision.ServerRun.Ending;

/** The server is killed, its Tutti is not. */
@Timeout(value = 15, unit = TimeUnit.MINUTES)
class KilledServerTest {

  @TempDir(factory = Site.class)
  Path folder;

  private final List<String> said = new CopyOnWriteArrayList<>();
  private final CountDownLatch waiting = new CountDownLatch(1);

  /** Lets nothing but the killed servers cost time. */
  private final RestartClock hasty =
      new RestartClock() {
        @Override
        public long nanoTime() {
          return 0;
        }

        @Override
        public void await(CountDownLatch latch, Duration wait) {
          waiting.countDown();
        }
      };

  private EmbeddedPostgres start(RestartClock clock) {
    return EmbeddedPostgres.start(
        folder, Site.programs(), new Manner(Reach.SOCKET, clock, said::add));
  }

  private static ProcessHandle server(EmbeddedPostgres postgres) {
    return ProcessHandle.of(postgres.pid()).orElseThrow();
  }

  private static void kill(EmbeddedPostgres postgres) {
    kill(server(postgres));
  }

  private static void kill(ProcessHandle process) {
    process.destroyForcibly();
    Site.await("it is dead", () -> !process.isAlive());
  }

  private static Optional<String> asked(EmbeddedPostgres postgres, String question) {
    try {
      return Optional.of(Site.ask(postgres, question));
    } catch (SQLException notYet) {
      return Optional.empty();
    }
  }

  @Test
  void itIsBackAtTheSameAddressAfterEachOfSixKillsAndNothingIsLost() throws Exception {
    try (var postgres = start(hasty)) {
      Site.tell(postgres, "create table row (id int primary key)");
      String address = postgres.jdbcUrl();
      for (int kill = 1; kill <= 6; kill++) {
        Site.tell(postgres, "insert into row values (" + kill + ")");
        long before = postgres.pid();
        kill(postgres);
        Site.await(
            "it is back",
            () -> asked(postgres, "select 1").isPresent() && postgres.pid() != before);
        assertThat(Site.ask(postgres, "select count(*) from row"))
            .isEqualTo(Integer.toString(kill));
      }
      assertThat(postgres.jdbcUrl()).isEqualTo(address);
      assertThat(postgres.givenUp().toCompletableFuture()).isNotDone();
    }
    assertThat(said).filteredOn(line -> line.contains("is started again")).hasSize(6);
  }

  @Test
  void whatReadsWhenTheServerIsKilledEndsAndOldChildrenDoNotHoldUpTheNextOne() throws Exception {
    try (var postgres = start(hasty);
        var busy = Site.connect(postgres)) {
      var read = new CompletableFuture<String>();
      Thread.ofVirtual().start(() -> read.complete(countsForLong(busy)));
      Site.await("it counts", () -> counting(postgres));
      kill(postgres);
      Site.await("it is back", () -> asked(postgres, "select 1").isPresent());
      assertThat(read.get(60, TimeUnit.SECONDS)).startsWith("08");
      assertThat(busy.isValid(5)).isFalse();
    }
  }

  private static String countsForLong(Connection connection) {
    try {
      return Site.ask(connection, "select count(*) from generate_series(1, 100000000000)");
    } catch (SQLException killed) {
      return String.valueOf(killed.getSQLState());
    }
  }

  private static boolean counting(EmbeddedPostgres postgres) {
    return asked(
            postgres,
            "select count(*) from pg_stat_activity where state = 'active' and query like"
                + " '%series(1, 1%'")
        .filter("2"::equals)
        .isPresent();
  }

  @Test
  void aKilledConnectionTakesTheOthersAlongAndTheServerMendsItself() throws Exception {
    try (var postgres = start(hasty)) {
      long server = postgres.pid();
      var connection = Site.connect(postgres);
      long backend = Long.parseLong(Site.ask(connection, "select pg_backend_pid()"));
      kill(ProcessHandle.of(backend).orElseThrow());
      Site.await("it is back", () -> asked(postgres, "select 1").isPresent());
      assertThat(postgres.pid()).isEqualTo(server);
      assertThat(connection.isValid(5)).isFalse();
    }
    assertThat(said).noneMatch(line -> line.contains("is started again"));
  }

  @Test
  void aServerThatCannotComeBackIsGivenUpInOneSentence() throws Exception {
    try (var postgres = start(hasty)) {
      Path settings = folder.resolve("pgdata/postgresql.auto.conf");
      Files.writeString(settings, "no_such_setting = 1\n");
      kill(postgres);
      var given = postgres.givenUp().toCompletableFuture().get(120, TimeUnit.SECONDS);
      assertThat(given)
          .hasMessageContaining("is given up")
          .hasMessageContaining(folder.resolve("postgres.log").toString())
          .hasMessageContaining("start Tutti again");
      assertThat(given.getCause()).hasMessageContaining("no_such_setting");
      Files.writeString(settings, "");
    }
    try (var again = start(hasty)) {
      assertThat(Site.ask(again, "select 1")).isEqualTo("1");
    }
  }

  @Test
  void closingWhileItComesBackEndsEverything() throws Exception {
    for (int round = 0; round < 4; round++) {
      var postgres = start(hasty);
      kill(postgres);
      if (round % 2 == 0) {
        Site.await("it is noticed", () -> waiting.getCount() == 0);
      }
      postgres.close();
      assertThat(ProcessHandle.of(postgres.pid()).filter(ProcessHandle::isAlive)).isEmpty();
      assertThat(folder.resolve("lock.pid")).doesNotExist();
      assertThat(folder.resolve("socket")).doesNotExist();
    }
  }

  @Test
  void anOrderlyEndIsNotTakenForACrash() {
    start(hasty).close();
    assertThat(said).noneMatch(line -> line.contains("is started again"));
  }

  @Test
  void aKillOfTheServerAndThenOfItsTuttiIsMendedByTheNextStart() throws Exception {
    try (var other = OtherTutti.start(folder)) {
      assertThat(other.answer()).startsWith("serves ");
      Site.await("some rows", () -> other.acknowledged() > 20);
      other.server().destroyForcibly();
      other.kill();
      try (var postgres = start(hasty)) {
        assertThat(Long.parseLong(Site.ask(postgres, "select max(id) from row")))
            .isGreaterThanOrEqualTo(other.acknowledged());
      }
    }
  }

  @Test
  void itsLastWordsTellWhyItEnded() throws Exception {
    Path log = folder.resolve("log");
    Files.writeString(
        log, "PANIC:  could not write: No space left on device\n" + "x\n".repeat(9_000));
    assertThat(PostmasterProcess.ending(new ServerLog(log, 0).lastWords()))
        .isEqualTo(Ending.NO_ROOM);
    assertThat(PostmasterProcess.ending(new ServerLog(log, 60).lastWords()))
        .isEqualTo(Ending.UNKNOWN);
    assertThat(PostmasterProcess.ending("FATAL:  pre-existing shared memory block (key 1)"))
        .isEqualTo(Ending.PASSING);
    assertThat(PostmasterProcess.ending("")).isEqualTo(Ending.PASSING);
  }
}
