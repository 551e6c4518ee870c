package tutti.charter.web.start;

import java.util.List;
import java.util.Optional;
import tutti.company.Company;
import tutti.company.Party;
import tutti.company.Seat;
import tutti.reading.SpellingSuggestion;

/** Where somebody can sit in a company that begins. */
record FirstSeats(List<Party> parties, Optional<String> first) {

  FirstSeats {
    parties = List.copyOf(parties);
  }

  /** The first is the one somebody sits in already, else that of the file. */
  static FirstSeats of(Company company) {
    var inside = company.parties().stream().filter(party -> !party.outside()).toList();
    var first =
        company.seats().stream()
            .map(Seat::party)
            .findFirst()
            .or(() -> inside.stream().map(Party::id).findFirst());
    return new FirstSeats(inside, first);
  }

  /** The party somebody means by its name or its id. */
  Optional<String> find(String written) {
    return parties.stream()
        .filter(
            party -> party.name().equalsIgnoreCase(written) || party.id().equalsIgnoreCase(written))
        .map(Party::id)
        .findFirst();
  }

  String fault(String written) {
    return parties.isEmpty()
        ? "An empty sheet has no part to take yet; leave this empty."
        : "No part of this template is called %s%s"
            .formatted(
                SpellingSuggestion.quoted(written),
                SpellingSuggestion.hint(written, parties.stream().map(Party::name).toList()));
  }
}
