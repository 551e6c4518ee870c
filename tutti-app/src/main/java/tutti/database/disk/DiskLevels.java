package tutti.database.disk;

/**
 * From where on a disk is nearly full, and from where on nothing more is written to it, in bytes.
 *
 * @param total how large the disk is
 */
public record DiskLevels(long total) {

  static final long MB = 1L << 20;
  private static final long LEAST = 64 * MB;
  private static final long MOST = 1024 * MB;

  /** What a batch of an import and its log may take while nobody looks. */
  private static final long BATCH = 32 * MB;

  /** Where the reserve is given up, so that the server can recover. */
  static final long EMPTY = 16 * MB;

  enum State {
    PLENTY,
    LOW,
    FULL
  }

  /** Below it nothing is written: 2 % of the disk, at least 64 MB, at most 1 GB, and a batch. */
  long floor() {
    return Math.clamp(total / 50, LEAST, MOST) + BATCH;
  }

  /** Where writing begins again. */
  long again() {
    return floor() + floor() / 10;
  }

  /**
   * Below it people are warned: 10 % of the disk, at most 1 GB, and always well above the floor.
   */
  long warning() {
    return Math.max(Math.min(total / 10, MOST), 2 * floor());
  }

  State next(State now, long usable) {
    if (usable < (now == State.FULL ? again() : floor())) {
      return State.FULL;
    }
    var enough = now == State.PLENTY ? warning() : warning() + warning() / 10;
    return usable < enough ? State.LOW : State.PLENTY;
  }

  /** "212 MB", "1.4 GB". */
  static String words(long bytes) {
    return bytes < 1024 * MB
        ? bytes / MB + " MB"
        : "%.1f GB".formatted(bytes / (1024.0 * MB)).replace(',', '.');
  }
}
