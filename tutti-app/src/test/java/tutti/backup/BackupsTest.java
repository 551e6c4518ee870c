package tutti.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import tutti.Home;
import tutti.backup.archive.ArchiveReader;
import tutti.backup.archive.ArchivedTable;
import tutti.backup.archive.BackupManifest;
import tutti.intake.Cases;
import tutti.people.Actor;

/** Everything of a database in one file. */
@ParameterizedClass
@EnumSource(Home.class)
class BackupsTest {

  @Parameter private Home home = Home.BUNDLED;

  @TempDir private Path folder = Path.of("");

  private Path file = Path.of("");

  @BeforeEach
  void someFacts() {
    home.emptied().charters().publish("small.yaml", Cases.COMPANY, new Actor("test"), "first");
    home.intake().take(new Cases(3).facts(200));
    Places.settle(home);
    file = folder.resolve("b.tutti");
  }

  private BackupContents write() {
    return Backups.write(Places.of(home).source(), file, BackupLock.NONE, false);
  }

  private BackupManifest manifest() throws IOException {
    return new BackupFile(file, Optional.empty()).read(ArchiveReader.Content.IGNORED).manifest();
  }

  private Map<String, List<String>> catalogue() {
    var tables = new TreeMap<String, List<String>>();
    home.sql()
        .query(
            """
            select table_name, column_name from information_schema.columns
             where table_schema = 'public' and is_generated = 'NEVER'
             order by table_name, ordinal_position
            """,
            row -> {
              tables
                  .computeIfAbsent(row.getString(1), _ -> new ArrayList<>())
                  .add(row.getString(2));
            });
    return tables;
  }

  private static Map<String, List<String>> kept(BackupManifest manifest) {
    var tables = new TreeMap<String, List<String>>();
    manifest.head().tables().forEach(table -> tables.put(table.name(), table.columns()));
    return tables;
  }

  @Test
  void everyTableOfTheCatalogueIsInTheFile() throws IOException {
    write();
    assertThat(kept(manifest()))
        .isEqualTo(catalogue())
        .containsKeys("charter", "evidence", "flyway_schema_history");
    for (var digest : manifest().tables()) {
      var rows =
          home.sql().queryForObject("select count(*) from " + digest.table().name(), Long.class);
      assertThat(digest.rows()).as(digest.table().name()).isEqualTo(rows);
    }
  }

  @Test
  void tablesThatOthersAddAreKeptThoseFirstThatOthersPointAt() throws IOException {
    home.sql()
        .execute(
            """
            create table zz_parent (id bigint generated always as identity primary key);
            create table aa_child (
              id bigint primary key references zz_parent,
              parent bigint references aa_child,
              twice bigint generated always as (id * 2) stored,
              "Odd name" text);
            insert into zz_parent default values;
            insert into aa_child values (1, 1, default, E'tab\\tand\\nline')
            """);
    try {
      write();
      var tables = manifest().head().tables();
      var child = new ArchivedTable("aa_child", List.of("id", "parent", "Odd name"));
      assertThat(tables).contains(child);
      assertThat(tables.stream().map(ArchivedTable::name))
          .containsSubsequence("zz_parent", "aa_child");
      assertThat(manifest().head().sequences()).containsKey("zz_parent_id_seq");
    } finally {
      home.sql().execute("drop table aa_child; drop table zz_parent");
    }
  }

  @Test
  void whatIsToldIsWhatIsThere() throws IOException {
    var contents = write();
    assertThat(contents.charters()).isEqualTo(1);
    assertThat(contents.facts()).isEqualTo(200);
    assertThat(contents.schema()).isEqualTo(KnownSchema.newest().getVersion());
    assertThat(contents.bytes()).isEqualTo(Files.size(file));
    assertThat(contents.digest()).isEqualTo(Places.digest(Places.of(home)).everything());
    assertThat(contents.lines()).anyMatch(line -> line.endsWith(contents.sha256()));
    assertThat(Backups.check(file, BackupLock.NONE)).isEqualTo(new Backups.Whole(contents, false));
  }

  @Test
  void onlyItsOwnerReadsTheFileAndNothingLiesBesideIt() throws IOException {
    write();
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
    assertThat(folder.toFile().list()).containsExactly("b.tutti");
  }

  @Test
  void aFileIsWrittenOverOnlyWhenForced() throws IOException {
    Files.writeString(file, "precious");
    assertThatThrownBy(this::write)
        .isInstanceOf(BackupRefused.class)
        .hasMessageContaining("is there already")
        .hasMessageContaining("--force");
    assertThat(file).hasContent("precious");
    Backups.write(Places.of(home).source(), file, BackupLock.NONE, true);
    assertThat(Backups.check(file, BackupLock.NONE)).isInstanceOf(Backups.Whole.class);
  }

  @Test
  void aFullDiskLeavesNoFile() {
    var backup = new BackupFile(file, Optional.empty());
    assertThatThrownBy(() -> backup.write(BackupsTest::full)).hasMessageContaining("No space");
    assertThat(folder).isEmptyDirectory();
  }

  private static BackupManifest full(OutputStream to) throws IOException {
    to.write(new byte[100_000]);
    throw new IOException("No space left on device");
  }

  @Test
  void whatCannotBeWrittenIsASentence() {
    var source = Places.of(home).source();
    assertThatThrownBy(() -> Backups.write(source, folder, BackupLock.NONE, true))
        .isInstanceOf(BackupRefused.class)
        .hasMessageContaining("is a folder");
    var nowhere = folder.resolve("no/such/b.tutti");
    assertThatThrownBy(() -> Backups.write(source, nowhere, BackupLock.NONE, false))
        .isInstanceOf(BackupRefused.class)
        .hasMessageContaining("no such folder");
  }

  @Test
  void aLockedFileOpensWithItsWordsAlone() {
    var lock = new BackupLock(Optional.of("open sesame"));
    var contents = Backups.write(Places.of(home).source(), file, lock, false);
    assertThat(Backups.check(file, lock)).isEqualTo(new Backups.Whole(contents, true));
    assertThat(Backups.check(file, new BackupLock(Optional.of("open"))))
        .asString()
        .contains("The passphrase does not open this file");
    assertThatThrownBy(() -> Backups.check(file, BackupLock.NONE))
        .isInstanceOf(BackupRefused.class)
        .hasMessageContaining("is locked; name its passphrase with --passphrase-file");
    assertThat(lock.toString()).doesNotContain("sesame");
  }

  @Test
  void aBrokenFileIsNamedWithItsPart() throws IOException {
    write();
    var bytes = Files.readAllBytes(file);
    bytes[bytes.length - 3] ^= 4;
    Files.write(file, bytes);
    assertThat(Backups.check(file, BackupLock.NONE))
        .asString()
        .contains("The digest at the end does not fit");
    assertThatThrownBy(() -> Backups.check(folder.resolve("none"), BackupLock.NONE))
        .hasMessageStartingWith("There is no file");
  }

  @Test
  void aDatabaseWithoutTuttiHasNothingToKeep() {
    try (var places = new Places()) {
      var empty = places.like(Home.OUTSIDE);
      assertThatThrownBy(() -> Backups.write(empty.source(), file, BackupLock.NONE, false))
          .isInstanceOf(BackupRefused.class)
          .hasMessageContaining("nothing of Tutti's");
      assertThat(folder).isEmptyDirectory();
    }
  }

  @Test
  void aWordInAFileLocks() throws IOException {
    var words = Files.writeString(folder.resolve("words"), "a b\nsecond line\n");
    assertThat(BackupLock.inFile(words).words()).contains("a b");
    Files.writeString(words, "\n");
    assertThatThrownBy(() -> BackupLock.inFile(words)).hasMessageContaining("nothing on its first");
  }
}
