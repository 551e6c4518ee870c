package tutti.backup.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.sql.ResultSet;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import tutti.Home;
import tutti.backup.Places;
import tutti.backup.ReachedDatabase;
import tutti.backup.archive.ArchivedTable;

/** Tables copied out of a database that is still empty of Tutti, and back. */
@ParameterizedClass
@EnumSource(Home.class)
class StoredTablesTest {

  @Parameter private Home home = Home.BUNDLED;

  private final Places places = new Places();
  private ReachedDatabase place = Places.of(Home.BUNDLED);

  @BeforeEach
  void anEmptyDatabase() {
    place = places.like(home);
  }

  @AfterEach
  void placesGo() {
    places.close();
  }

  private void made(String... statements) {
    for (var statement : statements) {
      Places.sql(place).execute(statement);
    }
  }

  private ArchivedTable table(String name) {
    try (var snapshot = DatabaseSnapshot.of(place.source())) {
      return snapshot.tables().all().stream()
          .filter(table -> table.name().equals(name))
          .findFirst()
          .orElseThrow();
    }
  }

  private String copied(String table) throws IOException {
    try (var snapshot = DatabaseSnapshot.of(place.source())) {
      var to = new ByteArrayOutputStream();
      snapshot.tables().copy(table(table), to);
      return to.toString(UTF_8);
    }
  }

  @Test
  void rowsAreInTheOrderOfTheirKeyInBytesWhateverOrderTheyCameIn() throws IOException {
    made(
        "create table t (key text primary key, n int)",
        "insert into t values ('b', 1), ('B', 2), ('a', 3), ('ä', 4), ('A', 5), ('_', 6)");
    assertThat(copied("t").lines().map(line -> line.substring(0, 1)))
        .containsExactly("A", "B", "_", "a", "b", "ä");
  }

  @Test
  void withoutAKeyTheyAreInTheOrderOfAllTheySay() throws IOException {
    made("create table t (a int, b text)", "insert into t values (2, 'x'), (1, 'y'), (1, null)");
    assertThat(copied("t")).isEqualTo("1\ty\n1\t\\N\n2\tx\n");
  }

  @Test
  void timesAreInUtcWhateverTheServersZoneIs() throws IOException {
    made(
        "create table t (at timestamptz primary key, day date, took interval)",
        "insert into t values ('2026-03-29 01:30:00.5+02', '2026-03-29', '1 day 02:03:04')");
    assertThat(copied("t")).isEqualTo("2026-03-28 23:30:00.5+00\t2026-03-29\t1 day 02:03:04\n");
  }

  @Test
  void whatIsWorkedOutIsLeftOutAndANumberedRowKeepsItsNumber() throws IOException {
    made(
        "create table t (id bigint generated always as identity primary key, n int,"
            + " twice int generated always as (n * 2) stored)",
        "insert into t (n) values (5), (6)",
        "delete from t where n = 5");
    assertThat(table("t").columns()).containsExactly("id", "n");
    assertThat(copied("t")).isEqualTo("2\t6\n");
  }

  @Test
  void whatWasCopiedIsLoadedAsItWas() throws Exception {
    made(
        "create table t (id bigint generated always as identity primary key, a text[], j jsonb, b"
            + " bytea)",
        "insert into t (a, j, b) values (array['x,y', null, E'tab\\t\\\\'], '{\"b\": 1, \"a\":"
            + " [\"\\\\n\"]}', '\\x00ff')",
        "create table u (like t including all)");
    var rows = copied("t");
    try (var loading = new RestoreTarget(place.source()).load();
        var connection = place.source().getConnection()) {
      assertThat(loading.left()).isEmpty();
      var tables = new StoredTables(connection, DatabaseSnapshot.client(connection));
      var loaded =
          tables.load(
              new ArchivedTable("u", table("t").columns()),
              new ByteArrayInputStream(rows.getBytes(UTF_8)));
      assertThat(loaded).isEqualTo(1);
    }
    assertThat(copied("u")).isEqualTo(rows);
  }

  @Test
  void aPartitionedTableIsOneTable() throws IOException {
    made(
        "create table t (n int primary key) partition by range (n)",
        "create table t_low partition of t for values from (0) to (10)",
        "create table t_high partition of t for values from (10) to (20)",
        "insert into t values (15), (5)");
    try (var snapshot = DatabaseSnapshot.of(place.source())) {
      assertThat(snapshot.tables().all()).extracting(ArchivedTable::name).containsExactly("t");
    }
    assertThat(copied("t")).isEqualTo("5\n15\n");
  }

  @Test
  void tablesInACircleAreAllThere() {
    made(
        "create table a (id int primary key)",
        "create table b (id int primary key, a int references a)",
        "alter table a add column b int references b",
        "create table c (b int references b)");
    try (var snapshot = DatabaseSnapshot.of(place.source())) {
      assertThat(snapshot.tables().all())
          .extracting(ArchivedTable::name)
          .containsExactly("a", "b", "c");
    }
  }

  @Test
  void rowsOfASnapshotComeInPieces() {
    try (var snapshot = DatabaseSnapshot.of(place.source())) {
      int piece =
          snapshot
              .sql()
              .sql("select 1")
              .query((ResultSet rows) -> {
                return rows.getStatement().getFetchSize();
              });
      assertThat(piece).isPositive();
    }
  }

  @Test
  void sequencesGoOnAfterTheHighestNumberAndAfterTheLastTheyGave() {
    made(
        "create table t (id bigint generated always as identity primary key)",
        "create table s (id serial primary key)",
        "insert into t overriding system value values (40)",
        "insert into s values (7)");
    var sql = Places.sql(place);
    var sequences = new TableSequences(JdbcClient.create(sql));
    assertThat(sequences.all())
        .filteredOn(TableSequences.Numbering::behind)
        .extracting(TableSequences.Numbering::sequence)
        .containsExactly("s_id_seq", "t_id_seq");
    sequences.goOn(Map.of("s_id_seq", 90L));
    assertThat(sequences.all()).noneMatch(TableSequences.Numbering::behind);
    made("insert into t default values", "insert into s default values");
    assertThat(sql.queryForObject("select max(id) from t", Long.class)).isEqualTo(41);
    assertThat(sql.queryForObject("select max(id) from s", Long.class)).isEqualTo(91);
  }

  @Test
  void aSnapshotSeesNothingThatComesLater() {
    made("create table t (n int)", "insert into t values (1)");
    try (var snapshot = DatabaseSnapshot.of(place.source())) {
      var before = snapshot.tables().digests();
      made("insert into t values (2)");
      assertThat(snapshot.tables().digests()).isEqualTo(before);
    }
    try (var later = DatabaseSnapshot.of(place.source())) {
      assertThat(later.tables().digests().getFirst().rows()).isEqualTo(2);
    }
  }
}
