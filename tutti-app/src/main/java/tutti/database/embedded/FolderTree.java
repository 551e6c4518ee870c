package tutti.database.embedded;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** A folder with all it holds. */
final class FolderTree {

  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private FolderTree() {}

  /**
   * Removes the folder if it is there; links are removed, not followed. A killed program's child
   * may still write into it for a moment, hence the second look.
   */
  static void delete(Path root) throws IOException {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (Files.exists(root, LinkOption.NOFOLLOW_LINKS)) {
      try {
        Files.walkFileTree(root, new TreeRemoval());
      } catch (DirectoryNotEmptyException | NoSuchFileException moving) {
        if (System.nanoTime() > end) {
          throw moving;
        }
      }
    }
  }

  /**
   * Gives a finished file or folder its name, so that it is either there and whole or not there.
   */
  static void publish(Path finished, Path name) throws IOException {
    Files.move(finished, name, StandardCopyOption.ATOMIC_MOVE);
    if (isPosix(name)) {
      try (var folder = FileChannel.open(name.resolveSibling("."), StandardOpenOption.READ)) {
        folder.force(true);
      }
    }
  }

  static boolean isPosix(Path path) {
    return path.getFileSystem().supportedFileAttributeViews().contains("posix");
  }

  private static final class TreeRemoval extends SimpleFileVisitor<Path> {
    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
      Files.delete(file);
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure)
        throws IOException {
      if (failure != null) {
        throw failure;
      }
      Files.delete(folder);
      return FileVisitResult.CONTINUE;
    }
  }
}
