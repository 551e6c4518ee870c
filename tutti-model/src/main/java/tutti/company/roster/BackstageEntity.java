package tutti.company.roster;

import java.util.List;
import java.util.Optional;
import tutti.reading.Entry;
import tutti.reading.Problem;

/**
 * One entity of a Backstage catalog.
 *
 * @param skipped the lines of the file before its document
 */
record BackstageEntity(Entry root, int skipped) {

  Optional<String> text(String... path) {
    return at(path).filter(Entry::isText).flatMap(Entry::text).filter(text -> !text.isBlank());
  }

  Optional<Entry> at(String... path) {
    var at = Optional.of(root);
    for (var name : path) {
      at = at.flatMap(entry -> entry.find(name));
    }
    return at;
  }

  /** The entries of a list of references. */
  List<Entry> list(String... path) {
    return at(path).filter(Entry::isList).map(Entry::items).orElse(List.of()).stream()
        .filter(Entry::isText)
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

  Problem problem(Entry where, String says) {
    return shifted(where.problem(says), skipped);
  }

  Problem problem(String says) {
    return problem(at("metadata", "name").orElse(root), says);
  }

  static Problem shifted(Problem problem, int lines) {
    return new Problem(
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
