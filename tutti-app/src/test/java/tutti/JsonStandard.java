package tutti;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A JSON Schema as whoever made the standard publishes it: what it says of a document. */
public record JsonStandard(Schema schema) {

  private static final Path PUBLISHED =
      Path.of(Optional.ofNullable(System.getenv("TUTTI_SCHEMAS")).orElse("../../shared/schemas"));
  private static final SchemaRegistryConfig FORMATS =
      SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build();

  public JsonStandard {
    Objects.requireNonNull(schema, "schema");
  }

  /** Whether the published schemas are there; when not, it is said for all to see. */
  public static void arePublished() {
    if (!Files.isDirectory(PUBLISHED)) {
      System.err.println(
          "\n*** NOT TESTED: the schemas of SARIF and OpenSLO are not in %s; set TUTTI_SCHEMAS. ***\n"
              .formatted(PUBLISHED.toAbsolutePath().normalize()));
    }
    assumeTrue(Files.isDirectory(PUBLISHED), "The schemas are missing; set TUTTI_SCHEMAS.");
  }

  /** The published schema in a file, which may name others beside it by their ids. */
  public static JsonStandard published(String file) {
    var named = PUBLISHED.resolve(file);
    return of(ids(named.getParent() == null ? PUBLISHED : named.getParent()), text(named));
  }

  /** A schema of a document, which may point into all of it. */
  public static JsonStandard within(JsonNode document, JsonNode schema) {
    var whole = "urn:tutti:document";
    return of(
        Map.of(whole, document.toString()), schema.toString().replace("\"#/", "\"" + whole + "#/"));
  }

  /** A schema in a text. */
  public static JsonStandard written(String text) {
    return of(Map.of(), text);
  }

  private static JsonStandard of(Map<String, String> others, String text) {
    var registry =
        SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder -> builder.schemas(others).schemaRegistryConfig(FORMATS));
    return new JsonStandard(registry.getSchema(JsonMapper.shared().readTree(text)));
  }

  private static Map<String, String> ids(Path folder) {
    var texts = new HashMap<String, String>();
    try (var files = Files.walk(folder)) {
      files
          .filter(file -> file.toString().endsWith(".json"))
          .map(JsonStandard::text)
          .forEach(
              text -> texts.put(JsonMapper.shared().readTree(text).path("$id").asString(""), text));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return texts;
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What it finds wrong, each with its place. */
  public List<String> errors(JsonNode document) {
    return schema.validate(document).stream().map(Error::toString).toList();
  }
}
