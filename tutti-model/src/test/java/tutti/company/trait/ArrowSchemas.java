package tutti.company.trait;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ObjectNode;

/** What the JSON Schema of company files has to say of arrows, as their fields say it. */
public final class ArrowSchemas {

  private static final ObjectMapper JSON = new ObjectMapper();

  private ArrowSchemas() {}

  /** A schema of company files with its part on arrows as their fields say it. */
  public static JsonNode with(JsonNode schema) {
    var all = (ObjectNode) schema.deepCopy();
    var arrow = (ObjectNode) all.at("/$defs/arrow");
    var required = JSON.createArrayNode();
    var fields = JSON.createObjectNode();
    for (var field : ArrowFields.ALL) {
      fields.set(field.name(), schema(field, arrow.at("/properties/" + field.name())));
      if (field.needed()) {
        required.add(field.name());
      }
    }
    arrow.set("required", required);
    arrow.set("properties", fields);
    return all;
  }

  private static JsonNode schema(ArrowField field, JsonNode written) {
    if (field.kind() == ArrowFieldKind.PROMISES) {
      return written;
    }
    var schema = (ObjectNode) values(field);
    schema.put("description", field.means());
    if (field.kind() == ArrowFieldKind.YES) {
      schema.put("default", false);
    }
    var examples = schema.putArray("examples");
    field.examples().forEach(example -> examples.add(example(field, example)));
    return schema;
  }

  private static JsonNode example(ArrowField field, String written) {
    return field.kind() == ArrowFieldKind.YES
        ? JSON.readTree(written)
        : JSON.getNodeFactory().stringNode(written);
  }

  private static JsonNode values(ArrowField field) {
    return switch (field.kind()) {
      case ID, PARTY, INNER_PARTY, NEED -> reference("id");
      case IDS -> reference("ids");
      case TEXTS -> reference("words");
      case YES -> reference("yes");
      case DATE -> reference("date");
      case WORD -> JSON.valueToTree(Map.of("enum", field.words()));
      case TEXT, PROMISES ->
          JSON.valueToTree(Map.of("type", List.of("string", "number", "boolean")));
    };
  }

  private static JsonNode reference(String kind) {
    return JSON.valueToTree(Map.of("$ref", "#/$defs/" + kind));
  }
}
