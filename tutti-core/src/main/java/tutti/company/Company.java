package tutti.company;

import static java.util.Objects.requireNonNull;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** The whole written model. A published version of it is a charter. */
public record Company(
    String name, ZoneId zone, List<Party> parties, List<Seat> seats, List<Arrow> arrows) {

  public Company {
    requireNonNull(name, "name");
    requireNonNull(zone, "zone");
    parties = List.copyOf(parties);
    seats = List.copyOf(seats);
    arrows = List.copyOf(arrows);
  }

  /** The party with this id, or a refusal that names it: the reader has checked all references. */
  public Party party(String id) {
    return parties.stream()
        .filter(party -> party.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No party has the id " + id));
  }

  /** The arrow with this id. */
  public Optional<Arrow> arrow(String id) {
    return arrows.stream().filter(arrow -> arrow.id().equals(id)).findFirst();
  }

  /** Who holds the party, in the order of the file. */
  public List<Seat> seatsOf(String party) {
    return seats.stream().filter(seat -> seat.party().equals(party)).toList();
  }

  /**
   * The party everything serves: the one on the customer side, else the outside party called {@code
   * customer}, else the only outside party.
   */
  public Optional<Party> customer() {
    return outside(party -> party.side().filter(Party.Side.CUSTOMER::equals).isPresent())
        .or(() -> outside(party -> party.id().equals("customer")))
        .or(this::onlyOutsideParty);
  }

  private Optional<Party> outside(java.util.function.Predicate<Party> wanted) {
    return parties.stream().filter(Party::outside).filter(wanted).findFirst();
  }

  private Optional<Party> onlyOutsideParty() {
    var outside = parties.stream().filter(Party::outside).toList();
    return outside.size() == 1 ? Optional.of(outside.getFirst()) : Optional.empty();
  }
}
