package tutti.backup.age;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Locks and opens the chunks of a stream one after another (STREAM, ChaCha20-Poly1305): a chunk
 * that was changed, moved, left out or added does not open.
 */
final class ChunkCipher {

  static final int CHUNK = 64 * 1024;
  static final int TAG = 16;

  private static final int NONCE = 12;
  private static final String NAME = "ChaCha20-Poly1305";

  private final SecretKeySpec key;
  private long count;

  ChunkCipher(byte[] key) {
    this.key = new SecretKeySpec(key, "ChaCha20");
  }

  /** Wraps a key; each wrapping key is used once. */
  static byte[] wrap(byte[] wrappingKey, byte[] key) {
    return run(
            Cipher.ENCRYPT_MODE, new SecretKeySpec(wrappingKey, "ChaCha20"), new byte[NONCE], key)
        .orThrow();
  }

  /** The wrapped key; no bytes when this is not the key it was wrapped with. */
  static byte[] unwrap(byte[] wrappingKey, byte[] wrapped) {
    return run(
            Cipher.DECRYPT_MODE,
            new SecretKeySpec(wrappingKey, "ChaCha20"),
            new byte[NONCE],
            wrapped)
        .bytes();
  }

  byte[] lock(byte[] chunk, boolean last) {
    return run(Cipher.ENCRYPT_MODE, key, nonce(last), chunk).orThrow();
  }

  byte[] open(byte[] locked, boolean last) throws CannotDecrypt {
    var opened = run(Cipher.DECRYPT_MODE, key, nonce(last), locked);
    if (!opened.good()) {
      throw new CannotDecrypt(
          "Chunk %,d of the locked file was changed, or the file ends too early.".formatted(count));
    }
    return opened.bytes();
  }

  private byte[] nonce(boolean last) {
    return ByteBuffer.allocate(NONCE)
        .position(NONCE - 1 - Long.BYTES)
        .putLong(count++)
        .put((byte) (last ? 1 : 0))
        .array();
  }

  private record ChunkResult(boolean good, byte[] bytes) {
    byte[] orThrow() {
      if (!good) {
        throw new IllegalStateException("Locking needs no matching tag");
      }
      return bytes;
    }
  }

  private static ChunkResult run(int mode, SecretKeySpec key, byte[] nonce, byte[] bytes) {
    try {
      var cipher = Cipher.getInstance(NAME);
      cipher.init(mode, key, new IvParameterSpec(nonce));
      return new ChunkResult(true, cipher.doFinal(bytes));
    } catch (AEADBadTagException e) {
      return new ChunkResult(false, new byte[0]);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("This Java has " + NAME, e);
    }
  }
}
