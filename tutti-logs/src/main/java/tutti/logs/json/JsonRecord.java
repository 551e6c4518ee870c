package tutti.logs.json;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * A value that is a record, or should be one.
 *
 * @param line where it begins, counted from 1
 * @param array the names that lead to the array in which it stands; none where no name does
 * @param whole whether all of it is kept; else it is too large
 */
public record JsonRecord(int line, List<String> array, JsonValue value, boolean whole) {

  public JsonRecord {
    array = List.copyOf(array);
    requireNonNull(value, "value");
  }

  /** Why it is no record that can be read; none when it is one. */
  public Optional<String> whyNot() {
    if (!whole) {
      return Optional.of(
          "This record is longer than %,d characters; leave what is not needed out of the export."
              .formatted(JsonTree.LONGEST));
    }
    return value instanceof JsonValue.Members
        ? Optional.empty()
        : Optional.of(
            "A record is an object with names, such as {\"key\": \"A-1\"}; this is none.");
  }
}
