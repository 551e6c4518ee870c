package tutti.database.embedded.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static tutti.database.embedded.supervision.FakeServers.Fate.fails;
import static tutti.database.embedded.supervision.FakeServers.Fate.killedAfter;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import tutti.database.embedded.Site;
import tutti.database.embedded.supervision.ServerRun.Ending;
import tutti.testkit.LawCases;

/** The law by which a server comes back, in a time of its own. */
@Timeout(value = 15, unit = TimeUnit.MINUTES)
class ServerSupervisorTest {

  private final FakeServers servers = new FakeServers();
  private final List<String> said = new CopyOnWriteArrayList<>();
  private final ServerSupervisor supervisor = new ServerSupervisor(servers, servers, said::add);

  @Test
  void aServerThatServesIsLeftAlone() throws IOException {
    try (supervisor) {
      supervisor.start();
      assertThat(servers.starts()).isOne();
    }
    assertThat(servers.areEnded()).isTrue();
    assertThat(servers.starts()).isOne();
    assertThat(said).isEmpty();
  }

  @Test
  void aKilledServerIsStartedAgainAtOnceThenLaterAndLater() throws IOException {
    for (int kill = 0; kill < 6; kill++) {
      servers.then(killedAfter(Duration.ofSeconds(1)));
    }
    try (supervisor) {
      supervisor.start();
      Site.await("the seventh serves", () -> servers.starts() == 7);
    }
    assertThat(servers.waits())
        .extracting(Duration::toSeconds)
        .containsExactly(0L, 1L, 2L, 4L, 8L, 15L);
    assertThat(said).hasSize(6).allMatch(line -> line.contains("started again"));
  }

  @Test
  void aServerThatWasHealthyForLongIsStartedAtOnceEachTime() throws IOException {
    for (int kill = 0; kill < 30; kill++) {
      servers.then(killedAfter(Duration.ofMinutes(5)));
    }
    try (supervisor) {
      supervisor.start();
      Site.await("the last one serves", () -> servers.starts() == 31);
    }
    assertThat(servers.waits()).hasSize(30).containsOnly(Duration.ZERO);
  }

  @Test
  void afterTenStartsWithoutHealthItIsGivenUpWithTheLastReason() throws IOException {
    servers.then(killedAfter(Duration.ofSeconds(3)));
    for (int failure = 0; failure < 20; failure++) {
      servers.then(fails(Ending.UNKNOWN));
    }
    try (supervisor) {
      supervisor.start();
      var reason = supervisor.givenUp().toCompletableFuture().join();
      assertThat(reason).hasMessage("did not get ready");
    }
    assertThat(servers.starts()).isEqualTo(11);
    assertThat(servers.areEnded()).isTrue();
  }

  @Test
  void aFullDiskIsLookedAtEverySecondAndCostsNoStart() throws IOException {
    servers.then(killedAfter(Duration.ofSeconds(1)));
    servers.then(fails(Ending.NO_ROOM));
    servers.then(fails(Ending.NO_ROOM));
    servers.fullUntil(Duration.ofMinutes(20));
    try (supervisor) {
      supervisor.start();
      Site.await("it serves again", () -> servers.starts() == 4);
      assertThat(supervisor.givenUp().toCompletableFuture()).isNotDone();
    }
    assertThat(servers.waits()).containsOnly(Duration.ofSeconds(1));
    assertThat(servers.waits().size()).isGreaterThanOrEqualTo(20 * 60 - 1);
    assertThat(said).allMatch(line -> line.contains("disk is full"));
  }

  @Test
  void aFirstStartThatFailsIsToldAndNotTriedAgain() {
    servers.then(fails(Ending.UNKNOWN));
    assertThatThrownBy(supervisor::start).hasMessage("did not get ready");
    assertThat(servers.starts()).isOne();
  }

  @Test
  void aFirstStartWaitsForWhatPassesButNotForEver() throws IOException {
    servers.then(fails(Ending.PASSING)).then(fails(Ending.PASSING));
    try (supervisor) {
      supervisor.start();
      assertThat(servers.starts()).isEqualTo(3);
    }
    var others = new FakeServers();
    for (int failure = 0; failure < 1_000; failure++) {
      others.then(fails(Ending.PASSING));
    }
    var impatient = new ServerSupervisor(others, others, said::add);
    assertThatThrownBy(impatient::start).hasMessage("did not get ready");
    assertThat(others.starts()).isLessThan(400);
  }

  @Test
  void closingWhileItWaitsStartsNoOther() throws IOException {
    var waiting = new CountDownLatch(1);
    servers.then(killedAfter(Duration.ZERO)).then(killedAfter(Duration.ZERO));
    servers.whileWaiting(wait -> {
      if (!wait.isZero()) {
        closeQuietly();
        waiting.countDown();
      }
    });
    supervisor.start();
    Site.await("it was closed", () -> waiting.getCount() == 0);
    assertThat(servers.starts()).isEqualTo(2);
    assertThat(servers.areEnded()).isTrue();
  }

  private void closeQuietly() {
    try {
      supervisor.close();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void anOrderlyEndIsNoCrash() throws IOException {
    for (int round = 0; round < LawCases.cases(200); round++) {
      var servers = new FakeServers();
      var supervisor = new ServerSupervisor(servers, servers, said::add);
      supervisor.start();
      supervisor.close();
      supervisor.close();
      assertThat(servers.starts()).isOne();
      assertThat(servers.areEnded()).isTrue();
    }
    assertThat(said).isEmpty();
  }

  @Test
  void whateverHappensNoTwoServersRunAtOnceAndNoneIsLeft() throws IOException {
    for (long seed = 1; seed <= LawCases.cases(200); seed++) {
      var random = new Random(seed);
      var servers = new FakeServers();
      servers.then(killedAfter(Duration.ofSeconds(random.nextInt(100))));
      for (int start = random.nextInt(12); start > 0; start--) {
        servers.then(
            random.nextBoolean()
                ? fails(Ending.values()[random.nextInt(3)])
                : killedAfter(Duration.ofSeconds(random.nextInt(600))));
      }
      try (var supervisor = new ServerSupervisor(servers, servers, line -> {})) {
        supervisor.start();
      }
      assertThat(servers.areEnded()).as("seed " + seed).isTrue();
    }
  }
}
