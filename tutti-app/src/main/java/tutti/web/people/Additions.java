package tutti.web.people;

import java.util.Map;
import tutti.charter.Charter;
import tutti.company.edit.Edit;
import tutti.company.edit.Place;
import tutti.company.edit.Revision;
import tutti.company.roster.Roster;
import tutti.company.roster.RosterAddition;

/** A roster written into the text of a charter. */
final class Additions {

  private static final String FILE = "charter";

  private Additions() {}

  /** The charter's text with everything a roster adds. */
  static String in(Charter charter, Roster roster) {
    var yaml = charter.yaml();
    for (var addition : roster.additions()) {
      yaml = Revision.of(FILE, yaml, Edit.add(place(addition), addition.fields())).yaml();
    }
    return yaml;
  }

  private static Place place(RosterAddition addition) {
    var fields = addition.fields();
    return switch (addition.sort()) {
      case PARTIES -> Place.party(value(fields, "id"));
      case PEOPLE -> Place.person(value(fields, "name"));
      case SEATS ->
          Place.COMPANY.in(
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
