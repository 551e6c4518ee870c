package tutti.company.file;

import java.util.Set;
import java.util.regex.Pattern;
import tutti.reading.SpellingSuggestion;
import tutti.reading.yaml.YamlEntry;

/** What every file of Tutti has in common: a version, a kind, and entries with ids. */
public final class FileHeaders {

  private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,79}");

  private FileHeaders() {}

  /** Refuses another version of the format, or another kind of file. */
  public static void check(YamlEntry root, String kind) {
    expect(root, "apiVersion", "tutti/v1");
    expect(root, "kind", kind);
  }

  private static void expect(YamlEntry root, String field, String value) {
    root.need(field, value)
        .ifPresent(entry ->
            entry
                .text()
                .filter(written -> !written.equals(value))
                .ifPresent(written ->
                    entry.refuse(
                        "Expected "
                            + value
                            + ", found "
                            + SpellingSuggestion.quoted(written)
                            + ".")));
  }

  /** Refuses an id that another entry of the same list has. */
  static void distinct(YamlEntry entry, Set<String> seen) {
    entry
        .find("id")
        .ifPresent(id ->
            id.text()
                .filter(written -> !seen.add(written))
                .ifPresent(written ->
                    id.refuse(
                        "The id "
                            + SpellingSuggestion.quoted(written)
                            + " is taken; ids are unique.")));
  }

  /** The id of an entry: letters, digits, dots, dashes and underscores, at most 80 of them. */
  static String id(YamlEntry entry, String example) {
    return entry
        .need("id", "a short name such as " + example)
        .flatMap(e -> e.as(FileHeaders::checked, "letters, digits and dashes, such as " + example))
        .orElse("?");
  }

  private static String checked(String id) {
    if (!ID.matcher(id).matches()) {
      throw new IllegalArgumentException(id);
    }
    return id;
  }
}
