package tutti.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ObjectNode;

/** A JSON Schema out of the jar: what it says, and what it says of a YAML text. */
public record JsonSchemas(JsonNode schema) {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** The schema of that name beside a class. */
  public static JsonSchemas beside(Class<?> room, String name) {
    try (InputStream in = room.getResourceAsStream(name)) {
      return new JsonSchemas(JSON.readTree(new String(in.readAllBytes(), UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What it finds wrong with a YAML text. */
  public List<String> errors(String yaml) {
    var written = new Load(LoadSettings.builder().build()).loadFromString(yaml);
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(schema)
        .validate(JSON.<JsonNode>valueToTree(written))
        .stream()
        .map(Error::toString)
        .toList();
  }

  /** The names of the fields at a place, such as {@code /$defs/party}. */
  public TreeSet<String> fields(String place) {
    return new TreeSet<>(schema.at(place + "/properties").propertyNames());
  }

  /** The words that stand at a place. */
  public List<String> words(String place) {
    return schema.at(place).valueStream().map(JsonNode::asString).toList();
  }

  /** Fields, at any depth, that say nothing to the reader of an editor's hint. */
  public List<String> undescribed() {
    return schema.findParents("properties").stream()
        .filter(parent -> parent.has("type")) // others are conditions on fields described elsewhere
        .flatMap(parent -> parent.get("properties").propertyStream())
        .filter(field -> !field.getValue().has("description") && !field.getValue().has("pattern"))
        .map(Map.Entry::getKey)
        .toList();
  }

  /** The places of all objects with fields. */
  public List<String> objects() {
    var places = new ArrayList<String>();
    collect(schema, "", places);
    return places;
  }

  private static void collect(JsonNode node, String place, List<String> places) {
    if (node.isObject() && node.path("properties").isObject() && node.has("patternProperties")) {
      places.add(place);
    }
    if (node.isObject()) {
      node.propertyStream()
          .filter(field -> !field.getKey().equals("properties"))
          .forEach(field -> collect(field.getValue(), place + "/" + field.getKey(), places));
    } else if (node.isArray()) {
      for (var i = 0; i < node.size(); i++) {
        collect(node.get(i), place + "/" + i, places);
      }
    }
  }

  /** The examples that stand at a place. */
  public List<JsonNode> examples(String place) {
    return schema.at(place).path("examples").valueStream().toList();
  }

  /** Examples at a place that the schema itself refuses there. */
  public List<String> refusedExamples(String place) {
    var part = JSON.createObjectNode();
    part.set("$defs", schema.get("$defs"));
    part.setAll((ObjectNode) schema.at(place).deepCopy());
    var rule = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    return examples(place).stream()
        .flatMap(example -> rule.getSchema(part).validate(example).stream())
        .map(Error::toString)
        .toList();
  }

  /** The text of a schema, as its file has it: a line for each value, two spaces further in. */
  public static String text(JsonNode schema) {
    return text(schema, "") + "\n";
  }

  private static String text(JsonNode node, String indent) {
    var deeper = indent + "  ";
    if (node.isObject()) {
      return node.propertyStream()
          .map(field -> deeper + quoted(field.getKey()) + ": " + text(field.getValue(), deeper))
          .collect(Collectors.joining(",\n", "{\n", "\n" + indent + "}"));
    }
    return node.isArray()
        ? node.valueStream()
            .map(item -> deeper + text(item, deeper))
            .collect(Collectors.joining(",\n", "[\n", "\n" + indent + "]"))
        : node.toString();
  }

  private static String quoted(String name) {
    return JSON.getNodeFactory().stringNode(name).toString();
  }

  /** Holds a schema's file against what it should be; {@code ./build checks} writes it. */
  public static void assertFile(Path file, UnaryOperator<JsonNode> said) throws IOException {
    var text = text(said.apply(JSON.readTree(Files.readString(file))));
    if (Boolean.getBoolean("tutti.checks.write")) {
      Files.writeString(file, text);
    }
    assertThat(Files.readString(file))
        .as("Run ./build checks: what the code says has changed, the schema has not.")
        .isEqualTo(text);
  }
}
