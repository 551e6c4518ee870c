package tutti.cli.option;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import tutti.backup.BackupLock;

/** The words a backup is locked with. */
public final class PassphraseOption {

  private static final String VARIABLE = "TUTTI_BACKUP_PASSPHRASE";

  @Option(
      names = "--passphrase-file",
      paramLabel = "FILE",
      description =
          "Lock or open the backup with the first line of this file; $"
              + VARIABLE
              + " when not given. The age tool opens it, too.")
  private @Nullable Path file;

  public BackupLock lock() {
    return Optional.ofNullable(file)
        .map(BackupLock::inFile)
        .orElseGet(() -> new BackupLock(Optional.ofNullable(System.getenv(VARIABLE))));
  }
}
