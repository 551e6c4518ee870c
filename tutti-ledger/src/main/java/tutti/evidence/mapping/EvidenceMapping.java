package tutti.evidence.mapping;

import static java.util.Objects.requireNonNull;

import java.nio.charset.Charset;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tutti.english.SentenceWords;
import tutti.evidence.EncodedColumns;
import tutti.evidence.LogHeader;
import tutti.evidence.LogReader;
import tutti.evidence.WantedColumns;

/** The rules that turn the rows of somebody's logs into evidence. */
public final class EvidenceMapping {

  private final Optional<ZoneId> zone;
  private final List<Source> sources;

  EvidenceMapping(Optional<ZoneId> zone, List<Source> sources) {
    this.zone = requireNonNull(zone, "zone");
    this.sources = List.copyOf(sources);
  }

  public Optional<ZoneId> zone() {
    return zone;
  }

  /** How a file may be encoded, and the columns by which it is known then. */
  public List<EncodedColumns> encoded() {
    return Stream.concat(
            sources.stream()
                .flatMap(source -> source.encoding().stream())
                .distinct()
                .map(Optional::of),
            Stream.of(Optional.<Charset>empty()))
        .map(charset ->
            new EncodedColumns(
                charset,
                new WantedColumns(
                    sources.stream()
                        .filter(source -> source.encoding().equals(charset))
                        .map(Source::needed)
                        .toList())))
        .toList();
  }

  /** The sources whose columns a file has, and whose encoding it is in. */
  public List<Source> reading(LogReader log) {
    return having(log.header())
        .filter(source -> source.encoding().map(log::in).orElse(true))
        .toList();
  }

  private Stream<Source> having(LogHeader header) {
    return sources.stream().filter(source -> source.missing(header).isEmpty());
  }

  /** The rows of a file, read by each source that reads it. */
  public List<MappedRecords> readers(LogReader log, ZoneId otherwise) {
    return reading(log).stream()
        .map(source -> new MappedRecords(source, zone.orElse(otherwise)))
        .toList();
  }

  /** Why no rule can read a file: what the nearest source lacks, or what is not clear. */
  public Optional<String> whyNot(LogReader log) {
    var header = log.header();
    var reading = reading(log);
    return reading.isEmpty()
        ? Optional.of(lacking(header))
        : reading.stream()
            .flatMap(source -> source.repeated(header).stream())
            .findFirst()
            .or(() -> otherwise(header, reading));
  }

  /** Two sources read one file, and each in its own encoding. */
  private Optional<String> otherwise(LogHeader header, List<Source> reading) {
    return having(header)
        .filter(source -> !reading.contains(source))
        .findFirst()
        .map(source ->
            "The sources \"%s\" and \"%s\" both read this file and name different encodings; keep one."
                .formatted(reading.getFirst().id(), source.id()));
  }

  private String lacking(LogHeader header) {
    return sources.stream()
        .min(Comparator.comparingInt(source -> source.missing(header).size()))
        .map(source -> lacking(source, header))
        .orElse("The mapping has no source.");
  }

  private static String lacking(Source source, LogHeader header) {
    var missing = List.copyOf(source.missing(header));
    return "No rule reads this file: the nearest, \"%s\", needs the %s %s, which it lacks. Found in line %d: %s."
        .formatted(
            source.id(),
            missing.size() == 1 ? "column" : "columns",
            SentenceWords.and(missing),
            header.line(),
            SentenceWords.some(header.names()));
  }

  /**
   * Rules for the files that have certain columns.
   *
   * @param encoding how they are written, where it is not UTF-8
   */
  public record Source(
      String id, Optional<Charset> encoding, Set<String> needed, List<MappingRule> rules) {

    public Source {
      requireNonNull(id, "id");
      requireNonNull(encoding, "encoding");
      needed = Set.copyOf(needed);
      rules = List.copyOf(rules);
    }

    Set<String> missing(LogHeader header) {
      return needed.stream()
          .filter(column -> header.index(column).isEmpty())
          .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The columns its rules read, as they are written there. */
    Set<String> read() {
      return rules.stream()
          .flatMap(MappingRule::columns)
          .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What is to be said of a column that is read by a name that several have. */
    Optional<String> repeated(LogHeader header) {
      return read().stream()
          .filter(column -> header.count(column) > 1)
          .findFirst()
          .map(column ->
              "The column \"%1$s\" stands there %2$s (%3$s), and \"%4$s\" reads it; choose one by its number, row['%1$s#1'] or row['%1$s#2']."
                  .formatted(column, times(header.count(column)), header.where(column), id));
    }

    private static String times(int count) {
      return count == 2 ? "twice" : count + " times";
    }
  }
}
