package tutti.logs.ocel;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tutti.interruption.WorkStopped;
import tutti.logs.ocel.OcelEvents.Relation;
import tutti.logs.xml.XmlEvents;
import tutti.reading.UnreadableInput;

/** Reads OCEL in XML: version 1.0, of keys and values, and 2.0, of attributes. */
final class OcelXml {

  private final XmlEvents xml;
  private final OcelEvents log;
  private final Deque<String> lists = new ArrayDeque<>();
  private final Map<String, String> told = new HashMap<>();
  private final Map<String, String> attributes = new HashMap<>();
  private final List<Relation> relations = new ArrayList<>();
  private boolean event;
  private boolean object;

  private OcelXml(String file, XmlEvents xml) {
    this.xml = xml;
    this.log = new OcelEvents(file);
  }

  /**
   * Reads a log whole, and closes its bytes.
   *
   * @throws UnreadableInput with the line, when it is none
   */
  static OcelEvents read(String file, InputStream bytes) {
    try (var xml = XmlEvents.open(file, bytes)) {
      return new OcelXml(file, xml).read();
    } catch (IOException e) {
      throw UnreadableInput.file(file, "The file cannot be read: " + e.getMessage() + ".");
    }
  }

  private OcelEvents read() {
    while (xml.next()) {
      WorkStopped.ifAsked();
      if (xml.begins()) {
        begin(xml.name());
      } else {
        end(xml.name());
      }
    }
    return log;
  }

  private void begin(String name) {
    switch (name) {
      case "event" -> begin(true);
      case "object" -> begin(false);
      case "list" -> lists.push(xml.attribute("key").orElse(""));
      case "relationship", "object-ref" -> relation();
      case "attribute" -> attribute();
      default -> value();
    }
  }

  private void begin(boolean ofEvent) {
    event = ofEvent;
    object = !ofEvent;
    told.clear();
    attributes.clear();
    relations.clear();
    for (var name : List.of("id", "type", "time")) {
      xml.attribute(name).ifPresent(value -> told.put(name, value));
    }
  }

  private void relation() {
    if (event) {
      relations.add(
          new Relation(
              xml.attribute("object-id").orElse(""), xml.attribute("qualifier").orElse("")));
    }
  }

  /** In the declarations of types there are attributes, too; those hold no text. */
  private void attribute() {
    if (event) {
      xml.attribute("name").ifPresent(name -> attributes.put(name, OcelValue.of(xml.text())));
    }
  }

  /** {@code <string key="activity" value="Create Order"/>}, of version 1.0. */
  private void value() {
    var key = xml.attribute("key").orElse("");
    var value = xml.attribute("value").orElse("");
    if (key.isEmpty() || !event && !object) {
      return;
    }
    switch (String.valueOf(lists.peek())) {
      case "omap" -> relations.add(new Relation(value, ""));
      case "vmap" -> attributes.put(key, OcelValue.of(value));
      case "ovmap" -> {}
      default -> told.put(key, value);
    }
  }

  private void end(String name) {
    switch (name) {
      case "list" -> lists.poll();
      case "event" -> {
        log.add(
            new OcelEvents.Event(
                told("id", "id"),
                told("activity", "type"),
                OcelTime.of(told("timestamp", "time")),
                attributes,
                relations));
        event = false;
      }
      case "object" -> {
        if (object) {
          log.type(told("id", "id"), told("type", "type"));
        }
        object = false;
      }
      default -> {}
    }
  }

  private String told(String old, String now) {
    return told.getOrDefault(old, told.getOrDefault(now, ""));
  }
}
