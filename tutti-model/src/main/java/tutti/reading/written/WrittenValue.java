package tutti.reading.written;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/** A value to be written into a {@link tutti.reading.yaml.YamlManuscript}. */
public sealed interface WrittenValue {

  /** A single value; it reads back letter by letter, and never as nothing. */
  record Text(String value) implements WrittenValue {
    public Text {
      requireNonNull(value, "value");
    }
  }

  /** A list. */
  record Items(List<WrittenValue> items) implements WrittenValue {
    public Items {
      items = List.copyOf(items);
    }
  }

  /** Fields, in the order in which they are written. */
  record Fields(SequencedMap<String, WrittenValue> fields) implements WrittenValue {

    public static final Fields NONE = new Fields(new LinkedHashMap<>());

    public Fields {
      fields = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(fields));
      fields.forEach((name, value) -> requireNonNull(value, requireNonNull(name, "name")));
    }

    /** These fields and one more, or one with another value. */
    public Fields with(String name, WrittenValue value) {
      var more = new LinkedHashMap<>(fields);
      more.put(name, value);
      return new Fields(more);
    }

    /** These fields and one more with a single value. */
    public Fields with(String name, String value) {
      return with(name, new Text(value));
    }
  }
}
