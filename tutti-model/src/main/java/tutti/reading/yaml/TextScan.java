package tutti.reading.yaml;

import java.util.function.Function;
import tutti.reading.InputProblem;
import tutti.reading.TextLimit;
import tutti.reading.yaml.YamlTree.Listing;
import tutti.reading.yaml.YamlTree.Mapping;
import tutti.reading.yaml.YamlTree.Node;

/** Looks at every text of a file, where it is written, and refuses what is no text of its kind. */
final class TextScan {

  private static final String KEY = "The name of this field %s.";
  private static final String VALUE = "This text %s.";

  private final YamlFile file;
  private final Function<String, TextLimit> limits;

  /**
   * @param limits the limit of the texts of a field, by the field's name
   */
  TextScan(YamlFile file, Function<String, TextLimit> limits) {
    this.file = file;
    this.limits = limits;
  }

  void scan(Node node) {
    scan(node, "", "");
  }

  /**
   * @param name the field the node belongs to
   * @param path how it is reached
   */
  private void scan(Node node, String name, String path) {
    switch (node) {
      case Mapping mapping -> fields(mapping, path);
      case Listing list -> entries(list, name, path);
      case YamlTree.Leaf leaf -> check(leaf, limits.apply(name), VALUE, path);
      case YamlTree.Scalar scalar -> check(scalar, limits.apply(name), VALUE, path);
      case YamlTree.Alias alias -> {
        // It is looked at where it is written.
      }
    }
  }

  private void fields(Mapping mapping, String path) {
    for (int i = 0; i < mapping.size() && !file.full(); i++) {
      var key = mapping.key(i);
      check(key, TextLimit.NAME, KEY, path);
      var name = key.end() - key.start() > TextLimit.NAME.most() ? "?" : file.tree().value(key);
      scan(mapping.value(i), name, path.isEmpty() ? name : path + "." + name);
    }
  }

  private void entries(Listing list, String name, String path) {
    for (int i = 0; i < list.items().size() && !file.full(); i++) {
      scan(list.items().get(i), name, path + "[" + i + "]");
    }
  }

  private void check(Node node, TextLimit limit, String sentence, String path) {
    limit
        .problem(file.tree().value(node).strip())
        .ifPresent(says ->
            file.add(
                new InputProblem(
                    file.name(), node.line(), node.column(), path, sentence.formatted(says))));
  }
}
