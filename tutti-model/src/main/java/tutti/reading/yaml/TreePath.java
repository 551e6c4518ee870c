package tutti.reading.yaml;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tutti.reading.yaml.YamlTree.Listing;
import tutti.reading.yaml.YamlTree.Mapping;
import tutti.reading.yaml.YamlTree.Node;

/**
 * The way from the root of a tree to a value.
 *
 * @param nodes all values on the way, the root first; an alias as it stands
 * @param steps which child was taken, once less
 * @param ambiguous whether the address would lead elsewhere, too
 */
record TreePath(List<Node> nodes, List<Integer> steps, boolean ambiguous) {

  TreePath {
    nodes = List.copyOf(nodes);
    steps = List.copyOf(steps);
  }

  /** The way that an address names; of repeated fields and entries, to the last. */
  static Optional<TreePath> find(YamlTree tree, ValueAddress spot) {
    var path = Optional.of(new TreePath(List.of(tree.root()), List.of(), false));
    for (var step : spot.steps()) {
      path = path.flatMap(above -> above.step(tree, step));
    }
    return path;
  }

  private Optional<TreePath> step(YamlTree tree, ValueAddress.Step step) {
    var found = matching(tree, node().resolved(), step);
    return found.length == 0
        ? Optional.empty()
        : Optional.of(child(found[found.length - 1], ambiguous || found.length > 1));
  }

  private static int[] matching(YamlTree tree, Node node, ValueAddress.Step step) {
    return switch (step) {
      case ValueAddress.Step.Field field ->
          node instanceof Mapping mapping ? fields(tree, mapping, field.name()) : new int[0];
      case ValueAddress.Step.At at ->
          node instanceof Listing list && at.index() >= 0 && at.index() < list.items().size()
              ? new int[] {at.index()}
              : new int[0];
      case ValueAddress.Step.Keyed keyed ->
          node instanceof Listing list ? entries(tree, list, keyed) : new int[0];
    };
  }

  private static int[] fields(YamlTree tree, Mapping mapping, String name) {
    return IntStream.range(0, mapping.size())
        .filter(i -> tree.is(mapping.key(i), name))
        .map(i -> 2 * i + 1)
        .toArray();
  }

  private static int[] entries(YamlTree tree, Listing list, ValueAddress.Step.Keyed keyed) {
    return IntStream.range(0, list.items().size())
        .filter(i ->
            keyed.keys().entrySet().stream()
                .allMatch(key -> has(tree, list.items().get(i), key.getKey(), key.getValue())))
        .toArray();
  }

  private static boolean has(YamlTree tree, Node node, String field, String value) {
    if (!(node.resolved() instanceof Mapping mapping)) {
      return false;
    }
    var i = tree.last(mapping, field);
    return i >= 0
        && YamlMeaning.children(mapping.value(i)).isEmpty()
        && tree.value(mapping.value(i)).strip().equals(value);
  }

  Node node() {
    return nodes.getLast();
  }

  /** Which child of the one above the value is. */
  int last() {
    return steps.getLast();
  }

  /** One step further. */
  TreePath child(int i) {
    return child(i, ambiguous);
  }

  private TreePath child(int i, boolean more) {
    return new TreePath(
        Stream.concat(nodes.stream(), Stream.of(YamlMeaning.children(node().resolved()).get(i)))
            .toList(),
        Stream.concat(steps.stream(), Stream.of(i)).toList(),
        more);
  }

  /** One step back; nothing above the root. */
  Optional<TreePath> above() {
    return steps.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new TreePath(
                nodes.subList(0, nodes.size() - 1), steps.subList(0, steps.size() - 1), ambiguous));
  }
}
