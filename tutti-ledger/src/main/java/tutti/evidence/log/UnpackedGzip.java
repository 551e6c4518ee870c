package tutti.evidence.log;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import tutti.reading.UnreadableInput;

/** The bytes that gzip packed, as far as they come out of a fair number of packed ones. */
final class UnpackedGzip extends FilterInputStream {

  private static final int BUFFER = 64 * 1024;

  private final String file;
  private final SwellLimit limit;

  UnpackedGzip(String file, InputStream in) throws IOException {
    this(file, new CountedBytes(in));
  }

  private UnpackedGzip(String file, CountedBytes packed) throws IOException {
    super(unpacked(file, packed));
    this.file = file;
    this.limit = new SwellLimit(file, packed);
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
  public int read() throws IOException {
    var one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] to, int from, int most) throws IOException {
    try {
      var read = super.read(to, from, most);
      limit.weigh(read);
      return read;
    } catch (EOFException | ZipException e) {
      throw damaged(file);
    }
  }
}
