package tutti.database.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import tutti.cli.OtherJvm;
import tutti.database.embedded.OutsideServer;
import tutti.database.embedded.Site;

/** Tutti is killed while it brings a database to its version: the next start goes on. */
@Tag("slow")
class KilledMigrationTest {

  private static final int KILLS = 5;
  private static final int FACTS = 60_000;

  private static final String UNDER_WAY =
      """
      select count(*) from pg_stat_activity
       where datname = current_database() and pid <> pg_backend_pid() and state = 'active'
      """;

  private final Random random = new Random(18);

  @TempDir(factory = Site.class)
  private Path folder = Path.of("");

  @Test
  @Timeout(value = 15, unit = TimeUnit.MINUTES)
  void nothingIsHalfDoneAndTheNextStartNeedsNoHand() throws Exception {
    var database = OutsideServer.oldest().fresh();
    var sql = new JdbcTemplate(FreshDatabase.source(database));
    filled(sql);
    for (var kill = 0; kill < KILLS; kill++) {
      killed(database, sql);
      whole(sql);
    }
    try (var tutti = starting(database)) {
      Site.await("it serves", () -> !tutti.out().isEmpty() || !tutti.isAlive());
      assertThat(tutti.out().toString()).as(tutti.err().toString()).contains("Tutti is at http");
    }
    assertThat(sql.queryForObject("select count(*) from hand_off", Long.class)).isEqualTo(FACTS);
    assertThat(check(sql).isBehind()).isFalse();
  }

  /** The first version of a store, with so much in it that the second step takes a while. */
  private static void filled(JdbcTemplate sql) {
    Flyway.configure()
        .dataSource(Optional.ofNullable(sql.getDataSource()).orElseThrow())
        .locations("classpath:db/migration")
        .target("1")
        .load()
        .migrate();
    sql.update(
        """
        insert into evidence (id, source, arrow, key, stage, at, attributes)
        select n::text, 'test', 'leads', n::text, 'offered',
               timestamptz '2026-01-01' + n * interval '1 minute', '{}'
          from generate_series(1, ?) as n
        """,
        FACTS);
    sql.update(
        """
        insert into hand_off (arrow, key, now, began, firsts, anomaly)
        select arrow, key, 'offered', at, '{}', false from evidence
        """);
  }

  private OtherJvm starting(OutsideServer database) throws Exception {
    return OtherJvm.start(
        database.environment(), "serve", "--port", "0", "--data-dir", folder.resolve("data"));
  }

  /** At a random moment after it began to work on the database. */
  private void killed(OutsideServer database, JdbcTemplate sql) throws Exception {
    try (var tutti = starting(database)) {
      Site.await(
          "it works on the database",
          () ->
              Optional.ofNullable(sql.queryForObject(UNDER_WAY, Integer.class)).orElse(0) > 0
                  || !tutti.out().isEmpty()
                  || !tutti.isAlive());
      tutti.endsWithin(random.nextInt(600));
      tutti.killed();
      assertThat(tutti.err()).noneMatch(line -> line.contains("\tat "));
    }
    Site.await(
        "its statements have ended",
        () -> Optional.ofNullable(sql.queryForObject(UNDER_WAY, Integer.class)).orElse(1) == 0);
  }

  private static SchemaCheck check(JdbcTemplate sql) {
    var flyway =
        Flyway.configure()
            .dataSource(Optional.ofNullable(sql.getDataSource()).orElseThrow())
            .locations("classpath:db/migration")
            .load();
    return new SchemaCheck(flyway, "the store");
  }

  private static void whole(JdbcTemplate sql) {
    check(sql).mustBeOurs();
    assertThat(sql.queryForObject("select count(*) from evidence", Long.class)).isEqualTo(FACTS);
  }
}
