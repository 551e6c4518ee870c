package tutti.logs.xes;

import static java.util.Objects.requireNonNull;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import tutti.logs.xml.XmlEvents;

/**
 * Goes through the elements of a log. An attribute is {@code <string key="org:group"
 * value="G96"/>}; one within another is found by {@code outer/inner}. What {@code global} declares
 * is no attribute of anything.
 */
final class XesWalk {

  private static final Set<String> ATTRIBUTES =
      Set.of("string", "date", "int", "float", "boolean", "id", "list", "container");

  private final XmlEvents xml;
  private final XesContents contents;
  private final Deque<String> path = new ArrayDeque<>();
  private boolean global;
  private boolean event;
  private boolean trace;

  XesWalk(XmlEvents xml, XesContents contents) {
    this.xml = requireNonNull(xml, "xml");
    this.contents = requireNonNull(contents, "contents");
  }

  /**
   * Goes on to the next beginning or end of an element.
   *
   * @return whether there was one
   */
  boolean step() {
    if (!xml.next()) {
      return false;
    }
    if (xml.begins()) {
      begin(xml.name());
    } else {
      end(xml.name());
    }
    return true;
  }

  private void begin(String name) {
    switch (name) {
      case "global" -> global = true;
      case "trace" -> {
        trace = true;
        contents.beginTrace();
      }
      case "event" -> {
        event = true;
        contents.beginEvent(xml.line());
      }
      default -> {
        if (attribute(name)) {
          beginAttribute();
        }
      }
    }
  }

  private boolean attribute(String name) {
    return !global && ATTRIBUTES.contains(name);
  }

  private void beginAttribute() {
    var key = xml.attribute("key").map(String::strip).orElse("");
    var whole = path.isEmpty() ? key : path.peek() + "/" + key;
    path.push(whole);
    xml.attribute("value").filter(value -> !key.isEmpty()).ifPresent(value -> tell(whole, value));
  }

  private void tell(String key, String value) {
    if (event) {
      contents.ofEvent(key, value);
    } else if (trace) {
      contents.ofTrace(key, value);
    }
  }

  private void end(String name) {
    switch (name) {
      case "global" -> global = false;
      case "trace" -> {
        trace = false;
        contents.endTrace();
      }
      case "event" -> {
        event = false;
        contents.endEvent();
      }
      default -> {
        if (attribute(name)) {
          path.poll();
        }
      }
    }
  }
}
