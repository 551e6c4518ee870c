package tutti.logs.suggestion;

import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Pattern;
import tutti.evidence.value.CellTimes;
import tutti.evidence.value.DateOrder;
import tutti.logs.role.DateOrderVote;
import tutti.reading.time.WrittenTime;

/** Whether a cell is a time, looked at cheaply before it is read. */
final class TimeCells {

  private static final int LONGEST = 64;

  /** Two numbers with a mark between them, or a number and a name. */
  private static final Pattern SHAPE =
      Pattern.compile(".*\\d[-/.:].*\\d.*|.*\\d[ /.-]*\\p{L}{3}.*|\\p{L}{3}.*\\d.*");

  private TimeCells() {}

  /**
   * The time it is, of whatever zone; none where it is no time at all.
   *
   * @param order hears of it, where day and month are numbers
   */
  static Optional<WrittenTime> time(String text, DateOrderVote order) {
    if (text.length() > LONGEST || !SHAPE.matcher(text).matches()) {
      return Optional.empty();
    }
    order.look(text);
    return read(text, DateOrder.DAY_FIRST).or(() -> read(text, DateOrder.MONTH_FIRST));
  }

  private static Optional<WrittenTime> read(String text, DateOrder order) {
    try {
      return Optional.of(CellTimes.read(text, ZoneOffset.UTC, order));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
