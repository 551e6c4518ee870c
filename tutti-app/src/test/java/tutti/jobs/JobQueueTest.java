package tutti.jobs;

import static java.util.concurrent.TimeUnit.MINUTES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tutti.availability.Unavailable;
import tutti.database.ReadyDatabase;

/** Work that waits in the table of a real PostgreSQL. */
class JobQueueTest {

  private static final Duration LONG = Duration.ofMinutes(1);
  private static final Duration SHORT = Duration.ofMillis(100);
  private static final InstantSource CLOCK = InstantSource.system();

  private final HikariDataSource connections = connections();
  private final TransactionTemplate transaction =
      new TransactionTemplate(new JdbcTransactionManager(connections));
  private final Greeter greeter = new Greeter();
  private final Scheduler scheduler =
      new JobSetup().jobScheduler(connections, List.of(greeter), CLOCK, SHORT, SHORT);
  private final JobQueue queue = new JobQueue(scheduler, CLOCK);

  private static HikariDataSource connections() {
    var database = ReadyDatabase.create();
    var connections = new HikariDataSource();
    connections.setJdbcUrl(database.url());
    connections.setUsername(database.user());
    connections.setPassword(database.password());
    return connections;
  }

  @AfterEach
  void nothingIsLeft() {
    scheduler.stop();
    connections.close();
  }

  record Greeting(String to, int years) {}

  private static final JobKind<Greeting> GREETING = new JobKind<>("greeting", Greeting.class);

  /** Greets, after it failed as often as it is told to. */
  private static final class Greeter implements BackgroundJob<Greeting> {
    private final BlockingQueue<String> said = new LinkedBlockingQueue<>();
    private final AtomicInteger failing = new AtomicInteger();
    private final AtomicBoolean interrupting = new AtomicBoolean();

    @Override
    public JobKind<Greeting> kind() {
      return GREETING;
    }

    @Override
    public void run(String key, Greeting data) {
      if (failing.getAndDecrement() > 0) {
        throw new IllegalStateException(
            new Unavailable(Unavailable.Cause.DISK, "The disk is full; make room.", SHORT));
      }
      said.add(key + ": " + data.to() + ", " + data.years());
      if (interrupting.getAndSet(false)) {
        Thread.currentThread().interrupt();
      }
    }

    String next() throws InterruptedException {
      return String.valueOf(said.poll(1, MINUTES));
    }
  }

  private void add(String key, String to) {
    assertThat(queue.add(GREETING, key, new Greeting(to, 7))).isTrue();
  }

  @Test
  void whatIsAddedIsDoneWhenItsTransactionIsCommitted() throws Exception {
    scheduler.start();
    transaction.executeWithoutResult(status -> {
      add("a", "Ada");
      assertThat(queue.find(GREETING, "a")).isPresent();
      assertThat(waiting()).isZero();
    });
    assertThat(greeter.next()).isEqualTo("a: Ada, 7");
    queue.await(GREETING, "a", LONG);
    assertThat(queue.find(GREETING, "a")).isEmpty();
    assertThat(waiting()).isZero();
  }

  /** As others see the table. */
  private int waiting() {
    try (var other = connections.getConnection();
        var asking = other.createStatement();
        var rows = asking.executeQuery("select count(*) from job")) {
      rows.next();
      return rows.getInt(1);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void whatIsRolledBackIsNeverDone() throws Exception {
    scheduler.start();
    transaction.executeWithoutResult(status -> {
      add("a", "Ada");
      status.setRollbackOnly();
    });
    add("b", "Bob");
    assertThat(greeter.next()).isEqualTo("b: Bob, 7");
    assertThat(greeter.said).isEmpty();
  }

  @Test
  void whatWaitsAlreadyStaysAsItIs() {
    var before = CLOCK.instant();
    add("a", "Ada");
    add("b", "Bob");
    assertThat(queue.add(GREETING, "a", new Greeting("Eve", 1))).isFalse();
    assertThat(queue.all(GREETING))
        .extracting(PendingJob::key, job -> job.data().to(), PendingJob::failures, PendingJob::says)
        .containsExactlyInAnyOrder(tuple("a", "Ada", 0, ""), tuple("b", "Bob", 0, ""));
    assertThat(queue.find(GREETING, "a").orElseThrow().since()).isBetween(before, CLOCK.instant());
    assertThat(queue.find(GREETING, "c")).isEmpty();
  }

  @Test
  void whatFailsIsKeptWithItsReasonAndTriedAgain() throws Exception {
    greeter.failing.set(1);
    scheduler.start();
    add("a", "Ada");
    queue.await(GREETING, "a", LONG);
    var failed = queue.find(GREETING, "a").orElseThrow();
    assertThat(failed.failures()).isEqualTo(1);
    assertThat(failed.says()).isEqualTo("The disk is full; make room.");
    assertThat(failed.data()).isEqualTo(new Greeting("Ada", 7));
    assertThat(greeter.next()).isEqualTo("a: Ada, 7");
  }

  @Test
  void whatADeadProcessHadTakenIsTakenByAnother() throws Exception {
    add("a", "Ada");
    JdbcClient.create(connections)
        .sql(
            """
            update job set picked = true, picked_by = 'the dead',
                           last_heartbeat = now() - interval '1 hour'
            """)
        .update();
    scheduler.start();
    assertThat(greeter.next()).isEqualTo("a: Ada, 7");
  }

  @Test
  void whatIsAskedForInOnePlaceIsDoneInAnother() throws Exception {
    add("a", "Ada");
    var other = new Greeter();
    var elsewhere = new JobSetup().jobScheduler(connections, List.of(other), CLOCK, SHORT, SHORT);
    elsewhere.start();
    assertThat(other.next()).isEqualTo("a: Ada, 7");
    elsewhere.stop();
    assertThat(greeter.said).isEmpty();
  }

  @Test
  void whatWasInterruptedByTheEndOfItsProcessIsDoneAnew() throws Exception {
    greeter.interrupting.set(true);
    scheduler.start();
    add("a", "Ada");
    assertThat(greeter.next()).isEqualTo("a: Ada, 7");
    assertThat(greeter.next()).isEqualTo("a: Ada, 7");
  }
}
