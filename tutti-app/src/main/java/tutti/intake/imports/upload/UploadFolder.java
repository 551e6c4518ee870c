package tutti.intake.imports.upload;

import static java.nio.file.attribute.PosixFilePermissions.asFileAttribute;
import static java.nio.file.attribute.PosixFilePermissions.fromString;
import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.util.List;
import java.util.Set;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/**
 * Where files handed in wait: {@code uploads} in the data folder, which only this user can read.
 * Each process has a folder of its own in it and holds a lock there; what killed ones left is
 * cleared at the next start, and what living ones have is left alone.
 */
@Component
public class UploadFolder implements DisposableBean {

  private static final String LOCK = "lock";

  /** The files of imports that are not stored yet, in a folder each; they outlive their process. */
  private static final String KEPT = "imports";

  private static final String OURS = "rwx------";

  private final Path own;
  private final Path kept;
  private final FileChannel lock;

  /** Files cannot be kept in the data folder. */
  public static final class Unusable extends RuntimeException {

    private static final long serialVersionUID = 1;

    Unusable(Path folder, IOException why) {
      super(
          "Files that people hand in cannot be kept in %s (%s); check the folder, or choose another --data-dir."
              .formatted(folder, why.getMessage()),
          why);
    }
  }

  @Autowired
  UploadFolder(@Value("${tutti.data-dir}") String dataDir) {
    this(Path.of(dataDir));
  }

  /** In a data folder. */
  UploadFolder(Path dataDir) {
    var uploads = dataDir.resolve("uploads");
    try {
      directory(dataDir, "rwx--x--x");
      directory(uploads, OURS);
      this.kept = uploads.resolve(KEPT);
      directory(kept, OURS);
      try (var turn = open(uploads.resolve(LOCK));
          var taken = turn.lock()) {
        clear(uploads);
        this.own = Files.createTempDirectory(uploads, "", onlyUs(OURS));
        this.lock = locked(own.resolve(LOCK));
      }
    } catch (IOException e) {
      throw new Unusable(uploads, e);
    }
  }

  private static void directory(Path folder, String permissions) throws IOException {
    if (!Files.isDirectory(folder)) {
      Files.createDirectories(folder);
      permit(folder, permissions);
    }
    if (permissions.equals(OURS)) {
      permit(folder, permissions);
    }
  }

  private static void permit(Path folder, String permissions) throws IOException {
    if (posix()) {
      Files.setPosixFilePermissions(folder, fromString(permissions));
    }
  }

  private static FileAttribute<?>[] onlyUs(String permissions) {
    return posix()
        ? new FileAttribute<?>[] {asFileAttribute(fromString(permissions))}
        : new FileAttribute<?>[0];
  }

  private static boolean posix() {
    return FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
  }

  private static FileChannel locked(Path file) throws IOException {
    var channel = open(file);
    channel.lock();
    return channel;
  }

  private static FileChannel open(Path file) throws IOException {
    return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
  }

  private static void clear(Path uploads) throws IOException {
    try (var left = Files.list(uploads)) {
      for (var one : left.filter(file -> !file.endsWith(LOCK) && !file.endsWith(KEPT)).toList()) {
        if (abandoned(one)) {
          FileSystemUtils.deleteRecursively(one);
        }
      }
    }
  }

  /** Whether the process it belonged to has died. */
  private static boolean abandoned(Path folder) throws IOException {
    if (!Files.isRegularFile(folder.resolve(LOCK))) {
      return true;
    }
    try (var channel = FileChannel.open(folder.resolve(LOCK), StandardOpenOption.WRITE);
        var free = channel.tryLock()) {
      return free != null;
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }

  /** A folder for what the web server puts down while it reads a request. */
  public Path spool(String name) {
    try {
      return Files.createDirectories(own.resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Keeps the bytes under a random name. */
  DataFile keep(String name, InputStream bytes) {
    try {
      var file = new DataFile(name, Files.createTempFile(own, "", ".data"));
      fill(file, bytes);
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All bytes, or no file: one that broke off takes no room. */
  private void fill(DataFile file, InputStream bytes) throws IOException {
    try (var out = Files.newOutputStream(file.place())) {
      bytes.transferTo(out);
    } catch (IOException | RuntimeException e) {
      drop(file);
      throw e;
    }
  }

  void drop(DataFile file) {
    try {
      Files.deleteIfExists(file.place());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Where the files of an import lie until it is stored. */
  Path keptFor(long number) {
    return kept.resolve(Long.toString(number));
  }

  /** Keeps files for an import whatever becomes of this process; those kept already stay. */
  List<DataFile> keepFor(long number, List<DataFile> files) {
    try {
      var folder = Files.createDirectories(keptFor(number), onlyUs(OURS));
      return files.stream().map(file -> moved(file, folder)).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static DataFile moved(DataFile file, Path folder) {
    var place = folder.resolve(requireNonNull(file.place().getFileName()));
    try {
      return place.equals(file.place())
          ? file
          : new DataFile(file.name(), Files.move(file.place(), place));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Nothing is kept for an import any more. */
  void dropFor(long number) {
    try {
      FileSystemUtils.deleteRecursively(keptFor(number));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Nothing is kept any more for others than these imports. */
  void dropAllBut(Set<Long> numbers) {
    try (var folders = Files.list(kept)) {
      folders
          .map(folder -> String.valueOf(folder.getFileName()))
          .filter(name -> name.matches("\\d{1,18}"))
          .map(Long::valueOf)
          .filter(number -> !numbers.contains(number))
          .forEach(this::dropFor);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether all these files are still there. */
  boolean holds(List<DataFile> files) {
    return files.stream().allMatch(file -> Files.exists(file.place()));
  }

  @Override
  public void destroy() throws IOException {
    lock.close();
    FileSystemUtils.deleteRecursively(own);
  }
}
