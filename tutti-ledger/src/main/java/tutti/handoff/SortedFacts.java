package tutti.handoff;

import java.util.Arrays;
import java.util.HashSet;
import tutti.company.Stage;
import tutti.evidence.Evidence.Details;

/**
 * The facts of one hand-off in growable columns, sorted by time, stage, id and then by what they
 * carry, each id once: the earliest of several facts with one id stands for it. First all of them
 * are there; {@link #keepWhatCounts} leaves those that give it stages.
 *
 * <p>A coarser time never contradicts a finer one: what is told by the day, the minute or the
 * second happened after all that is told of the same day, minute or second and has an earlier rank.
 */
final class SortedFacts {

  private static final int AT = 0;
  private static final int STAGE = 1;
  private static final int DUE = 2;
  private static final int RATING = 3;
  private static final int UNTIL = 4;
  private static final int COUNTS = 5;
  private static final int ASSUMED = 6;
  private static final int COLUMNS = 7;
  private static final int RANKS = Stage.values().length;

  /** Up to here each id is compared with all before it, which is faster than a set. */
  private static final int FEW = 12;

  /** Says which of two facts, by their places in the columns, comes first. */
  private interface FactOrder {
    int compare(int a, int b);
  }

  private final long[][] columns = new long[COLUMNS][8];
  private String[] ids = new String[8];
  private Details[] details = new Details[8];
  private int[] order = new int[8];
  private int[] spare = new int[8];
  private int size;

  void read(FactCursor cursor) {
    size = 0;
    while (cursor.advance()) {
      grow();
      columns[AT][size] = cursor.at();
      columns[STAGE][size] = cursor.stage();
      columns[DUE][size] = cursor.due();
      columns[RATING][size] = cursor.rating();
      columns[UNTIL][size] = cursor.until();
      columns[COUNTS][size] = cursor.counts() ? 1 : 0;
      columns[ASSUMED][size] = cursor.assumed() ? 1 : 0;
      ids[size] = cursor.id();
      details[size] = cursor.details();
      order[size] = size++;
    }
    sort(0, size, this::byTime);
    dropRepeats();
  }

  private void grow() {
    if (size == order.length) {
      for (var i = 0; i < columns.length; i++) {
        columns[i] = Arrays.copyOf(columns[i], 2 * size);
      }
      ids = Arrays.copyOf(ids, 2 * size);
      details = Arrays.copyOf(details, 2 * size);
      order = Arrays.copyOf(order, 2 * size);
      spare = new int[2 * size];
    }
  }

  private void dropRepeats() {
    var kept = 0;
    var seen = new HashSet<String>();
    for (var i = 0; i < size; i++) {
      if (isFirst(order[i], kept, seen)) {
        order[kept++] = order[i];
      }
    }
    size = kept;
  }

  private boolean isFirst(int fact, int kept, HashSet<String> seen) {
    if (size > FEW) {
      return seen.add(ids[fact]);
    }
    for (var i = 0; i < kept; i++) {
      if (ids[order[i]].equals(ids[fact])) {
        return false;
      }
    }
    return true;
  }

  /** Leaves the facts that count, or all when none does, and puts coarse times after fine ones. */
  void keepWhatCounts() {
    var kept = 0;
    for (var i = 0; i < size; i++) {
      if (columns[COUNTS][order[i]] != 0) {
        order[kept++] = order[i];
      }
    }
    size = kept == 0 ? size : kept;
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
    sort(0, size, (a, b) -> Long.compare(columns[UNTIL][a], columns[UNTIL][b]));
    var begun = 0;
    for (var i = 0; i < size; i++) {
      var fact = order[i];
      for (; begun < size && times[byTime[begun]] <= columns[UNTIL][fact]; begun++) {
        latest[(int) columns[STAGE][byTime[begun]]] = times[byTime[begun]];
      }
      columns[AT][fact] = Math.max(times[fact], latestBefore(stage(i), latest));
    }
    sort(0, size, this::byTime);
  }

  private static long latestBefore(int rank, long[] latest) {
    var before = FactCursor.NONE;
    for (var i = 0; i < rank; i++) {
      before = Math.max(before, latest[i]);
    }
    return before;
  }

  /** Merge sort of {@code order}. */
  private void sort(int from, int to, FactOrder by) {
    if (to - from < 2) {
      return;
    }
    var middle = (from + to) >>> 1;
    sort(from, middle, by);
    sort(middle, to, by);
    merge(from, middle, to, by);
  }

  private void merge(int from, int middle, int to, FactOrder by) {
    System.arraycopy(order, from, spare, from, to - from);
    var left = from;
    var right = middle;
    for (var i = from; i < to; i++) {
      var takeLeft = right == to || left < middle && by.compare(spare[left], spare[right]) <= 0;
      order[i] = takeLeft ? spare[left++] : spare[right++];
    }
  }

  private int byTime(int a, int b) {
    var byTime = Long.compare(columns[AT][a], columns[AT][b]);
    if (byTime != 0) {
      return byTime;
    }
    var byStage = Long.compare(columns[STAGE][a], columns[STAGE][b]);
    return byStage != 0 ? byStage : byId(a, b);
  }

  private int byId(int a, int b) {
    var byId = ids[a].compareTo(ids[b]);
    return byId != 0 ? byId : byWhatTheyCarry(a, b);
  }

  private int byWhatTheyCarry(int a, int b) {
    var byDue = Long.compare(columns[DUE][a], columns[DUE][b]);
    if (byDue != 0) {
      return byDue;
    }
    var byRating = Long.compare(columns[RATING][a], columns[RATING][b]);
    return byRating != 0 ? byRating : Details.IN_ORDER.compare(details[a], details[b]);
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

  boolean assumed(int i) {
    return columns[ASSUMED][order[i]] != 0;
  }

  Details details(int i) {
    return details[order[i]];
  }
}
