package tutti.map.planar;

import java.util.List;

/**
 * Chance that repeats itself: the same seed gives the same throws on every machine (SplitMix64;
 * Steele, Lea, Flood 2014, Fast splittable pseudorandom number generators).
 */
public final class SeededRandom {

  private long state;

  /** Dice whose throws the seed decides; any seed will do. */
  public SeededRandom(long seed) {
    state = seed;
  }

  /** A whole number from 0 and below the bound; 0 when the bound is 1 or less. */
  public int below(int bound) {
    return (int) Long.remainderUnsigned(next() >>> 1, Math.max(1, bound));
  }

  /** A number from 0 and below 1. */
  public double share() {
    return (next() >>> 11) * 0x1p-53;
  }

  /** Brings the list into an order of chance. */
  public <T> void shuffle(List<T> list) {
    for (int i = list.size() - 1; i > 0; i--) {
      int other = below(i + 1);
      T moved = list.get(i);
      list.set(i, list.get(other));
      list.set(other, moved);
    }
  }

  /** The numbers from 0 and below the count, in an order of chance. */
  int[] order(int count) {
    var order = new int[Math.max(0, count)];
    for (int i = 0; i < order.length; i++) {
      int other = below(i + 1);
      order[i] = order[other];
      order[other] = i;
    }
    return order;
  }

  private long next() {
    state += 0x9E3779B97F4A7C15L;
    long mixed = (state ^ (state >>> 30)) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
    return mixed ^ (mixed >>> 31);
  }
}
