package tutti.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import tutti.backup.age.Passphrase;

/** The words a backup is locked with, when it is. */
public record BackupLock(Optional<String> words) {

  /** Anybody can read it. */
  public static final BackupLock NONE = new BackupLock(Optional.empty());

  public BackupLock {
    words = words.filter(given -> !given.isEmpty());
  }

  /**
   * The first line of a file.
   *
   * @throws BackupRefused when it cannot be read or is empty
   */
  public static BackupLock inFile(Path file) {
    try (var lines = Files.lines(file)) {
      var lock = new BackupLock(lines.findFirst());
      if (lock.words().isEmpty()) {
        throw new BackupRefused("The passphrase file " + file + " has nothing on its first line.");
      }
      return lock;
    } catch (IOException | UncheckedIOException e) {
      throw new BackupRefused(
          "The passphrase file " + file + " cannot be read; check its path and that it is text.");
    }
  }

  Optional<Passphrase> passphrase() {
    return words.map(Passphrase::new);
  }

  @Override
  public String toString() {
    return "BackupLock";
  }
}
