package tutti.company.change;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tutti.company.Company;
import tutti.company.Party;
import tutti.company.change.CompanyChange.Kind;
import tutti.company.rule.Governance;

/** Goes through two companies side by side. */
final class CompanyChanges {

  private final Company before;
  private final Company after;
  private final DifferenceNotes notes = new DifferenceNotes();

  CompanyChanges(Company before, Company after) {
    this.before = before;
    this.after = after;
  }

  List<CompanyChange> all() {
    self();
    parties();
    notes.list("people", "person", before.people(), after.people(), person -> person.name());
    new SeatChanges(before, after, notes).note();
    new ArrowChanges(before, after, notes).note();
    exchanges();
    market();
    chain();
    governance(before.governance(), after.governance());
    return notes.all();
  }

  private void self() {
    notes.field("company", "name", "the name of the company", before.name(), after.name());
    notes.field("company", "zone", "the time zone of the company", before.zone(), after.zone());
    notes.field(
        "company",
        "calendar",
        "the working time of the company",
        before.calendar(),
        after.calendar());
    notes.field("company", "size", "the size of the company", before.size(), after.size());
    notes.field("company", "center", "the centre of the map", before.center(), after.center());
    notes.field(
        "company", "template", "the template it started from", before.template(), after.template());
  }

  /** The name of a party, or its id where no party has it. */
  static String name(Company company, String id) {
    return company.find(id).map(Party::name).orElse(id);
  }

  private void parties() {
    for (var matched : MatchedEntry.of(before.parties(), after.parties(), Party::id)) {
      var where = "parties/" + matched.key();
      if (matched.before().isPresent() && matched.after().isPresent()) {
        party(where, matched.before().get(), matched.after().get());
      } else {
        var party = matched.after().or(matched::before).orElseThrow();
        notes.entry(where, "the " + kind(party) + " " + party.name(), matched);
      }
    }
    notes.order("parties", "parties", before.parties(), after.parties(), Party::id);
  }

  private static String kind(Party party) {
    return party.outside() ? "outside party" : ValueWords.say(party.kind());
  }

  private void party(String where, Party was, Party is) {
    if (!was.name().equals(is.name())) {
      notes.add(
          where,
          "name",
          Kind.CHANGED,
          "%s is now called %s.".formatted(was.name(), is.name()),
          was.name(),
          is.name());
    }
    notes.field(where, "kind", "the kind of " + is.name(), was.kind(), is.kind());
    notes.field(where, "side", "the side of " + is.name(), was.side(), is.side());
    within(where, was, is);
    notes.field(
        where, "calendar", "the working time of " + is.name(), was.calendar(), is.calendar());
    notes.field(where, "pin", "the place of " + is.name() + " on the map", was.pin(), is.pin());
    notes.record(where, "", is.name(), was.card(), is.card());
  }

  private void within(String where, Party was, Party is) {
    if (was.within().equals(is.within())) {
      return;
    }
    var left = was.within().map(outer -> "no longer within " + name(before, outer));
    var entered = is.within().map(outer -> "now within " + name(after, outer));
    notes.add(
        where,
        "within",
        left.isEmpty() ? Kind.ADDED : entered.isEmpty() ? Kind.RETIRED : Kind.CHANGED,
        is.name()
            + " is "
            + ValueWords.list(Stream.of(entered, left).flatMap(Optional::stream).toList())
            + ".",
        was.within(),
        is.within());
  }

  private void exchanges() {
    notes.list(
        "pairs",
        "pair",
        before.exchanges().pairs(),
        after.exchanges().pairs(),
        pair -> pair.give() + "/" + pair.get());
    notes.list(
        "relays",
        "relay",
        before.exchanges().relays(),
        after.exchanges().relays(),
        relay -> relay.from() + "/" + relay.to());
  }

  private void market() {
    var was = before.market();
    var is = after.market();
    notes.component("goal", "", "the company", "goal", was.goal(), is.goal());
    notes.list("audiences", "audience", was.audiences(), is.audiences(), a -> a.id());
    notes.list("needs", "need", was.needs(), is.needs(), n -> n.id());
    notes.list("offerings", "offering", was.offerings(), is.offerings(), o -> o.id());
    notes.list("programs", "program", was.programs(), is.programs(), p -> p.id());
    notes.list(
        "parts", "part", was.parts(), is.parts(), part -> part.function() + "/" + part.audience());
  }

  private void chain() {
    var was = before.chain();
    var is = after.chain();
    notes.list("stages", "stage", was.stages(), is.stages(), stage -> stage.id());
    notes.list(
        "enablement", "enablement item", was.enablement(), is.enablement(), item -> item.id());
    notes.list("launches", "launch", was.launches(), is.launches(), launch -> launch.id());
    notes.list("dealDesk", "deal route", was.dealDesk(), is.dealDesk(), route -> route.id());
  }

  private void governance(Governance was, Governance is) {
    notes.component("mix", "", "the target mix", "mix", was.mix(), is.mix());
    notes.map("checks", "", "the severities", was.severities(), is.severities());
    notes.list(
        "exemptions",
        "exemption of",
        was.exemptions(),
        is.exemptions(),
        e -> e.rule() + e.where().map(where -> "/" + where).orElse(""));
    notes.list(
        "controls",
        "control for",
        was.controls(),
        is.controls(),
        c -> c.rule() + c.where().map(where -> "/" + where).orElse(""));
    notes.list("conflicts", "conflict", was.conflicts(), is.conflicts(), c -> c.id());
    notes.list("decisions", "decision", was.decisions(), is.decisions(), d -> d.id());
    notes.list("reviews", "review", was.reviews(), is.reviews(), r -> r.id());
  }
}
