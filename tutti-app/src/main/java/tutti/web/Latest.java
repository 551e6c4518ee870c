package tutti.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** What takes a while to find, kept for the keys that were asked for last. */
final class Latest<K, V> {

  private final Map<K, V> found;

  Latest(int kept) {
    found =
        new LinkedHashMap<>(kept, 0.75f, true) {
          private static final long serialVersionUID = 1;

          @Override
          protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
            return size() > kept;
          }
        };
  }

  /** What belongs to the key; found once while it is kept, however many ask. */
  synchronized V of(K key, Function<K, V> find) {
    return found.computeIfAbsent(key, find);
  }
}
