package tutti.evidence.packed;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Bytes that are counted as they are read, and whether the end of a ZIP archive was among them. */
final class CountedBytes extends FilterInputStream {

  /** What the end of a ZIP archive begins with, {@code PK\5\6}. */
  private static final int END = 0x504B0506;

  private long count;
  private int last;
  private boolean end;

  CountedBytes(InputStream in) {
    super(in);
  }

  long count() {
    return count;
  }

  boolean endOfArchive() {
    return end;
  }

  @Override
  public int read() throws IOException {
    var read = super.read();
    if (read >= 0) {
      took((byte) read);
    }
    return read;
  }

  @Override
  public int read(byte[] to, int from, int most) throws IOException {
    var read = super.read(to, from, most);
    for (var i = 0; i < read; i++) {
      took(to[from + i]);
    }
    return read;
  }

  private void took(byte one) {
    count++;
    last = last << 8 | one & 0xFF;
    end |= last == END;
  }
}
