package tutti.reading.yaml;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import tutti.reading.UnreadableInput;
import tutti.reading.yaml.YamlTree.Listing;
import tutti.reading.yaml.YamlTree.Mapping;
import tutti.reading.yaml.YamlTree.Node;

/** What the anchors of a YAML document name, as far as it has been read. */
final class YamlAnchors {

  private static final int MOST_ALIASES = 50;

  /**
   * A value with an anchor.
   *
   * @param start where the anchor stands
   * @param weight how many values it holds, itself and what its aliases repeat among them
   */
  record Named(int start, int weight, Node node) {}

  private final Map<String, Named> named = new HashMap<>();
  private final Map<String, Integer> open = new HashMap<>();
  private int repeats;

  /** A value with an anchor begins. */
  void open(String name, int start) {
    open.put(name, start);
    named.remove(name);
  }

  /** A value with an anchor ends; when its name was given again inside, it means that. */
  void close(String name, Node node, int weight) {
    if (open.remove(name, node.start())) {
      named.put(name, new Named(node.start(), weight, node));
    }
  }

  /**
   * What an alias stands for.
   *
   * @param refusal what to throw when it stands for nothing, for what is around it, or for too much
   */
  Named named(String alias, Function<String, UnreadableInput> refusal) {
    if (open.containsKey(alias)) {
      throw refusal.apply("*" + alias + " stands inside what it names; write it out.");
    }
    var found =
        Optional.ofNullable(named.get(alias))
            .orElseThrow(
                () -> refusal.apply("This is not YAML: found undefined alias " + alias + "."));
    if (isMany(found.node()) && ++repeats > MOST_ALIASES) {
      throw refusal.apply(
          YamlComposer.UNREADABLE + "more than 50 aliases of lists or fields; write them out.");
    }
    return found;
  }

  private static boolean isMany(Node node) {
    return node instanceof Listing || node instanceof Mapping;
  }
}
