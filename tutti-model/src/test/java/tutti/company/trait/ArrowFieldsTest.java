package tutti.company.trait;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ObjectNode;
import tutti.company.Arrow;
import tutti.company.ArrowTraits;
import tutti.company.file.CompanyFile;
import tutti.testkit.JsonSchemas;

/** The one list of an arrow's fields, and what is made from it. */
class ArrowFieldsTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  private static Arrow arrow(String fields) {
    return CompanyFile.read(
            "company.yaml",
            """
            apiVersion: tutti/v1
            kind: Company
            parties: [{id: a}, {id: b}, {id: c}]
            needs: [{id: n, words: less to do}]
            arrows:
              - {id: other, from: b, to: a}
              - {id: ab, from: a, to: b, %s}
            """
                .formatted(fields))
        .arrow("ab")
        .orElseThrow();
  }

  @Test
  void theSchemaFileEqualsWhatTheFieldsSay() throws IOException {
    JsonSchemas.assertFile(
        Path.of("src/main/resources/tutti/company/company.schema.json"), ArrowFieldsTest::with);
  }

  private static JsonNode with(JsonNode schema) {
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

  @Test
  void whatIsWrittenInAFieldIsReadFromIt() {
    var written =
        Map.ofEntries(
            Map.entry("gives", "leads"),
            Map.entry("why", "time is scarce"),
            Map.entry("by", "c"),
            Map.entry("observed", "true"),
            Map.entry("kind", "intangible"),
            Map.entry("dependency", "fit"),
            Map.entry("mode", "service"),
            Map.entry("until", "2027-01-31"),
            Map.entry("need", "n"),
            Map.entry("shared", "true"),
            Map.entry("oneWay", "true"),
            Map.entry("push", "true"),
            Map.entry("needs", "other"),
            Map.entry("wants", "we know who decides"),
            Map.entry("claims", "S20"),
            Map.entry("origin", "ours"));
    written.forEach((name, value) ->
        assertThat(values(name, arrow(name + ": '" + value + "'")))
            .as(name)
            .containsExactly(value));
  }

  private static List<String> values(String name, Arrow arrow) {
    return ArrowFields.named(name).orElseThrow().values().apply(arrow);
  }

  @Test
  void whatIsNotWrittenIsInNoField() {
    var plain = arrow("x-note: 1");
    assertThat(
            ArrowFields.ALL.stream()
                .filter(field -> !field.values().apply(plain).isEmpty())
                .map(ArrowField::name))
        .containsExactly("id", "from", "to", "gives");
  }

  @Test
  void everyTraitOfAnArrowIsAField() {
    assertThat(ArrowFields.names())
        .doesNotHaveDuplicates()
        .containsAll(
            List.of(ArrowTraits.class.getRecordComponents()).stream()
                .map(component -> component.getName())
                .toList());
  }
}
