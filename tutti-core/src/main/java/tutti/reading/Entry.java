package tutti.reading;

import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * One place of a YAML file: a value that knows where it stands. Whatever is wrong is noted and
 * reading goes on, so that one run finds every problem; {@link #finish} ends the reading.
 */
public final class Entry {

  private final Node node;
  private final String field;
  private final YamlFile file;
  private final Map<String, Entry> fields = new LinkedHashMap<>();

  Entry(Node node, String field, YamlFile file) {
    this.node = node;
    this.field = field;
    this.file = file;
  }

  /** Notes a problem here. */
  public void refuse(String says) {
    file.add(problem(says));
  }

  /** Notes a problem here that takes a while to word; not worded when nobody will read it. */
  public void refuse(Supplier<String> says) {
    if (!file.full()) {
      refuse(says.get());
    }
  }

  /** A problem at this place. */
  public Problem problem(String says) {
    var line = node.getStartMark().map(mark -> mark.getLine() + 1).orElse(0);
    var column = node.getStartMark().map(mark -> mark.getColumn() + 1).orElse(0);
    return new Problem(file.name(), line, column, field, says);
  }

  /**
   * Ends the reading of the whole file.
   *
   * @throws Unreadable when any problem was noted
   */
  public void finish() {
    file.refuseIfProblems();
  }

  /** Refuses fields that nobody reads, except those that start with {@code x-}. */
  public Entry allow(Collection<String> names) {
    fields()
        .forEach((name, entry) -> {
          if (!names.contains(name) && !name.startsWith("x-")) {
            entry.refuse(() ->
                "There is no field "
                    + Spelling.quoted(name)
                    + " here"
                    + Spelling.hint(name, names));
          }
        });
    return this;
  }

  /** The fields of a mapping in the order of the file; of a repeated one the last. */
  public Map<String, Entry> fields() {
    if (fields.isEmpty() && node instanceof MappingNode mapping) {
      mapping.getValue().forEach(this::put);
    }
    return Collections.unmodifiableMap(fields);
  }

  private void put(NodeTuple tuple) {
    var name = tuple.getKeyNode() instanceof ScalarNode key ? key.getValue() : "?";
    var path = field.isEmpty() ? name : field + "." + name;
    fields.put(name, new Entry(tuple.getValueNode(), path, file));
  }

  /** Refuses fields written twice in this mapping. */
  public Entry once() {
    if (node instanceof MappingNode mapping) {
      var seen = new HashSet<String>();
      for (var tuple : mapping.getValue()) {
        if (tuple.getKeyNode() instanceof ScalarNode key && !seen.add(key.getValue())) {
          new Entry(key, field, file)
              .refuse(Spelling.quoted(key.getValue()) + " stands here twice; keep one of them.");
        }
      }
    }
    return this;
  }

  /** The field, when it is written and not empty. */
  public Optional<Entry> find(String name) {
    return Optional.ofNullable(fields().get(name)).filter(entry -> !entry.empty());
  }

  /** The field; its absence is refused with a word on what it should hold. */
  public Optional<Entry> need(String name, String expected) {
    var found = find(name);
    if (found.isEmpty()) {
      refuse("\"" + name + "\" is missing; expected " + expected + ".");
    }
    return found;
  }

  private boolean empty() {
    return node instanceof ScalarNode scalar
        && scalar.isPlain()
        && List.of("", "~", "null").contains(scalar.getValue());
  }

  /** The entries of a list; anything else is refused. */
  public List<Entry> items() {
    if (!(node instanceof SequenceNode sequence)) {
      refuse("Expected a list, each entry starting with \"- \".");
      return List.of();
    }
    var nodes = sequence.getValue();
    return java.util.stream.IntStream.range(0, nodes.size())
        .mapToObj(i -> new Entry(nodes.get(i), field + "[" + i + "]", file))
        .toList();
  }

  /** Whether this is a mapping; anything else is refused. */
  public boolean isMapping(String example) {
    if (node instanceof MappingNode) {
      return true;
    }
    refuse("Expected fields, such as " + example + ".");
    return false;
  }

  /** Whether this is a list. */
  public boolean isList() {
    return node instanceof SequenceNode;
  }

  /** Whether this is a single value. */
  public boolean isText() {
    return node instanceof ScalarNode;
  }

  /** The value as it is written; a list or a mapping is refused. */
  public Optional<String> text() {
    if (node instanceof ScalarNode scalar) {
      return Optional.of(scalar.getValue().strip());
    }
    refuse("Expected one value, found a list or fields.");
    return Optional.empty();
  }

  /**
   * The value as the parser understands it; what it returns empty for, or throws on, is refused.
   */
  public <T> Optional<T> as(Function<String, T> parser, String expected) {
    return text().flatMap(written -> parsed(written, parser, expected));
  }

  private <T> Optional<T> parsed(String written, Function<String, T> parser, String expected) {
    try {
      return Optional.of(parser.apply(written));
    } catch (RuntimeException e) {
      refuse("Expected " + expected + ", found " + Spelling.quoted(written) + ".");
      return Optional.empty();
    }
  }
}
