package tutti.evidence.log;

import static java.util.Objects.requireNonNull;

import tutti.reading.UnreadableInput;

/**
 * How much may come out of packed bytes: what is made to fill memories and disks swells a
 * thousandfold, logs thirty- to a hundredfold.
 */
final class SwellLimit {

  /** So much may come out of however little. */
  private static final long FREE = 16L << 20;

  /** So many times as much may come out as went in. */
  private static final long MOST_TIMES = 400;

  private final String file;
  private final CountedBytes packed;
  private final long before;
  private long unpacked;

  /** Counts from what was read of the packed bytes so far. */
  SwellLimit(String file, CountedBytes packed) {
    this.file = requireNonNull(file, "file");
    this.packed = requireNonNull(packed, "packed");
    this.before = packed.count();
  }

  void weigh(int read) {
    unpacked += Math.max(read, 0);
    if (unpacked > FREE && unpacked / MOST_TIMES > packed.count() - before) {
      throw UnreadableInput.file(
          file,
          "It unpacks to more than %d times its size; no log does. Pack it anew from the rows that are meant."
              .formatted(MOST_TIMES));
    }
  }
}
