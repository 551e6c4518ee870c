package tutti.evidence.log;

import static java.util.Objects.requireNonNull;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * What a format is known by.
 *
 * @param name of the file
 * @param bytes the first of it, each as the character of its number
 */
record LogBeginning(String name, String bytes) {

  /** So many bytes are looked at. */
  static final int MOST = 64 * 1024;

  LogBeginning {
    requireNonNull(name, "name");
    requireNonNull(bytes, "bytes");
  }

  /** Looks at the first bytes, and leaves them to be read. */
  static LogBeginning of(String name, BufferedInputStream in) throws IOException {
    in.mark(MOST);
    var bytes = in.readNBytes(MOST);
    in.reset();
    return new LogBeginning(name, new String(bytes, StandardCharsets.ISO_8859_1));
  }
}
