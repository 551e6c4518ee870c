package tutti.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/** Where files handed in wait: a folder only this user can read, gone when the house closes. */
@Component
class DataFolder implements DisposableBean {

  private final Path folder;

  DataFolder() throws IOException {
    this.folder = Files.createTempDirectory("tutti-import-");
  }

  /** Keeps the bytes under a random name. */
  DataFile keep(String name, InputStream bytes) {
    try {
      var file = new DataFile(name, Files.createTempFile(folder, "", ".data"));
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

  @Override
  public void destroy() throws IOException {
    FileSystemUtils.deleteRecursively(folder);
  }
}
