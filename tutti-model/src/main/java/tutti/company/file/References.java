package tutti.company.file;

import java.util.Set;
import tutti.reading.Entry;
import tutti.reading.Spelling;

/** Fields that name something else in the file. */
final class References {

  private References() {}

  /** The id itself; one that nothing of this kind has is refused. */
  static String known(Entry entry, String what, String id, Set<String> ids) {
    if (!ids.contains(id)) {
      entry.refuse(
          () -> "No " + what + " has the id " + Spelling.quoted(id) + Spelling.hint(id, ids));
    }
    return id;
  }

  /** {@code a party}, {@code an arrow}. */
  static String one(String what) {
    return ("aeiou".indexOf(what.charAt(0)) < 0 ? "a " : "an ") + what;
  }
}
