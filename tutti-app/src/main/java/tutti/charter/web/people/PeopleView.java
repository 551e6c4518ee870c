package tutti.charter.web.people;

import static java.util.Objects.requireNonNull;

import java.text.Collator;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tutti.charter.Charter;
import tutti.company.Company;
import tutti.company.Party;
import tutti.company.Seat;
import tutti.company.time.CalendarWords;
import tutti.company.time.ZoneNames;
import tutti.english.SentenceWords;
import tutti.people.ActingRule;

/**
 * Everybody of a company and their seats, and what the company says of itself.
 *
 * @param today by whose holidays its calendar is said
 */
public record PeopleView(Charter charter, PeopleForm form, LocalDate today) {

  private static final int FIRST = 10;

  public PeopleView {
    requireNonNull(charter, "charter");
    requireNonNull(form, "form");
    requireNonNull(today, "today");
  }

  /** Somebody in a row. */
  public record Row(String name, String address, List<String> seats, List<String> deputyOf) {
    public Row {
      requireNonNull(name, "name");
      requireNonNull(address, "address");
      seats = List.copyOf(seats);
      deputyOf = List.copyOf(deputyOf);
    }
  }

  private Company company() {
    return charter.company();
  }

  public int version() {
    return charter.version();
  }

  /** Everybody, by name. */
  public List<String> people() {
    return ActingRule.people(company()).stream()
        .sorted(Comparator.comparing((String name) -> name, Collator.getInstance(Locale.ENGLISH)))
        .toList();
  }

  private List<Row> rows() {
    return people().stream().map(this::row).toList();
  }

  public List<Row> firstRows() {
    return rows().stream().limit(FIRST).toList();
  }

  /** Those beyond the first ten. */
  public List<Row> moreRows() {
    return rows().stream().skip(FIRST).toList();
  }

  private Row row(String person) {
    return new Row(
        person,
        PersonSeatsView.address(person),
        company().seats().stream()
            .filter(seat -> seat.person().equals(person))
            .map(seat -> HeldSeatWords.held(company(), seat))
            .toList(),
        company().seats().stream()
            .filter(seat -> seat.deputy().filter(person::equals).isPresent())
            .map(seat -> company().party(seat.party()).name())
            .distinct()
            .toList());
  }

  /** {@code 10 people hold 11 seats. 2 hold none.} */
  public String headline() {
    var people = people().size();
    var seated = company().seats().stream().map(Seat::person).distinct().count();
    if (people == 0) {
      return "Nobody is written down yet.";
    }
    var hold =
        "%s %s %s."
            .formatted(
                (seated == 1 ? "1 person" : "%,d people".formatted(seated)),
                seated == 1 ? "holds" : "hold",
                SentenceWords.count(company().seats().size(), "seat"));
    return people == seated ? hold : "%s %s".formatted(hold, none(people - seated));
  }

  private static String none(long people) {
    return people == 1 ? "1 holds none." : "%d hold none.".formatted(people);
  }

  /** The placeholders of the template nobody has named yet: {@code founder-a and engineer-1}. */
  public Optional<String> unnamed() {
    var unnamed = PlaceholderPeople.of(company());
    return Optional.of(unnamed).filter(people -> !people.isEmpty()).map(SentenceWords::and);
  }

  /** Where somebody can sit. */
  public List<Party> parties() {
    return company().parties().stream().filter(party -> !party.outside()).toList();
  }

  public String companyName() {
    return company().name();
  }

  /** {@code Berlin (Europe/Berlin)}. */
  public String zone() {
    var id = company().zone().getId();
    var place = ZoneNames.place(company().zone());
    return place.equals(id) ? id : "%s (%s)".formatted(place, id);
  }

  public String size() {
    return company().size() == Company.Size.STARTUP ? "start-up" : "grown";
  }

  /** When it works, in sentences. */
  public String works() {
    return CalendarWords.say(company().calendar(), today);
  }
}
