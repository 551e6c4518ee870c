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
import tutti.insight.check.CheckContext;

/**
 * A person with the seats held today. A seat past its last day is still held: somebody has to hand
 * it over.
 */
public record Holder(String name, List<Seat> seats) {

  public Holder {
    requireNonNull(name, "name");
    seats = List.copyOf(seats);
  }

  /** Everybody who holds a seat today, in the order of the file. */
  public static Stream<Holder> all(CheckContext scene) {
    return scene.once(Everybody.class, Everybody::of).holders().stream();
  }

  private record Everybody(List<Holder> holders) {
    static Everybody of(CheckContext scene) {
      return new Everybody(
          scene.people().entrySet().stream()
              .map(entry -> new Holder(entry.getKey(), begun(entry.getValue(), scene.today())))
              .filter(holder -> !holder.seats().isEmpty())
              .toList());
    }
  }

  private static List<Seat> begun(List<Seat> seats, LocalDate today) {
    return seats.stream().filter(seat -> seat.from().stream().noneMatch(today::isBefore)).toList();
  }

  /** The parties this person answers for. */
  public Set<String> parties(CheckContext scene) {
    var parties = new LinkedHashSet<String>();
    seats.forEach(seat -> parties.addAll(parties(scene, seat)));
    return parties;
  }

  /** The parties a seat answers for: its own, and those around it that nobody else holds. */
  public static Set<String> parties(CheckContext scene, Seat seat) {
    var parties = new LinkedHashSet<String>(Set.of(seat.party()));
    var outer = scene.party(seat.party()).within();
    while (outer.isPresent() && scene.seats(outer.get()).isEmpty() && parties.add(outer.get())) {
      outer = scene.party(outer.get()).within();
    }
    return parties;
  }

  /** The parties around a seat, the nearest first. */
  static Set<Party> around(CheckContext scene, Seat seat) {
    var around = new LinkedHashSet<Party>();
    var outer = scene.party(seat.party()).within().map(scene::party);
    while (outer.isPresent() && around.add(outer.get())) {
      outer = outer.get().within().map(scene::party);
    }
    return around;
  }

  /** Where a finding about the person is. */
  public String where() {
    return "people/" + name;
  }

  /** The party's name, as a sentence names a seat. */
  public static String name(CheckContext scene, Seat seat) {
    return scene.party(seat.party()).name();
  }

  /** Whether nobody else, no deputy either, can stand at an end. */
  boolean alone(CheckContext scene, String party) {
    return scene.holders(party).stream().allMatch(seat -> mine(seat.person(), seat.deputy()));
  }

  private boolean mine(String person, Optional<String> deputy) {
    return person.equals(name) && deputy.stream().allMatch(name::equals);
  }
}
