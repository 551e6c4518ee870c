package tutti.database.disk;

import static java.util.Objects.requireNonNull;

/**
 * What everybody should know about the disk.
 *
 * @param full whether nothing more is stored
 */
public record DiskNotice(boolean full, String says) {
  public DiskNotice {
    requireNonNull(says, "says");
  }
}
