package tutti.database.disk;

import static java.nio.file.attribute.PosixFilePermissions.asFileAttribute;
import static java.nio.file.attribute.PosixFilePermissions.fromString;
import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.SplittableRandom;

/**
 * Bytes that take up room until it is needed: on a disk filled by others they are given up, so that
 * the server can write its log and go on.
 *
 * @param bytes how many
 */
public record DiskReserve(Path file, long bytes) {

  public static final long USUAL = 32 * DiskLevels.MB;

  private static final int CHUNK = 1 << 16;

  public DiskReserve {
    requireNonNull(file, "file");
  }

  boolean isKept() {
    return Files.exists(file);
  }

  /** Writes them where they are not yet: random ones, which no file system makes smaller. */
  void keep() throws IOException {
    try {
      Files.createFile(file, asFileAttribute(fromString("rw-------")));
      fill();
    } catch (FileAlreadyExistsException e) {
      return;
    } catch (IOException e) {
      drop();
      throw e;
    }
  }

  private void fill() throws IOException {
    var random = new SplittableRandom(bytes);
    var chunk = new byte[CHUNK];
    try (var out = Files.newOutputStream(file, StandardOpenOption.WRITE)) {
      for (long left = bytes; left > 0; left -= chunk.length) {
        random.nextBytes(chunk);
        out.write(chunk, 0, (int) Math.min(left, chunk.length));
      }
    }
  }

  void drop() throws IOException {
    Files.deleteIfExists(file);
  }
}
