package tutti.company.roster;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tutti.company.Company;
import tutti.company.Party;
import tutti.reading.InputProblem;

/** What was found so far, held against what the company has. */
final class RosterFindings {

  private final Map<String, Map<String, String>> parties = new LinkedHashMap<>();
  private final Map<String, Map<String, String>> people = new LinkedHashMap<>();
  private final List<Map<String, String>> seats = new ArrayList<>();
  private final List<InputProblem> passedOver = new ArrayList<>();

  private final Set<String> knownPeople = new HashSet<>();
  private final Set<List<String>> knownSeats = new HashSet<>();
  private final Map<String, String> within = new HashMap<>();
  private final Map<String, String> partyByName = new HashMap<>();

  RosterFindings(Company company) {
    for (Party party : company.parties()) {
      within.put(party.id(), party.within().orElse(""));
      partyByName.putIfAbsent(party.id().toLowerCase(Locale.ROOT), party.id());
      partyByName.putIfAbsent(party.name().toLowerCase(Locale.ROOT), party.id());
    }
    company.people().forEach(person -> knownPeople.add(person.name()));
    company.seats().forEach(seat -> knownSeats.add(List.of(seat.party(), seat.person())));
  }

  void passOver(InputProblem why) {
    passedOver.add(why);
  }

  /** The id of the party that a list calls by its id or by its name. */
  Optional<String> party(String called) {
    return Optional.ofNullable(partyByName.get(called.toLowerCase(Locale.ROOT)));
  }

  Set<String> partyIds() {
    return within.keySet();
  }

  /** Adds a party with an id that is free. */
  void addParty(Map<String, String> fields) {
    var id = fields.getOrDefault("id", "");
    parties.put(id, new LinkedHashMap<>(fields));
    within.put(id, "");
    partyByName.putIfAbsent(id.toLowerCase(Locale.ROOT), id);
    partyByName.putIfAbsent(fields.getOrDefault("name", id).toLowerCase(Locale.ROOT), id);
  }

  /** Puts an added party within another; refused when that one is within it. */
  boolean nest(String id, String outer) {
    var seen = new LinkedHashSet<String>();
    for (var at = outer; !at.isEmpty() && seen.add(at); at = within.getOrDefault(at, "")) {
      if (at.equals(id)) {
        return false;
      }
    }
    within.put(id, outer);
    parties.getOrDefault(id, new LinkedHashMap<>()).put("within", outer);
    return true;
  }

  boolean added(String party) {
    return parties.containsKey(party);
  }

  /** Adds a person once; an e-mail address that comes later is kept. */
  boolean addPerson(String name, Optional<String> email) {
    if (knownPeople.contains(name)) {
      return false;
    }
    var fields = people.computeIfAbsent(name, n -> new LinkedHashMap<>(Map.of("name", n)));
    email.ifPresent(address -> fields.putIfAbsent("email", address));
    return true;
  }

  boolean addSeat(Map<String, String> fields) {
    var seat = List.of(fields.getOrDefault("party", ""), fields.getOrDefault("person", ""));
    return knownSeats.add(seat) && seats.add(fields);
  }

  Roster roster() {
    var additions = new ArrayList<RosterAddition>();
    parties
        .values()
        .forEach(fields -> additions.add(new RosterAddition(RosterAddition.Sort.PARTIES, fields)));
    people
        .values()
        .forEach(fields -> additions.add(new RosterAddition(RosterAddition.Sort.PEOPLE, fields)));
    seats.forEach(fields -> additions.add(new RosterAddition(RosterAddition.Sort.SEATS, fields)));
    return new Roster(additions, passedOver.stream().sorted(InputProblem.IN_ORDER).toList());
  }
}
