package tutti.reading;

import java.util.ArrayList;
import java.util.List;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * A YAML file being read: its name, and the problems found so far. Only nodes are composed, never
 * objects; aliases, depth and size are bounded.
 */
public final class YamlFile {

  private static final LoadSettings SETTINGS =
      LoadSettings.builder().setMaxAliasesForCollections(50).setCodePointLimit(3_000_000).build();

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
    return new Entry(file.compose(text), "", file);
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
    problems.add(problem);
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
