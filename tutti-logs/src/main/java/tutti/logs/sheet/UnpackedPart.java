package tutti.logs.sheet;

import static java.util.Objects.requireNonNull;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import tutti.evidence.packed.SwellLimit;
import tutti.interruption.WorkStopped;
import tutti.reading.UnreadableInput;

/** A part of a workbook as it is unpacked, as far as that is no more than a fair amount. */
final class UnpackedPart extends BufferedInputStream {

  /** The most bytes of a part. */
  private static final long MOST = 512L << 20;

  private static final String SWOLLEN =
      "It unpacks to far more than it holds; no workbook does. Save the rows that are meant as CSV.";

  private static final int BUFFER = 64 * 1024;

  UnpackedPart(String file, InputStream in, long packed) {
    super(new Counted(file, in, packed), BUFFER);
  }

  @Override
  public long skip(long most) throws IOException {
    var skipped = 0L;
    var buffer = new byte[BUFFER];
    for (var read = read(buffer); read >= 0; read = read(buffer)) {
      skipped += read;
    }
    return skipped;
  }

  private static final class Counted extends FilterInputStream {

    private final String file;
    private final SwellLimit limit;
    private long unpacked;

    Counted(String file, InputStream in, long packed) {
      super(in);
      this.file = requireNonNull(file, "file");
      this.limit = new SwellLimit(file, () -> Math.max(packed, 1), SWOLLEN);
    }

    @Override
    public int read(byte[] to, int from, int most) throws IOException {
      WorkStopped.ifAsked();
      var read = super.read(to, from, most);
      limit.weigh(read);
      unpacked += Math.max(read, 0);
      if (unpacked > MOST) {
        throw UnreadableInput.file(file, SWOLLEN);
      }
      return read;
    }
  }
}
