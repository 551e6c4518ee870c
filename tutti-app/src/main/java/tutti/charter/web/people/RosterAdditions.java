package tutti.charter.web.people;

import java.util.Map;
import tutti.charter.Charter;
import tutti.company.edit.CompanyEdit;
import tutti.company.edit.CompanyRevision;
import tutti.company.edit.EntryPath;
import tutti.company.roster.Roster;
import tutti.company.roster.RosterAddition;

/** A roster written into the text of a charter. */
final class RosterAdditions {

  private static final String FILE = "charter";

  private RosterAdditions() {}

  /** The charter's text with everything a roster adds. */
  static String in(Charter charter, Roster roster) {
    var yaml = charter.yaml();
    for (var addition : roster.additions()) {
      yaml =
          CompanyRevision.of(FILE, yaml, CompanyEdit.add(place(addition), addition.fields()))
              .yaml();
    }
    return yaml;
  }

  private static EntryPath place(RosterAddition addition) {
    var fields = addition.fields();
    return switch (addition.sort()) {
      case PARTIES -> EntryPath.party(value(fields, "id"));
      case PEOPLE -> EntryPath.person(value(fields, "name"));
      case SEATS ->
          EntryPath.COMPANY.in(
              "seats",
              "party",
              value(fields, "party"),
              "person",
              value(fields, "person"),
              "from",
              value(fields, "from"));
    };
  }

  private static String value(Map<String, String> fields, String name) {
    return fields.getOrDefault(name, "");
  }
}
