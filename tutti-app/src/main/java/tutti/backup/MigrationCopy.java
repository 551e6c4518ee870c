package tutti.backup;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * Keeps a copy of everything in the data folder before a new version changes the tables: {@code
 * copies/before-V5-20261129T140500Z.tutti}, which only its owner reads. The last five are kept.
 */
public final class MigrationCopy {

  private static final int KEPT = 5;
  private static final String FOLDER = "copies";
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

  private final Path folder;
  private final InstantSource clock;

  public MigrationCopy(Path dataDir, InstantSource clock) {
    this.folder = dataDir.resolve(FOLDER);
    this.clock = requireNonNull(clock, "clock");
  }

  /**
   * Copies everything.
   *
   * @param fromVersion the version of the tables now
   * @throws IOException with a sentence when there is no whole copy; then nothing may be migrated
   */
  public void copy(DataSource database, int fromVersion) throws IOException {
    open();
    var name = "before-V%s-%s.tutti".formatted(KnownSchema.newest(), TIME.format(clock.instant()));
    try {
      Backups.write(database, folder.resolve(name), BackupLock.NONE, true);
    } catch (BackupRefused e) {
      throw new IOException(e.getMessage(), e);
    }
    forgetOld();
  }

  private void open() throws IOException {
    Files.createDirectories(folder);
    if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
      Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
    }
  }

  private void forgetOld() throws IOException {
    for (var old : byAge(folder).stream().skip(KEPT).toList()) {
      Files.deleteIfExists(old);
    }
  }

  /** Newest first; their names end with the time. */
  private static List<Path> byAge(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      return files
          .filter(file ->
              file.getFileName().toString().matches("before-V[0-9._]+-\\d{8}T\\d{6}Z\\.tutti"))
          .sorted(Comparator.comparing(MigrationCopy::time).reversed())
          .toList();
    }
  }

  private static String time(Path file) {
    return file.getFileName().toString().replaceFirst("before-V[0-9._]+-", "");
  }

  /** The latest copy of a data folder. */
  public static Optional<Path> latest(Path dataDir) {
    try {
      return byAge(dataDir.resolve(FOLDER)).stream().findFirst();
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
