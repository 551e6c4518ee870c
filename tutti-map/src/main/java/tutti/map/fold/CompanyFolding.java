package tutti.map.fold;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import tutti.company.Arrow;
import tutti.company.Company;
import tutti.company.Party;

/**
 * A company as a reader sees it: every role of a closed function is merged into the function, the
 * outermost closed one when it is within several. An arrow between two parties of one closed
 * function is inside and not drawn; any other starts and ends at what is drawn of its parties, and
 * keeps its id. So every arrow is in the company or inside exactly one of its functions.
 *
 * @param company what is drawn; when anything is merged, its parties and arrows alone
 * @param inside what closed functions keep inside, by the id of the function
 */
public record CompanyFolding(Company company, Map<String, ClosedInside> inside) {

  public CompanyFolding {
    requireNonNull(company, "company");
    inside = Map.copyOf(inside);
  }

  /** Every function is open. */
  public static CompanyFolding open(Company company) {
    return new CompanyFolding(company, Map.of());
  }

  /** Some functions are closed; an id of anything else, or of a function without roles, is idle. */
  public static CompanyFolding of(Company company, Set<String> closed) {
    var nesting = new RoleNesting(company);
    var shown = new LinkedHashMap<String, String>();
    company.parties().forEach(party -> shown.putIfAbsent(party.id(), nesting.shown(party, closed)));
    return shown.entrySet().stream().allMatch(one -> one.getKey().equals(one.getValue()))
        ? open(company)
        : of(company, shown);
  }

  /** The company of {@link #of}: folding nothing changes nothing, twice is once. */
  public static Company folded(Company company, Set<String> closed) {
    return of(company, closed).company();
  }

  /** Where the party is drawn that is now a role of an open function; none is of a closed one. */
  public Optional<Party> function(Party role) {
    return new RoleNesting(company).outer(role);
  }

  private static CompanyFolding of(Company company, Map<String, String> shown) {
    UnaryOperator<String> place = party -> shown.getOrDefault(party, party);
    var roles =
        shown.entrySet().stream()
            .filter(one -> !one.getKey().equals(one.getValue()))
            .collect(toMap(Map.Entry::getValue, one -> 1, Integer::sum));
    var inside =
        company.arrows().stream()
            .filter(arrow -> hidden(arrow, place, roles.keySet()))
            .collect(groupingBy(arrow -> place.apply(arrow.from())));
    return new CompanyFolding(
        drawn(company, place, roles.keySet()),
        roles.entrySet().stream()
            .collect(
                toMap(
                    Map.Entry::getKey,
                    one ->
                        new ClosedInside(
                            one.getValue(), ids(inside.getOrDefault(one.getKey(), List.of()))))));
  }

  private static boolean hidden(Arrow arrow, UnaryOperator<String> place, Set<String> closed) {
    var from = place.apply(arrow.from());
    return closed.contains(from) && from.equals(place.apply(arrow.to()));
  }

  private static List<String> ids(List<Arrow> arrows) {
    return arrows.stream().map(Arrow::id).sorted().toList();
  }

  private static Company drawn(Company company, UnaryOperator<String> place, Set<String> closed) {
    return new Company(
        company.name(),
        company.zone(),
        company.parties().stream()
            .filter(party -> place.apply(party.id()).equals(party.id()))
            .toList(),
        List.of(),
        company.arrows().stream()
            .filter(arrow -> !hidden(arrow, place, closed))
            .map(arrow -> moved(arrow, place))
            .toList());
  }

  private static Arrow moved(Arrow arrow, UnaryOperator<String> place) {
    return new Arrow(
        arrow.id(),
        place.apply(arrow.from()),
        place.apply(arrow.to()),
        arrow.gives(),
        arrow.why(),
        arrow.by().map(place),
        arrow.observed(),
        arrow.promises(),
        arrow.nature(),
        arrow.provenance());
  }
}
