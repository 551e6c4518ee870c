package tutti.backup.archive;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;

/** Ends with SHA-256 over everything written before. */
final class SealedOutput extends FilterOutputStream {

  private final MessageDigest digest = Sha256.start();

  SealedOutput(OutputStream to) {
    super(to);
  }

  @Override
  public void write(int b) throws IOException {
    digest.update((byte) b);
    out.write(b);
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    digest.update(bytes, from, length);
    out.write(bytes, from, length);
  }

  void seal() throws IOException {
    out.write(digest.digest());
  }
}
