package tutti.handoff;

import java.util.Arrays;

/**
 * The facts of one hand-off in growable columns, sorted by time, stage, id and then by what they
 * carry, each id once: the earliest of several facts with one id stands for it.
 */
final class Facts {

  private static final int AT = 0;
  private static final int STAGE = 1;
  private static final int ID_HIGH = 2;
  private static final int ID_LOW = 3;
  private static final int DUE = 4;
  private static final int RATING = 5;
  private static final int[] BY_TIME = {AT, STAGE, ID_HIGH, ID_LOW, DUE, RATING};
  private static final int[] BY_ID = {ID_HIGH, ID_LOW, AT, STAGE, DUE, RATING};

  private final long[][] columns = new long[6][8];
  private int[] order = new int[8];
  private int[] spare = new int[8];
  private int size;

  void read(FactCursor cursor) {
    size = 0;
    while (cursor.advance()) {
      grow();
      columns[AT][size] = cursor.at();
      columns[STAGE][size] = cursor.stage();
      columns[ID_HIGH][size] = cursor.idHigh();
      columns[ID_LOW][size] = cursor.idLow();
      columns[DUE][size] = cursor.due();
      columns[RATING][size] = cursor.rating();
      order[size] = size++;
    }
    sort(0, size, BY_ID);
    dropRepeats();
    sort(0, size, BY_TIME);
  }

  private void grow() {
    if (size == order.length) {
      for (var i = 0; i < columns.length; i++) {
        columns[i] = Arrays.copyOf(columns[i], 2 * size);
      }
      order = Arrays.copyOf(order, 2 * size);
      spare = new int[2 * size];
    }
  }

  private void dropRepeats() {
    var kept = 0;
    for (var i = 0; i < size; i++) {
      if (kept == 0 || !sameId(order[kept - 1], order[i])) {
        order[kept++] = order[i];
      }
    }
    size = kept;
  }

  private boolean sameId(int a, int b) {
    return columns[ID_HIGH][a] == columns[ID_HIGH][b] && columns[ID_LOW][a] == columns[ID_LOW][b];
  }

  /** Merge sort of {@code order} by the named columns. */
  private void sort(int from, int to, int[] by) {
    if (to - from < 2) {
      return;
    }
    var middle = (from + to) >>> 1;
    sort(from, middle, by);
    sort(middle, to, by);
    merge(from, middle, to, by);
  }

  private void merge(int from, int middle, int to, int[] by) {
    System.arraycopy(order, from, spare, from, to - from);
    var left = from;
    var right = middle;
    for (var i = from; i < to; i++) {
      var takeLeft = right == to || left < middle && compare(spare[left], spare[right], by) <= 0;
      order[i] = takeLeft ? spare[left++] : spare[right++];
    }
  }

  private int compare(int a, int b, int[] by) {
    for (var column : by) {
      var compared = Long.compare(columns[column][a], columns[column][b]);
      if (compared != 0) {
        return compared;
      }
    }
    return 0;
  }

  int size() {
    return size;
  }

  long at(int i) {
    return columns[AT][order[i]];
  }

  int stage(int i) {
    return (int) columns[STAGE][order[i]];
  }

  long due(int i) {
    return columns[DUE][order[i]];
  }

  long rating(int i) {
    return columns[RATING][order[i]];
  }
}
