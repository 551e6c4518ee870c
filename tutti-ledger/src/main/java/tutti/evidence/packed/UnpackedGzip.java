package tutti.evidence.packed;

import static java.util.Objects.requireNonNull;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import tutti.reading.UnreadableInput;

/** The bytes that gzip packed. */
public final class UnpackedGzip extends UnpackedBytes {

  private static final int BUFFER = 64 * 1024;

  private final String file;

  /**
   * Bytes that unpack as they are read.
   *
   * @throws UnreadableInput when no gzip packed them
   */
  public UnpackedGzip(String file, InputStream in) throws IOException {
    this(file, new CountedBytes(in));
  }

  private UnpackedGzip(String file, CountedBytes packed) throws IOException {
    super(unpacked(file, packed), SwellLimit.ofLog(file, packed));
    this.file = requireNonNull(file, "file");
  }

  private static InputStream unpacked(String file, InputStream packed) throws IOException {
    try {
      return new GZIPInputStream(packed, BUFFER);
    } catch (EOFException | ZipException e) {
      throw damaged(file);
    }
  }

  private static UnreadableInput damaged(String file) {
    return UnreadableInput.file(
        file, "It is packed by gzip, and damaged or cut off; hand in a whole one.");
  }

  @Override
  UnreadableInput damaged() {
    return damaged(file);
  }
}
