package tutti.measure;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import tutti.company.Promise;
import tutti.handoff.HandOff;
import tutti.measure.verdict.ForwardedAt;
import tutti.measure.verdict.PromiseVerdict;
import tutti.measure.verdict.VerdictTally;

/** A promise counted apart by what an attribute says, such as the channel; the parts add up. */
public final class BreakdownByAttribute {

  private static final int MOST_VALUES = 8;

  /** The part of hand-offs of which the attribute says nothing. */
  public static final String UNSAID = "";

  private BreakdownByAttribute() {}

  /** What settled in the promise's window, by the latest value of an attribute. */
  public static SortedMap<String, VerdictTally> of(
      Promise promise, Collection<HandOff> handOffs, String attribute, Instant at) {
    var onward = ForwardedAt.of(handOffs);
    var after = at.minus(promise.window());
    var parts = new TreeMap<String, VerdictTally>();
    for (var handOff : handOffs) {
      PromiseVerdict.of(promise, handOff, onward)
          .map(verdict -> verdict.tally(after, at))
          .filter(tally -> !tally.equals(VerdictTally.NONE))
          .ifPresent(tally ->
              parts.merge(
                  handOff.attributes().value(attribute).orElse(UNSAID), tally, VerdictTally::plus));
    }
    return parts;
  }

  /** By every attribute that takes from two to eight values; the attributes in order. */
  public static Map<String, SortedMap<String, VerdictTally>> all(
      Promise promise, Collection<HandOff> handOffs, Instant at) {
    var all = new TreeMap<String, SortedMap<String, VerdictTally>>();
    handOffs.stream()
        .flatMap(handOff -> handOff.attributes().latest().keySet().stream())
        .distinct()
        .forEach(attribute -> {
          var parts = of(promise, handOffs, attribute, at);
          if (parts.size() > 1 && parts.size() <= MOST_VALUES) {
            all.put(attribute, parts);
          }
        });
    return all;
  }
}
