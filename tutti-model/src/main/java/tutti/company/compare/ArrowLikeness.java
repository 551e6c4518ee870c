package tutti.company.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tutti.company.Arrow;
import tutti.company.Company;
import tutti.company.Party;
import tutti.company.compare.TemplateLikeness.Line;

/** Compares arrows that match: who gives them, who answers, and what is promised. */
final class ArrowLikeness {

  private final Company template;
  private final Company own;
  private final Map<String, Party> theirParties = new HashMap<>();
  private final Map<String, Party> ownParties = new HashMap<>();

  ArrowLikeness(Company template, Company own) {
    this.template = template;
    this.own = own;
    template.parties().forEach(party -> theirParties.put(party.id(), party));
    own.parties().forEach(party -> ownParties.put(party.id(), party));
  }

  List<Line> lines() {
    var matches =
        new ArrowMatches(
                ComparedArrow.of(template.arrows(), theirParties),
                ComparedArrow.of(own.arrows(), ownParties))
            .found();
    var lines = new ArrayList<Line>();
    for (var arrow : template.arrows()) {
      var mine = matches.get(arrow.id());
      lines.add(
          mine == null ? Line.missing(what(arrow, theirParties), arrow.id()) : both(arrow, mine));
    }
    var matched = matches.values().stream().map(Arrow::id).collect(Collectors.toSet());
    own.arrows().stream()
        .filter(arrow -> !matched.contains(arrow.id()))
        .forEach(arrow -> lines.add(Line.extra(what(arrow, ownParties), arrow.id())));
    return lines;
  }

  private static String what(Arrow arrow, Map<String, Party> parties) {
    return "%s to %s, %s"
        .formatted(name(parties, arrow.from()), name(parties, arrow.to()), arrow.gives());
  }

  private Line both(Arrow theirs, Arrow mine) {
    return Line.both(
        what(theirs, theirParties),
        theirs.id(),
        mine.id(),
        owned(theirs, mine),
        PromiseLikeness.differences(theirs, mine));
  }

  private List<String> owned(Arrow theirs, Arrow mine) {
    var says = new ArrayList<String>();
    differ(says, "gives", theirs.from(), mine.from());
    differ(says, "receives", theirs.to(), mine.to());
    if (!theirs.answerable().equals(theirs.from()) || !mine.answerable().equals(mine.from())) {
      differ(says, "answers for", theirs.answerable(), mine.answerable());
    }
    return says;
  }

  private void differ(List<String> says, String does, String theirs, String mine) {
    if (!role(theirParties, theirs).equals(role(ownParties, mine))) {
      says.add(
          "%s %s it in the template, %s in yours."
              .formatted(name(theirParties, theirs), does, name(ownParties, mine)));
    }
  }

  private static String role(Map<String, Party> parties, String id) {
    var party = parties.get(id);
    return party == null ? id : party.role();
  }

  private static String name(Map<String, Party> parties, String id) {
    var party = parties.get(id);
    return party == null ? id : party.name();
  }
}
