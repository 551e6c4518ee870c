package tutti.charter.web.edit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import tutti.charter.Charter;
import tutti.charter.Charters;
import tutti.charter.PublishOutcome;
import tutti.company.Company;
import tutti.company.edit.CompanyEdit;
import tutti.company.edit.CompanyRevision;
import tutti.page.PageRefusal;
import tutti.people.ActingRule;
import tutti.people.Actor;
import tutti.reading.UnreadableInput;
import tutti.reading.written.WrittenValue;

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
            new PageRefusal(
                HttpStatus.NOT_FOUND,
                "There is no company to change yet. Start from a template first."));
  }

  /** The form as it is first seen; what is new is said in words once it is tried. */
  EditForm opened(Charter charter, EntryForm sheet, String who) {
    var company = Optional.of(charter.company()).filter(now -> sheet.there());
    return form(charter, sheet, sheet.now().with("who", who), Map.of(), company);
  }

  /** The form with everything that is wrong with it, published nowhere. */
  EditForm tried(Charter charter, EntryForm sheet, FormValues values) {
    return tried(charter, sheet, values, sheet.missing(values));
  }

  private static EditForm tried(
      Charter charter, EntryForm sheet, FormValues values, Map<String, List<String>> known) {
    var faults = new LinkedHashMap<>(known);
    try {
      var company = CompanyRevision.of(FILE, charter.yaml(), sheet.edit(values)).company();
      return form(charter, sheet, values, faults, Optional.of(company));
    } catch (UnreadableInput e) {
      sheet.faults(values, e.problems()).forEach(faults::putIfAbsent);
      return form(charter, sheet, values, faults, NOTHING);
    }
  }

  /** The form, with what its values mean in the company they would make. */
  private static EditForm form(
      Charter charter,
      EntryForm sheet,
      FormValues values,
      Map<String, List<String>> faults,
      Optional<Company> company) {
    var words = sheet.sentence().flatMap(company::map).orElse("");
    return sheet.form(charter, values, values.get("who"), faults, words);
  }

  /** Hands a sheet in. */
  EditOutcome change(Charter charter, EntryForm sheet, FormValues sent) {
    var values = sheet.chosen(sent);
    var faults = new LinkedHashMap<>(sheet.missing(values));
    faults.putAll(unnamed(charter, values));
    return faults.isEmpty()
        ? handed(charter, sheet, values, sheet.edit(values))
        : new EditOutcome.Wrong(tried(charter, sheet, values, faults));
  }

  /** Everybody signs what they change. */
  private static Map<String, List<String>> unnamed(Charter charter, FormValues values) {
    return ActingRule.refusal(charter.company(), values.get("who"))
        .map(says -> Map.of("who", List.of(says)))
        .orElse(Map.of());
  }

  private EditOutcome handed(
      Charter charter, EntryForm sheet, FormValues values, CompanyEdit edit) {
    var seen = seen(values).orElse(charter.version());
    var by = new Actor(values.get("who"));
    return switch (charters.edit(seen, edit, by, values.get("because"))) {
      case PublishOutcome.Published published -> done(sheet, edit);
      case PublishOutcome.Unchanged unchanged -> done(sheet, edit);
      case PublishOutcome.Refused refused ->
          new EditOutcome.Wrong(
              form(charter, sheet, values, sheet.faults(values, refused.problems()), NOTHING));
      case PublishOutcome.Conflict conflict ->
          new EditOutcome.Crossed(
              EditConflict.of(
                  form(conflict.latest(), sheet, values, Map.of(), NOTHING),
                  sheet,
                  values,
                  conflict));
    };
  }

  private static EditOutcome done(EntryForm sheet, CompanyEdit edit) {
    return new EditOutcome.Published(EntryAddresses.after(edit, sheet.about().back()));
  }

  /** The charter a form was opened on. */
  private static Optional<Integer> seen(FormValues values) {
    return values.find("version").filter(text -> text.matches("\\d{1,9}")).map(Integer::valueOf);
  }

  /** Pins the box of the party a sheet is about; nowhere when the pin is blank. */
  EditOutcome pin(Charter charter, EntryForm sheet, FormValues sent, WrittenValue pin) {
    var values =
        sheet
            .now()
            .with("pinX", sent.get("x"))
            .with("pinY", sent.get("y"))
            .with("who", sent.get("who"))
            .with("because", sent.get("because"))
            .with("version", sent.get("version"));
    var fields = new LinkedHashMap<String, WrittenValue>();
    fields.put("pin", pin);
    var faults = unnamed(charter, values);
    return faults.isEmpty()
        ? handed(charter, sheet, values, new CompanyEdit.Put(sheet.place(), fields))
        : new EditOutcome.Wrong(
            form(charter, sheet, values, faults, Optional.of(charter.company())));
  }

  /** Takes what a sheet is about out of the charter. */
  EditOutcome retire(Charter charter, EntryForm sheet, FormValues sent) {
    var values =
        sheet
            .now()
            .with("who", sent.get("who"))
            .with("because", sent.get("because"))
            .with("version", sent.get("version"));
    var faults = unnamed(charter, values);
    return faults.isEmpty()
        ? handed(charter, sheet, values, new CompanyEdit.Retire(sheet.place(), sent.yes("along")))
        : new EditOutcome.Wrong(
            form(charter, sheet, values, faults, Optional.of(charter.company())));
  }
}
