package tutti.company;

import java.util.AbstractList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.RandomAccess;
import java.util.function.Function;

/** A list that cannot change and finds what it holds by id, the first of those that share one. */
final class IndexedList<T> extends AbstractList<T> implements RandomAccess {

  private final List<T> inOrder;
  private final Map<String, T> byId = new HashMap<>();

  IndexedList(List<T> entries, Function<T, String> id) {
    this.inOrder = List.copyOf(entries);
    inOrder.forEach(entry -> byId.putIfAbsent(id.apply(entry), entry));
  }

  Optional<T> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  @Override
  public T get(int at) {
    return inOrder.get(at);
  }

  @Override
  public int size() {
    return inOrder.size();
  }
}
