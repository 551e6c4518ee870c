package tutti.evidence;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import tutti.reading.Unreadable;

/**
 * Reads CSV files into evidence: by a mapping when there is one, else in canonical form.
 *
 * @param arrows the arrows facts may be about
 * @param zone for canonical times that name none
 */
public record EvidenceReader(Set<String> arrows, ZoneId zone, Optional<Mapping> mapping) {

  public EvidenceReader {
    arrows = Set.copyOf(arrows);
    requireNonNull(zone, "zone");
    requireNonNull(mapping, "mapping");
  }

  /**
   * The files of a path: itself, or what a folder holds directly, by name.
   *
   * @throws Unreadable when there are none
   */
  public static List<Path> files(Path path) {
    if (!Files.exists(path)) {
      throw Unreadable.file(path.toString(), "There is no such file or folder.");
    }
    return Files.isDirectory(path) ? inFolder(path) : List.of(path);
  }

  private static List<Path> inFolder(Path folder) {
    try (var files = Files.list(folder)) {
      var found = files.filter(EvidenceReader::isCsv).sorted().toList();
      if (found.isEmpty()) {
        throw Unreadable.file(folder.toString(), "The folder holds no .csv file.");
      }
      return found;
    } catch (IOException e) {
      throw Unreadable.file(
          folder.toString(), "The folder cannot be read: " + e.getMessage() + ".");
    }
  }

  private static boolean isCsv(Path file) {
    var name = file.getFileName().toString().toLowerCase(java.util.Locale.ROOT);
    return Files.isRegularFile(file) && (name.endsWith(".csv") || name.endsWith(".tsv"));
  }

  /**
   * Reads one file.
   *
   * @param facts takes each fact as it is read; a row gives all its facts or none
   * @param progress hears of each row, as their number so far, before it is read; what it throws
   *     ends the reading
   * @throws Unreadable when the file is no CSV from some place on
   */
  public Harvest read(Path file, Consumer<Evidence> facts, LongConsumer progress) {
    try (var in = Files.newInputStream(file)) {
      return read(file.toString(), in, facts, progress);
    } catch (IOException e) {
      throw Unreadable.file(file.toString(), "The file cannot be read: " + e.getMessage() + ".");
    }
  }

  /** Reads one file from its bytes. */
  public Harvest read(
      String name, InputStream bytes, Consumer<Evidence> facts, LongConsumer progress) {
    var rows = CsvRows.open(name, bytes);
    var skipped = whyNot(rows.header());
    return skipped
        .map(why -> new Harvest(name, 0, 0, 0, List.of(), why))
        .orElseGet(() -> new Reaping(arrows, facts, progress).reap(rows, readers(rows.header())));
  }

  private Optional<String> whyNot(Header header) {
    return mapping
        .map(m ->
            m.reading(header).isEmpty() ? Optional.of(m.whyNot(header)) : Optional.<String>empty())
        .orElseGet(() -> CanonicalRows.whyNot(header));
  }

  private List<? extends RowReader> readers(Header header) {
    return mapping
        .<List<? extends RowReader>>map(
            m -> m.reading(header).stream().map(s -> new MappedRows(s, m.zone())).toList())
        .orElseGet(() -> List.of(new CanonicalRows(zone)));
  }
}
