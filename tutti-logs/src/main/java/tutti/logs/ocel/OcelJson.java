package tutti.logs.ocel;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tutti.interruption.WorkStopped;
import tutti.logs.json.StrictJson;
import tutti.logs.ocel.OcelEvents.Relation;
import tutti.reading.InputProblem;
import tutti.reading.UnreadableInput;

/** Reads OCEL in JSON: version 1.0, whose events lie by their ids, and 2.0, whose lie in a list. */
final class OcelJson {

  private final String file;
  private final JsonParser json;
  private final OcelEvents log;

  private OcelJson(String file, JsonParser json) {
    this.file = file;
    this.json = json;
    this.log = new OcelEvents(file);
  }

  /**
   * Reads a log whole, and closes its bytes.
   *
   * @throws UnreadableInput with the line, when it is none
   */
  static OcelEvents read(String file, InputStream bytes) {
    try (bytes;
        var json = StrictJson.parser(bytes)) {
      return new OcelJson(file, json).read();
    } catch (IOException e) {
      throw UnreadableInput.file(file, "The file cannot be read: " + e.getMessage() + ".");
    }
  }

  private OcelEvents read() {
    try {
      json.nextToken();
      fields(name -> {
        switch (name) {
          case "events" -> each(id -> event());
          case "objects" -> each(id -> object());
          case "ocel:events" -> fields(this::oldEvent);
          case "ocel:objects" -> fields(this::oldObject);
          default -> json.skipChildren();
        }
      });
      return log;
    } catch (JacksonException e) {
      throw fault("From here on this is not the JSON of a log (%s).".formatted(first(e)));
    }
  }

  private static String first(JacksonException e) {
    return String.valueOf(e.getOriginalMessage()).lines().findFirst().orElse("");
  }

  private UnreadableInput fault(String says) {
    var line = Math.max(1, json.currentTokenLocation().getLineNr());
    return new UnreadableInput(List.of(new InputProblem(file, line, 0, "", says)));
  }

  /** What is done with a field; the parser stands on its value, and on its end afterwards. */
  private interface Field {
    void read(String name);
  }

  private void fields(Field field) {
    expect(JsonToken.START_OBJECT, "an object");
    while (json.nextToken() == JsonToken.PROPERTY_NAME) {
      WorkStopped.ifAsked();
      var name = json.currentName();
      json.nextToken();
      field.read(name);
    }
  }

  private void each(Field field) {
    expect(JsonToken.START_ARRAY, "a list");
    while (json.nextToken() != JsonToken.END_ARRAY) {
      WorkStopped.ifAsked();
      field.read("");
    }
  }

  private void expect(JsonToken token, String what) {
    if (json.currentToken() != token) {
      throw fault("Here %s is expected, as OCEL has it; export the log anew.".formatted(what));
    }
  }

  private String text() {
    return switch (json.currentToken()) {
      case VALUE_NULL -> "";
      case START_OBJECT, START_ARRAY -> {
        json.skipChildren();
        yield "";
      }
      default -> String.valueOf(json.getString());
    };
  }

  private void event() {
    var told = new HashMap<String, String>();
    var attributes = new HashMap<String, String>();
    var relations = new ArrayList<Relation>();
    fields(name -> {
      switch (name) {
        case "attributes" -> each(one -> named(attributes));
        case "relationships" -> each(one -> relations.add(relation()));
        default -> told.put(name, text());
      }
    });
    add(told.getOrDefault("id", ""), told.get("type"), told.get("time"), attributes, relations);
  }

  private void add(
      String id,
      @Nullable String activity,
      @Nullable String time,
      Map<String, String> attributes,
      List<Relation> relations) {
    log.add(
        new OcelEvents.Event(
            id,
            activity == null ? "" : activity,
            OcelTime.of(time == null ? "" : time),
            attributes,
            relations));
  }

  private void named(Map<String, String> attributes) {
    var told = texts();
    attributes.put(told.getOrDefault("name", ""), OcelValue.of(told.getOrDefault("value", "")));
  }

  private Relation relation() {
    var told = texts();
    return new Relation(told.getOrDefault("objectId", ""), told.getOrDefault("qualifier", ""));
  }

  private Map<String, String> texts() {
    var told = new HashMap<String, String>();
    fields(name -> told.put(name, text()));
    return told;
  }

  private void object() {
    var told = texts();
    log.type(told.getOrDefault("id", ""), told.getOrDefault("type", ""));
  }

  private void oldEvent(String id) {
    var told = new HashMap<String, String>();
    var attributes = new HashMap<String, String>();
    var relations = new ArrayList<Relation>();
    fields(name -> {
      switch (name) {
        case "ocel:omap" -> each(one -> relations.add(new Relation(text(), "")));
        case "ocel:vmap" -> fields(key -> attributes.put(key, OcelValue.of(text())));
        default -> told.put(name, text());
      }
    });
    add(id, told.get("ocel:activity"), told.get("ocel:timestamp"), attributes, relations);
  }

  private void oldObject(String id) {
    log.type(id, texts().getOrDefault("ocel:type", ""));
  }
}
