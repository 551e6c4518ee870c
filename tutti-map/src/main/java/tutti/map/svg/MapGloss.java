package tutti.map.svg;

import static java.util.Objects.requireNonNull;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import tutti.company.Arrow;
import tutti.company.Company;
import tutti.company.Party;
import tutti.map.MapDrawing;

/**
 * What a page knows of a map beyond the drawing.
 *
 * @param parties the parties by their ids
 * @param arrows the arrows by their ids, from role to role even where functions are closed
 * @param lit the ids of the arrows that stand out, while all others recede; all do when empty
 * @param traffic what the evidence shows
 */
public record MapGloss(
    Map<String, Party> parties,
    Map<String, Arrow> arrows,
    Optional<Set<String>> lit,
    ArrowTraffic traffic) {

  /** Nothing is known, and all stand out. */
  public static final MapGloss NONE =
      new MapGloss(Map.of(), Map.of(), Optional.empty(), ArrowTraffic.NONE);

  public MapGloss {
    parties = Map.copyOf(parties);
    arrows = Map.copyOf(arrows);
    lit = lit.map(Set::copyOf);
    requireNonNull(traffic, "traffic");
  }

  /** The parties of a company, and which of its arrows stand out. */
  public static MapGloss of(Company company, Optional<Set<String>> lit) {
    requireNonNull(company, "company");
    return new MapGloss(
        company.parties().stream()
            .collect(Collectors.toMap(Party::id, Function.identity(), (first, other) -> first)),
        company.arrows().stream()
            .collect(Collectors.toMap(Arrow::id, Function.identity(), (first, other) -> first)),
        lit,
        ArrowTraffic.NONE);
  }

  /** The same, and what the evidence shows. */
  public MapGloss with(ArrowTraffic seen) {
    return new MapGloss(parties, arrows, lit, seen);
  }

  /** {@code supply}, {@code demand} or {@code customer}; nothing when the file does not say. */
  String side(String party) {
    return party(party).flatMap(Party::side).map(MapGloss::word).orElse("");
  }

  /** The side of the party that gives, be it a role of a closed function. */
  String giver(MapDrawing.Line line) {
    return side(arrow(line.arrow()).map(Arrow::from).orElse(line.from()));
  }

  /** The ids of the parties that give and get, be they roles of closed functions. */
  String ends(MapDrawing.Line line) {
    return arrow(line.arrow()).map(MapGloss::ends).orElse(line.from() + " " + line.to());
  }

  static String ends(Arrow arrow) {
    return arrow.from() + " " + arrow.to();
  }

  Optional<Arrow> arrow(String id) {
    return Optional.ofNullable(arrows.get(id));
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
