package tutti.reading;

import java.util.List;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import tutti.reading.yaml.ValueAddress;

/** How many lines a value takes with its key, and with the blank ones and comments beside it. */
final class Extent {

  /** Blank, a comment, or a dash whose entry stands below. */
  private static final Pattern BESIDE = Pattern.compile("\\s*(-?\\s*(#.*)?)\\s*");

  private Extent() {}

  /** 0 when there is no such value. */
  static int lines(String text, ValueAddress spot) {
    var node = Model.nodes(text);
    var head = node;
    for (var step : spot.steps()) {
      if (step instanceof ValueAddress.Step.Field field && node instanceof MappingNode mapping) {
        var found =
            mapping.getValue().stream()
                .filter(tuple -> ((ScalarNode) tuple.getKeyNode()).getValue().equals(field.name()))
                .findFirst();
        if (found.isEmpty()) {
          return 0;
        }
        head = found.get().getKeyNode();
        node = found.get().getValueNode();
      } else if (step instanceof ValueAddress.Step.At at && node instanceof SequenceNode list) {
        node = list.getValue().get(at.index());
        head = node;
      }
    }
    return lines(List.of(text.split("\n", -1)), head, node);
  }

  private static int lines(List<String> lines, Node head, Node node) {
    var first = head.getStartMark().orElseThrow().getLine();
    while (first > 0 && BESIDE.matcher(lines.get(first - 1)).matches()) {
      first--;
    }
    var last = node.getEndMark().orElseThrow().getLine();
    while (last + 1 < lines.size() && BESIDE.matcher(lines.get(last + 1)).matches()) {
      last++;
    }
    return last - first + 1;
  }
}
