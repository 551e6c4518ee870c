package tutti.backup.age;

import java.io.IOException;
import java.io.OutputStream;
import java.security.SecureRandom;
import java.util.Arrays;

/** Locks what is written and hands it on in chunks of 64 KiB; whole when it is closed. */
public final class AgeOutput extends OutputStream {

  /** 128 MiB of memory for each guess at the passphrase, as OWASP asks of scrypt. */
  private static final int LOG_WORK = 17;

  private static final SecureRandom RANDOM = new SecureRandom();

  private final OutputStream to;
  private final ChunkCipher cipher;
  private final byte[] chunk = new byte[ChunkCipher.CHUNK];
  private int filled;
  private boolean closed;

  /** Writes the head at once. */
  public AgeOutput(OutputStream to, Passphrase passphrase) throws IOException {
    this(to, passphrase, LOG_WORK);
  }

  /**
   * @param logWork one more doubles the time and memory of a guess; 1 to 20
   */
  AgeOutput(OutputStream to, Passphrase passphrase, int logWork) throws IOException {
    var fileKey = random(AgeHead.FILE_KEY);
    var nonce = random(AgeHead.SALT);
    to.write(AgeHead.written(fileKey, passphrase, random(AgeHead.SALT), logWork));
    to.write(nonce);
    this.to = to;
    this.cipher = new ChunkCipher(AgeKeys.derived(fileKey, nonce, "payload"));
  }

  private static byte[] random(int bytes) {
    var random = new byte[bytes];
    RANDOM.nextBytes(random);
    return random;
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    for (var done = 0; done < length; ) {
      if (filled == chunk.length) {
        flush(false);
      }
      var some = Math.min(chunk.length - filled, length - done);
      System.arraycopy(bytes, from + done, chunk, filled, some);
      filled += some;
      done += some;
    }
  }

  private void flush(boolean last) throws IOException {
    to.write(cipher.lock(Arrays.copyOf(chunk, filled), last));
    filled = 0;
  }

  @Override
  public void close() throws IOException {
    if (!closed) {
      closed = true;
      flush(true);
      to.close();
    }
  }
}
