package tutti.insight;

import static java.util.Objects.requireNonNull;

import tutti.measure.ArrowReading;

/**
 * An arrow nobody can judge yet.
 *
 * @param reach the share of the paths into the Customer that pass through it, 0 to 1
 */
public record UnmeasuredArrow(ArrowReading arrow, double reach) {
  public UnmeasuredArrow {
    requireNonNull(arrow, "arrow");
  }
}
