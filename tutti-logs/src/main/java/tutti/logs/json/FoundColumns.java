package tutti.logs.json;

import static java.util.Objects.requireNonNull;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tutti.evidence.EncodedColumns;
import tutti.reading.SpellingSuggestion;

/** The columns that the records of a file have: so many as a table may have, and those wanted. */
final class FoundColumns {

  /** The most columns, without those that are wanted. */
  static final int MOST = 2_000;

  private final Set<String> wanted;
  private final Map<String, Integer> places = new LinkedHashMap<>();
  private Optional<String> left = Optional.empty();

  FoundColumns(List<EncodedColumns> wanted) {
    this.wanted =
        requireNonNull(wanted, "wanted").stream()
            .flatMap(columns -> columns.wanted().together().stream())
            .flatMap(Set::stream)
            .collect(Collectors.toUnmodifiableSet());
  }

  void add(Set<String> names) {
    names.forEach(this::add);
  }

  private void add(String name) {
    if (places.containsKey(name)) {
      return;
    }
    if (places.size() < MOST || wanted.contains(name)) {
      places.put(name, places.size());
    } else if (left.isEmpty()) {
      left = Optional.of(name);
    }
  }

  List<String> names() {
    return List.copyOf(places.keySet());
  }

  /** A cell for each column. */
  List<String> cells(Map<String, String> values) {
    return places.keySet().stream().map(name -> values.getOrDefault(name, "")).toList();
  }

  /** What is to be said when there are more. */
  Optional<String> sentence() {
    return left.map(name ->
        "The records have more than %,d fields; %s and further ones are not read."
            .formatted(MOST, SpellingSuggestion.quoted(name)));
  }
}
