package tutti.charter.web.edit;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import tutti.charter.web.edit.EditForm.About;
import tutti.charter.web.edit.EditForm.Retire;
import tutti.company.Arrow;
import tutti.company.Company;
import tutti.company.Party;
import tutti.company.Person;
import tutti.company.Promise;
import tutti.company.Seat;
import tutti.company.Stage;
import tutti.company.edit.EntryPath;
import tutti.company.roster.IdNaming;
import tutti.company.statement.ArrowNames;
import tutti.company.statement.PromiseWords;
import tutti.company.time.CalendarWords;
import tutti.page.PageAddresses;
import tutti.page.PageMoment;
import tutti.people.ActingRule;
import tutti.reading.written.WrittenValue;

/** The sheets of a company: one for each thing that can be added or changed. */
final class EntryForms {

  private static final BiFunction<FormValues, String, String> AS_SHOWN = (values, field) -> field;

  private final Company company;
  private final LocalDate today;

  EntryForms(Company company, LocalDate today) {
    this.company = company;
    this.today = today;
  }

  /** Of a company on the day of a moment. */
  static EntryForms at(Company company, PageMoment moment) {
    return new EntryForms(company, LocalDate.ofInstant(moment.at(), company.zone()));
  }

  /** The company itself. */
  EntryForm company() {
    var about =
        about(company.name(), "", "/edit/company", "/people", "People", "Change the company");
    return new EntryForm(
            about,
            EntryPath.COMPANY,
            true,
            CompanySheet.sections(company),
            CompanySheet.of(company),
            CompanySheet::written,
            AS_SHOWN,
            Optional.of(made -> CalendarWords.say(made.calendar(), today)))
        .complaining(CompanySheet::faults);
  }

  /** A party that is not written yet. */
  EntryForm party(FormValues proposed) {
    var id = IdNaming.unused(proposed.get("name"), "party", id2 -> company.find(id2).isPresent());
    var about = about("Who joins the company?", "", "/edit/party", "/parties", "Parties", "Add it");
    return party(about, id, false, proposed.otherwise("kind", "function"))
        .complaining(values -> taken(values, company.parties().stream().map(Party::name)));
  }

  EntryForm party(Party party) {
    var address = PageAddresses.party(party.id());
    var about =
        retiring(
            about(
                party.name(),
                "",
                PageAddresses.editParty(party.id()),
                address,
                party.name(),
                "Change it"),
            "Does " + party.name() + " end?",
            "Its arrows, roles and seats end with it, or have to end first.",
            true);
    var now = CalendarSheet.with(PartySheet.of(party), company, party);
    return party(about, party.id(), true, now);
  }

  private EntryForm party(About about, String id, boolean there, FormValues now) {
    return new EntryForm(
        about,
        EntryPath.party(id),
        there,
        PartySheet.sections(company),
        now,
        values -> partyWritten(values, there ? now : FormValues.NONE),
        PartySheet::shown,
        Optional.of(made -> CalendarSheet.sentence(made, id, today)));
  }

  private static SequencedMap<String, WrittenValue> partyWritten(
      FormValues values, FormValues now) {
    var written = PartySheet.written(values);
    CalendarSheet.write(written, values, now);
    return written;
  }

  EntryForm person(FormValues proposed) {
    var about = about("Who is new here?", "", "/edit/person", "/people", "People", "Add them");
    return person(about, EntryPath.person(proposed.get("name")), false, proposed)
        .complaining(values -> taken(values, ActingRule.people(company).stream()));
  }

  /** A new name that is there already reads as the same to everybody. */
  private static Map<String, List<String>> taken(FormValues values, Stream<String> there) {
    return SameNames.taken(values.get("name"), there)
        .map(says -> Map.of("name", List.of(says)))
        .orElse(Map.of());
  }

  EntryForm person(Person person) {
    var address = PageAddresses.editPerson(person.name());
    var about =
        retiring(
            about(
                person.name(),
                "Another name is given on the page of a person, wherever they are named.",
                address,
                "/people/" + PageAddresses.segment(person.name()),
                person.name(),
                "Change it"),
            "Does " + person.name() + " leave?",
            "Seats they hold stay written until somebody else takes them.",
            false);
    return person(about, EntryPath.person(person.name()), true, SeatSheet.of(person));
  }

  private EntryForm person(About about, EntryPath place, boolean there, FormValues now) {
    var fields = there ? SeatSheet.PERSON.subList(1, SeatSheet.PERSON.size()) : SeatSheet.PERSON;
    return new EntryForm(
        about,
        place,
        there,
        SeatSheet.person(company, there),
        now,
        values -> values.written(fields),
        AS_SHOWN,
        Optional.empty());
  }

  EntryForm seat(FormValues proposed) {
    var about = about("Who takes a seat?", "", "/edit/seat", "/people", "People", "Seat them");
    return seat(about, SeatSheet.place(proposed), false, proposed);
  }

  EntryForm seat(Seat seat) {
    var party = company.party(seat.party()).name();
    var back = PageAddresses.party(seat.party());
    var about =
        retiring(
            about(
                seat.person() + " as " + party,
                "",
                PageAddresses.editSeat(seat.party(), seat.person()),
                back,
                party,
                "Change it"),
            "Does " + seat.person() + " give it up?",
            "The part stays, and so do its promises; nobody holds them until somebody is seated.",
            false);
    return seat(about, EntryPath.seat(seat), true, SeatSheet.of(seat));
  }

  private EntryForm seat(About about, EntryPath place, boolean there, FormValues now) {
    return new EntryForm(
        about,
        place,
        there,
        SeatSheet.seat(company),
        now,
        SeatSheet::written,
        AS_SHOWN,
        Optional.empty());
  }

  EntryForm arrow(FormValues proposed) {
    var id = IdNaming.unused(proposed.get("gives"), "arrow", id2 -> company.arrow(id2).isPresent());
    var about = about("Who gives what to whom?", "", "/edit/arrow", "/arrows", "Arrows", "Add it");
    return arrow(about, EntryPath.arrow(id), false, proposed);
  }

  EntryForm arrow(Arrow arrow) {
    var address = PageAddresses.arrow(arrow.id());
    var name = ArrowNames.name(company, arrow);
    var about =
        retiring(
            about(
                name, "", PageAddresses.editArrow(arrow.id()), address, "This arrow", "Change it"),
            "Does this arrow end?",
            "Its promises end with it. What was handed over on it stays known.",
            true);
    return arrow(about, EntryPath.arrow(arrow.id()), true, ArrowSheet.of(arrow));
  }

  private EntryForm arrow(About about, EntryPath place, boolean there, FormValues now) {
    return new EntryForm(
        about,
        place,
        there,
        ArrowSheet.sections(company),
        now,
        ArrowSheet::written,
        AS_SHOWN,
        Optional.empty());
  }

  EntryForm promise(Arrow arrow, FormValues proposed) {
    var address = PageAddresses.arrow(arrow.id());
    var filled =
        proposed
            .otherwise("form", "reach")
            .otherwise("reach.valid", Stage.REQUESTED.word())
            .otherwise("reach.good", Stage.DELIVERED.word())
            .otherwise("target", "80 %")
            .otherwise("window", "90 days");
    var name = PromiseSheet.chosen(filled).asks();
    var id = IdNaming.unused(name, "promise", id2 -> arrow.promise(id2).isPresent());
    var about =
        about(
            "What is promised on " + arrow.gives() + "?",
            lead(arrow),
            PageAddresses.newPromise(arrow.id()),
            address,
            "This arrow",
            "Add it");
    return promise(about, arrow, id, false, filled);
  }

  /** Who promises reads first what the other end needs. */
  private String lead(Arrow arrow) {
    var ends = "%s, and why: %s".formatted(ArrowNames.ends(company, arrow), arrow.why());
    return arrow.nature().wants().isEmpty()
        ? ends
        : "%s. What %s needs from it to succeed: %s."
            .formatted(
                ends, company.party(arrow.to()).name(), String.join("; ", arrow.nature().wants()));
  }

  EntryForm promise(Arrow arrow, Promise promise) {
    var address = PageAddresses.arrow(arrow.id());
    var about =
        retiring(
            about(
                "The promise on " + arrow.gives(),
                "A change of its terms needs the yes of both ends again.",
                PageAddresses.editPromise(arrow.id(), promise.id()),
                address,
                "This arrow",
                "Change it"),
            "Does this promise end?",
            "Both ends lose it. What was measured stays known.",
            true);
    return promise(about, arrow, promise.id(), true, PromiseSheet.of(promise));
  }

  private EntryForm promise(About about, Arrow arrow, String id, boolean there, FormValues now) {
    return new EntryForm(
        about,
        EntryPath.promise(arrow.id(), id),
        there,
        PromiseSheet.sections(company, arrow),
        now,
        PromiseSheet::written,
        PromiseSheet::shown,
        Optional.of(after -> sentence(after, arrow.id(), id)));
  }

  private static String sentence(Company after, String arrow, String promise) {
    return after
        .arrow(arrow)
        .flatMap(a -> a.promise(promise).map(p -> PromiseWords.counted(after, a, p)))
        .orElse("");
  }

  private static About about(
      String title, String beneath, String action, String back, String backName, String button) {
    return new About(title, beneath, action, back, backName, button, Optional.empty());
  }

  private static About retiring(About about, String title, String warns, boolean along) {
    return new About(
        about.title(),
        about.beneath(),
        about.action(),
        about.back(),
        about.backName(),
        about.button(),
        Optional.of(new Retire(title, warns, about.action() + "/retire", "Retire it", along)));
  }

  /** The sheet an address names, by the parts of its path. */
  Optional<EntryForm> at(Map<String, String> path, boolean fresh, FormValues proposed) {
    if (path.containsKey("noun")) {
      return fresh(path.getOrDefault("noun", ""), proposed);
    }
    var arrow = Optional.ofNullable(path.get("arrow")).flatMap(company::arrow);
    if (path.containsKey("promise")) {
      return arrow.flatMap(
          a -> a.promise(path.getOrDefault("promise", "")).map(p -> promise(a, p)));
    }
    if (path.containsKey("arrow")) {
      return arrow.map(a -> fresh ? promise(a, proposed) : arrow(a));
    }
    return path.containsKey("person")
        ? person(path)
        : company.find(path.getOrDefault("party", "")).map(this::party);
  }

  private Optional<EntryForm> fresh(String noun, FormValues proposed) {
    return switch (noun) {
      case "company" -> Optional.of(company());
      case "party" -> Optional.of(party(proposed));
      case "person" -> Optional.of(person(proposed));
      case "seat" -> Optional.of(seat(proposed));
      case "arrow" -> Optional.of(arrow(proposed));
      case "exemption" -> Optional.of(ExemptionSheet.of(company, proposed));
      default -> Optional.empty();
    };
  }

  private Optional<EntryForm> person(Map<String, String> path) {
    var name = path.getOrDefault("person", "");
    return path.containsKey("party")
        ? company.seatsOf(path.getOrDefault("party", "")).stream()
            .filter(seat -> seat.person().equals(name))
            .findFirst()
            .map(this::seat)
        : company.people().stream()
            .filter(person -> person.name().equals(name))
            .findFirst()
            .map(this::person);
  }
}
