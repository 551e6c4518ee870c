package tutti.insight.seen;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import tutti.company.Company;

/**
 * What goes from one party to another though no arrow says so.
 *
 * @param things what was given, as far as it was told
 * @param count how many times
 * @param last when it last began
 */
public record UnmappedTraffic(
    String from, String to, Kind kind, List<String> things, long count, Instant last) {

  /** The most frequent first. */
  static final Comparator<UnmappedTraffic> ORDER =
      Comparator.comparingLong(UnmappedTraffic::count)
          .reversed()
          .thenComparing(UnmappedTraffic::last, Comparator.reverseOrder())
          .thenComparing(UnmappedTraffic::from)
          .thenComparing(UnmappedTraffic::to);

  public UnmappedTraffic {
    requireNonNull(from, "from");
    requireNonNull(to, "to");
    requireNonNull(kind, "kind");
    things = List.copyOf(things);
    requireNonNull(last, "last");
  }

  /** What is missing for an arrow to fit. */
  public enum Kind {
    /** No arrow is written between the two. */
    PAIR,
    /** Only the other direction is written. */
    DIRECTION,
    /** The direction is written, and other things on it. */
    THING
  }

  static UnmappedTraffic of(Company company, ObservedPassage passage) {
    return new UnmappedTraffic(
        passage.from(),
        passage.to(),
        kind(company, passage),
        Stream.of(passage.what()).filter(what -> !what.isEmpty()).toList(),
        passage.count(),
        passage.last());
  }

  private static Kind kind(Company company, ObservedPassage passage) {
    if (!ArrowFit.between(company, passage.from(), passage.to()).isEmpty()) {
      return Kind.THING;
    }
    return ArrowFit.between(company, passage.to(), passage.from()).isEmpty()
        ? Kind.PAIR
        : Kind.DIRECTION;
  }

  /** Both together, where both are between the same parties. */
  UnmappedTraffic plus(UnmappedTraffic other) {
    return new UnmappedTraffic(
        from,
        to,
        kind,
        Stream.concat(things.stream(), other.things.stream()).distinct().sorted().toList(),
        count + other.count,
        last.isAfter(other.last) ? last : other.last);
  }

  /** {@code Sales gave Legal contracts 14 times, last on 3 March 2026; no arrow is written ...}. */
  public String sentence(Company company) {
    var say = new ObservationWords(company);
    return "%s gave %s %s %s, last on %s; %s."
        .formatted(
            say.name(from),
            say.name(to),
            things.isEmpty() ? "something" : String.join(", ", things),
            ObservationWords.times(count),
            say.day(last),
            missing(say));
  }

  private String missing(ObservationWords say) {
    return switch (kind) {
      case PAIR -> "no arrow is written between the two";
      case DIRECTION ->
          "only arrows from %s to %s are written".formatted(say.name(to), say.name(from));
      case THING -> "the arrows written between the two are of other things";
    };
  }
}
