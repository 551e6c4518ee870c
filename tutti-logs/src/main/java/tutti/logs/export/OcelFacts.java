package tutti.logs.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tutti.company.Stage;
import tutti.evidence.Evidence;
import tutti.evidence.canonical.CanonicalRow;

/**
 * Facts as an object-centric event log (OCEL 2.0, JSON). Events are written as they come; of the
 * hand-offs and threads that they belong to, only the names are held in memory.
 */
final class OcelFacts implements FactWriter {

  private static final String HAND_OFF = "hand-off";
  private static final String THREAD = "thread";

  private final OutputStream out;
  private final JsonGenerator json;
  private final List<String> attributes;
  private final List<String> header;
  private final SortedMap<String, String> handOffs = new TreeMap<>();
  private long events;

  OcelFacts(OutputStream out, List<String> attributes) {
    this.out = out;
    this.json =
        new JsonFactory().createGenerator(ObjectWriteContext.empty(), out, JsonEncoding.UTF8);
    this.attributes = attributes;
    this.header = CanonicalRow.header(attributes);
    begin();
  }

  private void begin() {
    json.writeStartObject();
    json.writeName("eventTypes");
    json.writeStartArray();
    for (var stage : Stage.values()) {
      type(stage.word(), header);
    }
    json.writeEndArray();
    json.writeName("objectTypes");
    json.writeStartArray();
    type(HAND_OFF, List.of());
    type(THREAD, List.of());
    json.writeEndArray();
    json.writeName("events");
    json.writeStartArray();
  }

  private void type(String name, List<String> of) {
    json.writeStartObject();
    json.writeStringProperty("name", name);
    json.writeName("attributes");
    json.writeStartArray();
    for (var attribute : of) {
      json.writeStartObject();
      json.writeStringProperty("name", attribute);
      json.writeStringProperty("type", "string");
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  @Override
  public void write(Evidence fact) {
    events++;
    json.writeStartObject();
    json.writeStringProperty("id", "e" + events);
    json.writeStringProperty("type", fact.stage().word());
    json.writeStringProperty("time", fact.at().toString());
    json.writeName("attributes");
    json.writeStartArray();
    var cells = CanonicalRow.of(fact, attributes);
    for (var i = 0; i < header.size(); i++) {
      attribute(header.get(i), cells.get(i));
    }
    json.writeEndArray();
    json.writeName("relationships");
    json.writeStartArray();
    related(handOff(fact), HAND_OFF);
    json.writeEndArray();
    json.writeEndObject();
  }

  /** The hand-off of a fact, which is remembered with the thread that it names. */
  private String handOff(Evidence fact) {
    var id = fact.arrow() + "/" + fact.key();
    var thread = fact.details().thread().map(name -> "thread/" + name).orElse("");
    handOffs.merge(id, thread, (before, now) -> now.isEmpty() ? before : now);
    return id;
  }

  private void attribute(String name, String value) {
    if (!value.isEmpty()) {
      json.writeStartObject();
      json.writeStringProperty("name", name);
      json.writeStringProperty("value", value);
      json.writeEndObject();
    }
  }

  private void related(String id, String qualifier) {
    json.writeStartObject();
    json.writeStringProperty("objectId", id);
    json.writeStringProperty("qualifier", qualifier);
    json.writeEndObject();
  }

  @Override
  public void close() throws IOException {
    json.writeEndArray();
    json.writeName("objects");
    json.writeStartArray();
    handOffs.forEach((id, thread) -> object(id, HAND_OFF, thread));
    handOffs.values().stream()
        .filter(thread -> !thread.isEmpty())
        .distinct()
        .sorted()
        .forEach(thread -> object(thread, THREAD, ""));
    json.writeEndArray();
    json.writeEndObject();
    json.close();
    out.close();
  }

  private void object(String id, String type, String related) {
    json.writeStartObject();
    json.writeStringProperty("id", id);
    json.writeStringProperty("type", type);
    json.writeName("attributes");
    json.writeStartArray();
    json.writeEndArray();
    if (!related.isEmpty()) {
      json.writeName("relationships");
      json.writeStartArray();
      related(related, THREAD);
      json.writeEndArray();
    }
    json.writeEndObject();
  }
}
