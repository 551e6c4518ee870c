package tutti.reading;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import tutti.reading.written.WrittenValue;
import tutti.reading.yaml.ValueAddress;

/**
 * What a YAML text says, read by another reader: maps, lists and strings, to be changed at will.
 */
final class Model {

  private Model() {}

  static Object of(String yaml) {
    return of(nodes(yaml));
  }

  static Node nodes(String yaml) {
    return new Compose(LoadSettings.builder().build()).composeString(yaml).orElseThrow();
  }

  private static Object of(Node node) {
    return switch (node) {
      case ScalarNode scalar -> scalar.getValue();
      case SequenceNode list -> new ArrayList<>(list.getValue().stream().map(Model::of).toList());
      case MappingNode mapping -> {
        var map = new LinkedHashMap<String, Object>();
        mapping.getValue().forEach(f -> map.put((String) of(f.getKeyNode()), of(f.getValueNode())));
        yield map;
      }
      default -> throw new IllegalArgumentException(node.toString());
    };
  }

  static Object of(WrittenValue written) {
    return switch (written) {
      case WrittenValue.Text text -> text.value();
      case WrittenValue.Items items ->
          new ArrayList<>(items.items().stream().map(Model::of).toList());
      case WrittenValue.Fields fields -> {
        var map = new LinkedHashMap<String, Object>();
        fields.fields().forEach((name, value) -> map.put(name, of(value)));
        yield map;
      }
    };
  }

  /** Visits every value below, each with its address. */
  static void walk(Object value, ValueAddress spot, BiConsumer<ValueAddress, Object> visitor) {
    visitor.accept(spot, value);
    if (value instanceof Map<?, ?> map) {
      map.forEach((name, field) -> walk(field, spot.field((String) name), visitor));
    }
    if (value instanceof List<?> list) {
      for (var i = 0; i < list.size(); i++) {
        walk(list.get(i), spot.at(i), visitor);
      }
    }
  }

  static Object at(Object root, ValueAddress spot) {
    var value = root;
    for (var step : spot.steps()) {
      value = requireNonNull(child(value, step), spot.toString());
    }
    return value;
  }

  private static @Nullable Object child(Object value, ValueAddress.Step step) {
    return switch (step) {
      case ValueAddress.Step.Field field -> ((Map<?, ?>) value).get(field.name());
      case ValueAddress.Step.At at -> ((List<?>) value).get(at.index());
      case ValueAddress.Step.Keyed keyed -> throw new IllegalArgumentException(keyed.toString());
    };
  }

  @SuppressWarnings("unchecked")
  static Map<String, Object> map(Object root, ValueAddress spot) {
    return (Map<String, Object>) at(root, spot);
  }

  @SuppressWarnings("unchecked")
  static List<Object> list(Object root, ValueAddress spot) {
    return (List<Object>) at(root, spot);
  }
}
