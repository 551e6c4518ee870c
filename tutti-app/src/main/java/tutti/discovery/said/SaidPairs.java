package tutti.discovery.said;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import tutti.company.Company;
import tutti.company.file.CompanyFile;
import tutti.evidence.EncodedColumns;
import tutti.evidence.LogRecord;
import tutti.evidence.WantedColumns;
import tutti.evidence.log.LogFormats;
import tutti.reading.TextFile;
import tutti.reading.UnreadableInput;

/**
 * Who belongs together, as somebody wrote it down: the arrows of a company, or the rows of a table
 * of two columns, in which nobody says who gives.
 *
 * @param name of the file
 * @param directed whether it says who gives
 */
public record SaidPairs(String name, SortedSet<PartyPair> pairs, boolean directed) {

  public SaidPairs {
    requireNonNull(name, "name");
    pairs = new TreeSet<>(pairs);
  }

  /**
   * Reads a company file, or a table.
   *
   * @throws UnreadableInput when it cannot be read, or says of nobody
   */
  public static SaidPairs read(Path file) {
    var said =
        file.toString().matches("(?i).*[.]ya?ml")
            ? of(file.toString(), CompanyFile.read(file.toString(), TextFile.read(file)))
            : table(file);
    if (said.pairs().isEmpty()) {
      throw UnreadableInput.file(
          file.toString(), "It says of no two parties that they belong together.");
    }
    return said;
  }

  /** The arrows of a company, by the names of its parties. */
  static SaidPairs of(String name, Company company) {
    return new SaidPairs(
        name,
        company.arrows().stream()
            .map(arrow ->
                new PartyPair(company.party(arrow.from()).name(), company.party(arrow.to()).name()))
            .collect(Collectors.toCollection(TreeSet::new)),
        true);
  }

  private static SaidPairs table(Path file) {
    var pairs = new TreeSet<PartyPair>();
    var all = List.of(new EncodedColumns(Optional.empty(), WantedColumns.all(Set.of())));
    try (var bytes = Files.newInputStream(file)) {
      LogFormats.forEach(
          file.toString(),
          bytes,
          all,
          log -> log.forEachRemaining(entry -> pair(entry).ifPresent(pairs::add)));
    } catch (IOException e) {
      throw UnreadableInput.file(
          file.toString(), "The file cannot be read: " + e.getMessage() + ".");
    }
    return new SaidPairs(file.toString(), pairs, false);
  }

  private static Optional<PartyPair> pair(Object entry) {
    return Optional.of(entry)
        .filter(LogRecord.class::isInstance)
        .map(LogRecord.class::cast)
        .filter(row -> row.cells().size() >= 2)
        .map(row -> new PartyPair(row.cells().get(0), row.cells().get(1)))
        .filter(pair -> !pair.from().isEmpty() && !pair.to().isEmpty() && !pair.own());
  }

  /** How it stands against what was seen. */
  public SaidAgainstSeen against(Map<PartyPair, Long> seen) {
    var counts = new HashMap<PartyPair, Long>();
    seen.forEach((pair, count) -> {
      if (!pair.own()) {
        counts.merge(pair, count, Long::sum);
      }
    });
    return SaidAgainstSeen.of(this, counts);
  }

  /** Whether a passage goes as it was written. */
  boolean says(PartyPair passage) {
    return pairs.contains(passage) || !directed && pairs.contains(passage.reversed());
  }
}
