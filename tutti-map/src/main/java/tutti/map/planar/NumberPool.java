package tutti.map.planar;

import java.util.Arrays;

/** Numbers handed out from a first one on; those given back are handed out again. */
final class NumberPool {

  private int fresh;
  private int[] returned = new int[16];
  private int size;

  NumberPool(int first) {
    fresh = first;
  }

  int take() {
    return size > 0 ? returned[--size] : fresh++;
  }

  void giveBack(int number) {
    if (size == returned.length) {
      returned = Arrays.copyOf(returned, 2 * size);
    }
    returned[size++] = number;
  }

  /** All numbers handed out so far lie below this one. */
  int bound() {
    return fresh;
  }
}
