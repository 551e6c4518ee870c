package tutti.reading.yaml;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * A YAML text and the one value it holds. A value keeps its place rather than its characters: half
 * a million of them take some twenty megabytes.
 *
 * @param aliases every {@code *name} of the text
 */
record YamlTree(String text, Node root, List<Alias> aliases) {

  YamlTree {
    requireNonNull(text, "text");
    requireNonNull(root, "root");
    aliases = List.copyOf(aliases);
  }

  /** How a single value that is not simply plain is written. */
  enum Style {
    PLAIN,
    QUOTED,
    BLOCK
  }

  /**
   * One value. Start and end are offsets into the text, in chars, the end exclusive; an anchor and
   * a tag belong to the value, the blank lines and comments after it do not. Line and column count
   * from 1, the column in characters.
   */
  sealed interface Node {
    int start();

    int end();

    int line();

    int column();

    /** The value itself, where this is an alias of it. */
    default Node resolved() {
      return this;
    }
  }

  /** A plain value that means what is written, letter by letter. */
  record Leaf(int start, int end, int line, int column) implements Node {}

  /** Any other single value. */
  record Scalar(int start, int end, int line, int column, String value, Style style)
      implements Node {

    Scalar {
      requireNonNull(value, "value");
      requireNonNull(style, "style");
    }
  }

  /** A list; flow is {@code [a, b]}. */
  record Listing(int start, int end, int line, int column, boolean flow, List<Node> items)
      implements Node {

    Listing {
      items = List.copyOf(items);
    }
  }

  /** Fields: key, value, key, value; flow is <code>{a: b}</code>. */
  record Mapping(int start, int end, int line, int column, boolean flow, List<Node> pairs)
      implements Node {

    Mapping {
      pairs = List.copyOf(pairs);
    }

    int size() {
      return pairs.size() / 2;
    }

    Node key(int i) {
      return pairs.get(2 * i);
    }

    Node value(int i) {
      return pairs.get(2 * i + 1);
    }
  }

  /**
   * A value that is written elsewhere.
   *
   * @param anchor where the anchor stands that it names
   */
  record Alias(int start, int end, int line, int column, int anchor, Node target) implements Node {

    Alias {
      requireNonNull(target, "target");
    }

    @Override
    public Node resolved() {
      return target;
    }
  }

  /** The characters of a single value; of a list or fields, as a key, {@code ?}. */
  String value(Node node) {
    return switch (node.resolved()) {
      case Leaf leaf -> text.substring(leaf.start(), leaf.end());
      case Scalar scalar -> scalar.value();
      case Listing list -> "?";
      case Mapping fields -> "?";
      case Alias alias -> value(alias);
    };
  }

  /** Whether a single value has these characters. */
  boolean is(Node node, String value) {
    return node.resolved() instanceof Leaf leaf
        ? leaf.end() - leaf.start() == value.length() && text.startsWith(value, leaf.start())
        : value(node).equals(value);
  }

  /** Whether nothing is written here, or what YAML takes for nothing. */
  boolean empty(Node node) {
    return (node.resolved() instanceof Leaf
            || node.resolved() instanceof Scalar scalar && scalar.style() == Style.PLAIN)
        && List.of("", "~", "null").stream().anyMatch(nothing -> is(node, nothing));
  }

  /** Which field of a mapping has this name, of repeated ones the last; -1 when none has. */
  int last(Mapping mapping, String name) {
    for (var i = mapping.size() - 1; i >= 0; i--) {
      if (is(mapping.key(i), name)) {
        return i;
      }
    }
    return -1;
  }
}
