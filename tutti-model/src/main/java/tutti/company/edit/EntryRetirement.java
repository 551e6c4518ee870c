package tutti.company.edit;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tutti.reading.written.WrittenValue;
import tutti.reading.yaml.ValueAddress;
import tutti.reading.yaml.YamlEntry;
import tutti.reading.yaml.YamlManuscript;

/** Takes an entry away, alone or with what hangs on it. */
final class EntryRetirement {

  private static final int MOST_NAMED = 5;

  private static final Map<String, String> ONE =
      Map.ofEntries(
          Map.entry("parties", "party"),
          Map.entry("people", "person"),
          Map.entry("arrows", "arrow"),
          Map.entry("arrows/promises", "promise"),
          Map.entry("pairs", "pair"),
          Map.entry("relays", "relay"),
          Map.entry("seats", "seat"),
          Map.entry("needs", "need"),
          Map.entry("offerings", "offering"),
          Map.entry("programs", "program"),
          Map.entry("parts", "part"),
          Map.entry("stages", "stage"),
          Map.entry("enablement", "enablement item"),
          Map.entry("launches", "launch"),
          Map.entry("dealDesk", "deal route"),
          Map.entry("decisions", "decision"),
          Map.entry("decisions/inputs", "input of a decision"),
          Map.entry("reviews", "review"));

  private EntryRetirement() {}

  /** Refuses with a sentence that names what hangs on the entry. */
  static CompanyDraft alone(CompanyDraft draft, EntryPath place) {
    var mentions = EntryMention.of(draft, place);
    if (!mentions.isEmpty()) {
      throw draft.refused(
          "", said(draft, place, mentions) + " Take them along, or change them first.");
    }
    return draft.without(place);
  }

  private static String said(CompanyDraft draft, EntryPath place, List<EntryMention> mentions) {
    var byList = new LinkedHashMap<String, Set<String>>();
    mentions.forEach(
        m -> byList.computeIfAbsent(m.list(), list -> new LinkedHashSet<>()).add(m.name()));
    return "%s is still named by %s."
        .formatted(
            title(draft, place),
            byList.entrySet().stream()
                .map(list -> count(list.getKey(), list.getValue()))
                .collect(Collectors.joining("; ")));
  }

  private static String title(CompanyDraft draft, EntryPath place) {
    var id = place.steps().getLast().key().firstEntry().getValue();
    return draft
        .entry(place)
        .flatMap(entry -> PlainValues.of(entry, "name"))
        .filter(name -> !name.equals(id))
        .map(name -> name + " (" + id + ")")
        .orElse(id);
  }

  private static String count(String list, Set<String> names) {
    if (list.isEmpty()) {
      return "the centre of the map";
    }
    var word = ONE.getOrDefault(list, list);
    var shown = names.stream().limit(MOST_NAMED).collect(Collectors.joining(", "));
    var more = names.size() > MOST_NAMED ? " and %d more".formatted(names.size() - MOST_NAMED) : "";
    return "%d %s (%s%s)".formatted(names.size(), plural(word, names.size()), shown, more);
  }

  private static String plural(String word, int count) {
    return count == 1
        ? word
        : word.equals("party")
            ? "parties"
            : word.equals("person")
                ? "people"
                : word.startsWith("input") ? "inputs of decisions" : word + "s";
  }

  /** With everything that makes no sense without it; what does loses the name and stays. */
  static CompanyDraft along(CompanyDraft draft, EntryPath place) {
    return along(draft, place, Set.of());
  }

  private static CompanyDraft along(CompanyDraft draft, EntryPath place, Set<String> going) {
    var more = new LinkedHashSet<>(going);
    more.add(place.toString());
    var left = draft;
    for (var next = next(left, place, more); next != null; next = next(left, place, more)) {
      left = released(left, next, place, more);
    }
    return left.find(place).isPresent() ? left.without(place) : left;
  }

  private static @Nullable EntryMention next(
      CompanyDraft draft, EntryPath place, Set<String> going) {
    return EntryMention.of(draft, place).stream()
        .filter(mention -> !going.contains(place(mention).toString()))
        .findFirst()
        .orElse(null);
  }

  private static CompanyDraft released(
      CompanyDraft draft, EntryMention mention, EntryPath gone, Set<String> going) {
    if (mention.reference().fate() == DanglingReference.Fate.STAYS) {
      return unnamed(draft, mention, gone.steps().getFirst().key());
    }
    return mention.list().contains("/") || !mention.entry().fields().containsKey("id")
        ? draft.with(draft.text().remove(mention.spot()))
        : along(draft, place(mention), going);
  }

  /** The place of an entry that has an id; of another only its list. */
  private static EntryPath place(EntryMention mention) {
    var id = PlainValues.of(mention.entry(), "id").orElseGet(() -> mention.spot().toString());
    return EntryPath.entry(mention.list(), id);
  }

  private static CompanyDraft unnamed(
      CompanyDraft draft, EntryMention mention, Map<String, String> gone) {
    var field = mention.reference().field();
    var name = gone.getOrDefault(mention.reference().key(), "");
    var left =
        mention.entry().find(field).filter(YamlEntry::isList).stream()
            .flatMap(list -> list.items().stream())
            .flatMap(item -> item.text().stream())
            .filter(text -> !text.equals(name))
            .map(text -> (WrittenValue) new WrittenValue.Text(text))
            .toList();
    return draft.with(put(draft, mention.spot(), field, left));
  }

  private static YamlManuscript put(
      CompanyDraft draft, ValueAddress spot, String field, List<WrittenValue> left) {
    return left.isEmpty()
        ? draft.text().drop(spot, field)
        : draft.text().put(spot, field, new WrittenValue.Items(left));
  }
}
