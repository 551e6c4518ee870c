package tutti.charter.web.start;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import tutti.company.Company;
import tutti.company.Seat;
import tutti.company.edit.CompanyEdit;
import tutti.company.edit.CompanyRevision;
import tutti.company.edit.EntryPath;
import tutti.company.file.CompanyFile;
import tutti.company.template.CompanyTemplates;
import tutti.company.time.ZoneNames;
import tutti.page.FieldFault;
import tutti.people.ActingRule;
import tutti.people.Actor;
import tutti.reading.InputProblem;
import tutti.reading.UnreadableInput;

/** The text a company begins with; what is wrong stays beside its field. */
final class CompanyStart {

  private static final String FILE = "company";
  private static final int LONGEST_NAME = 80;
  private static final List<String> CALENDAR = List.of("days", "hours", "holidays");
  private static final String BLANK =
      """
      apiVersion: tutti/v1
      kind: Company
      name: Company
      zone: UTC

      parties:
        - {id: customer, kind: outside, side: customer}
      """;

  private static final Actor SOMEBODY = new Actor("somebody");

  private final StartAnswers answers;
  private final List<FieldFault> faults = new ArrayList<>();

  CompanyStart(StartAnswers answers) {
    this.answers = answers;
  }

  List<FieldFault> faults() {
    return faults;
  }

  private void fault(String field, String says) {
    faults.add(new FieldFault(field, "", says));
  }

  /** Who begins it; somebody, when nobody says. */
  Optional<Actor> by() {
    var who = answers.get("who");
    if (who.isBlank()) {
      return Optional.of(SOMEBODY);
    }
    Actor.refusal(who).ifPresent(says -> fault("who", says));
    return faults.isEmpty() ? Optional.of(new Actor(who)) : Optional.empty();
  }

  /** The text of a template, or of nothing but the Customer, with what was answered in it. */
  Optional<String> from(String what) {
    return (what.equals("blank") ? Optional.of(BLANK) : CompanyTemplates.text(what))
        .flatMap(this::answered);
  }

  private Optional<String> answered(String text) {
    if (answers.get("name").length() > LONGEST_NAME) {
      fault("name", "A name has at most 80 letters; shorten it.");
    }
    var company = fields("name", answers.get("name"));
    zone().ifPresent(zone -> company.put("zone", zone));
    var revision = put(read(text), EntryPath.COMPANY, company);
    var calendar = new LinkedHashMap<String, String>();
    CALENDAR.forEach(field -> calendar.putAll(fields(field, answers.get(field))));
    return Optional.of(seated(put(revision, EntryPath.block("calendar"), calendar)).yaml())
        .filter(yaml -> faults.isEmpty());
  }

  private static CompanyRevision read(String text) {
    return new CompanyRevision(text, CompanyFile.read(FILE, text));
  }

  /** A field that says something; none when it is empty. */
  private static SequencedMap<String, String> fields(String name, String value) {
    var fields = new LinkedHashMap<String, String>();
    if (!value.isEmpty()) {
      fields.put(name, value);
    }
    return fields;
  }

  private Optional<String> zone() {
    var written = answers.get("zone");
    var zone = ZoneNames.find(written);
    if (zone.isEmpty() && !written.isEmpty()) {
      fault("zone", ZoneNames.fault(written));
    }
    return zone.map(Object::toString);
  }

  private CompanyRevision put(CompanyRevision to, EntryPath place, Map<String, String> fields) {
    return fields.isEmpty() ? to : made(to, CompanyEdit.put(place, fields));
  }

  private CompanyRevision made(CompanyRevision to, CompanyEdit edit) {
    try {
      return CompanyRevision.of(FILE, to.yaml(), edit);
    } catch (UnreadableInput e) {
      e.problems().forEach(problem -> fault(field(problem), problem.says()));
      return to;
    }
  }

  /** The field of the page that asks for a field of the text. */
  private static String field(InputProblem problem) {
    var last = problem.field().substring(problem.field().lastIndexOf('.') + 1);
    return switch (last) {
      case "days", "hours", "holidays", "zone" -> last;
      case "" -> "who";
      default -> "name";
    };
  }

  /** Whoever begins it is one of its people, and holds the part they chose, or the first. */
  private CompanyRevision seated(CompanyRevision revision) {
    var who = answers.get("who");
    if (who.isEmpty() || Actor.refusal(who).isPresent()) {
      return revision;
    }
    var company = revision.company();
    var known = ActingRule.people(company).contains(who);
    var named = known ? revision : made(revision, CompanyEdit.add(EntryPath.person(who), Map.of()));
    return party(company)
        .map(party -> new Seat(party, who, Optional.empty()))
        .filter(seat -> !known)
        .map(seat -> made(named, CompanyEdit.add(EntryPath.seat(seat), Map.of())))
        .orElse(named);
  }

  private Optional<String> party(Company company) {
    var written = answers.get("part");
    var parts = FirstSeats.of(company);
    if (written.isEmpty()) {
      return parts.first();
    }
    var party = parts.find(written);
    if (party.isEmpty()) {
      fault("part", parts.fault(written));
    }
    return party;
  }

  /** A text of somebody's own, when it is a company. */
  Optional<String> own(String text) {
    if (text.isBlank()) {
      fault("text", "Write the company here, or choose a file.");
      return Optional.empty();
    }
    try {
      CompanyFile.read("company.yaml", text);
      return Optional.of(text);
    } catch (UnreadableInput e) {
      faults.addAll(FieldFault.all("text", e));
      return Optional.empty();
    }
  }
}
