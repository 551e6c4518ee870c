package tutti.report.web.part;

import static java.util.Objects.requireNonNull;

import java.util.List;
import tutti.company.Company;
import tutti.company.Seat;
import tutti.page.PageMoment;

/** A party at the other end of an arrow, and who speaks for it. */
public record NeighbourRow(String name, String address, List<String> people) {

  public NeighbourRow {
    requireNonNull(name, "name");
    requireNonNull(address, "address");
    people = List.copyOf(people);
  }

  /** Everybody a party shares an arrow with, in the order of the file. */
  static List<NeighbourRow> of(Company company, String party, PageMoment moment) {
    return company.parties().stream()
        .filter(other -> !other.id().equals(party))
        .filter(other -> shares(company, party, other.id()))
        .map(other ->
            new NeighbourRow(other.name(), moment.party(other.id()), people(company, other.id())))
        .toList();
  }

  private static boolean shares(Company company, String party, String other) {
    return company.arrows().stream()
        .anyMatch(arrow -> ShortestRoute.joins(arrow, party) && ShortestRoute.joins(arrow, other));
  }

  private static List<String> people(Company company, String party) {
    return company.holders(party).stream().map(Seat::person).distinct().toList();
  }

  /** {@code Jonas Weck, Ada Ferrari}, or what is missing. */
  public String said() {
    return people.isEmpty() ? "nobody yet" : String.join(", ", people);
  }
}
