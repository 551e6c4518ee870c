package tutti.reading.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tutti.reading.written.WrittenValue;
import tutti.reading.yaml.YamlTree.Listing;
import tutti.reading.yaml.YamlTree.Mapping;
import tutti.reading.yaml.YamlTree.Node;
import tutti.reading.yaml.YamlTree.Scalar;
import tutti.reading.yaml.YamlTree.Style;

/** What a tree says, whatever it looks like; so that a changed text can be held against it. */
final class YamlMeaning {

  private YamlMeaning() {}

  /** What a value that has not been written yet will say. */
  static Node of(WrittenValue value) {
    return switch (value) {
      case WrittenValue.Text text -> text(text.value());
      case WrittenValue.Items items -> list(items.items().stream().map(YamlMeaning::of).toList());
      case WrittenValue.Fields fields ->
          fields(
              fields.fields().entrySet().stream()
                  .flatMap(field -> Stream.of(text(field.getKey()), of(field.getValue())))
                  .toList());
    };
  }

  static Node text(String value) {
    return new Scalar(0, 0, 0, 0, value, Style.QUOTED);
  }

  static Node list(List<Node> items) {
    return new Listing(0, 0, 0, 0, false, items);
  }

  static Node fields(List<Node> pairs) {
    return new Mapping(0, 0, 0, 0, false, pairs);
  }

  /** A value with another in place of the one that the path leads to, a child's number a step. */
  static Node replaced(Node node, List<Integer> path, Node with) {
    if (path.isEmpty()) {
      return with;
    }
    var children = new ArrayList<>(children(node));
    var at = path.getFirst();
    children.set(at, replaced(children.get(at), path.subList(1, path.size()), with));
    return node instanceof Mapping ? fields(children) : list(children);
  }

  /** The entries of a list, or key, value, key, value; of a single value none. */
  static List<Node> children(Node node) {
    return switch (node) {
      case Listing list -> list.items();
      case Mapping mapping -> mapping.pairs();
      case YamlTree.Leaf leaf -> List.of();
      case Scalar scalar -> List.of();
      case YamlTree.Alias alias -> children(alias.target());
    };
  }

  /** Whether two values say the same. */
  static boolean same(YamlTree tree, Node node, YamlTree other, Node there) {
    var a = node.resolved();
    var b = there.resolved();
    if (a instanceof Listing || b instanceof Listing) {
      return a instanceof Listing && b instanceof Listing && sameChildren(tree, a, other, b);
    }
    if (a instanceof Mapping || b instanceof Mapping) {
      return a instanceof Mapping && b instanceof Mapping && sameChildren(tree, a, other, b);
    }
    return sameValue(tree, a, other, b) && tree.empty(a) == other.empty(b);
  }

  private static boolean sameChildren(YamlTree tree, Node a, YamlTree other, Node b) {
    var left = children(a);
    var right = children(b);
    if (left.size() != right.size()) {
      return false;
    }
    for (var i = 0; i < left.size(); i++) {
      if (!same(tree, left.get(i), other, right.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean sameValue(YamlTree tree, Node a, YamlTree other, Node b) {
    if (a instanceof YamlTree.Leaf leaf && b instanceof YamlTree.Leaf there) {
      var length = leaf.end() - leaf.start();
      return there.end() - there.start() == length
          && tree.text().regionMatches(leaf.start(), other.text(), there.start(), length);
    }
    return tree.value(a).equals(other.value(b));
  }
}
