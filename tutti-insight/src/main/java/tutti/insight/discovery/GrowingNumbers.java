package tutti.insight.discovery;

import java.util.Arrays;

/** Numbers one after another, without a box around each. */
final class GrowingNumbers {

  private long[] numbers = new long[64];
  private int size;

  void add(long number) {
    if (size == numbers.length) {
      numbers = Arrays.copyOf(numbers, 2 * size);
    }
    numbers[size++] = number;
  }

  long get(int place) {
    return numbers[place];
  }

  int size() {
    return size;
  }

  double[] sorted() {
    return Arrays.stream(numbers, 0, size).sorted().asDoubleStream().toArray();
  }
}
