package tutti.logs.xes;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.function.BiConsumer;
import tutti.logs.xml.XmlEvents;

/**
 * The attributes of a log, a trace or an event as they are passed: {@code <string key="org:group"
 * value="G96"/>}, and those within one by {@code outer/inner}.
 */
final class XesAttributes {

  private static final Set<String> KINDS =
      Set.of("string", "date", "int", "float", "boolean", "id", "list", "container");

  private final Deque<String> path = new ArrayDeque<>();

  /** Whether an element is an attribute. */
  static boolean is(String element) {
    return KINDS.contains(element);
  }

  /** An attribute begins: tells its path and its value, where it has one. */
  void begin(XmlEvents xml, BiConsumer<String, String> attribute) {
    var key = xml.attribute("key").map(String::strip).orElse("");
    var whole = path.isEmpty() ? key : path.peek() + "/" + key;
    path.push(whole);
    xml.attribute("value")
        .filter(value -> !key.isEmpty())
        .ifPresent(v -> attribute.accept(whole, v));
  }

  /** One ends. */
  void end() {
    path.poll();
  }
}
