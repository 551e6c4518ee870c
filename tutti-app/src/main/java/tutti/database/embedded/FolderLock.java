package tutti.database.embedded;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The right to use a data folder, held by one process at a time and freed by its death. */
final class FolderLock implements AutoCloseable {

  /**
   * Closing any channel of a file frees the process's lock on it, so our own folders are
   * remembered.
   */
  private static final Set<Path> OURS = ConcurrentHashMap.newKeySet();

  private final DataFolder folder;
  private final FileChannel channel;

  private FolderLock(DataFolder folder, FileChannel channel) {
    this.folder = folder;
    this.channel = channel;
  }

  static FolderLock take(DataFolder folder) throws IOException {
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

  private static FolderLock takeFromOthers(DataFolder folder) throws IOException {
    FileChannel channel = open(folder.lock());
    try {
      if (channel.tryLock() == null) {
        throw taken(folder, "process " + holder(folder));
      }
      Files.deleteIfExists(folder.holder());
      PasswordFile.writeOnlyForOwner(folder.holder(), Long.toString(ProcessHandle.current().pid()));
      return new FolderLock(folder, channel);
    } catch (IOException | RuntimeException refused) {
      channel.close();
      throw refused;
    }
  }

  /** Opens a file to be locked. Who may read a file may hold up its lock: nobody else may. */
  static FileChannel open(Path file) throws IOException {
    FileChannel channel =
        FileChannel.open(file, Set.of(CREATE, WRITE), PasswordFile.ownerOnly(file));
    try {
      PasswordFile.closeToOthers(file);
      return channel;
    } catch (IOException | RuntimeException refused) {
      channel.close();
      throw refused;
    }
  }

  /** Whether somebody works on the folder, be it this process or another. */
  static boolean isTaken(DataFolder folder) throws IOException {
    if (!OURS.add(folder.path())) {
      return true;
    }
    try {
      return holderLives(folder) && isTakenByOthers(folder);
    } finally {
      OURS.remove(folder.path());
    }
  }

  /** Asked first, so that a look does not hold up somebody who starts just then. */
  private static boolean holderLives(DataFolder folder) {
    String holder = holder(folder);
    return holder.matches("[0-9]{1,18}") && ProcessHandle.of(Long.parseLong(holder)).isPresent();
  }

  private static boolean isTakenByOthers(DataFolder folder) throws IOException {
    try (var channel = FileChannel.open(folder.lock(), WRITE);
        var lock = channel.tryLock()) {
      return lock == null;
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
