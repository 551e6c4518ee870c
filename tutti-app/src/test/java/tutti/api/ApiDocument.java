package tutti.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import tutti.JsonStandard;

/** The document of the API, and whether an answer is what it says. */
public record ApiDocument(JsonNode root) {

  private static final String PREFIX = "/api/v1/";

  public ApiDocument {
    requireNonNull(root, "root");
  }

  /** As it lies in the jar. */
  public static ApiDocument shipped() {
    try (var in =
        requireNonNull(ApiDocument.class.getResourceAsStream("openapi.json"), "openapi.json")) {
      return new ApiDocument(JsonMapper.shared().readTree(new String(in.readAllBytes(), UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** One way to ask for something. */
  public record Operation(String method, String path, JsonNode says) {
    public Operation {
      requireNonNull(method, "method");
      requireNonNull(path, "path");
      requireNonNull(says, "says");
    }

    public String id() {
      return says.path("operationId").asString("");
    }

    /** Whether it is this one that is asked for; of two, the one with fewer blanks is. */
    private boolean meets(String asked, String address) {
      return method.equals(asked)
          && address.matches(
              path.equals(PREFIX + "threads/{id}")
                  ? PREFIX + "threads/.+"
                  : path.replaceAll("\\{\\w+}", "[^/]+"));
    }

    private long blanks() {
      return path.chars().filter(c -> c == '{').count();
    }
  }

  List<Operation> operations() {
    return root.path("paths")
        .propertyStream()
        .flatMap(path ->
            path.getValue()
                .propertyStream()
                .map(method ->
                    new Operation(
                        method.getKey().toUpperCase(Locale.ROOT),
                        path.getKey(),
                        method.getValue())))
        .toList();
  }

  /** What a reference in the document points at; anything else is itself. */
  JsonNode resolved(JsonNode node) {
    return node.has("$ref") ? root.at(node.get("$ref").asString().substring(1)) : node;
  }

  /** The answers of an operation, each with its status. */
  Stream<JsonNode> answers(Operation operation) {
    return operation.says().path("responses").valueStream().map(this::resolved);
  }

  /**
   * The answer is one the document names for this request, of a type it names, and its schema takes
   * it; a field the document does not know is refused, too.
   */
  public Operation isKept(HttpResponse<String> answer) {
    var asked = answer.request();
    var path = asked.uri().getRawPath();
    var operation =
        operations().stream()
            .filter(one -> one.meets(asked.method(), path))
            .min(Comparator.comparingLong(Operation::blanks))
            .orElseThrow(() -> new AssertionError(asked + " is not in the document."));
    var responses = operation.says().path("responses");
    var status = String.valueOf(answer.statusCode());
    assertThat(answer.statusCode() < 400 && !responses.has(status))
        .as("%s answers %s, which the document does not name", operation.id(), status)
        .isFalse();
    var said = resolved(responses.has(status) ? responses.get(status) : responses.get("default"));
    if (said.has("content")) {
      content(operation, said.get("content"), answer);
    } else {
      assertThat(answer.body()).isEmpty();
    }
    return operation;
  }

  private void content(Operation operation, JsonNode content, HttpResponse<String> answer) {
    var type = answer.headers().firstValue("Content-Type").orElse("").replaceAll("\\s*;.*", "");
    assertThat(content.has(type))
        .as("%s answers %d in %s: %s", operation.id(), answer.statusCode(), type, answer.body())
        .isTrue();
    json(type, answer.body())
        .ifPresent(body ->
            assertThat(closed().errors(content.get(type).get("schema"), body))
                .as(operation.id() + " " + answer.body())
                .isEmpty());
  }

  private static Optional<JsonNode> json(String type, String body) {
    return type.endsWith("json")
        ? Optional.of(JsonMapper.shared().readTree(body))
        : Optional.empty();
  }

  /** What a schema of the document says of a value. */
  List<String> errors(JsonNode schema, JsonNode value) {
    return JsonStandard.within(root, schema).errors(value);
  }

  /** The same document, in which an object holds no field that is not named. */
  private ApiDocument closed() {
    var copy = root.deepCopy();
    copy.findParents("properties").stream()
        .filter(node -> node.path("properties").isObject() && node.has("required"))
        .filter(node -> !node.has("additionalProperties"))
        .forEach(node -> ((ObjectNode) node).put("additionalProperties", false));
    return new ApiDocument(copy);
  }
}
