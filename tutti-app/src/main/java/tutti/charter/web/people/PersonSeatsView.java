package tutti.charter.web.people;

import static java.util.Objects.requireNonNull;

import java.util.List;
import tutti.charter.Charter;
import tutti.charter.web.edit.PeopleChoices;
import tutti.company.Company;
import tutti.company.Seat;
import tutti.page.PageAddresses;

/** Somebody with their seats, and what can be done about both. */
public record PersonSeatsView(Charter charter, String name, PeopleForm form) {

  public PersonSeatsView {
    requireNonNull(charter, "charter");
    requireNonNull(name, "name");
    requireNonNull(form, "form");
  }

  /**
   * A seat somebody holds, or stands in for.
   *
   * @param party its id
   * @param said what is said of it
   * @param change the form that changes it
   * @param other who else is in it: the deputy of a holder
   */
  public record Held(String party, String said, String change, String other) {
    public Held {
      requireNonNull(party, "party");
      requireNonNull(said, "said");
      requireNonNull(change, "change");
      requireNonNull(other, "other");
    }
  }

  /** The page of somebody. */
  static String address(String person) {
    return "/people/" + PageAddresses.segment(person);
  }

  private Company company() {
    return charter.company();
  }

  public int version() {
    return charter.version();
  }

  public String address() {
    return address(name);
  }

  public List<String> people() {
    return PeopleChoices.of(company());
  }

  /** Everybody else. */
  public List<String> others() {
    return people().stream().filter(person -> !person.equals(name)).toList();
  }

  public List<Held> seats() {
    return company().seats().stream()
        .filter(seat -> seat.person().equals(name))
        .map(seat -> held(seat, HeldSeatWords.held(company(), seat), seat.deputy().orElse("")))
        .toList();
  }

  public List<Held> standsIn() {
    return company().seats().stream()
        .filter(seat -> seat.deputy().filter(name::equals).isPresent())
        .map(seat -> held(seat, company().party(seat.party()).name(), seat.person()))
        .toList();
  }

  private static Held held(Seat seat, String said, String other) {
    return new Held(seat.party(), said, PageAddresses.editSeat(seat.party(), seat.person()), other);
  }

  /** The form of a new seat of theirs. */
  public String newSeat() {
    return PageAddresses.newEntry("seat", "person", name);
  }

  /** Whether the charter has an entry of theirs with more than a name. */
  public boolean hasEntry() {
    return company().people().stream().anyMatch(person -> person.name().equals(name));
  }

  public String details() {
    return PageAddresses.editPerson(name);
  }

  public String part() {
    return "/part?as=" + PageAddresses.value(name);
  }

  /** {@code Ines Calvo holds 2 seats.} */
  public String headline() {
    return switch (seats().size()) {
      case 0 -> name + " holds no seat.";
      case 1 -> name + " holds 1 seat.";
      default -> "%s holds %d seats.".formatted(name, seats().size());
    };
  }

  /** What is chosen for a seat when they leave; first its deputy. */
  public boolean chosen(Held seat, String person) {
    var field = "holder." + seat.party();
    return person.equals(form.written().containsKey(field) ? form.get(field) : seat.other());
  }
}
