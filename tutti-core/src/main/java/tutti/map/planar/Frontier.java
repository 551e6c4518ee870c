package tutti.map.planar;

import java.util.Arrays;

/** Faces waiting to be searched, the nearest first: a binary heap of distance and face. */
final class Frontier {

  private long[] heap = new long[64];
  private int size;

  boolean isEmpty() {
    return size == 0;
  }

  void clear() {
    size = 0;
  }

  void add(int distance, int face) {
    if (size == heap.length) {
      heap = Arrays.copyOf(heap, 2 * size);
    }
    long added = (long) distance << 32 | face;
    int at = size++;
    while (at > 0 && heap[at - 1 >> 1] > added) {
      heap[at] = heap[at - 1 >> 1];
      at = at - 1 >> 1;
    }
    heap[at] = added;
  }

  /** The nearest one: its distance in the upper half, the face in the lower. */
  long take() {
    long least = heap[0];
    long moved = heap[--size];
    int at = 0;
    for (int child = 1; child < size; child = 2 * at + 1) {
      child += child + 1 < size && heap[child + 1] < heap[child] ? 1 : 0;
      if (heap[child] >= moved) {
        break;
      }
      heap[at] = heap[child];
      at = child;
    }
    heap[at] = moved;
    return least;
  }
}
