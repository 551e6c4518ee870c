package tutti.reading.yaml;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The address of a value in a {@link YamlManuscript}: {@code
 * ValueAddress.root().field("arrows").entry("id", "leads").field("promises").at(0)}.
 */
public record ValueAddress(List<Step> steps) {

  private static final ValueAddress ROOT = new ValueAddress(List.of());

  public ValueAddress {
    steps = List.copyOf(steps);
  }

  /** One step down. */
  public sealed interface Step {

    /** Into the field of this name. */
    record Field(String name) implements Step {
      public Field {
        requireNonNull(name, "name");
      }

      @Override
      public String toString() {
        return "." + name;
      }
    }

    /** Into the entry of a list at this position, counted from 0. */
    record At(int index) implements Step {
      @Override
      public String toString() {
        return "[" + index + "]";
      }
    }

    /** Into the entry of a list whose fields have these values. */
    record Keyed(Map<String, String> keys) implements Step {
      public Keyed {
        keys = Map.copyOf(keys);
      }

      @Override
      public String toString() {
        return keys.entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .map(key -> key.getKey() + ": " + key.getValue())
            .collect(Collectors.joining(", ", "[", "]"));
      }
    }
  }

  /** The whole document. */
  public static ValueAddress root() {
    return ROOT;
  }

  /** A field of what stands here. */
  public ValueAddress field(String name) {
    return then(new Step.Field(name));
  }

  /** The entry of the list here at a position, counted from 0. */
  public ValueAddress at(int index) {
    return then(new Step.At(index));
  }

  /** The entry of the list here that has this value in a field. */
  public ValueAddress entry(String field, String value) {
    return entry(Map.of(field, value));
  }

  /** The entry of the list here that has these values in its fields. */
  public ValueAddress entry(Map<String, String> keys) {
    return then(new Step.Keyed(keys));
  }

  private ValueAddress then(Step step) {
    return new ValueAddress(Stream.concat(steps.stream(), Stream.of(step)).toList());
  }

  /** {@code arrows[id: leads].promises[0]} */
  @Override
  public String toString() {
    var path = steps.stream().map(Step::toString).collect(Collectors.joining());
    return path.startsWith(".") ? path.substring(1) : path;
  }
}
