package tutti.web.view;

import static java.util.Objects.requireNonNull;

import java.util.List;
import tutti.company.Company;
import tutti.company.Seat;

/** An end of an arrow: the party, and who sits there. */
public record End(String id, String name, boolean outside, List<Seat> seats) {

  public End {
    requireNonNull(id, "id");
    requireNonNull(name, "name");
    seats = List.copyOf(seats);
  }

  static End of(Company company, String party) {
    var found = company.party(party);
    return new End(found.id(), found.name(), found.outside(), company.seatsOf(party));
  }
}
