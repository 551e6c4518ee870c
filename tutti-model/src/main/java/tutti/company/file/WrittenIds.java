package tutti.company.file;

import static java.util.stream.Collectors.toCollection;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import tutti.reading.yaml.YamlEntry;

/**
 * The ids written in a file, by what they name, so that a field may name what comes later.
 *
 * @param prerequisites arrows and enablement items
 */
record WrittenIds(
    Set<String> parties,
    Set<String> arrows,
    Set<String> prerequisites,
    Set<String> enablement,
    Set<String> audiences,
    Set<String> needs,
    Set<String> offerings) {

  static WrittenIds of(YamlEntry root) {
    var arrows = in(root, "arrows");
    var enablement = in(root, "enablement");
    var prerequisites = new TreeSet<>(arrows);
    prerequisites.addAll(enablement);
    return new WrittenIds(
        in(root, "parties"),
        arrows,
        prerequisites,
        enablement,
        in(root, "audiences"),
        in(root, "needs"),
        in(root, "offerings"));
  }

  private static Set<String> in(YamlEntry root, String list) {
    return root.find(list).filter(YamlEntry::isList).stream()
        .flatMap(entry -> entry.items().stream())
        .flatMap(
            item -> item.fields().containsKey("id") ? item.find("id").stream() : Stream.empty())
        .filter(YamlEntry::isText)
        .flatMap(id -> id.text().stream())
        .collect(toCollection(TreeSet::new));
  }
}
