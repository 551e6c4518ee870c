package tutti.web.edit;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import tutti.company.Company;
import tutti.web.edit.EditForm.About;

/**
 * One thing of the charter on a sheet: what its fields are, and what the charter makes of them.
 *
 * @param about what the form says
 * @param target where the thing stands in the charter
 * @param now its fields as they are written; of a new thing, what is proposed
 * @param written from the fields of the page to those of the charter
 * @param shown from a field of the charter to the one of the page that asks for it
 * @param sentence what it would mean in words, in the company it would make
 */
record Sheet(
    About about,
    Target target,
    List<Section> sections,
    Values now,
    Function<Values, Map<String, Object>> written,
    UnaryOperator<String> shown,
    Optional<Function<Company, String>> sentence) {

  Sheet {
    requireNonNull(about, "about");
    requireNonNull(target, "target");
    sections = List.copyOf(sections);
    requireNonNull(now, "now");
    requireNonNull(written, "written");
    requireNonNull(shown, "shown");
    requireNonNull(sentence, "sentence");
  }

  /**
   * Where a thing stands: in a list of the charter, under its id when it is there already.
   *
   * @param list such as {@code parties} or {@code arrows/leads/promises}
   * @param there whether it is written already
   */
  record Target(String list, String id, boolean there) {
    Target {
      requireNonNull(list, "list");
      requireNonNull(id, "id");
    }

    /** Such as {@code arrows/leads/promises/accepted}. */
    String path() {
      return list + "/" + id;
    }
  }

  /** The names of its fields on the page. */
  List<Field> fields() {
    return sections.stream().flatMap(section -> section.fields().stream()).toList();
  }
}
