package tutti.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import javax.sql.DataSource;
import tutti.backup.age.CannotDecrypt;
import tutti.backup.archive.ArchiveHead;
import tutti.backup.archive.ArchiveReader;
import tutti.backup.archive.ArchiveWriter;
import tutti.backup.archive.ArchivedTable;
import tutti.backup.archive.BackupManifest;
import tutti.backup.archive.BrokenBackup;
import tutti.backup.store.DatabaseSnapshot;

/** Backups: everything a database holds at one moment, in one file. */
public final class Backups {

  private Backups() {}

  /**
   * Copies everything into a file while others go on writing. The file has its name only when it
   * was read again and is safe on disk.
   *
   * @param force whether a file of this name is written over
   * @throws BackupRefused with a sentence when it cannot be done; then there is no new file
   */
  public static BackupContents write(DataSource source, Path file, BackupLock lock, boolean force) {
    mustBeFree(file, force);
    try (var snapshot = DatabaseSnapshot.of(source)) {
      return new BackupFile(file, lock.passphrase()).write(to -> copy(snapshot, to));
    } catch (IOException e) {
      throw new BackupRefused(cannotWrite(file, e));
    }
  }

  /**
   * Whether a backup may get this name.
   *
   * @throws BackupRefused when it may not
   */
  public static void mustBeFree(Path file, boolean force) {
    if (Files.isDirectory(file)) {
      throw new BackupRefused(file + " is a folder; name a file in it.");
    }
    if (Files.exists(file) && !force) {
      throw new BackupRefused(
          "%s is there already; name another file, or write over it with --force.".formatted(file));
    }
  }

  private static String cannotWrite(Path file, IOException e) {
    var why = String.valueOf(e.getMessage());
    return why.contains("No space left")
        ? "The disk is full: there is no room for the backup %s; free some or name another place."
            .formatted(file)
        : "The backup %s cannot be written (%s); name another place."
            .formatted(file, e instanceof NoSuchFileException ? "no such folder" : why);
  }

  private static BackupManifest copy(DatabaseSnapshot snapshot, OutputStream to)
      throws IOException {
    var head = head(snapshot);
    var archive = new ArchiveWriter(to, head);
    for (ArchivedTable table : head.tables()) {
      archive.table(rows -> snapshot.tables().copy(table, rows));
    }
    return archive.finish();
  }

  private static ArchiveHead head(DatabaseSnapshot snapshot) {
    var tables = snapshot.tables();
    var schema =
        tables
            .schema()
            .orElseThrow(() ->
                new BackupRefused(
                    "The database holds nothing of Tutti's; there is nothing to keep."));
    return new ArchiveHead(
        program(), schema, tables.at(), tables.server(), tables.all(), tables.sequences());
  }

  /** The version in the jar; a build that is not packed has none. */
  private static String program() {
    return Optional.ofNullable(Backups.class.getPackage().getImplementationVersion())
        .orElse("development");
  }

  /** What became of checking a file. */
  public sealed interface Checked {}

  /** It is whole. */
  public record Whole(BackupContents contents, boolean locked) implements Checked {}

  /** It is not, with a sentence that says which part. */
  public record Broken(String says) implements Checked {}

  /**
   * Reads a backup to its end.
   *
   * @throws BackupRefused when there is no file to read, or it is locked and no words are given
   */
  public static Checked check(Path path, BackupLock lock) {
    mustBeThere(path);
    var file = new BackupFile(path, lock.passphrase());
    try {
      mustHaveWords(file);
      return new Whole(file.read(ArchiveReader.Content.IGNORED).contents(), file.locked());
    } catch (BrokenBackup | CannotDecrypt e) {
      return new Broken(String.valueOf(e.getMessage()));
    } catch (IOException e) {
      throw new BackupRefused("%s cannot be read (%s).".formatted(path, e.getMessage()));
    }
  }

  private static void mustHaveWords(BackupFile file) throws IOException {
    if (file.passphrase().isEmpty() && file.locked()) {
      throw new BackupRefused(
          file.path() + " is locked; name its passphrase with --passphrase-file.");
    }
  }

  private static void mustBeThere(Path path) {
    if (!Files.isRegularFile(path)) {
      throw new BackupRefused("There is no file " + path + ".");
    }
  }
}
