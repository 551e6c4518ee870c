package tutti.evidence.packed;

import static java.util.Objects.requireNonNull;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipException;
import tutti.reading.UnreadableInput;

/** Bytes as they come out of packed ones, as far as these are whole and few enough. */
abstract class UnpackedBytes extends FilterInputStream {

  private final SwellLimit limit;

  UnpackedBytes(InputStream in, SwellLimit limit) {
    super(in);
    this.limit = requireNonNull(limit, "limit");
  }

  /** What is said when the packed bytes are damaged. */
  abstract UnreadableInput damaged();

  /** Hears how many bytes came out at once. */
  void took(int read) {}

  @Override
  public final int read() throws IOException {
    var one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public final int read(byte[] to, int from, int most) throws IOException {
    try {
      var read = super.read(to, from, most);
      limit.weigh(read);
      took(Math.max(read, 0));
      return read;
    } catch (ZipException | EOFException e) {
      throw damaged();
    }
  }
}
