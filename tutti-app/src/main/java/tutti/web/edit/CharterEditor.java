package tutti.web.edit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import tutti.charter.Charter;
import tutti.charter.Charters;
import tutti.company.Company;
import tutti.company.edit.Edit;
import tutti.company.edit.Revision;
import tutti.reading.Unreadable;
import tutti.reading.written.Written;
import tutti.web.Refused;

/** Where sheets are tried out and handed in. */
@Component
class CharterEditor {

  private static final String FILE = "charter";

  /** What comes of values that cannot be read. */
  private static final Optional<Company> NOTHING = Optional.empty();

  private final Charters charters;

  CharterEditor(Charters charters) {
    this.charters = charters;
  }

  Charter charter() {
    return charters
        .current()
        .orElseThrow(() ->
            new Refused(
                HttpStatus.NOT_FOUND,
                "There is no company to change yet. Start from a template first."));
  }

  /** The form as it is first seen; what is new is said in words once it is tried. */
  EditForm opened(Charter charter, Sheet sheet, String who) {
    var company = Optional.of(charter.company()).filter(now -> sheet.there());
    return form(charter, sheet, sheet.now().with("who", who), Map.of(), company);
  }

  /** The form with everything that is wrong with it, published nowhere. */
  EditForm tried(Charter charter, Sheet sheet, Values values) {
    return tried(charter, sheet, values, sheet.missing(values));
  }

  private static EditForm tried(
      Charter charter, Sheet sheet, Values values, Map<String, List<String>> known) {
    var faults = new LinkedHashMap<>(known);
    try {
      var company = Revision.of(FILE, charter.yaml(), sheet.edit(values)).company();
      return form(charter, sheet, values, faults, Optional.of(company));
    } catch (Unreadable e) {
      sheet.faults(values, e.problems()).forEach(faults::putIfAbsent);
      return form(charter, sheet, values, faults, NOTHING);
    }
  }

  /** The form, with what its values mean in the company they would make. */
  private static EditForm form(
      Charter charter,
      Sheet sheet,
      Values values,
      Map<String, List<String>> faults,
      Optional<Company> company) {
    var words = sheet.sentence().flatMap(company::map).orElse("");
    return sheet.form(charter, values, values.get("who"), faults, words);
  }

  /** Hands a sheet in. */
  Outcome change(Charter charter, Sheet sheet, Values sent) {
    var values = sheet.chosen(sent);
    var faults = new LinkedHashMap<>(sheet.missing(values));
    faults.putAll(unnamed(charter, values));
    return faults.isEmpty()
        ? handed(charter, sheet, values, sheet.edit(values))
        : new Outcome.Wrong(tried(charter, sheet, values, faults));
  }

  /** Everybody signs what they change. */
  private static Map<String, List<String>> unnamed(Charter charter, Values values) {
    return tutti.charter.Acting.refusal(charter.company(), values.get("who"))
        .map(says -> Map.of("who", List.of(says)))
        .orElse(Map.of());
  }

  private Outcome handed(Charter charter, Sheet sheet, Values values, Edit edit) {
    var seen = seen(values).orElse(charter.version());
    return switch (charters.edit(seen, edit, values.get("who"), values.get("because"))) {
      case tutti.charter.Outcome.Published published -> done(sheet, edit);
      case tutti.charter.Outcome.Unchanged unchanged -> done(sheet, edit);
      case tutti.charter.Outcome.Refused refused ->
          new Outcome.Wrong(
              form(charter, sheet, values, sheet.faults(values, refused.problems()), NOTHING));
      case tutti.charter.Outcome.Conflict conflict ->
          new Outcome.Crossed(
              Conflict.of(
                  form(conflict.latest(), sheet, values, Map.of(), NOTHING),
                  sheet,
                  values,
                  conflict));
    };
  }

  private static Outcome done(Sheet sheet, Edit edit) {
    return new Outcome.Published(Addresses.after(edit, sheet.about().back()));
  }

  /** The charter a form was opened on. */
  private static Optional<Integer> seen(Values values) {
    return values.find("version").filter(text -> text.matches("\\d{1,9}")).map(Integer::valueOf);
  }

  /** Pins the box of the party a sheet is about; nowhere when the pin is blank. */
  Outcome pin(Charter charter, Sheet sheet, Values sent, Written pin) {
    var values =
        sheet
            .now()
            .with("pinX", sent.get("x"))
            .with("pinY", sent.get("y"))
            .with("who", sent.get("who"))
            .with("because", sent.get("because"))
            .with("version", sent.get("version"));
    var fields = new LinkedHashMap<String, Written>();
    fields.put("pin", pin);
    var faults = unnamed(charter, values);
    return faults.isEmpty()
        ? handed(charter, sheet, values, new Edit.Put(sheet.place(), fields))
        : new Outcome.Wrong(form(charter, sheet, values, faults, Optional.of(charter.company())));
  }

  /** Takes what a sheet is about out of the charter. */
  Outcome retire(Charter charter, Sheet sheet, Values sent) {
    var values =
        sheet
            .now()
            .with("who", sent.get("who"))
            .with("because", sent.get("because"))
            .with("version", sent.get("version"));
    var faults = unnamed(charter, values);
    return faults.isEmpty()
        ? handed(charter, sheet, values, new Edit.Retire(sheet.place(), sent.yes("along")))
        : new Outcome.Wrong(form(charter, sheet, values, faults, Optional.of(charter.company())));
  }
}
