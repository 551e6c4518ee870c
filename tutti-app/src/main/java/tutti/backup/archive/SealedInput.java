package tutti.backup.archive;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Objects;

/** Gives all bytes but the last 32, which must be SHA-256 over the others. */
final class SealedInput extends InputStream {

  private static final int SEAL = 32;

  private final InputStream from;
  private final MessageDigest digest = Sha256.start();
  private final byte[] buffer = new byte[64 * 1024 + SEAL];
  private int start;
  private int end;

  SealedInput(InputStream from) {
    this.from = from;
  }

  @Override
  public int read() throws IOException {
    var one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] into, int at, int length) throws IOException {
    Objects.checkFromIndexSize(at, length, into.length);
    if (length > 0 && !more()) {
      return -1;
    }
    var some = Math.min(length, end - start - SEAL);
    System.arraycopy(buffer, start, into, at, some);
    digest.update(buffer, start, some);
    start += some;
    return some;
  }

  private boolean more() throws IOException {
    if (end - start <= SEAL) {
      System.arraycopy(buffer, start, buffer, 0, end - start);
      end -= start;
      start = 0;
      end += from.readNBytes(buffer, end, buffer.length - end);
    }
    return end - start > SEAL;
  }

  /** Reads on to the end; whether everything is as it was written. */
  boolean endsAsSealed() throws IOException {
    var rest = new byte[8 * 1024];
    while (read(rest, 0, rest.length) >= 0) {
      // Only its digest matters.
    }
    return MessageDigest.isEqual(Arrays.copyOfRange(buffer, start, end), digest.digest());
  }
}
