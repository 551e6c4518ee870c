package tutti.company.file;

import java.util.Set;
import tutti.reading.SpellingSuggestion;
import tutti.reading.yaml.YamlEntry;

/** Fields that name something else in the file. */
final class ReferenceFields {

  private ReferenceFields() {}

  /** The id itself; one that nothing of this kind has is refused. */
  static String known(YamlEntry entry, String what, String id, Set<String> ids) {
    if (!ids.contains(id)) {
      entry.refuse(() ->
          "No "
              + what
              + " has the id "
              + SpellingSuggestion.quoted(id)
              + SpellingSuggestion.hint(id, ids));
    }
    return id;
  }

  /** {@code a party}, {@code an arrow}. */
  static String one(String what) {
    return ("aeiou".indexOf(what.charAt(0)) < 0 ? "a " : "an ") + what;
  }
}
