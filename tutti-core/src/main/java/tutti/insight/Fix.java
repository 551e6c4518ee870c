package tutti.insight;

import static java.util.Objects.requireNonNull;

import tutti.measure.ArrowReading;
import tutti.measure.Reading;

/**
 * An arrow worth fixing, with the four factors whose product is its score.
 *
 * @param gap ln(target / posterior mean) of its worst promise: what the end-to-end yield would gain
 * @param reach the share of the paths into the Customer that pass through it, 0 to 1
 * @param flow its hand-offs per window relative to the median arrow, 0.25 to 4
 * @param certainty P(p &lt; target), 0 to 1
 */
public record Fix(
    ArrowReading arrow, Reading promise, double gap, double reach, double flow, double certainty) {

  public Fix {
    requireNonNull(arrow, "arrow");
    requireNonNull(promise, "promise");
  }

  /** What the arrows are ranked by. */
  public double score() {
    return gap * reach * flow * certainty;
  }
}
