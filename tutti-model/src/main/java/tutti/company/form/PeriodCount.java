package tutti.company.form;

import static java.util.Objects.requireNonNull;

import java.time.Duration;

/**
 * How often something is given.
 *
 * @param every the length of the periods, longer than nothing
 * @param atLeast how often in each, at least 1
 */
public record PeriodCount(Duration every, int atLeast) {

  public PeriodCount {
    requireNonNull(every, "every");
    if (atLeast < 1 || every.isNegative() || every.isZero()) {
      throw new IllegalArgumentException("A cadence asks for at least 1 in a period of time");
    }
  }
}
