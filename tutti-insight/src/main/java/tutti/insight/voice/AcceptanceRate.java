package tutti.insight.voice;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tutti.company.Stage;
import tutti.handoff.HandOff;
import tutti.measure.distribution.ShareInterval;

/**
 * How many of what is offered, such as leads, the receiver accepts. A rejection names one of three
 * kinds of reason (Forrester): procedural, clerical or definitional; it is no disqualification.
 *
 * @param accepted how many were accepted
 * @param rejected how many were declined, by the kind of the reason
 * @param unexplained those declined without one of the three kinds
 * @param converted of the accepted ones, how many were confirmed later
 */
public record AcceptanceRate(
    long accepted, Map<Kind, Long> rejected, List<HandOff.Id> unexplained, long converted) {

  public AcceptanceRate {
    rejected = Collections.unmodifiableMap(new TreeMap<>(rejected));
    unexplained = List.copyOf(unexplained);
  }

  /** Why something is rejected before it is worked on. */
  public enum Kind {
    /** It did not come the agreed way. */
    PROCEDURAL,
    /** Something in it is missing or wrong. */
    CLERICAL,
    /** It is not what both called by this name. */
    DEFINITIONAL
  }

  /** Of the hand-offs of an arrow; anomalies are left out. */
  public static AcceptanceRate of(Collection<HandOff> handOffs) {
    requireNonNull(handOffs, "handOffs");
    var sane = handOffs.stream().filter(handOff -> !handOff.anomaly()).toList();
    var rejected = new TreeMap<Kind, Long>();
    var declined = sane.stream().filter(handOff -> handOff.now() == Stage.DECLINED).toList();
    declined.forEach(handOff -> kind(handOff).ifPresent(k -> rejected.merge(k, 1L, Long::sum)));
    var taken = sane.stream().filter(AcceptanceRate::taken).toList();
    return new AcceptanceRate(
        taken.size(),
        rejected,
        declined.stream().filter(h -> kind(h).isEmpty()).map(HandOff::id).toList(),
        taken.stream().filter(h -> h.first(Stage.CONFIRMED).isPresent()).count());
  }

  private static boolean taken(HandOff handOff) {
    return handOff.first(Stage.ACCEPTED).isPresent() && handOff.now() != Stage.DECLINED;
  }

  private static Optional<Kind> kind(HandOff handOff) {
    var reason = handOff.reason().orElse("").strip().toUpperCase(Locale.ROOT);
    return Arrays.stream(Kind.values()).filter(kind -> reason.startsWith(kind.name())).findFirst();
  }

  /** How many were answered at all. */
  public long answered() {
    return accepted + unexplained.size() + rejected.values().stream().mapToLong(n -> n).sum();
  }

  /** Wilson's 95 % interval of the share that is accepted. */
  public ShareInterval interval() {
    return ShareInterval.wilson(accepted, answered());
  }
}
