package tutti.company.edit;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import tutti.reading.written.WrittenValue;
import tutti.reading.yaml.YamlEntry;

/** Values as one line each, alike however they are written. */
final class PlainValues {

  private PlainValues() {}

  /** The value of a field; none when it is absent or blank. */
  static Optional<String> of(YamlEntry entry, String field) {
    return entry.find(field).map(PlainValues::say);
  }

  static String say(YamlEntry entry) {
    if (entry.isText()) {
      return entry.text().orElse("");
    }
    return entry.isList()
        ? entry.items().stream().map(PlainValues::say).collect(Collectors.joining(", ", "[", "]"))
        : fields(entry.fields());
  }

  private static String fields(Map<String, YamlEntry> fields) {
    return fields.entrySet().stream()
        .map(field -> field.getKey() + ": " + say(field.getValue()))
        .collect(Collectors.joining(", ", "{", "}"));
  }

  /** The value to be written; none when it is blank. */
  static Optional<String> of(WrittenValue value) {
    return blank(value) ? Optional.empty() : Optional.of(say(value));
  }

  static boolean blank(WrittenValue value) {
    return switch (value) {
      case WrittenValue.Text text -> text.value().isBlank();
      case WrittenValue.Items items -> items.items().isEmpty();
      case WrittenValue.Fields fields -> fields.fields().isEmpty();
    };
  }

  private static String say(WrittenValue value) {
    return switch (value) {
      case WrittenValue.Text text -> text.value().strip();
      case WrittenValue.Items items ->
          items.items().stream().map(PlainValues::say).collect(Collectors.joining(", ", "[", "]"));
      case WrittenValue.Fields fields ->
          fields.fields().entrySet().stream()
              .map(field -> field.getKey() + ": " + say(field.getValue()))
              .collect(Collectors.joining(", ", "{", "}"));
    };
  }

  static SequencedMap<String, WrittenValue> withoutBlanks(
      SequencedMap<String, WrittenValue> fields) {
    var kept = new LinkedHashMap<>(fields);
    kept.values().removeIf(PlainValues::blank);
    return kept;
  }

  /** The single values among some fields. */
  static Map<String, String> texts(Map<String, WrittenValue> fields) {
    var texts = new LinkedHashMap<String, String>();
    fields.forEach((name, value) -> {
      if (value instanceof WrittenValue.Text text) {
        texts.put(name, text.value().strip());
      }
    });
    return texts;
  }
}
