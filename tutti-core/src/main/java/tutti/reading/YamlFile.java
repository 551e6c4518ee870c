package tutti.reading;

import java.util.ArrayList;
import java.util.List;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * A YAML file being read: its name, and the problems found so far. Only nodes are composed, never
 * objects; aliases, depth and size are bounded.
 */
public final class YamlFile {

  private static final LoadSettings SETTINGS =
      LoadSettings.builder()
          .setMaxAliasesForCollections(50)
          .setCodePointLimit(TextFile.LARGEST)
          .setAllowNonScalarKeys(true) // refused as unknown fields, with their place
          .setBufferSize(64 * 1024) // the default takes seconds over a long line
          .build();

  /** The most problems told in one run: nobody reads on. */
  private static final int MOST = 1_000;

  private final String name;
  private final List<Problem> problems = new ArrayList<>();

  private YamlFile(String name) {
    this.name = name;
  }

  /**
   * The root of a YAML text.
   *
   * @throws Unreadable when the text is not one YAML document
   */
  public static Entry open(String name, String text) {
    var file = new YamlFile(name);
    file.refuseLong(text);
    file.refuseUnprintable(text);
    return new Entry(file.compose(text), "", file);
  }

  private void refuseLong(String text) {
    if (text.length() > TextFile.LARGEST) {
      throw TextFile.tooLarge(name);
    }
  }

  /** Control characters and halves of characters: a text editor does not write them. */
  private void refuseUnprintable(String text) {
    for (var i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      if (!StreamReader.isPrintable(text.codePointAt(i))) {
        throw new Unreadable(List.of(unprintable(text.substring(0, i), text.codePointAt(i))));
      }
    }
  }

  private Problem unprintable(String before, int character) {
    var line = 1 + Math.toIntExact(before.chars().filter(c -> c == '\n').count());
    var column = before.length() - before.lastIndexOf('\n');
    return new Problem(
        name,
        line,
        column,
        "",
        "The character U+%04X may not stand in YAML; remove it.".formatted(character));
  }

  private Node compose(String text) {
    try {
      return only(text);
    } catch (MarkedYamlEngineException e) {
      throw new Unreadable(List.of(notYaml(e)));
    } catch (YamlEngineException | StackOverflowError e) {
      throw Unreadable.file(name, "This is not YAML that can be read: " + firstLine(e));
    }
  }

  private Node only(String text) {
    var documents = new ArrayList<Node>();
    new Compose(SETTINGS).composeAllFromString(text).forEach(documents::add);
    if (documents.size() != 1) {
      throw Unreadable.file(
          name,
          documents.isEmpty()
              ? "The file is empty; write at least apiVersion and kind, or start with tutti init."
              : "Expected one YAML document, found "
                  + documents.size()
                  + "; remove the --- lines.");
    }
    return documents.getFirst();
  }

  private Problem notYaml(MarkedYamlEngineException e) {
    var line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(0);
    var column = e.getProblemMark().map(mark -> mark.getColumn() + 1).orElse(0);
    return new Problem(
        name, line, column, "", "This is not YAML: " + e.getProblem() + tabHint(e) + ".");
  }

  private static String tabHint(MarkedYamlEngineException e) {
    return e.getProblem().contains("TAB") || e.getProblem().contains("'\\t'")
        ? "; indent with spaces"
        : "";
  }

  private static String firstLine(Throwable e) {
    var message = e.getMessage();
    return message == null ? "it is nested too deeply." : message.lines().findFirst().orElse("");
  }

  void add(Problem problem) {
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

  void refuseIfProblems() {
    if (!problems.isEmpty()) {
      throw new Unreadable(problems);
    }
  }
}
