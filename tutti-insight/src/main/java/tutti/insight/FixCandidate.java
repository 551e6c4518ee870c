package tutti.insight;

import static java.util.Objects.requireNonNull;

import tutti.measure.ArrowReading;
import tutti.measure.PromiseReading;

/**
 * An arrow worth fixing, with the four factors whose product is its score.
 *
 * @param gap by how much the share of good hand-offs is below the target of its worst promise, 0 to
 *     1
 * @param reach how much of what it hands on gets to the Customer as promised, 0 to 1
 * @param flow its hand-offs a week
 * @param certainty P(p &lt; target), 0 to 1
 */
public record FixCandidate(
    ArrowReading arrow,
    PromiseReading promise,
    double gap,
    double reach,
    double flow,
    double certainty) {

  public FixCandidate {
    requireNonNull(arrow, "arrow");
    requireNonNull(promise, "promise");
  }

  /** What the arrows are ranked by: how many things more a week would reach the Customer. */
  public double score() {
    return gap * reach * flow * certainty;
  }
}
