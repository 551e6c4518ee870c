package tutti.insight.check.person;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tutti.company.Party;
import tutti.company.Seat;
import tutti.company.ref.CompanyRef;
import tutti.insight.check.CheckContext;

/**
 * A person with the seats held today. A seat past its last day is still held: somebody has to hand
 * it over.
 */
public record SeatHolder(String name, List<Seat> seats) {

  public SeatHolder {
    requireNonNull(name, "name");
    seats = List.copyOf(seats);
  }

  /** Everybody who holds a seat today, in the order of the file. */
  public static Stream<SeatHolder> all(CheckContext context) {
    return context.once(AllHolders.class, AllHolders::of).holders().stream();
  }

  private record AllHolders(List<SeatHolder> holders) {
    static AllHolders of(CheckContext context) {
      return new AllHolders(
          context.people().entrySet().stream()
              .map(
                  entry -> new SeatHolder(entry.getKey(), begun(entry.getValue(), context.today())))
              .filter(holder -> !holder.seats().isEmpty())
              .toList());
    }
  }

  private static List<Seat> begun(List<Seat> seats, LocalDate today) {
    return seats.stream().filter(seat -> seat.from().stream().noneMatch(today::isBefore)).toList();
  }

  /** The parties this person answers for. */
  public Set<String> parties(CheckContext context) {
    var parties = new LinkedHashSet<String>();
    seats.forEach(seat -> parties.addAll(parties(context, seat)));
    return parties;
  }

  /** The parties a seat answers for: its own, and those around it that nobody else holds. */
  public static Set<String> parties(CheckContext context, Seat seat) {
    var parties = new LinkedHashSet<String>(Set.of(seat.party()));
    var outer = context.party(seat.party()).within();
    while (outer.isPresent() && context.seats(outer.get()).isEmpty() && parties.add(outer.get())) {
      outer = context.party(outer.get()).within();
    }
    return parties;
  }

  /** The parties around a seat, the nearest first. */
  static Set<Party> around(CheckContext context, Seat seat) {
    var around = new LinkedHashSet<Party>();
    var outer = context.party(seat.party()).within().map(context::party);
    while (outer.isPresent() && around.add(outer.get())) {
      outer = outer.get().within().map(context::party);
    }
    return around;
  }

  /** Where a finding about the person is. */
  public CompanyRef where() {
    return CompanyRef.person(name);
  }

  /** The party's name, as a sentence names a seat. */
  public static String name(CheckContext context, Seat seat) {
    return context.party(seat.party()).name();
  }

  /** Whether nobody else, no deputy either, can stand at an end. */
  boolean alone(CheckContext context, String party) {
    return context.holders(party).stream().allMatch(seat -> mine(seat.person(), seat.deputy()));
  }

  private boolean mine(String person, Optional<String> deputy) {
    return person.equals(name) && deputy.stream().allMatch(name::equals);
  }
}
