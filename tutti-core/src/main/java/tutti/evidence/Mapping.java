package tutti.evidence;

import static java.util.Objects.requireNonNull;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The rules that turn the rows of somebody's CSV files into evidence. */
public final class Mapping {

  private final Optional<ZoneId> zone;
  private final List<Source> sources;

  Mapping(Optional<ZoneId> zone, List<Source> sources) {
    this.zone = requireNonNull(zone, "zone");
    this.sources = List.copyOf(sources);
  }

  Optional<ZoneId> zone() {
    return zone;
  }

  /** The sources whose columns a file has. */
  List<Source> reading(Header header) {
    return sources.stream().filter(source -> source.missing(header).isEmpty()).toList();
  }

  /** Why no source reads a file: what the nearest one lacks. */
  String whyNot(Header header) {
    return sources.stream()
        .min(java.util.Comparator.comparingInt(source -> source.missing(header).size()))
        .map(source ->
            "No rule reads this file: the nearest, \"%s\", needs the column %s, which it lacks."
                .formatted(source.id(), String.join(", ", source.missing(header))))
        .orElse("The mapping has no source.");
  }

  /** Rules for the files that have certain columns. */
  record Source(String id, Set<String> needed, List<Rule> rules) {

    Source {
      requireNonNull(id, "id");
      needed = Set.copyOf(needed);
      rules = List.copyOf(rules);
    }

    Set<String> missing(Header header) {
      return needed.stream()
          .filter(column -> header.index(column).isEmpty())
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }
}
