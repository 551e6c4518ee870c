package tutti.map.fold;

import static java.util.Objects.requireNonNull;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tutti.company.Company;
import tutti.company.Party;

/**
 * Which roles a company has within which functions. Nobody outside the company holds a role or is
 * one; a function nobody has written holds none; parties that are, through others, within
 * themselves are within nothing.
 */
record RoleNesting(Company company) {

  RoleNesting {
    requireNonNull(company, "company");
  }

  /** The function a party is a role of. */
  Optional<Party> outer(Party party) {
    return party
        .within()
        .flatMap(company::find)
        .filter(outer -> !party.outside() && !outer.outside())
        .filter(outer -> !company.within(party.id(), party.id()));
  }

  /** The functions around a party, the nearest first. */
  private List<String> around(Party party) {
    return Stream.iterate(outer(party), Optional::isPresent, outer -> outer.flatMap(this::outer))
        .flatMap(Optional::stream)
        .map(Party::id)
        .toList();
  }

  /** The outermost of some functions a party is within; the party itself when it is in none. */
  String shown(Party party, Set<String> closed) {
    return around(party).stream()
        .filter(closed::contains)
        .reduce((inner, outer) -> outer)
        .orElse(party.id());
  }

  /** The functions with roles. */
  SortedSet<String> functions() {
    return company.parties().stream()
        .map(this::outer)
        .flatMap(Optional::stream)
        .map(Party::id)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Those of some ids no party has. */
  List<String> unknown(Collection<String> ids) {
    return ids.stream().filter(Objects::nonNull).filter(id -> company.find(id).isEmpty()).toList();
  }
}
