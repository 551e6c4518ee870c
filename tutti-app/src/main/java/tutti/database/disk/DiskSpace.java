package tutti.database.disk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** How much room is left where the data lie. */
public interface DiskSpace {

  /**
   * What a disk has, in bytes.
   *
   * @param usable what is left
   * @param total how large it is
   */
  record Room(long usable, long total) {}

  Room look() throws IOException;

  /** Of the disk a folder lies on, or will. */
  static DiskSpace of(Path folder) {
    return () -> {
      var store = Files.getFileStore(existing(folder.toAbsolutePath()));
      return new Room(store.getUsableSpace(), store.getTotalSpace());
    };
  }

  private static Path existing(Path folder) {
    var parent = folder.getParent();
    return Files.exists(folder) || parent == null ? folder : existing(parent);
  }
}
