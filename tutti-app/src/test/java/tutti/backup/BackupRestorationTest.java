package tutti.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import tutti.Home;
import tutti.backup.archive.ArchiveHead;
import tutti.backup.archive.ArchiveWriter;
import tutti.backup.store.RestoreTarget;
import tutti.intake.Cases;
import tutti.people.Actor;

/** Everything of a backup in an empty database, or nothing of it. */
@ParameterizedClass
@EnumSource(Home.class)
class BackupRestorationTest {

  @Parameter private Home home = Home.BUNDLED;

  @TempDir private Path folder = Path.of("");

  private final Places places = new Places();
  private Path file = Path.of("");
  private String digest = "";

  @BeforeEach
  void aBackup() {
    home.emptied().charters().publish("small.yaml", Cases.COMPANY, new Actor("test"), "first");
    home.intake().take(new Cases(5).facts(300));
    Places.settle(home);
    file = folder.resolve("b.tutti");
    digest = Backups.write(Places.of(home).source(), file, BackupLock.NONE, false).digest();
  }

  @AfterEach
  void placesGo() {
    places.close();
  }

  private BackupRestoration restoration() {
    return new BackupRestoration(file, BackupLock.NONE);
  }

  private static List<String> log(ReachedDatabase database) {
    return Places.sql(database)
        .query(
            """
            select id || ' ' || position || ' ' || (heard_at at time zone 'UTC') from evidence
             order by position
            """,
            (row, i) -> row.getString(1));
  }

  @Test
  void positionsAndWhenItWasHeardComeBackAndTheHistory() {
    var place = places.like(home);
    restoration().into(() -> place);
    assertThat(log(place)).hasSize(300).isEqualTo(log(Places.of(home)));
    assertThat(Places.digest(place)).isEqualTo(Places.digest(Places.of(home)));
    var next = "select nextval(pg_get_serial_sequence('evidence', 'position'))";
    assertThat(Places.sql(place).queryForObject(next, Long.class))
        .isEqualTo(Places.sql(Places.of(home)).queryForObject(next, Long.class));
  }

  @Test
  void aDatabaseThatHoldsRowsIsLeftAsItIs() {
    var place = places.like(home);
    restoration().into(() -> place);
    Places.sql(place).update("delete from evidence where position < 10");
    var before = Places.digest(place);
    assertThatThrownBy(() -> restoration().into(() -> place))
        .isInstanceOf(BackupRefused.class)
        .hasMessageContaining("Nothing was restored into " + place.where())
        .hasMessageContaining("holds rows");
    assertThat(Places.digest(place)).isEqualTo(before);
  }

  @Test
  void aDatabaseOfSomethingElseIsLeftAsItIs() {
    var place = places.like(home);
    Places.sql(place).execute("create table other (id int)");
    assertThatThrownBy(() -> restoration().into(() -> place))
        .hasMessageContaining("the table other, of something else");
    assertThat(Places.sql(place).queryForList("select * from other")).isEmpty();
  }

  @Test
  void whatABrokenOffRestoreLeftIsBegunAnew() throws IOException {
    var place = places.like(home);
    var target = new RestoreTarget(place.source());
    target.migrate("2");
    try (var loading = target.load()) {
      Places.sql(Places.of(home)).queryForList("select 1");
      loading.digests();
    }
    restoration().into(() -> place);
    assertThat(Places.digest(place).everything()).isEqualTo(digest);
  }

  @Test
  void somebodyAtWorkOnAnEmptyTuttiIsNotDisturbed() throws Exception {
    var place = places.like(home);
    new RestoreTarget(place.source()).migrate("4");
    try (var _ = place.source().getConnection()) {
      assertThatThrownBy(() -> restoration().into(() -> place))
          .hasMessageContaining("somebody else is connected");
    }
  }

  @Test
  void aBrokenFileOpensNoDatabase() throws IOException {
    var bytes = Files.readAllBytes(file);
    bytes[bytes.length / 2] ^= 1;
    Files.write(file, bytes);
    assertThatThrownBy(() -> restoration().into(BackupRestorationTest::untouched))
        .isInstanceOf(BackupRefused.class)
        .hasMessageContaining("cannot be restored. The ");
  }

  private static ReachedDatabase untouched() {
    throw new AssertionError("The database was opened.");
  }

  @Test
  void aBackupOfANewerSchemaOpensNoDatabase() throws IOException {
    var head = new ArchiveHead("9.9", "999", Instant.EPOCH, "18.6", List.of(), Map.of());
    try (var to = Files.newOutputStream(file)) {
      new ArchiveWriter(to, head).finish();
    }
    assertThatThrownBy(() -> restoration().into(BackupRestorationTest::untouched))
        .hasMessageContaining("is of schema 999")
        .hasMessageContaining("none newer than " + KnownSchema.newest());
  }

  @Test
  void tablesThatAreNoneOfTuttisStayInTheFileAndAreNamed() {
    home.sql().execute("create table zz_note (id int primary key); insert into zz_note values (1)");
    try {
      file = folder.resolve("c.tutti");
      Backups.write(Places.of(home).source(), file, BackupLock.NONE, false);
    } finally {
      home.sql().execute("drop table zz_note");
    }
    var place = places.like(home);
    assertThat(restoration().into(() -> place).left()).containsExactly("zz_note");
    assertThat(Places.digest(place).everything()).isEqualTo(digest);
  }
}
