package tutti.evidence.expression;

import static java.util.Objects.requireNonNull;

import java.util.Map;
import tutti.evidence.value.TimeReading;

/**
 * What the expressions about one row are given: its columns, what they may cost, and how they read
 * times.
 *
 * @param columns the cells by their columns
 */
public record RowValues(Map<String, String> columns, CostMeter meter, TimeReading times) {

  /** The variable that holds the columns. */
  public static final String ROW = "row";

  public RowValues {
    requireNonNull(columns, "columns");
    requireNonNull(meter, "meter");
    requireNonNull(times, "times");
  }

  Map<String, Object> variables() {
    return Map.of(ROW, columns);
  }
}
