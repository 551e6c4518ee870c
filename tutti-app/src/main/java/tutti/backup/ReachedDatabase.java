package tutti.backup;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * A database that one command works with.
 *
 * @param where what to call it in a sentence
 * @param folder the data folder, when it is the bundled one
 * @param onClose ends what was started for the command
 */
public record ReachedDatabase(
    DataSource source, String where, Optional<Path> folder, Runnable onClose)
    implements AutoCloseable {

  public ReachedDatabase {
    requireNonNull(source, "source");
    requireNonNull(where, "where");
    requireNonNull(folder, "folder");
    requireNonNull(onClose, "onClose");
  }

  @Override
  public void close() {
    onClose.run();
  }
}
