package tutti.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import tutti.JsonStandard;
import tutti.api.ApiDocument.Operation;

/** The document of the API says all that a program needs to be written from it. */
class ApiDocumentTest {

  private static final ApiDocument DOCUMENT = ApiDocument.shipped();

  private static String schema() throws IOException {
    try (var in =
        Objects.requireNonNull(
            ApiDocumentTest.class.getResourceAsStream("openapi-3.1.schema.json"), "schema")) {
      return new String(in.readAllBytes(), UTF_8);
    }
  }

  @Test
  void itPassesTheSchemaOfOpenApi() throws IOException {
    assertThat(JsonStandard.written(schema()).errors(DOCUMENT.root())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"servers", "security", "info", "paths"})
  void theSchemaRefusesADocumentThatLacksAPart(String part) throws IOException {
    var without = (ObjectNode) DOCUMENT.root().deepCopy();
    without.remove(part);
    assertThat(JsonStandard.written(schema()).errors(without)).isNotEmpty();
  }

  @Test
  void everyOperationHasANameOfItsOwn() {
    assertThat(DOCUMENT.operations())
        .hasSizeGreaterThan(30)
        .extracting(Operation::id)
        .allMatch(id -> id.matches("[a-z]+[A-Za-z]+"))
        .doesNotHaveDuplicates();
  }

  @Test
  void everyAnswerWithABodyHasASchema() {
    for (var operation : DOCUMENT.operations()) {
      assertThat(DOCUMENT.answers(operation).filter(answer -> !answer.has("content")))
          .as(operation.id())
          .allMatch(answer -> answer == operation.says().at("/responses/304"));
      assertThat(operation.says().path("responses").propertyNames())
          .as(operation.id())
          .contains("200", "default");
    }
  }

  @Test
  void everyBlankOfAPathIsAParameter() {
    for (var operation : DOCUMENT.operations()) {
      var blanks =
          Pattern.compile("\\{(\\w+)}")
              .matcher(operation.path())
              .results()
              .map(found -> found.group(1))
              .toList();
      assertThat(
              operation
                  .says()
                  .path("parameters")
                  .valueStream()
                  .map(DOCUMENT::resolved)
                  .filter(parameter -> parameter.path("in").asString("").equals("path"))
                  .map(parameter -> parameter.path("name").asString("")))
          .as(operation.id())
          .containsExactlyInAnyOrderElementsOf(blanks);
    }
  }

  @Test
  void everyReferenceLeadsToSomethingAndEverythingIsReferredTo() {
    var text = DOCUMENT.root().toString();
    var named =
        Pattern.compile("\"\\$ref\":\"#(/components/[^\"]+)\"")
            .matcher(text)
            .results()
            .map(found -> found.group(1))
            .collect(Collectors.toSet());
    assertThat(named)
        .allSatisfy(place -> assertThat(DOCUMENT.root().at(place).isObject()).as(place).isTrue());
    DOCUMENT
        .root()
        .path("components")
        .propertyStream()
        .forEach(kind ->
            assertThat(kind.getValue().propertyNames())
                .allMatch(name -> named.contains("/components/" + kind.getKey() + "/" + name)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"title\": \"Not Found\", \"status\": 404}",
        "{\"title\": \"Not Found\", \"status\": 200, \"detail\": \"There is none.\"}",
        "[]"
      })
  void aSchemaOfTheDocumentRefusesWhatItDoesNotSay(String problem) {
    JsonNode schema = DOCUMENT.root().at("/components/schemas/Problem");
    var whole = "{\"title\": \"Not Found\", \"status\": 404, \"detail\": \"There is none.\"}";
    assertThat(DOCUMENT.errors(schema, JsonMapper.shared().readTree(whole))).isEmpty();
    assertThat(DOCUMENT.errors(schema, JsonMapper.shared().readTree(problem))).isNotEmpty();
  }
}
