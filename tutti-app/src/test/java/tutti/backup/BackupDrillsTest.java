package tutti.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import tutti.Home;
import tutti.company.Stage;
import tutti.doctor.Doctor;
import tutti.evidence.Evidence;
import tutti.intake.Cases;
import tutti.intake.store.StoreView;
import tutti.people.Actor;

/**
 * Backups at random moments while another thread stores facts as fast as it can, restored into an
 * empty database; {@code -Dtutti.drills=20} makes twenty of each kind.
 */
@Tag("slow")
class BackupDrillsTest {

  private static final int DRILLS = Integer.getInteger("tutti.drills", 1);
  private static final int BATCH = 25;

  @TempDir private Path folder = Path.of("");

  /** Stores batches one after another and remembers which were acknowledged. */
  private static final class Storing implements AutoCloseable {

    private final Home home;
    private final Cases cases;
    private final List<Set<String>> acknowledged = new ArrayList<>();
    private final Semaphore stored = new Semaphore(0);
    private final ExecutorService thread = Executors.newSingleThreadExecutor();
    private final Future<?> work;
    private volatile boolean enough;

    Storing(Home home, long seed) {
      this.home = home;
      this.cases = new Cases(seed);
      this.work = thread.submit(this::store);
    }

    private void store() {
      for (var batch = 0; !enough; batch++) {
        var facts = cases.facts("batch " + batch + " fact", BATCH);
        home.intake().take(facts);
        acknowledge(facts);
        stored.release();
      }
    }

    private synchronized void acknowledge(List<Evidence> facts) {
      acknowledged.add(new HashSet<>(facts.stream().map(Evidence::id).toList()));
    }

    private synchronized List<Set<String>> acknowledged() {
      return List.copyOf(acknowledged);
    }

    private void await(int batches) throws InterruptedException {
      stored.acquire(batches);
    }

    @Override
    public void close() throws Exception {
      enough = true;
      work.get();
      thread.shutdown();
    }
  }

  @ParameterizedTest
  @CsvSource({"BUNDLED, BUNDLED", "BUNDLED, OUTSIDE", "OUTSIDE, BUNDLED"})
  void aBackupUnderLoadComesBackAsAPrefixOfWhatWasAcknowledged(Home from, Home to)
      throws Exception {
    for (var drill = 0; drill < DRILLS; drill++) {
      try (var places = new Places()) {
        drill(from, places.like(to), drill);
      }
    }
  }

  private void drill(Home from, ReachedDatabase place, int seed) throws Exception {
    from.emptied().charters().publish("small.yaml", Cases.COMPANY, new Actor("test"), "first");
    var file = folder.resolve("%s-%d.tutti".formatted(place.where(), seed));
    List<Set<String>> before;
    List<Set<String>> after;
    BackupContents contents;
    try (var storing = new Storing(from, seed)) {
      storing.await(1 + new Random(seed).nextInt(20));
      before = storing.acknowledged();
      contents = Backups.write(Places.of(from).source(), file, BackupLock.NONE, false);
      storing.await(1);
      after = storing.acknowledged();
    }
    new BackupRestoration(file, BackupLock.NONE).into(() -> place);
    isPrefix(place, before, after);
    isSound(place, contents);
  }

  /** All that was acknowledged before it began, whole batches only, in their order. */
  private static void isPrefix(
      ReachedDatabase place, List<Set<String>> before, List<Set<String>> after) {
    var restored =
        new HashSet<>(
            Places.sql(place).query("select id from evidence", (row, i) -> row.getString(1)));
    assertThat(restored.size() % BATCH).isZero();
    var batches = restored.size() / BATCH;
    assertThat(batches).isBetween(before.size(), after.size() + 1);
    var prefix = new HashSet<String>();
    after.stream().limit(batches).forEach(prefix::addAll);
    assertThat(restored).containsAll(prefix);
    assertThat(restored.size() - prefix.size()).isIn(0, BATCH);
  }

  private static void isSound(ReachedDatabase place, BackupContents contents) {
    assertThat(Places.digest(place).everything()).isEqualTo(contents.digest());
    var examination =
        Doctor.examine("test", Path.of(""), place, true, Instant.parse("2026-11-29T13:00:00Z"));
    assertThat(examination.symptoms()).isEmpty();
    var sql = Places.sql(place);
    var last = sql.queryForObject("select max(position) from evidence", Long.class);
    var next =
        Evidence.saying("test", "leads", "new", Stage.OFFERED, Cases.START, Evidence.Details.NONE);
    assertThat(new StoreView(JdbcClient.create(sql)).evidence().append(List.of(next))).hasSize(1);
    assertThat(sql.queryForObject("select max(position) from evidence", Long.class))
        .isGreaterThan(Objects.requireNonNull(last));
  }
}
