package tutti.web.edit;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.web.context.request.WebRequest;

/** What stands in the fields of a form, as it was written. */
record Values(Map<String, String> written) {

  /** Nothing is filled in. */
  static final Values NONE = new Values(Map.of());

  Values {
    written = Collections.unmodifiableMap(new LinkedHashMap<>(written));
  }

  static Values of(WebRequest request) {
    return new Values(
        request.getParameterMap().entrySet().stream()
            .collect(
                Collectors.toMap(
                    Map.Entry::getKey, e -> String.join(", ", e.getValue()).strip())));
  }

  /** What stands in a field; nothing is the empty text. */
  String get(String field) {
    return written.getOrDefault(field, "");
  }

  Optional<String> find(String field) {
    return Optional.of(get(field)).filter(text -> !text.isEmpty());
  }

  boolean yes(String field) {
    return get(field).equals("true");
  }

  /** The same with another value in a field. */
  Values with(String field, String value) {
    var next = new LinkedHashMap<>(written);
    next.put(requireNonNull(field, "field"), requireNonNull(value, "value"));
    return new Values(next);
  }

  Values with(String field, Optional<?> value) {
    return with(field, value.map(Object::toString).orElse(""));
  }

  Values with(String field, boolean value) {
    return with(field, value ? "true" : "");
  }

  /** The same, where a field that is empty gets this value. */
  Values otherwise(String field, String value) {
    return get(field).isEmpty() ? with(field, value) : this;
  }
}
