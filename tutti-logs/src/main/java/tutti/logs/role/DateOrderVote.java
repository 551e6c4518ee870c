package tutti.logs.role;

import java.util.Optional;
import java.util.regex.Pattern;
import tutti.evidence.value.DateOrder;

/**
 * Whether the day or the month comes first in a column, decided by all of its cells: a number above
 * 12 is no month. Where none is, or where both are, nobody can tell.
 */
public final class DateOrderVote {

  private static final int MOST_MONTHS = 12;

  private static final Pattern NUMBERS =
      Pattern.compile(
          "\\s*(?:\\p{L}{2,12}\\.?,?\\s+)?(\\d{1,2})([/-])(\\d{1,2})\\2(?:\\d{4}|\\d{2})(?!\\d).*");

  private long unclear;
  private long dayFirst;
  private long monthFirst;

  /** Looks at a cell; one of another form says nothing. */
  public void look(String cell) {
    var numbers = NUMBERS.matcher(cell);
    if (numbers.matches()) {
      count(Integer.parseInt(numbers.group(1)), Integer.parseInt(numbers.group(3)));
    }
  }

  private void count(int one, int other) {
    if (one > MOST_MONTHS == other > MOST_MONTHS) {
      unclear++;
    } else if (one > MOST_MONTHS) {
      dayFirst++;
    } else {
      monthFirst++;
    }
  }

  /** Whether any cell was such a date. */
  public boolean some() {
    return unclear + dayFirst + monthFirst > 0;
  }

  /** The order that fits every cell; none where two do, or none does. */
  public Optional<DateOrder> decided() {
    if (dayFirst > 0 == monthFirst > 0) {
      return Optional.empty();
    }
    return Optional.of(dayFirst > 0 ? DateOrder.DAY_FIRST : DateOrder.MONTH_FIRST);
  }

  /** Whether some cells say the one and some the other. */
  public boolean contradictory() {
    return dayFirst > 0 && monthFirst > 0;
  }

  /** How many cells decided it. */
  public long deciding() {
    return Math.max(dayFirst, monthFirst);
  }
}
