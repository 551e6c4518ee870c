package tutti.reading.yaml;

import java.util.ArrayList;
import java.util.List;
import org.snakeyaml.engine.v2.scanner.StreamReader;
import tutti.reading.InputProblem;
import tutti.reading.TextFile;
import tutti.reading.UnreadableInput;

/** A YAML file being read: its name, its tree, and the problems found so far. */
public final class YamlFile {

  /** The most problems told in one run: nobody reads on. */
  static final int MOST = 1_000;

  private final String name;
  private final YamlTree tree;
  private final List<InputProblem> problems = new ArrayList<>();

  YamlFile(String name, YamlTree tree) {
    this.name = name;
    this.tree = tree;
  }

  /**
   * The root of a YAML text.
   *
   * @throws UnreadableInput when the text is not one YAML document
   */
  public static YamlEntry open(String name, String text) {
    return new YamlFile(name, tree(name, text)).root();
  }

  static YamlTree tree(String name, String text) {
    if (text.length() > TextFile.LARGEST) {
      throw TextFile.tooLarge(name);
    }
    refuseUnprintable(name, text);
    return YamlComposer.of(name, text);
  }

  /** Control characters and halves of characters: a text editor does not write them. */
  private static void refuseUnprintable(String name, String text) {
    for (var i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      if (!StreamReader.isPrintable(text.codePointAt(i))) {
        throw new UnreadableInput(
            List.of(unprintable(name, text.substring(0, i), text.codePointAt(i))));
      }
    }
  }

  private static InputProblem unprintable(String name, String before, int character) {
    var line = 1 + Math.toIntExact(before.chars().filter(c -> c == '\n').count());
    var column = before.length() - before.lastIndexOf('\n');
    return new InputProblem(
        name,
        line,
        column,
        "",
        "The character U+%04X may not stand in YAML; remove it.".formatted(character));
  }

  YamlEntry root() {
    return new YamlEntry(tree.root(), "", this);
  }

  void add(InputProblem problem) {
    if (!full()) {
      problems.add(problem);
    }
  }

  boolean full() {
    return problems.size() >= MOST;
  }

  String name() {
    return name;
  }

  YamlTree tree() {
    return tree;
  }

  void refuseIfProblems() {
    if (!problems.isEmpty()) {
      throw new UnreadableInput(problems);
    }
  }
}
