package tutti.backup.age;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;

/** Opens what was locked; a byte is handed out only when its whole chunk is as it was written. */
public final class AgeInput extends InputStream {

  private static final int LOCKED = ChunkCipher.CHUNK + ChunkCipher.TAG;

  private final BufferedInputStream from;
  private final ChunkCipher cipher;
  private byte[] chunk = new byte[0];
  private int given;
  private boolean first = true;
  private boolean last;

  /**
   * Reads the head at once.
   *
   * @throws CannotDecrypt when the passphrase does not fit, or the head is not as it was written
   */
  public AgeInput(InputStream from, Passphrase passphrase) throws IOException {
    this.from = new BufferedInputStream(from, LOCKED + 1);
    var fileKey = AgeHead.read(this.from, passphrase);
    var nonce = this.from.readNBytes(AgeHead.SALT);
    if (nonce.length < AgeHead.SALT) {
      throw new CannotDecrypt("The locked file ends in its head.");
    }
    this.cipher = new ChunkCipher(AgeKeys.derived(fileKey, nonce, "payload"));
  }

  /** Whether a file that begins with these bytes is locked. */
  public static boolean begins(byte[] bytes) {
    return AgeHead.begins(bytes);
  }

  @Override
  public int read() throws IOException {
    return more() ? chunk[given++] & 0xFF : -1;
  }

  @Override
  public int read(byte[] into, int at, int length) throws IOException {
    Objects.checkFromIndexSize(at, length, into.length);
    if (length == 0) {
      return 0;
    }
    if (!more()) {
      return -1;
    }
    var some = Math.min(length, chunk.length - given);
    System.arraycopy(chunk, given, into, at, some);
    given += some;
    return some;
  }

  private boolean more() throws IOException {
    if (given == chunk.length && !last) {
      open(from.readNBytes(LOCKED));
    }
    return given < chunk.length;
  }

  private void open(byte[] locked) throws IOException {
    last = locked.length < LOCKED || nothingFollows();
    chunk = cipher.open(locked, last);
    given = 0;
    if (chunk.length == 0 && !first) {
      throw new CannotDecrypt("The locked file ends with a chunk that holds nothing.");
    }
    first = false;
  }

  private boolean nothingFollows() throws IOException {
    from.mark(1);
    var next = from.read();
    from.reset();
    return next < 0;
  }

  @Override
  public void close() throws IOException {
    from.close();
  }
}
