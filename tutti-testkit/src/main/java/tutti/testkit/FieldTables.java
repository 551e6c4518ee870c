package tutti.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * The tables of every field of a file, made from its JSON Schema; {@code ./build checks} writes
 * them at the end of a page.
 */
public record FieldTables(JsonNode schema) {

  private static final String HEADING = "## Every field\n\n";

  private static final String PLACE = "#/$defs/";
  private static final String VALUES =
      "### How values are written\n\n| value | means | such as |\n|---|---|---|\n";

  /** Holds a page against the tables that its end should be. */
  public void assertEnd(Path page) throws IOException {
    var written = Files.readString(page);
    var end = written.indexOf(HEADING) + HEADING.length();
    if (Boolean.getBoolean("tutti.checks.write")) {
      written = written.substring(0, end) + text();
      Files.writeString(page, written);
    }
    assertThat(written.substring(end))
        .as("Run ./build checks: the schema has changed, the page has not.")
        .isEqualTo(text());
  }

  /** Markdown: how values are written, where that has names, then each object with its fields. */
  public String text() {
    var kinds = new StringBuilder();
    var objects = new StringBuilder(object("The file", schema));
    schema
        .at("/$defs")
        .propertyStream()
        .forEach(kind -> {
          var fields = fields(kind.getValue());
          if (fields.isEmpty()) {
            kinds.append(kind(kind.getKey(), kind.getValue()));
          } else {
            objects.append(object("`" + kind.getKey() + "`", fields.get()));
          }
        });
    return (kinds.isEmpty() ? "" : VALUES + kinds + "\n")
        + objects.toString().stripTrailing()
        + "\n";
  }

  /** The part of a kind of value that has fields; of some kinds it is one of two forms. */
  private static Optional<JsonNode> fields(JsonNode kind) {
    return kind.has("properties")
        ? Optional.of(kind)
        : kind.path("anyOf").valueStream().filter(form -> form.has("properties")).findFirst();
  }

  private static String kind(String name, JsonNode kind) {
    return row("`" + name + "`", says(kind), examples(kind));
  }

  private static String object(String title, JsonNode object) {
    var needed = object.path("required").valueStream().map(JsonNode::asString).toList();
    return "### "
        + title
        + "\n\n"
        + says(object)
        + "\n\n| field | value | means |\n|---|---|---|\n"
        + object
            .path("properties")
            .propertyStream()
            .map(field -> field(field.getKey(), field.getValue(), needed))
            .collect(Collectors.joining())
        + "\n";
  }

  private static String field(String name, JsonNode field, List<String> needed) {
    var shown = "`" + name + "`" + (needed.contains(name) ? ", needed" : "");
    return row(shown, value(field), says(field));
  }

  private static String value(JsonNode field) {
    if (field.has("$ref")) {
      return named(field);
    }
    if (field.has("items")) {
      return "list of " + named(field.get("items"));
    }
    if (field.has("additionalProperties")) {
      return "names, each with its " + named(field.get("additionalProperties"));
    }
    if (field.has("const")) {
      return "`" + field.get("const").asString() + "`";
    }
    return field.has("enum") ? "one of " + listed(field, "enum") : suchAs(examples(field));
  }

  private static String named(JsonNode reference) {
    return reference.has("$ref")
        ? "`" + reference.get("$ref").asString().replace(PLACE, "") + "`"
        : "texts";
  }

  private static String suchAs(String examples) {
    return examples.isEmpty() ? "text" : "such as " + examples;
  }

  private static String listed(JsonNode from, String words) {
    return from.path(words)
        .valueStream()
        .map(word -> "`" + (word.isString() ? word.asString() : flow(word)) + "`")
        .collect(Collectors.joining(", "));
  }

  private static String examples(JsonNode of) {
    return listed(of, "examples");
  }

  /** A value as YAML writes it on one line. */
  private static String flow(JsonNode value) {
    return value.toString().replace("\":", ": ").replace("\",\"", ", ").replace("\"", "");
  }

  private static String says(JsonNode of) {
    return of.path("description").asString().replace("|", "\\|");
  }

  private static String row(String name, String value, String means) {
    return "| " + name + " | " + value + " | " + means + " |\n";
  }
}
