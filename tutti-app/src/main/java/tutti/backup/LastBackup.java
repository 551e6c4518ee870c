package tutti.backup;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * The note of the latest backup that a data folder keeps.
 *
 * @param at the moment it holds
 */
public record LastBackup(String file, Instant at, String sha256) {

  private static final String NOTE = "backup.last";

  public LastBackup {
    requireNonNull(file, "file");
    requireNonNull(at, "at");
    requireNonNull(sha256, "sha256");
  }

  /** Remembers a backup; one that cannot be remembered is a backup all the same. */
  public static void note(Path folder, Path file, BackupContents contents) {
    var note = new LastBackup(file.toAbsolutePath().toString(), contents.at(), contents.sha256());
    try {
      Files.writeString(folder.resolve(NOTE), JsonMapper.shared().writeValueAsString(note));
    } catch (IOException e) {
      // Only tutti doctor misses it.
    }
  }

  /** The latest backup of a folder, where one was made. */
  public static Optional<LastBackup> of(Path folder) {
    try {
      var note = Files.readString(folder.resolve(NOTE));
      return Optional.of(JsonMapper.shared().readValue(note, LastBackup.class));
    } catch (IOException | JacksonException e) {
      return Optional.empty();
    }
  }
}
