package tutti.charter.web.edit;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import org.springframework.web.context.request.WebRequest;
import tutti.reading.written.WrittenValue;

/** What stands in the fields of a form, as it was written. */
record FormValues(Map<String, String> fields) {

  /** Nothing is filled in. */
  static final FormValues NONE = new FormValues(Map.of());

  FormValues {
    fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
  }

  static FormValues of(WebRequest request) {
    return new FormValues(
        request.getParameterMap().entrySet().stream()
            .collect(
                Collectors.toMap(Map.Entry::getKey, e -> String.join(", ", e.getValue()).strip())));
  }

  /** What stands in a field; nothing is the empty text. */
  String get(String field) {
    return fields.getOrDefault(field, "");
  }

  Optional<String> find(String field) {
    return Optional.of(get(field)).filter(text -> !text.isEmpty());
  }

  boolean yes(String field) {
    return get(field).equals("true");
  }

  /** The same with another value in a field. */
  FormValues with(String field, String value) {
    var next = new LinkedHashMap<>(fields);
    next.put(requireNonNull(field, "field"), requireNonNull(value, "value"));
    return new FormValues(next);
  }

  FormValues with(String field, Optional<?> value) {
    return with(field, value.map(Object::toString).orElse(""));
  }

  FormValues with(String field, boolean value) {
    return with(field, value ? "true" : "");
  }

  /** The same, where a field that is empty gets this value. */
  FormValues otherwise(String field, String value) {
    return get(field).isEmpty() ? with(field, value) : this;
  }

  /** Fields as the charter writes them, those that are written as they are shown. */
  SequencedMap<String, WrittenValue> written(List<String> fields) {
    var written = new LinkedHashMap<String, WrittenValue>();
    fields.forEach(field -> written.put(field, new WrittenValue.Text(get(field))));
    return written;
  }
}
