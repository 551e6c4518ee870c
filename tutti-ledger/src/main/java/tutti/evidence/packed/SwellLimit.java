package tutti.evidence.packed;

import static java.util.Objects.requireNonNull;

import java.util.function.LongSupplier;
import tutti.reading.UnreadableInput;

/**
 * How much may come out of packed bytes: what is made to fill memories and disks swells a
 * thousandfold, logs and workbooks thirty- to a hundredfold.
 */
public final class SwellLimit {

  /** So much may come out of however little. */
  private static final long FREE = 16L << 20;

  /** So many times as much may come out as went in. */
  private static final long MOST_TIMES = 400;

  private final String file;
  private final LongSupplier packed;
  private final String says;
  private long unpacked;

  /**
   * @param packed how many packed bytes went in so far
   * @param says what is said of a file that swells more
   */
  public SwellLimit(String file, LongSupplier packed, String says) {
    this.file = requireNonNull(file, "file");
    this.packed = requireNonNull(packed, "packed");
    this.says = requireNonNull(says, "says");
  }

  /** For a log, from what was read of its packed bytes so far. */
  static SwellLimit ofLog(String file, CountedBytes packed) {
    var before = packed.count();
    return new SwellLimit(
        file,
        () -> packed.count() - before,
        "It unpacks to more than %d times its size; no log does. Pack it anew from the rows that are meant."
            .formatted(MOST_TIMES));
  }

  /**
   * Takes that so many bytes came out.
   *
   * @param read none where it is negative, as at the end
   * @throws UnreadableInput when that is too much
   */
  public void weigh(int read) {
    unpacked += Math.max(read, 0);
    if (unpacked > FREE && unpacked / MOST_TIMES > packed.getAsLong()) {
      throw UnreadableInput.file(file, says);
    }
  }
}
