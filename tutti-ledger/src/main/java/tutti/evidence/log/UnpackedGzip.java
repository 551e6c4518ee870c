package tutti.evidence.log;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import tutti.reading.UnreadableInput;

/**
 * The bytes that gzip packed, as far as they come out of a fair number of packed ones: what is made
 * to fill memories and disks swells a thousandfold, logs thirty- to a hundredfold.
 */
final class UnpackedGzip extends FilterInputStream {

  private static final int BUFFER = 64 * 1024;

  /** So much may come out of however little. */
  private static final long FREE = 16L << 20;

  /** So many times as much may come out as went in. */
  private static final long MOST_TIMES = 400;

  private final String file;
  private final CountedBytes packed;
  private long unpacked;

  UnpackedGzip(String file, InputStream in) throws IOException {
    this(file, new CountedBytes(in));
  }

  private UnpackedGzip(String file, CountedBytes packed) throws IOException {
    super(unpacked(file, packed));
    this.file = file;
    this.packed = packed;
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

  /** Bytes that are counted as they are read. */
  private static final class CountedBytes extends FilterInputStream {
    private long count;

    CountedBytes(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      var read = super.read();
      count += read < 0 ? 0 : 1;
      return read;
    }

    @Override
    public int read(byte[] to, int from, int most) throws IOException {
      var read = super.read(to, from, most);
      count += Math.max(read, 0);
      return read;
    }
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
      weigh(Math.max(read, 0));
      return read;
    } catch (EOFException | ZipException e) {
      throw damaged(file);
    }
  }

  private void weigh(int read) {
    unpacked += read;
    if (unpacked > FREE && unpacked / MOST_TIMES > packed.count) {
      throw UnreadableInput.file(
          file,
          "It unpacks to more than %d times its size; no log does. Pack it anew from the rows that are meant."
              .formatted(MOST_TIMES));
    }
  }
}
