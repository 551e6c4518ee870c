package tutti.insight.seen;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import tutti.company.Arrow;
import tutti.company.Company;
import tutti.company.Party;
import tutti.handoff.HandOff;

/**
 * Between whom a hand-off really was.
 *
 * @param from the id of the party that gave
 * @param to the id of the party that got
 * @param what the arrow's id where it was between the arrow's own ends, else what was given
 */
public record ObservedEnds(String from, String to, String what) {

  /** The attribute that names who really gave, by the id or name of a party. */
  public static final String FROM = "from";

  /** The attribute that names who really got, by the id or name of a party. */
  public static final String TO = "to";

  public ObservedEnds {
    requireNonNull(from, "from");
    requireNonNull(to, "to");
    requireNonNull(what, "what");
  }

  /**
   * The ends of a hand-off on an arrow: what it says itself, else who fulfilled it, else those of
   * the arrow. A name that is no party's says nothing.
   *
   * @param arrow as it is written, or was
   * @return none when both are the same party
   */
  public static Optional<ObservedEnds> of(
      Company company,
      Arrow arrow,
      Optional<String> from,
      Optional<String> to,
      Optional<String> fulfiller) {
    var giver = known(company, from).or(() -> fulfilling(company, arrow, fulfiller));
    var start = giver.orElse(arrow.from());
    var end = known(company, to).orElse(arrow.to());
    return start.equals(end)
        ? Optional.empty()
        : Optional.of(new ObservedEnds(start, end, what(company, arrow, start, end)));
  }

  /** The ends of a hand-off, by what its facts say. */
  static Optional<ObservedEnds> of(Company company, Arrow arrow, HandOff handOff) {
    var says = handOff.attributes();
    return of(company, arrow, says.value(FROM), says.value(TO), handOff.fulfiller());
  }

  private static Optional<String> known(Company company, Optional<String> party) {
    return party.flatMap(said -> company.find(said).or(() -> called(company, said))).map(Party::id);
  }

  private static Optional<Party> called(Company company, String name) {
    return company.parties().stream().filter(one -> one.name().equalsIgnoreCase(name)).findFirst();
  }

  /** Whoever answers inside for an outside party does not give in its place. */
  private static Optional<String> fulfilling(
      Company company, Arrow arrow, Optional<String> fulfiller) {
    return company.find(arrow.from()).filter(Party::outside).isPresent()
        ? Optional.empty()
        : known(company, fulfiller);
  }

  private static String what(Company company, Arrow arrow, String start, String end) {
    var own = company.arrow(arrow.id()).isPresent();
    return own
            && ArrowFit.within(company, start, arrow.from())
            && ArrowFit.within(company, end, arrow.to())
        ? arrow.id()
        : arrow.gives();
  }
}
