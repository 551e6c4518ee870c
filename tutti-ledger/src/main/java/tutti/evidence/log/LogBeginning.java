package tutti.evidence.log;

import static java.util.Objects.requireNonNull;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import tutti.evidence.packed.ArchivedFiles;

/**
 * What a format is known by.
 *
 * @param name of the file, without the ending of what packed it
 * @param bytes the first of it, each as the character of its number
 */
public record LogBeginning(String name, String bytes) {

  /** So many bytes are looked at. */
  static final int MOST = 64 * 1024;

  private static final String GZIP = "\u001f\u008b";

  public LogBeginning {
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

  /** Whether it is an archive of files. */
  boolean archived() {
    return ArchivedFiles.knows(name, bytes);
  }

  /** Whether gzip packed it. */
  boolean packed() {
    return bytes.startsWith(GZIP);
  }

  /** Whether the name ends so, in small or large letters. */
  public boolean endsWith(String ending) {
    return name.toLowerCase(Locale.ROOT).endsWith(ending);
  }

  /** Its first characters, the mark of a byte order and blanks left out. */
  public String text() {
    var marked = bytes.startsWith("\u00ef\u00bb\u00bf") ? bytes.substring(3) : bytes;
    return marked.stripLeading();
  }
}
