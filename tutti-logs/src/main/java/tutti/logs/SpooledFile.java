package tutti.logs;

import static java.util.Objects.requireNonNull;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import tutti.reading.UnreadableInput;

/**
 * The bytes of a file that has to be read more than once, or not from its beginning on: a copy in
 * the folder for temporary files, which goes when it is closed. Only its owner can read it.
 */
public final class SpooledFile implements Closeable {

  private final String name;
  private final Path place;

  private SpooledFile(String name, Path place) {
    this.name = requireNonNull(name, "name");
    this.place = requireNonNull(place, "place");
  }

  /**
   * Copies all bytes, and closes what they came from.
   *
   * @param name of the file, told with every problem
   * @throws UnreadableInput when they cannot be read, or not be kept
   */
  public static SpooledFile of(String name, InputStream bytes) {
    try (bytes) {
      var place = Files.createTempFile("tutti-", ".log");
      try (var copy = Files.newOutputStream(place)) {
        bytes.transferTo(copy);
        return new SpooledFile(name, place);
      } catch (IOException | RuntimeException e) {
        Files.deleteIfExists(place);
        throw e;
      }
    } catch (IOException e) {
      throw UnreadableInput.file(name, "The file cannot be read: " + e.getMessage() + ".");
    }
  }

  /** The name it was handed in under. */
  public String name() {
    return name;
  }

  /** Where the copy lies. */
  public Path place() {
    return place;
  }

  /** Reads it from its beginning. */
  public InputStream open() throws IOException {
    return new BufferedInputStream(Files.newInputStream(place), 64 * 1024);
  }

  /** What it is opened as; it is closed where that fails. */
  public <T> T openedAs(Function<SpooledFile, T> opening) {
    try {
      return opening.apply(this);
    } catch (RuntimeException e) {
      closeAfter(e);
      throw e;
    }
  }

  private void closeAfter(RuntimeException failure) {
    try {
      close();
    } catch (IOException e) {
      failure.addSuppressed(e);
    }
  }

  @Override
  public void close() throws IOException {
    Files.deleteIfExists(place);
  }
}
