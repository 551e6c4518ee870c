package tutti.map.planar;

import java.util.Arrays;

/**
 * Faces waiting to be searched, the nearest first: a radix heap (Ahuja, Mehlhorn, Orlin, Tarjan
 * 1990, Faster algorithms for the shortest path problem). What is added must not be nearer than
 * what was taken last.
 */
final class FaceFrontier {

  private final long[][] buckets = new long[33][16];
  private final int[] sizes = new int[33];
  private int size;
  private int last;

  boolean isEmpty() {
    return size == 0;
  }

  void clear() {
    Arrays.fill(sizes, 0);
    size = 0;
    last = 0;
  }

  void add(int distance, int face) {
    size++;
    put((long) distance << 32 | face);
  }

  private void put(long entry) {
    int bucket = 32 - Integer.numberOfLeadingZeros((int) (entry >>> 32) ^ last);
    if (sizes[bucket] == buckets[bucket].length) {
      buckets[bucket] = Arrays.copyOf(buckets[bucket], 2 * sizes[bucket]);
    }
    buckets[bucket][sizes[bucket]++] = entry;
  }

  /** The nearest one: its distance in the upper half, the face in the lower. */
  long take() {
    if (sizes[0] == 0) {
      spread();
    }
    size--;
    return buckets[0][--sizes[0]];
  }

  private void spread() {
    int bucket = 1;
    while (sizes[bucket] == 0) {
      bucket++;
    }
    int count = sizes[bucket];
    long[] entries = buckets[bucket];
    long least = entries[0];
    for (int i = 1; i < count; i++) {
      least = Math.min(least, entries[i]);
    }
    last = (int) (least >>> 32);
    sizes[bucket] = 0;
    for (int i = 0; i < count; i++) {
      put(entries[i]);
    }
  }
}
