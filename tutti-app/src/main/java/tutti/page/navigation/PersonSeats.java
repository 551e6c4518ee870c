package tutti.page.navigation;

import java.util.stream.Collectors;
import tutti.company.Company;
import tutti.company.Party;

/** Where somebody sits, in a few words. */
public final class PersonSeats {

  private PersonSeats() {}

  /** The parties a person holds, one beside the other; empty when none. */
  public static String of(Company company, String person) {
    return company.parties().stream()
        .filter(party ->
            company.seatsOf(party.id()).stream().anyMatch(seat -> seat.person().equals(person)))
        .map(Party::name)
        .collect(Collectors.joining(", "));
  }
}
