package tutti.reading;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tutti.reading.Tree.Listing;
import tutti.reading.Tree.Mapping;
import tutti.reading.Tree.Node;

/**
 * The way from the root of a tree to a value.
 *
 * @param nodes all values on the way, the root first; an alias as it stands
 * @param steps which child was taken, once less
 * @param ambiguous whether the address would lead elsewhere, too
 */
record Path(List<Node> nodes, List<Integer> steps, boolean ambiguous) {

  Path {
    nodes = List.copyOf(nodes);
    steps = List.copyOf(steps);
  }

  /** The way that an address names; of repeated fields and entries, to the last. */
  static Optional<Path> find(Tree tree, Spot spot) {
    var path = Optional.of(new Path(List.of(tree.root()), List.of(), false));
    for (var step : spot.steps()) {
      path = path.flatMap(above -> above.step(tree, step));
    }
    return path;
  }

  private Optional<Path> step(Tree tree, Spot.Step step) {
    var found = matching(tree, node().resolved(), step);
    return found.length == 0
        ? Optional.empty()
        : Optional.of(child(found[found.length - 1], ambiguous || found.length > 1));
  }

  private static int[] matching(Tree tree, Node node, Spot.Step step) {
    return switch (step) {
      case Spot.Step.Field field ->
          node instanceof Mapping mapping ? fields(tree, mapping, field.name()) : new int[0];
      case Spot.Step.At at ->
          node instanceof Listing list && at.index() >= 0 && at.index() < list.items().size()
              ? new int[] {at.index()}
              : new int[0];
      case Spot.Step.Keyed keyed ->
          node instanceof Listing list ? entries(tree, list, keyed) : new int[0];
    };
  }

  private static int[] fields(Tree tree, Mapping mapping, String name) {
    return IntStream.range(0, mapping.size())
        .filter(i -> tree.is(mapping.key(i), name))
        .map(i -> 2 * i + 1)
        .toArray();
  }

  private static int[] entries(Tree tree, Listing list, Spot.Step.Keyed keyed) {
    return IntStream.range(0, list.items().size())
        .filter(i ->
            keyed.keys().entrySet().stream()
                .allMatch(key -> has(tree, list.items().get(i), key.getKey(), key.getValue())))
        .toArray();
  }

  private static boolean has(Tree tree, Node node, String field, String value) {
    if (!(node.resolved() instanceof Mapping mapping)) {
      return false;
    }
    var i = tree.last(mapping, field);
    return i >= 0
        && Meaning.children(mapping.value(i)).isEmpty()
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
  Path child(int i) {
    return child(i, ambiguous);
  }

  private Path child(int i, boolean more) {
    return new Path(
        Stream.concat(nodes.stream(), Stream.of(Meaning.children(node().resolved()).get(i)))
            .toList(),
        Stream.concat(steps.stream(), Stream.of(i)).toList(),
        more);
  }

  /** One step back; nothing above the root. */
  Optional<Path> above() {
    return steps.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Path(
                nodes.subList(0, nodes.size() - 1), steps.subList(0, steps.size() - 1), ambiguous));
  }
}
