package tutti.backup.age;

import java.io.IOException;

/** Locked bytes that do not open, with a sentence that says why. */
public final class CannotDecrypt extends IOException {

  private static final long serialVersionUID = 1;

  CannotDecrypt(String says) {
    super(says);
  }
}
