package tutti.evidence.value;

import java.util.Optional;
import java.util.stream.Stream;

/** In which order a day and its month stand, where both are numbers and the year comes last. */
public enum DateOrder {
  /** Nobody said; {@code 05/04/2026} is refused. */
  UNSAID(""),
  /** {@code 05/04/2026} is the fifth of April. */
  DAY_FIRST("day-first"),
  /** {@code 05/04/2026} is the fourth of May. */
  MONTH_FIRST("month-first");

  private final String word;

  DateOrder(String word) {
    this.word = word;
  }

  /** How a mapping says it, {@code time(row.day, 'day-first')}; empty where nobody said. */
  public String word() {
    return word;
  }

  /** The order that a word says, {@code day-first}. */
  public static Optional<DateOrder> named(String word) {
    return Stream.of(DAY_FIRST, MONTH_FIRST).filter(order -> order.word.equals(word)).findFirst();
  }
}
