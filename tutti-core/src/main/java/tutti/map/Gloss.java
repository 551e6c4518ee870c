package tutti.map;

import static java.util.Objects.requireNonNull;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import tutti.company.Company;
import tutti.company.Party;

/**
 * What a page knows of a map beyond the drawing.
 *
 * @param parties the parties by their ids
 * @param lit the ids of the arrows that stand out, while all others recede; all do when empty
 * @param traffic what the evidence shows
 */
public record Gloss(Map<String, Party> parties, Optional<Set<String>> lit, Traffic traffic) {

  /** Nothing is known, and all stand out. */
  public static final Gloss NONE = new Gloss(Map.of(), Optional.empty(), Traffic.NONE);

  public Gloss {
    parties = Map.copyOf(parties);
    lit = lit.map(Set::copyOf);
    requireNonNull(traffic, "traffic");
  }

  /** The parties of a company, and which of its arrows stand out. */
  public static Gloss of(Company company, Optional<Set<String>> lit) {
    requireNonNull(company, "company");
    return new Gloss(
        company.parties().stream()
            .collect(Collectors.toMap(Party::id, Function.identity(), (first, other) -> first)),
        lit,
        Traffic.NONE);
  }

  /** The same, and what the evidence shows. */
  public Gloss with(Traffic seen) {
    return new Gloss(parties, lit, seen);
  }

  /** {@code supply}, {@code demand} or {@code customer}; nothing when the file does not say. */
  String side(String party) {
    return party(party).flatMap(Party::side).map(Gloss::word).orElse("");
  }

  /** {@code function}, {@code role} or {@code outside}; nothing of a party that is not known. */
  String kind(String party) {
    return party(party).map(one -> word(one.kind())).orElse("");
  }

  boolean pinned(String party) {
    return party(party).flatMap(Party::pin).isPresent();
  }

  boolean lit(String arrow) {
    return lit.map(ids -> ids.contains(arrow)).orElse(true);
  }

  private Optional<Party> party(String id) {
    return Optional.ofNullable(parties.get(id));
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
