package tutti.backup;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import tutti.backup.archive.ArchivedTable;
import tutti.backup.archive.BackupManifest;
import tutti.backup.archive.TableDigest;
import tutti.backup.store.RestoreTarget;
import tutti.backup.store.RowLoading;

/** Puts everything a backup holds into an empty database. */
public final class BackupRestoration {

  private final Path path;
  private final BackupFile file;
  private final BackupLock lock;

  public BackupRestoration(Path path, BackupLock lock) {
    this.path = path;
    this.file = new BackupFile(path, lock.passphrase());
    this.lock = lock;
  }

  /**
   * What came back.
   *
   * @param left the names of tables in the backup that are none of Tutti's; they stayed there
   */
  public record Restored(BackupContents contents, List<String> left) {
    public Restored {
      left = List.copyOf(left);
    }
  }

  /**
   * Checks the whole file, then fills the database in one transaction.
   *
   * @param target opens the database; asked only when the file is whole and of a known schema
   * @throws BackupRefused with a sentence when it cannot be done; then nothing is in the database
   */
  public Restored into(Supplier<ReachedDatabase> target) {
    var contents = whole();
    if (KnownSchema.newerThanOurs(contents.schema())) {
      throw new BackupRefused(
          "%s is of schema %s; this Tutti knows none newer than %s: restore with a newer Tutti."
              .formatted(path, contents.schema(), KnownSchema.newest()));
    }
    try (var reached = target.get()) {
      return new Restored(contents, fill(reached, contents));
    }
  }

  private BackupContents whole() {
    return switch (Backups.check(path, lock)) {
      case Backups.Whole whole -> whole.contents();
      case Backups.Broken broken ->
          throw new BackupRefused("%s cannot be restored. %s".formatted(path, broken.says()));
    };
  }

  private List<String> fill(ReachedDatabase reached, BackupContents contents) {
    var database = new RestoreTarget(reached.source());
    database
        .whyNot()
        .ifPresent(why -> {
          throw new BackupRefused(
              "Nothing was restored into %s, because %s; name an empty place."
                  .formatted(reached.where(), why));
        });
    database.migrate(contents.schema());
    try (var loading = database.load()) {
      var left = load(loading);
      loading.commit();
      database.analyze();
      return left;
    } catch (IOException e) {
      throw new BackupRefused(
          "%s changed while it was restored (%s); nothing was restored."
              .formatted(path, e.getMessage()));
    }
  }

  private List<String> load(RowLoading loading) throws IOException {
    var manifest = file.read(loading).manifest();
    loading.goOn(manifest.head().sequences());
    mustBeEqual(manifest, loading);
    return loading.left().stream().map(ArchivedTable::name).toList();
  }

  /** What is stored now is read back: as many rows, and the same in them. */
  private static void mustBeEqual(BackupManifest manifest, RowLoading loading) {
    var wanted =
        manifest.tables().stream()
            .filter(digest -> !loading.left().contains(digest.table()))
            .toList();
    var stored = loading.digests();
    if (!BackupManifest.digest(wanted).equals(BackupManifest.digest(stored))) {
      throw new BackupRefused(
          "The table %s came back otherwise than it was kept; nothing was restored."
              .formatted(unlike(wanted, stored)));
    }
  }

  private static String unlike(List<TableDigest> wanted, List<TableDigest> stored) {
    return stored.stream()
        .filter(digest -> !wanted.contains(digest))
        .findFirst()
        .or(() -> wanted.stream().filter(digest -> !stored.contains(digest)).findFirst())
        .map(digest -> digest.table().name())
        .orElse("");
  }
}
