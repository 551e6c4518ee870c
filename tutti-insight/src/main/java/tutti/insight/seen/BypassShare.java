package tutti.insight.seen;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tutti.company.Company;
import tutti.company.Party;
import tutti.company.Party.Side;

/**
 * How much goes past the party in the middle: of the things followed from the supply to the demand
 * side, those that did not go through it. An information, not a fault.
 *
 * @param party the id of the company's centre
 * @param things how many came from one side to the other
 * @param past how many of them did not go through the centre
 */
public record BypassShare(String party, long things, long past) {

  public BypassShare {
    requireNonNull(party, "party");
  }

  /** None of a company without a centre, or when nothing came from side to side. */
  static Optional<BypassShare> of(Company company, List<ObservedPath> trails) {
    return company.center().map(center -> of(company, center, trails)).filter(b -> b.things > 0);
  }

  private static BypassShare of(Company company, String center, List<ObservedPath> trails) {
    var supply = side(company, Side.SUPPLY, center);
    var demand = side(company, Side.DEMAND, center);
    var over = trails.stream().filter(trail -> crosses(trail, supply, demand)).toList();
    return new BypassShare(
        center, over.size(), over.stream().filter(trail -> !trail.through(center)).count());
  }

  private static Set<String> side(Company company, Side side, String center) {
    return company.parties().stream()
        .filter(party -> party.side().filter(side::equals).isPresent())
        .map(Party::id)
        .filter(id -> !id.equals(center))
        .collect(Collectors.toSet());
  }

  private static boolean crosses(ObservedPath trail, Set<String> supply, Set<String> demand) {
    return supply.stream()
        .anyMatch(from -> demand.stream().anyMatch(to -> trail.between(from, to).isPresent()));
  }

  /** {@code 3 of 10 things that went from supply to demand did not go through ... (30 %).}. */
  public String sentence(Company company) {
    return "%,d of %,d %s that went from supply to demand did not go through %s (%d %%)."
        .formatted(
            past,
            things,
            things == 1 ? "thing" : "things",
            new ObservationWords(company).name(party),
            Math.round(100.0 * past / things));
  }
}
