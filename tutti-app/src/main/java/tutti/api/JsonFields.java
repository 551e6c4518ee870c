package tutti.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import tools.jackson.databind.JsonNode;
import tutti.company.form.FormShape;
import tutti.company.form.term.FormTerm;
import tutti.company.form.term.TermKind;
import tutti.reading.written.WrittenValue;
import tutti.reading.yaml.YamlEntry;

/** Entries of a company's text as JSON, and JSON as what is written into it. */
public final class JsonFields {

  /** The fields that hold whole numbers: those of promises, and those of a need. */
  private static final Set<String> NUMBERS =
      Stream.concat(
              FormShape.allTerms().stream()
                  .filter(term -> term.kind() == TermKind.COUNT)
                  .map(FormTerm::name),
              Stream.of("importance", "satisfied"))
          .collect(Collectors.toUnmodifiableSet());

  private JsonFields() {}

  public static Object json(YamlEntry entry) {
    return json("", entry);
  }

  private static Object json(String name, YamlEntry entry) {
    if (entry.isText()) {
      return text(name, entry.text().orElse(""));
    }
    if (entry.isList()) {
      return entry.items().stream().map(item -> json(name, item)).toList();
    }
    var fields = new LinkedHashMap<String, Object>();
    entry.fields().forEach((field, value) -> fields.put(field, json(field, value)));
    return fields;
  }

  private static Object text(String name, String text) {
    return switch (text) {
      case "true" -> true;
      case "false" -> false;
      default ->
          NUMBERS.contains(name) && text.matches("[1-9]\\d{0,8}")
              ? (Object) Integer.valueOf(text)
              : text;
    };
  }

  /** The fields of a JSON object; null takes a field away, as in a merge patch (RFC 7396). */
  public static SequencedMap<String, WrittenValue> written(JsonNode json) {
    if (!json.isObject()) {
      throw ApiRefusals.of(HttpStatus.BAD_REQUEST, "Expected a JSON object of fields.");
    }
    var fields = new LinkedHashMap<String, WrittenValue>();
    json.properties().forEach(field -> fields.put(field.getKey(), value(field.getValue())));
    return fields;
  }

  private static WrittenValue value(JsonNode json) {
    if (json.isArray()) {
      return new WrittenValue.Items(json.valueStream().map(JsonFields::value).toList());
    }
    if (json.isFloatingPointNumber() && !Double.isFinite(json.doubleValue())) {
      throw ApiRefusals.of(
          HttpStatus.BAD_REQUEST, "One of the numbers is larger than any that can be kept.");
    }
    return json.isObject()
        ? new WrittenValue.Fields(written(json))
        : new WrittenValue.Text(json.isNull() ? "" : json.asString());
  }

  /** The single values of a field of a JSON object; none when it is not there. */
  public static Map<String, String> texts(JsonNode json, String field) {
    var texts = new LinkedHashMap<String, String>();
    Optional.ofNullable(json.get(field)).stream()
        .flatMap(found -> found.properties().stream())
        .forEach(term ->
            texts.put(term.getKey(), term.getValue().isNull() ? "" : term.getValue().asString()));
    return texts;
  }

  public static Optional<String> text(JsonNode json, String field) {
    return Optional.ofNullable(json.get(field)).filter(JsonNode::isString).map(JsonNode::asString);
  }

  /** The blank values that take all other fields of an entry away, but what is kept apart. */
  public static SequencedMap<String, WrittenValue> replacing(
      Optional<YamlEntry> present, SequencedMap<String, WrittenValue> fields) {
    var all = new LinkedHashMap<String, WrittenValue>();
    present.ifPresent(entry ->
        entry.fields().keySet().stream()
            .filter(name -> !KEPT.contains(name) && !name.startsWith("x-"))
            .forEach(name -> all.put(name, new WrittenValue.Text(""))));
    all.putAll(fields);
    return all;
  }

  /** What has addresses of its own. */
  private static final List<String> KEPT =
      List.of("id", "name", "promises", "agreed", "imposed", "proposed");
}
