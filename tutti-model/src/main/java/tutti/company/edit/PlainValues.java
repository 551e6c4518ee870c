package tutti.company.edit;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import tutti.reading.Entry;
import tutti.reading.written.Written;

/** Values as one line each, alike however they are written. */
final class PlainValues {

  private PlainValues() {}

  /** The value of a field; none when it is absent or blank. */
  static Optional<String> of(Entry entry, String field) {
    return entry.find(field).map(PlainValues::say);
  }

  static String say(Entry entry) {
    if (entry.isText()) {
      return entry.text().orElse("");
    }
    return entry.isList()
        ? entry.items().stream().map(PlainValues::say).collect(Collectors.joining(", ", "[", "]"))
        : fields(entry.fields());
  }

  private static String fields(Map<String, Entry> fields) {
    return fields.entrySet().stream()
        .map(field -> field.getKey() + ": " + say(field.getValue()))
        .collect(Collectors.joining(", ", "{", "}"));
  }

  /** The value to be written; none when it is blank. */
  static Optional<String> of(Written value) {
    return blank(value) ? Optional.empty() : Optional.of(say(value));
  }

  static boolean blank(Written value) {
    return switch (value) {
      case Written.Text text -> text.value().isBlank();
      case Written.Items items -> items.items().isEmpty();
      case Written.Fields fields -> fields.fields().isEmpty();
    };
  }

  private static String say(Written value) {
    return switch (value) {
      case Written.Text text -> text.value().strip();
      case Written.Items items ->
          items.items().stream().map(PlainValues::say).collect(Collectors.joining(", ", "[", "]"));
      case Written.Fields fields ->
          fields.fields().entrySet().stream()
              .map(field -> field.getKey() + ": " + say(field.getValue()))
              .collect(Collectors.joining(", ", "{", "}"));
    };
  }

  static SequencedMap<String, Written> withoutBlanks(SequencedMap<String, Written> fields) {
    var kept = new LinkedHashMap<>(fields);
    kept.values().removeIf(PlainValues::blank);
    return kept;
  }

  /** The single values among some fields. */
  static Map<String, String> texts(Map<String, Written> fields) {
    var texts = new LinkedHashMap<String, String>();
    fields.forEach((name, value) -> {
      if (value instanceof Written.Text text) {
        texts.put(name, text.value().strip());
      }
    });
    return texts;
  }
}
