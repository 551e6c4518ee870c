package tutti.report.web.view;

import static java.util.Objects.requireNonNull;

import java.util.List;
import tutti.company.Company;
import tutti.company.Seat;

/** An end of an arrow: the party, and who sits there. */
public record ArrowEnd(String id, String name, boolean outside, List<Seat> seats) {

  public ArrowEnd {
    requireNonNull(id, "id");
    requireNonNull(name, "name");
    seats = List.copyOf(seats);
  }

  static ArrowEnd of(Company company, String party) {
    var found = company.party(party);
    return new ArrowEnd(found.id(), found.name(), found.outside(), company.seatsOf(party));
  }
}
