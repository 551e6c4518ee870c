package tutti.logs.json;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A value of JSON that is kept while it is looked at. */
public sealed interface JsonValue {

  /** Where nothing is: null, or no such member. */
  JsonValue NOTHING = new Plain("");

  /** A text, a number as it is written, true or false. */
  record Plain(String text) implements JsonValue {
    public Plain {
      requireNonNull(text, "text");
    }
  }

  /** An array. */
  record Items(List<JsonValue> items) implements JsonValue {
    public Items {
      items = List.copyOf(items);
    }
  }

  /** An object, its members in their order. */
  record Members(Map<String, JsonValue> members) implements JsonValue {
    public Members {
      members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
    }
  }

  /** The member that a path of names leads to. */
  default JsonValue at(String... path) {
    var value = this;
    for (var name : path) {
      value = value instanceof Members(var members) ? members.getOrDefault(name, NOTHING) : NOTHING;
    }
    return value;
  }

  /** The text a path leads to; empty when no plain value is there. */
  default String text(String... path) {
    return at(path) instanceof Plain(var text) ? text : "";
  }

  /** What stands in the array a path leads to. */
  default Stream<JsonValue> items(String... path) {
    return at(path) instanceof Items(var items) ? items.stream() : Stream.empty();
  }

  /** The first of some texts that is not empty. */
  static String first(String... texts) {
    return Stream.of(texts).filter(text -> !text.isEmpty()).findFirst().orElse("");
  }
}
