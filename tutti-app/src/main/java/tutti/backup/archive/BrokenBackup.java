package tutti.backup.archive;

import java.io.IOException;

/** A backup file that is not as it was written, with a sentence that says which part. */
public final class BrokenBackup extends IOException {

  private static final long serialVersionUID = 1;

  BrokenBackup(String says) {
    super(says);
  }
}
