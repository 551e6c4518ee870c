package tutti.company.edit;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tutti.reading.yaml.ValueAddress;
import tutti.reading.yaml.YamlEntry;

/** An entry that names another. */
record EntryMention(DanglingReference reference, ValueAddress spot, YamlEntry entry) {

  private static final List<String> NAMES =
      List.of("id", "person", "name", "what", "function", "give", "from", "rule");

  EntryMention {
    requireNonNull(reference, "reference");
    requireNonNull(spot, "spot");
    requireNonNull(entry, "entry");
  }

  /** Every entry outside a place that names what stands there, in the order of the lists. */
  static List<EntryMention> of(CompanyDraft draft, EntryPath place) {
    if (place.steps().size() != 1 || place.steps().getFirst().key().isEmpty()) {
      return List.of();
    }
    var step = place.steps().getFirst();
    var inside = draft.find(place).map(ValueAddress::toString).orElse("");
    return DanglingReference.ALL.stream()
        .filter(r -> r.names().equals(step.list()) && step.key().containsKey(r.key()))
        .flatMap(r -> in(draft, r, step.key().getOrDefault(r.key(), "")))
        .filter(mention -> !(mention.spot() + ".").startsWith(inside + "."))
        .toList();
  }

  private static Stream<EntryMention> in(
      CompanyDraft draft, DanglingReference reference, String name) {
    return holders(draft, reference).stream()
        .filter(holder -> names(holder.entry(), reference.field(), name));
  }

  private static boolean names(YamlEntry entry, String field, String name) {
    return entry.find(field).stream()
        .flatMap(value -> value.isList() ? value.items().stream() : Stream.of(value))
        .filter(YamlEntry::isText)
        .anyMatch(value -> value.text().filter(name::equals).isPresent());
  }

  private static List<EntryMention> holders(CompanyDraft draft, DanglingReference reference) {
    var found = List.of(new EntryMention(reference, ValueAddress.root(), draft.text().root()));
    for (var list : reference.list().split("/", -1)) {
      found = list.isEmpty() ? found : below(found, list);
    }
    return found;
  }

  private static List<EntryMention> below(List<EntryMention> above, String list) {
    var found = new ArrayList<EntryMention>();
    for (var mention : above) {
      var items = mention.entry().find(list).filter(YamlEntry::isList).map(YamlEntry::items);
      var spot = mention.spot().field(list);
      items.ifPresent(entries -> {
        for (var i = 0; i < entries.size(); i++) {
          found.add(new EntryMention(mention.reference(), spot.at(i), entries.get(i)));
        }
      });
    }
    return found;
  }

  /** What the entry is called: its id, else the first thing that tells it apart. */
  String name() {
    return NAMES.stream()
        .flatMap(field -> PlainValues.of(entry, field).stream())
        .findFirst()
        .orElse("the company");
  }

  String list() {
    return reference.list();
  }
}
