package tutti.company.change;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The same entry in two lists; empty where it is missing. */
record MatchedEntry<T>(String key, Optional<T> before, Optional<T> after) {

  MatchedEntry {
    requireNonNull(key, "key");
    requireNonNull(before, "before");
    requireNonNull(after, "after");
  }

  /** Entries by key, those with one key in turn: first those of before, then the new ones. */
  static <T> List<MatchedEntry<T>> of(List<T> before, List<T> after, Function<T, String> key) {
    var was = keyed(before, key);
    var is = keyed(after, key);
    var all = new ArrayList<MatchedEntry<T>>();
    was.forEach((k, entry) ->
        all.add(new MatchedEntry<>(k, Optional.of(entry), Optional.ofNullable(is.get(k)))));
    is.forEach((k, entry) -> {
      if (!was.containsKey(k)) {
        all.add(new MatchedEntry<>(k, Optional.empty(), Optional.of(entry)));
      }
    });
    return all;
  }

  /** The keys that both lists have, in the order of the first. */
  static <T> List<String> common(List<T> list, List<T> other, Function<T, String> key) {
    var keys = new ArrayList<>(keyed(list, key).keySet());
    keys.retainAll(keyed(other, key).keySet());
    return keys;
  }

  private static <T> LinkedHashMap<String, T> keyed(List<T> list, Function<T, String> key) {
    var seen = new HashMap<String, Integer>();
    var keyed = new LinkedHashMap<String, T>();
    for (var entry : list) {
      var own = key.apply(entry);
      var times = seen.merge(own, 1, Integer::sum);
      keyed.put(times == 1 ? own : own + "#" + times, entry);
    }
    return keyed;
  }
}
