package tutti.web.edit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.springframework.web.util.UriUtils;
import tutti.company.Arrow;
import tutti.company.Company;
import tutti.company.Party;
import tutti.company.Person;
import tutti.company.Promise;
import tutti.company.Seat;
import tutti.report.Sentences;
import tutti.web.edit.EditForm.About;
import tutti.web.edit.EditForm.Retire;
import tutti.web.edit.Sheet.Target;

/** The sheets of a company: one for each thing that can be added or changed. */
final class Sheets {

  private final Company company;

  Sheets(Company company) {
    this.company = company;
  }

  /** A party that is not written yet. */
  Sheet party(Values proposed) {
    var id = Ids.of(proposed.get("name"), "party", id2 -> company.find(id2).isPresent());
    var about = about("Who joins the company?", "", "/edit/party", "/parties", "Parties", "Add it");
    return party(about, new Target("parties", id, false), proposed.otherwise("kind", "function"));
  }

  Sheet party(Party party) {
    var address = "/parties/" + segment(party.id());
    var about =
        retiring(
            about(party.name(), "", address + "/edit", address, party.name(), "Change it"),
            "Does " + party.name() + " end?",
            "Its arrows, roles and seats have to end first; the charter says which.");
    return party(about, new Target("parties", party.id(), true), PartySheet.of(party));
  }

  private Sheet party(About about, Target target, Values now) {
    return new Sheet(
        about,
        target,
        PartySheet.sections(company),
        now,
        PartySheet::written,
        UnaryOperator.identity(),
        Optional.empty());
  }

  Sheet person(Values proposed) {
    var about = about("Who is new here?", "", "/edit/person", "/parties", "Parties", "Add them");
    return person(about, new Target("people", proposed.get("name"), false), proposed);
  }

  Sheet person(Person person) {
    var address = "/people/" + segment(person.name()) + "/edit";
    var about =
        retiring(
            about(person.name(), "", address, "/parties", "Parties", "Change it"),
            "Does " + person.name() + " leave?",
            "Seats they hold stay written until somebody else takes them.");
    return person(about, new Target("people", person.name(), true), SeatSheet.of(person));
  }

  private Sheet person(About about, Target target, Values now) {
    return new Sheet(
        about,
        target,
        SeatSheet.person(company),
        now,
        values -> written(values, SeatSheet.PERSON),
        UnaryOperator.identity(),
        Optional.empty());
  }

  Sheet seat(Values proposed) {
    var about =
        about("Who takes a seat?", "", "/edit/seat", "/parties", "Parties", "Seat them");
    var id = proposed.get("party") + "/" + proposed.get("person");
    return seat(about, new Target("seats", id, false), proposed);
  }

  Sheet seat(Seat seat) {
    var party = company.party(seat.party()).name();
    var back = "/parties/" + segment(seat.party());
    var about =
        retiring(
            about(
                seat.person() + " as " + party,
                "",
                back + "/seats/" + segment(seat.person()),
                back,
                party,
                "Change it"),
            "Does " + seat.person() + " give it up?",
            "The part stays, and so do its promises; nobody holds them until somebody is seated.");
    var id = seat.party() + "/" + seat.person();
    return seat(about, new Target("seats", id, true), SeatSheet.of(seat));
  }

  private Sheet seat(About about, Target target, Values now) {
    return new Sheet(
        about,
        target,
        SeatSheet.seat(company),
        now,
        SeatSheet::written,
        UnaryOperator.identity(),
        Optional.empty());
  }

  Sheet arrow(Values proposed) {
    var id =
        Ids.of(proposed.get("gives"), "arrow", id2 -> company.arrow(id2).isPresent());
    var about =
        about("Who gives what to whom?", "", "/edit/arrow", "/arrows", "Arrows", "Add it");
    return arrow(about, new Target("arrows", id, false), proposed);
  }

  Sheet arrow(Arrow arrow) {
    var address = "/arrows/" + segment(arrow.id());
    var name = Sentences.name(company, arrow);
    var about =
        retiring(
            about(name, "", address + "/edit", address, "This arrow", "Change it"),
            "Does this arrow end?",
            "Its promises end with it. What was handed over on it stays known.");
    return arrow(about, new Target("arrows", arrow.id(), true), ArrowSheet.of(arrow));
  }

  private Sheet arrow(About about, Target target, Values now) {
    return new Sheet(
        about,
        target,
        ArrowSheet.sections(company),
        now,
        values -> written(values, ArrowSheet.WRITTEN),
        UnaryOperator.identity(),
        Optional.empty());
  }

  Sheet promise(Arrow arrow, Values proposed) {
    var address = "/arrows/" + segment(arrow.id());
    var filled =
        proposed.otherwise("form", "reach").otherwise("target", "80%").otherwise("window", "90d");
    var name = Form.named(filled.get("form")).asks();
    var id = Ids.of(name, "promise", id2 -> arrow.promise(id2).isPresent());
    var about =
        about(
            "What is promised on " + arrow.gives() + "?",
            "%s, and why: %s".formatted(Sentences.ends(company, arrow), arrow.why()),
            address + "/promise",
            address,
            "This arrow",
            "Add it");
    return promise(about, arrow, new Target(list(arrow), id, false), filled);
  }

  Sheet promise(Arrow arrow, Promise promise) {
    var address = "/arrows/" + segment(arrow.id());
    var about =
        retiring(
            about(
                "The promise on " + arrow.gives(),
                "A change of its terms needs the yes of both ends again.",
                address + "/promises/" + segment(promise.id()),
                address,
                "This arrow",
                "Change it"),
            "Does this promise end?",
            "Both ends lose it. What was measured stays known.");
    return promise(
        about, arrow, new Target(list(arrow), promise.id(), true), PromiseSheet.of(promise));
  }

  private static String list(Arrow arrow) {
    return "arrows/" + arrow.id() + "/promises";
  }

  private Sheet promise(About about, Arrow arrow, Target target, Values now) {
    return new Sheet(
        about,
        target,
        PromiseSheet.sections(company, arrow),
        now,
        PromiseSheet::written,
        UnaryOperator.identity(),
        Optional.of(after -> sentence(after, arrow.id(), target.id())));
  }

  private static String sentence(Company after, String arrow, String promise) {
    return after
        .arrow(arrow)
        .flatMap(a -> a.promise(promise).map(p -> Sentences.promise(after, a, p)))
        .orElse("");
  }

  private static About about(
      String title, String beneath, String action, String back, String backName, String button) {
    return new About(title, beneath, action, back, backName, button, Optional.empty());
  }

  private static About retiring(About about, String title, String warns) {
    return new About(
        about.title(),
        about.beneath(),
        about.action(),
        about.back(),
        about.backName(),
        about.button(),
        Optional.of(new Retire(title, warns, about.action() + "/retire", "Retire it")));
  }

  /** Fields that are written as they are shown. */
  private static Map<String, Object> written(Values values, List<String> fields) {
    var written = new LinkedHashMap<String, Object>();
    fields.forEach(field -> written.put(field, values.get(field)));
    return written;
  }

  static String segment(String id) {
    return UriUtils.encodePathSegment(id, "UTF-8");
  }
}
