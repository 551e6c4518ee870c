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
import tutti.web.Refused;

/** Where sheets are tried out and handed in. */
@Component
class Desk {

  private static final String FILE = "charter";

  private final Charters charters;

  Desk(Charters charters) {
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

  /** What a sheet would mean in words; nothing while it cannot be read. */
  String words(Charter charter, Sheet sheet, Values values) {
    return sheet
        .sentence()
        .flatMap(says -> revised(charter, sheet.edit(values)).map(says))
        .orElse("");
  }

  private static Optional<Company> revised(Charter charter, Edit edit) {
    try {
      return Optional.of(Revision.of(FILE, charter.yaml(), edit).company());
    } catch (Unreadable e) {
      return Optional.empty();
    }
  }

  /** The form with everything that is wrong with it, published nowhere. */
  EditForm tried(Charter charter, Sheet sheet, Values values) {
    var faults = new LinkedHashMap<>(sheet.missing(values));
    try {
      Revision.of(FILE, charter.yaml(), sheet.edit(values));
    } catch (Unreadable e) {
      sheet.faults(values, e.problems()).forEach(faults::putIfAbsent);
    }
    return form(charter, sheet, values, faults);
  }

  private EditForm form(
      Charter charter, Sheet sheet, Values values, Map<String, List<String>> faults) {
    var words = words(charter, sheet, values);
    return sheet.form(charter, values, values.get("who"), faults, words);
  }

  /** Hands a sheet in. */
  Outcome change(Charter charter, Sheet sheet, Values values) {
    var faults = new LinkedHashMap<>(sheet.missing(values));
    unnamed(values, faults);
    if (!faults.isEmpty()) {
      return new Outcome.Wrong(form(charter, sheet, values, faults));
    }
    return publish(charter, sheet, values, sheet.edit(values));
  }

  /** Everybody signs what they change. */
  private static void unnamed(Values values, Map<String, List<String>> faults) {
    if (values.get("who").isEmpty()) {
      faults.put("who", List.of("Say who you are; the charter records who changed it."));
    }
  }

  private Outcome publish(Charter charter, Sheet sheet, Values values, Edit edit) {
    try {
      var revision = Revision.of(FILE, charter.yaml(), edit);
      charters.publish(FILE, revision.yaml(), values.get("who"), values.get("because"));
      return new Outcome.Published(Addresses.after(edit, sheet.about().back()));
    } catch (Unreadable e) {
      return new Outcome.Wrong(form(charter, sheet, values, sheet.faults(values, e.problems())));
    }
  }

  /** Takes what a sheet is about out of the charter. */
  Outcome retire(Charter charter, Sheet sheet, Values sent) {
    var values = sheet.now().with("who", sent.get("who")).with("because", sent.get("because"));
    var faults = new LinkedHashMap<String, List<String>>();
    unnamed(values, faults);
    if (!faults.isEmpty()) {
      return new Outcome.Wrong(form(charter, sheet, values, faults));
    }
    var edit = new Edit.Retire(sheet.place(), sent.yes("along"));
    return publish(charter, sheet, values, edit);
  }
}
