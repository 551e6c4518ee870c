package tutti.company.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import tutti.company.Company;
import tutti.company.Party;
import tutti.company.compare.TemplateLikeness.Line;

/** Matches parties: by id, else by the role they play. */
final class PartyLikeness {

  private final Company template;
  private final Company own;

  PartyLikeness(Company template, Company own) {
    this.template = template;
    this.own = own;
  }

  List<Line> lines() {
    var matches = matches();
    var lines = new ArrayList<Line>();
    for (var party : template.parties()) {
      var match = Optional.ofNullable(matches.get(party.id()));
      lines.add(
          match
              .map(mine -> both(party, mine))
              .orElseGet(() -> Line.missing(party.name(), party.id())));
    }
    own.parties().stream()
        .filter(party -> !matches.containsValue(party))
        .forEach(party -> lines.add(Line.extra(party.name(), party.id())));
    return lines;
  }

  /** The company's party for each of the template's, by the template's id. */
  private Map<String, Party> matches() {
    var matches = new HashMap<String, Party>();
    var taken = new HashSet<String>();
    match(matches, taken, Party::id);
    match(matches, taken, Party::role);
    return matches;
  }

  private void match(
      Map<String, Party> matches, HashSet<String> taken, Function<Party, String> key) {
    var mine = new HashMap<String, Party>();
    own.parties().stream()
        .filter(party -> !taken.contains(party.id()))
        .forEach(party -> mine.putIfAbsent(key.apply(party), party));
    for (var party : template.parties()) {
      var found = mine.get(key.apply(party));
      if (found != null && !matches.containsKey(party.id()) && taken.add(found.id())) {
        matches.put(party.id(), found);
      }
    }
  }

  private Line both(Party theirs, Party mine) {
    var wanted = within(template, theirs);
    var actual = within(own, mine);
    var owned =
        wanted.equals(actual)
            ? List.<String>of()
            : List.of(
                "%s is %s in the template and %s in yours."
                    .formatted(theirs.name(), place(wanted), place(actual)));
    return Line.both(theirs.name(), theirs.id(), mine.id(), owned, List.of());
  }

  private static Optional<String> within(Company company, Party party) {
    return party.within().map(id -> company.party(id).role());
  }

  private static String place(Optional<String> within) {
    return within.map(outer -> "within " + outer).orElse("within no other party");
  }
}
