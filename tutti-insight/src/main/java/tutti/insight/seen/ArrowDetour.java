package tutti.insight.seen;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tutti.company.Arrow;
import tutti.company.Company;
import tutti.company.Party;

/**
 * An arrow that is written and not used, while things go another way.
 *
 * @param via the ids of the parties between, in the order of the way
 * @param count how many things took it
 * @param followed whether single things were followed along it; else the legs were seen apart, and
 *     at most {@code count} things took it
 */
public record ArrowDetour(UnusedArrow arrow, List<String> via, long count, boolean followed) {

  /** The most frequent first, those that were followed in front of those that may be. */
  static final Comparator<ArrowDetour> ORDER =
      Comparator.comparing(ArrowDetour::followed, Comparator.reverseOrder())
          .thenComparing(ArrowDetour::count, Comparator.reverseOrder())
          .thenComparing(detour -> detour.arrow().arrow().id())
          .thenComparing(detour -> detour.via().toString());

  public ArrowDetour {
    requireNonNull(arrow, "arrow");
    via = List.copyOf(via);
  }

  /** The detours around an arrow: those that were followed, else the widest that may be one. */
  static List<ArrowDetour> of(Company company, UnusedArrow arrow, ObservedCompany seen) {
    var followed = onTrails(arrow, seen.trails());
    return followed.isEmpty() ? possible(company, arrow, seen).stream().toList() : followed;
  }

  private static List<ArrowDetour> onTrails(UnusedArrow unused, List<ObservedPath> trails) {
    var arrow = unused.arrow();
    var counts = new HashMap<List<String>, Long>();
    trails.stream()
        .filter(trail -> !trail.direct(arrow.from(), arrow.to()))
        .flatMap(trail -> trail.between(arrow.from(), arrow.to()).stream())
        .forEach(via -> counts.merge(via, 1L, Long::sum));
    return counts.entrySet().stream()
        .map(way -> new ArrowDetour(unused, way.getKey(), way.getValue(), true))
        .toList();
  }

  private static Optional<ArrowDetour> possible(
      Company company, UnusedArrow unused, ObservedCompany seen) {
    var arrow = unused.arrow();
    var out = new HashMap<String, Long>();
    var in = new HashMap<String, Long>();
    seen.passages()
        .forEach(passage -> {
          if (passage.from().equals(arrow.from())) {
            out.merge(passage.to(), passage.count(), Long::sum);
          }
          if (passage.to().equals(arrow.to())) {
            in.merge(passage.from(), passage.count(), Long::sum);
          }
        });
    return out.containsKey(arrow.to()) || outside(company, arrow)
        ? Optional.empty()
        : company.parties().stream()
            .filter(party -> !party.outside())
            .map(party ->
                new ArrowDetour(unused, List.of(party.id()), narrowest(party, out, in), false))
            .filter(detour -> detour.count() > 0)
            .min(ORDER);
  }

  /** Whoever is outside deals with many: two legs apart say nothing of a way. */
  private static boolean outside(Company company, Arrow arrow) {
    return Stream.of(arrow.from(), arrow.to())
        .flatMap(id -> company.find(id).stream())
        .anyMatch(Party::outside);
  }

  private static long narrowest(Party party, Map<String, Long> out, Map<String, Long> in) {
    return Math.min(out.getOrDefault(party.id(), 0L), in.getOrDefault(party.id(), 0L));
  }

  /** {@code Sales reaches Legal through Finance (14 times), never directly.}. */
  public String sentence(Company company) {
    var say = new ObservationWords(company);
    return "%s %s %s through %s (%s%s), %s."
        .formatted(
            say.name(arrow.arrow().from()),
            followed ? "reaches" : "may reach",
            say.name(arrow.arrow().to()),
            say.names(via),
            followed ? "" : "at most ",
            ObservationWords.times(count),
            arrow.never() ? "never directly" : "no longer directly");
  }

  /** The parties from end to end. */
  List<String> way() {
    return Stream.of(Stream.of(arrow.arrow().from()), via.stream(), Stream.of(arrow.arrow().to()))
        .flatMap(ids -> ids)
        .toList();
  }
}
