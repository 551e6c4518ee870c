package tutti.insight.discovery;

import static java.util.Objects.requireNonNull;

import java.time.Duration;

/**
 * What passed from one party to another.
 *
 * @param count how often
 * @param returned how often the very next hand-over of the case was back again
 * @param halfWait from the last event of the giver to the first of the receiver, half by then
 * @param mostWait the same, eight of ten by then
 * @param halfWork from the first event of the receiver to its last, half by then
 */
public record HandOverPair(
    String from,
    String to,
    int count,
    int returned,
    Duration halfWait,
    Duration mostWait,
    Duration halfWork) {

  public HandOverPair {
    requireNonNull(from, "from");
    requireNonNull(to, "to");
    requireNonNull(halfWait, "halfWait");
    requireNonNull(mostWait, "mostWait");
    requireNonNull(halfWork, "halfWork");
  }

  /** Which share came back at once, from 0 to 1. */
  public double returnedShare() {
    return (double) returned / count;
  }
}
