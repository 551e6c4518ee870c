package tutti.company.file;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tutti.reading.UnreadableInput;
import tutti.reading.yaml.YamlEntry;
import tutti.reading.yaml.YamlFile;

/**
 * Where the things of a company stand in its text. A thing is named as findings name it: {@code
 * arrows/leads}, {@code arrows/leads/promises/accepted}, {@code parties/sales}, {@code people/Jonas
 * Weck}, {@code company}.
 */
public final class TextPlaces {

  /** The file as a whole. */
  private static final Place START = new Place(1, 1);

  private static final List<String> NESTED = List.of("promises");

  private final Map<String, Place> places = new HashMap<>();

  private TextPlaces(YamlEntry root) {
    root.fields().forEach(this::list);
    root.find("seats").ifPresent(seats -> named("people", seats, "person"));
  }

  /**
   * @param line counted from 1
   * @param column counted from 1
   */
  public record Place(int line, int column) {}

  /**
   * The places in a text.
   *
   * @throws UnreadableInput when the text is not one YAML document
   */
  public static TextPlaces of(String file, String text) {
    return new TextPlaces(YamlFile.open(file, text));
  }

  /** Where a thing stands; what the text does not name stands where what it belongs to stands. */
  public Place of(String thing) {
    var found = Optional.ofNullable(places.get(thing));
    for (var at = thing; found.isEmpty() && at.contains("/"); ) {
      at = at.substring(0, at.lastIndexOf('/'));
      found = Optional.ofNullable(places.get(at));
    }
    return found.orElse(START);
  }

  private void list(String name, YamlEntry entry) {
    places.putIfAbsent(name, place(entry));
    named(name, entry, name.equals("people") ? "name" : "id");
  }

  private void named(String path, YamlEntry list, String field) {
    if (list.isList()) {
      list.items().forEach(item -> item(path, item, field));
    }
  }

  private void item(String path, YamlEntry item, String field) {
    item.find(field)
        .filter(YamlEntry::isText)
        .flatMap(YamlEntry::text)
        .map(id -> path + "/" + id)
        .ifPresent(thing -> {
          places.putIfAbsent(thing, place(item));
          NESTED.forEach(
              inner -> item.find(inner).ifPresent(list -> named(thing + "/" + inner, list, "id")));
        });
  }

  private static Place place(YamlEntry entry) {
    var problem = entry.problem("");
    return new Place(Math.max(1, problem.line()), Math.max(1, problem.column()));
  }
}
