package tutti.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** What takes a while to find, kept for the keys that were asked for last. */
final class LruCache<K, V> {

  private final Map<K, V> found;

  LruCache(int kept) {
    found =
        new LinkedHashMap<>(kept, 0.75f, true) {
          private static final long serialVersionUID = 1;

          @Override
          protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
            return size() > kept;
          }
        };
  }

  /** What is kept for the key, else what is found; whoever finds it keeps it. */
  Optional<V> of(K key, Supplier<Optional<V>> find) {
    return kept(key).or(find);
  }

  private synchronized Optional<V> kept(K key) {
    return Optional.ofNullable(found.get(key));
  }

  synchronized V keep(K key, V value) {
    found.put(key, value);
    return value;
  }
}
