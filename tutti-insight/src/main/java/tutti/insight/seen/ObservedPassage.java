package tutti.insight.seen;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Comparator;

/**
 * What was seen to go from one party to another, counted.
 *
 * @param from the id of the party that gave
 * @param to the id of the party that got
 * @param what the id of the arrow that was named, or what was given in words; empty when not told
 * @param count how many times, at least once
 * @param last when it last began
 */
public record ObservedPassage(String from, String to, String what, long count, Instant last) {

  static final Comparator<ObservedPassage> ORDER =
      Comparator.comparing(ObservedPassage::from)
          .thenComparing(ObservedPassage::to)
          .thenComparing(ObservedPassage::what)
          .thenComparing(ObservedPassage::last)
          .thenComparing(ObservedPassage::count);

  /**
   * @throws IllegalArgumentException when both parties are the same, or nothing was counted
   */
  public ObservedPassage {
    requireNonNull(from, "from");
    requireNonNull(to, "to");
    requireNonNull(what, "what");
    requireNonNull(last, "last");
    if (from.equals(to)) {
      throw new IllegalArgumentException(from + " gives itself something; that is no passage.");
    }
    if (count < 1) {
      throw new IllegalArgumentException("A passage is seen at least once, not " + count + ".");
    }
  }

  /** What decides whether two passages are of the same kind. */
  record Way(String from, String to, String what) {}

  Way way() {
    return new Way(from, to, what);
  }

  /** Both together, where both are of the same kind. */
  ObservedPassage plus(ObservedPassage other) {
    var later = last.isAfter(other.last) ? last : other.last;
    return new ObservedPassage(from, to, what, count + other.count, later);
  }
}
