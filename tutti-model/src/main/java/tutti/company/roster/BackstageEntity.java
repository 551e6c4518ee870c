package tutti.company.roster;

import java.util.List;
import java.util.Optional;
import tutti.reading.InputProblem;
import tutti.reading.yaml.YamlEntry;

/**
 * One entity of a Backstage catalog.
 *
 * @param skipped the lines of the file before its document
 */
record BackstageEntity(YamlEntry root, int skipped) {

  Optional<String> text(String... path) {
    return at(path)
        .filter(YamlEntry::isText)
        .flatMap(YamlEntry::text)
        .filter(text -> !text.isBlank());
  }

  Optional<YamlEntry> at(String... path) {
    var at = Optional.of(root);
    for (var name : path) {
      at = at.flatMap(entry -> entry.find(name));
    }
    return at;
  }

  /** The entries of a list of references. */
  List<YamlEntry> list(String... path) {
    return at(path).filter(YamlEntry::isList).map(YamlEntry::items).orElse(List.of()).stream()
        .filter(YamlEntry::isText)
        .toList();
  }

  String name() {
    return text("metadata", "name").orElse("");
  }

  /** How people call it: its display name, its title, its name. */
  String called() {
    return text("spec", "profile", "displayName")
        .or(() -> text("metadata", "title"))
        .orElse(name());
  }

  InputProblem problem(YamlEntry where, String says) {
    return shifted(where.problem(says), skipped);
  }

  InputProblem problem(String says) {
    return problem(at("metadata", "name").orElse(root), says);
  }

  static InputProblem shifted(InputProblem problem, int lines) {
    return new InputProblem(
        problem.file(),
        problem.line() == 0 ? 0 : problem.line() + lines,
        problem.column(),
        problem.field(),
        problem.says());
  }

  /** {@code group:default/sales} is called {@code sales}. */
  static String reference(String written) {
    var afterSpace = written.substring(written.lastIndexOf('/') + 1);
    return afterSpace.substring(afterSpace.lastIndexOf(':') + 1);
  }
}
