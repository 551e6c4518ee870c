package tutti.company;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import tutti.reading.Entry;

/** Reads one entry of {@code parties}: {@code - {id: sales, kind: function}}. */
final class PartyEntry {

  static final List<String> FIELDS =
      List.of("id", "name", "kind", "side", "within", "job", "description");

  private PartyEntry() {}

  static Optional<Party> read(Entry entry) {
    if (!entry.isMapping("{id: sales, kind: function}")) {
      return Optional.empty();
    }
    entry.once().allow(FIELDS);
    var id = Headers.id(entry, "sales");
    return Optional.of(new Party(id, name(entry, id), kind(entry), side(entry), within(entry)));
  }

  private static String name(Entry entry, String id) {
    return entry.find("name").flatMap(Entry::text).orElseGet(() -> title(id));
  }

  /** {@code product-marketing} is shown as {@code Product Marketing}. */
  private static String title(String id) {
    var title = new StringBuilder();
    for (var word : id.split("[-_.]+", -1)) {
      title.append(title.isEmpty() || word.isEmpty() ? "" : " ").append(capital(word));
    }
    return title.toString();
  }

  private static String capital(String word) {
    return word.isEmpty() ? "" : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  private static Party.Kind kind(Entry entry) {
    return entry
        .find("kind")
        .flatMap(e -> e.as(w -> Party.Kind.valueOf(upper(w)), "function, role or outside"))
        .orElse(Party.Kind.FUNCTION);
  }

  private static Optional<Party.Side> side(Entry entry) {
    return entry
        .find("side")
        .flatMap(e -> e.as(w -> Party.Side.valueOf(upper(w)), "supply, demand or customer"));
  }

  private static Optional<String> within(Entry entry) {
    return entry.find("within").flatMap(Entry::text);
  }

  /** Refuses a role within no party, or within itself; any party of the file may be meant. */
  static void checkWithin(Entry entry, Set<String> parties) {
    entry
        .find("within")
        .ifPresent(e ->
            e.text()
                .map(id -> References.known(e, id, parties))
                .ifPresent(id -> {
                  if (entry.find("id").flatMap(Entry::text).filter(id::equals).isPresent()) {
                    e.refuse("A party is not within itself; name the function it belongs to.");
                  }
                }));
  }

  private static String upper(String word) {
    return word.toUpperCase(Locale.ROOT);
  }
}
