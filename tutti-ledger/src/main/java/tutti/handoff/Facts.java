package tutti.handoff;

import java.util.Arrays;
import tutti.company.Stage;

/**
 * The facts of one hand-off in growable columns, sorted by time, stage, id and then by what they
 * carry, each id once: the earliest of several facts with one id stands for it.
 *
 * <p>A coarser time never contradicts a finer one: what is told by the day, the minute or the
 * second happened after all that is told of the same day, minute or second and has an earlier rank.
 */
final class Facts {

  private static final int AT = 0;
  private static final int STAGE = 1;
  private static final int ID_HIGH = 2;
  private static final int ID_LOW = 3;
  private static final int DUE = 4;
  private static final int RATING = 5;
  private static final int UNTIL = 6;
  private static final int[] BY_TIME = {AT, STAGE, ID_HIGH, ID_LOW, DUE, RATING};
  private static final int[] BY_ID = {ID_HIGH, ID_LOW, AT, STAGE, DUE, RATING};
  private static final int[] BY_END = {UNTIL};
  private static final int RANKS = Stage.values().length;

  private final long[][] columns = new long[7][8];
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
      columns[UNTIL][size] = cursor.until();
      order[size] = size++;
    }
    sort(0, size, BY_ID);
    dropRepeats();
    sort(0, size, BY_TIME);
    if (ranksFall()) {
      setCoarseAfterFine();
    }
  }

  private boolean ranksFall() {
    for (var i = 1; i < size; i++) {
      if (stage(i) < stage(i - 1)) {
        return true;
      }
    }
    return false;
  }

  /** Goes through the ends of all times, and knows at each what was told latest of each rank. */
  private void setCoarseAfterFine() {
    var byTime = Arrays.copyOf(order, size);
    var times = columns[AT].clone();
    var latest = new long[RANKS];
    Arrays.fill(latest, FactCursor.NONE);
    sort(0, size, BY_END);
    var begun = 0;
    for (var i = 0; i < size; i++) {
      var fact = order[i];
      for (; begun < size && times[byTime[begun]] <= columns[UNTIL][fact]; begun++) {
        latest[(int) columns[STAGE][byTime[begun]]] = times[byTime[begun]];
      }
      columns[AT][fact] = Math.max(times[fact], latestBefore(stage(i), latest));
    }
    sort(0, size, BY_TIME);
  }

  private static long latestBefore(int rank, long[] latest) {
    var before = FactCursor.NONE;
    for (var i = 0; i < rank; i++) {
      before = Math.max(before, latest[i]);
    }
    return before;
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
