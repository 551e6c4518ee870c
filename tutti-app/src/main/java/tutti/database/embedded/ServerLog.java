package tutti.database.embedded;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What the server tells during one run.
 *
 * @param start the length of the file before that run
 */
record ServerLog(Path path, long start) {

  private static final long FULL = 10_000_000;
  private static final int TAIL = 2_000;
  private static final int LAST_WORDS = 50_000;

  ServerLog {
    requireNonNull(path, "path");
  }

  /** Begins a new file when the last one is full, and keeps that one. */
  static ServerLog open(Path path) throws IOException {
    if (Files.exists(path) && Files.size(path) > FULL) {
      Files.move(path, path.resolveSibling(path.getFileName() + ".1"), REPLACE_EXISTING);
    }
    if (!Files.exists(path)) {
      Files.createFile(path, PasswordFile.ownerOnly(path));
    }
    PasswordFile.closeToOthers(path);
    return new ServerLog(path, Files.size(path));
  }

  long size() throws IOException {
    return Files.size(path);
  }

  /** The last lines of this run, to be quoted. */
  String tail() throws IOException {
    return last(TAIL);
  }

  /** As much as a server says when it dies with all its connections. */
  String lastWords() throws IOException {
    return last(LAST_WORDS);
  }

  private String last(int count) throws IOException {
    try (var file = new RandomAccessFile(path.toFile(), "r")) {
      long from = Math.max(start, file.length() - count);
      byte[] bytes = new byte[(int) (file.length() - from)];
      file.seek(from);
      file.readFully(bytes);
      return new String(bytes, UTF_8).strip();
    }
  }
}
