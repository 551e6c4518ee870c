package tutti.company;

import static java.util.Objects.requireNonNull;

import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tutti.company.chain.Enablement;
import tutti.company.chain.RevenueChain;
import tutti.company.market.AudienceFramework;
import tutti.company.rule.Governance;
import tutti.company.time.WorkingCalendar;

/**
 * The whole written model. A published version of it is a charter.
 *
 * @param center the party the map puts in the middle
 * @param template the template it started from
 */
public record Company(
    String name,
    ZoneId zone,
    WorkingCalendar calendar,
    Size size,
    Optional<String> center,
    Optional<String> template,
    List<Party> parties,
    List<Person> people,
    List<Seat> seats,
    List<Arrow> arrows,
    ArrowExchanges exchanges,
    AudienceFramework market,
    RevenueChain chain,
    Governance governance) {

  public Company {
    requireNonNull(name, "name");
    requireNonNull(zone, "zone");
    requireNonNull(calendar, "calendar");
    requireNonNull(size, "size");
    requireNonNull(center, "center");
    requireNonNull(template, "template");
    parties = new IndexedList<>(parties, Party::id);
    people = List.copyOf(people);
    seats = List.copyOf(seats);
    arrows = new IndexedList<>(arrows, Arrow::id);
    requireNonNull(exchanges, "exchanges");
    requireNonNull(market, "market");
    requireNonNull(chain, "chain");
    requireNonNull(governance, "governance");
  }

  /** A company of which only the map is written. */
  public Company(
      String name, ZoneId zone, List<Party> parties, List<Seat> seats, List<Arrow> arrows) {
    this(
        name,
        zone,
        WorkingCalendar.office(zone),
        Size.GROWN,
        Optional.empty(),
        Optional.empty(),
        parties,
        List.of(),
        seats,
        arrows,
        ArrowExchanges.NONE,
        AudienceFramework.NONE,
        RevenueChain.NONE,
        Governance.NONE);
  }

  /** How big it is: in a start-up people hold several seats, and findings on that weigh less. */
  public enum Size {
    STARTUP,
    GROWN
  }

  /** The party with this id, or a refusal that names it: the reader has checked all references. */
  public Party party(String id) {
    return find(id).orElseThrow(() -> new IllegalArgumentException("No party has the id " + id));
  }

  /** The party with this id. */
  public Optional<Party> find(String id) {
    return ((IndexedList<Party>) parties).find(id);
  }

  /** The arrow with this id. */
  public Optional<Arrow> arrow(String id) {
    return ((IndexedList<Arrow>) arrows).find(id);
  }

  /** When who receives along an arrow works. */
  public WorkingCalendar receiving(Arrow arrow) {
    return find(arrow.to()).flatMap(Party::calendar).orElse(calendar);
  }

  /** What facts may be about: the arrows, and the items of enablement. */
  public Set<String> subjects() {
    return Stream.concat(
            arrows.stream().map(Arrow::id), chain.enablement().stream().map(Enablement::id))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Who holds the party, in the order of the file. */
  public List<Seat> seatsOf(String party) {
    return seats.stream().filter(seat -> seat.party().equals(party)).toList();
  }

  /** Who answers for the party: who holds it, else whoever holds a role within it. */
  public List<Seat> holders(String party) {
    var own = seatsOf(party);
    return own.isEmpty()
        ? seats.stream().filter(seat -> within(seat.party(), party)).toList()
        : own;
  }

  /** Whether a party is nested, however deep, in another. */
  public boolean within(String party, String outer) {
    var seen = new HashSet<String>();
    var at = find(party).flatMap(Party::within);
    while (at.isPresent() && seen.add(at.get())) {
      if (at.get().equals(outer)) {
        return true;
      }
      at = find(at.get()).flatMap(Party::within);
    }
    return false;
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

  private Optional<Party> outside(Predicate<Party> wanted) {
    return parties.stream().filter(Party::outside).filter(wanted).findFirst();
  }

  private Optional<Party> onlyOutsideParty() {
    var outside = parties.stream().filter(Party::outside).toList();
    return outside.size() == 1 ? Optional.of(outside.getFirst()) : Optional.empty();
  }
}
