package tutti.insight.discovery;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Names, each with a number from 0 in the order in which it was first met. */
final class NumberedNames {

  /** The number of nobody. */
  static final int NONE = -1;

  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> names = new ArrayList<>();

  int number(String name) {
    var known = numbers.putIfAbsent(name, names.size());
    if (known != null) {
      return known;
    }
    names.add(name);
    return names.size() - 1;
  }

  int number(Optional<String> name) {
    return name.map(this::number).orElse(NONE);
  }

  String name(int number) {
    return names.get(number);
  }

  int size() {
    return names.size();
  }

  List<String> all() {
    return List.copyOf(names);
  }
}
