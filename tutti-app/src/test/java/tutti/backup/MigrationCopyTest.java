package tutti.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import tutti.Home;
import tutti.WebHouse;
import tutti.backup.store.RestoreTarget;
import tutti.database.PostgresDatabase;
import tutti.database.embedded.Site;
import tutti.intake.Cases;
import tutti.people.Actor;

/** A copy of everything before the tables change. */
class MigrationCopyTest {

  private static final Instant NOW = Instant.parse("2026-11-29T14:05:00Z");

  private static final Map<String, String> PROGRAMS =
      Map.of("TUTTI_PROGRAMS_DIR", Site.programs().toString());

  private final Home home = Home.BUNDLED;

  @TempDir private Path folder = Path.of("");

  @BeforeEach
  void aCompany() {
    home.emptied().charters().publish("small.yaml", Cases.COMPANY, new Actor("test"), "first");
  }

  private void copyAt(Instant at) throws IOException {
    new MigrationCopy(folder, InstantSource.fixed(at)).copy(Places.of(home).source(), 4);
  }

  @Test
  void theCopyIsWholeAndOnlyItsOwnerSeesIt() throws IOException {
    copyAt(NOW);
    var copies = folder.resolve("copies");
    var copy = copies.resolve("before-V%s-20261129T140500Z.tutti".formatted(KnownSchema.newest()));
    assertThat(MigrationCopy.latest(folder)).contains(copy);
    assertThat(Backups.check(copy, BackupLock.NONE)).isInstanceOf(Backups.Whole.class);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(copies)))
        .isEqualTo("rwx------");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(copy)))
        .isEqualTo("rw-------");
  }

  @Test
  void theLastFiveAreKept() throws IOException {
    for (var day = 0; day < 7; day++) {
      copyAt(NOW.plus(Duration.ofDays(day)));
    }
    Files.writeString(folder.resolve("copies/mine.txt"), "kept");
    copyAt(NOW.plus(Duration.ofDays(7)));
    assertThat(folder.resolve("copies").toFile().list()).hasSize(6).contains("mine.txt");
    assertThat(MigrationCopy.latest(folder).orElseThrow().toString()).contains("20261206");
  }

  @Test
  void withoutACopyThereIsAnErrorThatSaysWhy() throws IOException {
    Files.writeString(folder.resolve("copies"), "a file in the way");
    assertThatThrownBy(() -> copyAt(NOW)).isInstanceOf(IOException.class);
    assertThat(MigrationCopy.latest(folder)).isEmpty();
  }

  @Test
  void aStartOnTheTablesOfAnOlderTuttiKeepsACopyFirstAndTheNextStartNone() throws IOException {
    var site = Site.passable();
    var data = site.resolve("data");
    try {
      try (var database = PostgresDatabase.open(data, PROGRAMS, _ -> {})) {
        new RestoreTarget(
                new DriverManagerDataSource(database.url(), database.user(), database.password()))
            .migrate("3");
      }
      WebHouse.commands().open(data, OptionalInt.empty()).close();
      var copy = MigrationCopy.latest(data).orElseThrow();
      assertThat(Backups.check(copy, BackupLock.NONE))
          .isInstanceOfSatisfying(
              Backups.Whole.class, whole -> assertThat(whole.contents().schema()).isEqualTo("3"));
      WebHouse.commands().open(data, OptionalInt.empty()).close();
      assertThat(data.resolve("copies").toFile().list()).hasSize(1);
    } finally {
      Site.remove(site);
    }
  }
}
