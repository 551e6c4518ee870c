package tutti.store.embedded;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The right to use a data folder, held by one process at a time and freed by its death. */
final class Lock implements AutoCloseable {

  /**
   * Closing any channel of a file frees the process's lock on it, so our own folders are
   * remembered.
   */
  private static final Set<Path> OURS = ConcurrentHashMap.newKeySet();

  private final DataFolder folder;
  private final FileChannel channel;

  private Lock(DataFolder folder, FileChannel channel) {
    this.folder = folder;
    this.channel = channel;
  }

  static Lock take(DataFolder folder) throws IOException {
    if (!OURS.add(folder.path())) {
      throw taken(folder, "this process, " + ProcessHandle.current().pid());
    }
    try {
      return takeFromOthers(folder);
    } catch (IOException | RuntimeException refused) {
      OURS.remove(folder.path());
      throw refused;
    }
  }

  private static Lock takeFromOthers(DataFolder folder) throws IOException {
    FileChannel channel = FileChannel.open(folder.lock(), CREATE, WRITE);
    try {
      if (channel.tryLock() == null) {
        throw taken(folder, "process " + holder(folder));
      }
      Files.deleteIfExists(folder.holder());
      Files.writeString(folder.holder(), ProcessHandle.current().pid() + "\n");
      return new Lock(folder, channel);
    } catch (IOException | RuntimeException refused) {
      channel.close();
      throw refused;
    }
  }

  private static CannotStart taken(DataFolder folder, String holder) {
    return new CannotStart(
        "Another Tutti (%s) already uses %s: stop it first or choose another --data-dir."
            .formatted(holder, folder.path()));
  }

  private static String holder(DataFolder folder) {
    try {
      return Files.readString(folder.holder()).strip();
    } catch (IOException notYetWritten) {
      return "unknown";
    }
  }

  @Override
  public void close() throws IOException {
    try (channel) {
      Files.deleteIfExists(folder.holder());
    } finally {
      OURS.remove(folder.path());
    }
  }
}
