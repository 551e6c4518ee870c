package tutti.database.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.JdbcTemplate;
import tutti.database.BeforeMigration;
import tutti.database.SchemaRefused;

/** Which databases are touched, and that the others are left as they are. */
class SchemaCheckTest {

  private static final String WHERE = "/srv/tutti";

  @TempDir private Path folder = Path.of("");

  private DataSource database = FreshDatabase.none();
  private JdbcTemplate sql = new JdbcTemplate();
  private final List<Integer> copied = new ArrayList<>();

  @BeforeEach
  void aDatabase() throws IOException {
    database = FreshDatabase.create();
    sql = new JdbcTemplate(database);
  }

  private FluentConfiguration flyway() {
    return Flyway.configure().dataSource(database).locations("classpath:db/migration");
  }

  private CheckedMigration migration(Optional<BeforeMigration> copies) {
    return new CheckedMigration(database, WHERE, copies);
  }

  private void start() {
    migration(Optional.of((data, from) -> copied.add(from))).migrate(flyway().load());
  }

  private int newest() {
    return new SchemaCheck(flyway().load(), WHERE).version().orElse(0);
  }

  /** Whatever is in it, and when it was last changed. */
  private String digest() {
    return String.valueOf(
        sql.queryForObject(
            """
            select md5(
              (select coalesce(string_agg(c.relname || a.attname || a.atttypid || c.relfilenode, ','
                        order by c.relname, a.attnum), '')
                 from pg_class c join pg_attribute a on a.attrelid = c.oid
                where c.relnamespace = 'public'::regnamespace)
              || (select coalesce(string_agg(history, ',' order by history), '')
                    from (select query_to_xml(
                            'select * from public.' || quote_ident(tablename), true, false, '')::text
                            as history
                            from pg_tables where schemaname = 'public') as tables))
            """,
            String.class));
  }

  private void isRefused(String... words) {
    var before = digest();
    assertThatThrownBy(this::start)
        .isInstanceOf(SchemaRefused.class)
        .message()
        .contains(words)
        .contains("othing was changed")
        .endsWith(".");
    assertThat(digest()).isEqualTo(before);
    assertThat(copied).isEmpty();
  }

  @Test
  void anEmptyDatabaseIsFilledAndNothingIsCopied() {
    start();
    assertThat(newest()).isGreaterThanOrEqualTo(4);
    assertThat(copied).isEmpty();
  }

  @Test
  void oneOfThisVersionIsLeftAsItIs() {
    start();
    var before = digest();
    start();
    assertThat(digest()).isEqualTo(before);
    assertThat(copied).isEmpty();
  }

  @Test
  void oneThatIsOlderIsCopiedFirst() {
    flyway().target("2").load().migrate();
    start();
    assertThat(copied).containsExactly(2);
    start();
    assertThat(copied).containsExactly(2);
  }

  @Test
  void withoutACopyNothingIsMigrated() {
    flyway().target("2").load().migrate();
    var before = digest();
    BeforeMigration failing =
        (data, from) -> {
          throw new IOException("No space left on device");
        };
    assertThatThrownBy(() -> migration(Optional.of(failing)).migrate(flyway().load()))
        .isInstanceOf(SchemaRefused.class)
        .hasMessage(
            "The data in /srv/tutti are of an older Tutti (schema 2) and no copy could be kept"
                + " before changing them (No space left on device). Nothing was changed.");
    assertThat(digest()).isEqualTo(before);
  }

  @Test
  void whereNobodyKeepsCopiesItGoesOn() {
    flyway().target("1").load().migrate();
    migration(Optional.empty()).migrate(flyway().load());
    assertThat(newest()).isGreaterThanOrEqualTo(4);
  }

  @Test
  void oneOfANewerVersionIsRefused() throws IOException {
    start();
    var known = newest();
    Files.writeString(folder.resolve("V99__to_come.sql"), "create table to_come (id int);");
    flyway().locations("classpath:db/migration", "filesystem:" + folder).load().migrate();
    isRefused(
        "The data in /srv/tutti were written by a newer Tutti (schema 99; this one knows "
            + known
            + ").",
        "Start the newer one, or restore a copy made before the upgrade from /srv/tutti/copies.");
  }

  @ParameterizedTest
  @CsvSource({
    "'update flyway_schema_history set success = false where version = ''2''',"
        + "'began the step to schema 2, which failed'",
    "'update flyway_schema_history set checksum = 1 where version = ''3''',"
        + "'took another step to schema 3 than this Tutti would'",
    "'update flyway_schema_history set description = ''x'' where version = ''1''',"
        + "'took another step to schema 1 than this Tutti would'",
    "'delete from flyway_schema_history where version = ''2''',"
        + "'their step to schema 2 is missing'",
    "'update flyway_schema_history set version = ''2.5'' where version = ''2''',"
        + "'a step to schema 2.5 that this Tutti does not know'"
  })
  void oneWithABrokenHistoryIsRefused(String breaks, String says) {
    start();
    sql.update(breaks);
    isRefused("The data in /srv/tutti", says);
  }

  @Test
  void aNewerStepThatFailedIsNewerAllTheSame() {
    start();
    sql.update(
        """
        insert into flyway_schema_history
          (installed_rank, version, description, type, script, checksum, installed_by,
           execution_time, success)
        values (99, '98', 'x', 'SQL', 'V98__x.sql', 1, 'test', 1, false)
        """);
    isRefused("written by a newer Tutti (schema 98;");
  }

  @Test
  void oneThatIsNotOursIsRefused() {
    sql.execute("create table customer (id int)");
    isRefused("The database at /srv/tutti holds tables, but none of Tutti's");
  }
}
