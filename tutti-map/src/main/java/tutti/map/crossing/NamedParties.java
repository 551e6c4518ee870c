package tutti.map.crossing;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.List;
import java.util.Map;
import tutti.company.Company;
import tutti.company.Party;
import tutti.map.typesetting.FittedText;

/** The parties of a company by their places, as a sentence names them. */
record NamedParties(List<String> ids, Map<String, Party> parties) {

  NamedParties {
    ids = List.copyOf(ids);
    parties = Map.copyOf(parties);
  }

  NamedParties(Company company, List<String> ids) {
    this(
        ids,
        company.parties().stream()
            .collect(toUnmodifiableMap(Party::id, party -> party, (first, second) -> first)));
  }

  String name(int place) {
    var id = ids.get(place);
    var party = parties.get(id);
    var name = party == null ? "" : FittedText.clean(party.name());
    return name.isEmpty() ? FittedText.clean(id) : name;
  }

  boolean outside(int place) {
    var party = parties.get(ids.get(place));
    return party != null && party.kind() == Party.Kind.OUTSIDE;
  }
}
