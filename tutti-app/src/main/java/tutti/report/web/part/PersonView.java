package tutti.report.web.part;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.stream.Stream;
import tutti.company.Company;
import tutti.company.Party;
import tutti.company.Person;
import tutti.company.Seat;
import tutti.page.PageAddresses;
import tutti.page.PageMoment;
import tutti.report.CompanyReport;

/**
 * Everything one person holds, on one page.
 *
 * @param name whose part it is; empty when nobody was named
 * @param people everybody who can be asked about
 */
public record PersonView(
    String name, String headline, List<Holding> holdings, List<Somebody> people) {

  public PersonView {
    requireNonNull(name, "name");
    requireNonNull(headline, "headline");
    holdings = List.copyOf(holdings);
    people = List.copyOf(people);
  }

  /**
   * Somebody to ask about.
   *
   * @param parties what they hold; empty where that is nothing
   */
  public record Somebody(String name, String address, List<String> parties) {
    public Somebody {
      parties = List.copyOf(parties);
    }

    static Somebody of(CompanyReport report, String name, PageMoment moment) {
      return new Somebody(
          name,
          moment.on("/part?as=" + PageAddresses.value(name)),
          PartyController.heldBy(report, name).stream().map(Party::name).toList());
    }

    /** {@code Sales, Support}. */
    public String said() {
      return parties.isEmpty() ? "no seat yet" : String.join(", ", parties);
    }
  }

  /** A party somebody holds, and how. */
  public record Holding(PartView part, String address, List<SeatRow> seats) {
    public Holding {
      seats = List.copyOf(seats);
    }
  }

  static PersonView of(CompanyReport report, String name, PageMoment moment) {
    var held = PartyController.heldBy(report, name);
    return new PersonView(
        name,
        headline(name, held),
        held.stream().map(party -> holding(report, party, name, moment)).toList(),
        people(report.company()).stream().map(who -> Somebody.of(report, who, moment)).toList());
  }

  private static Holding holding(
      CompanyReport report, Party party, String name, PageMoment moment) {
    var seats =
        report.company().seatsOf(party.id()).stream()
            .filter(seat -> seat.person().equals(name))
            .map(SeatRow::of)
            .toList();
    return new Holding(PartView.of(report, party, moment), moment.party(party.id()), seats);
  }

  private static String headline(String name, List<Party> held) {
    if (name.isEmpty()) {
      return "Whose part do you want to see?";
    }
    return held.isEmpty()
        ? "%s holds no seat here yet.".formatted(name)
        : "Welcome, %s. You are %s."
            .formatted(first(name), String.join(" and ", held.stream().map(Party::name).toList()));
  }

  private static String first(String name) {
    return name.split(" ", 2)[0];
  }

  static List<String> people(Company company) {
    return Stream.concat(
            company.people().stream().map(Person::name), company.seats().stream().map(Seat::person))
        .distinct()
        .sorted()
        .toList();
  }
}
