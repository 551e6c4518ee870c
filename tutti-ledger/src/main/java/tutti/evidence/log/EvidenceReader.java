package tutti.evidence.log;

import static java.util.Objects.requireNonNull;

import java.io.BufferedInputStream;
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
import tutti.evidence.EncodedColumns;
import tutti.evidence.Evidence;
import tutti.evidence.LogReader;
import tutti.evidence.PlacedFact;
import tutti.evidence.SubjectNames;
import tutti.evidence.WantedColumns;
import tutti.evidence.canonical.CanonicalFields;
import tutti.evidence.canonical.CanonicalRecords;
import tutti.evidence.canonical.RecordMapper;
import tutti.evidence.mapping.EvidenceMapping;
import tutti.evidence.packed.ArchivedFiles;
import tutti.reading.UnreadableInput;

/**
 * Reads logs into evidence, whatever their {@link LogFormat}: by a mapping when there is one, else
 * in canonical form.
 *
 * @param subjects what facts may be about
 * @param zone for times that name none, where the mapping names none either
 */
public record EvidenceReader(
    SubjectNames subjects, ZoneId zone, Optional<EvidenceMapping> mapping) {

  public EvidenceReader {
    requireNonNull(subjects, "subjects");
    requireNonNull(zone, "zone");
    requireNonNull(mapping, "mapping");
  }

  /** Of arrows that are called by their ids alone. */
  public EvidenceReader(Set<String> arrows, ZoneId zone, Optional<EvidenceMapping> mapping) {
    this(SubjectNames.ofIds(arrows), zone, mapping);
  }

  /**
   * The files of a path that are read: itself, or what a folder holds directly, by name.
   *
   * @throws UnreadableInput when there are none
   */
  public static List<Path> files(Path path) {
    return EvidenceFiles.of(path).files();
  }

  /**
   * Reads one file.
   *
   * @param facts takes each fact as it is read; what a row cannot say keeps nothing else of it back
   * @param progress hears of each row, as their number so far, before it is read; what it throws
   *     ends the reading
   * @throws UnreadableInput when nothing of the file can be trusted from some place on
   */
  public ReadResult read(Path file, Consumer<Evidence> facts, LongConsumer progress) {
    return readWithPlaces(file, reported -> facts.accept(reported.fact()), progress);
  }

  /** Reads one file, and tells where each fact stands. */
  public ReadResult readWithPlaces(Path file, Consumer<PlacedFact> facts, LongConsumer progress) {
    try (var in = Files.newInputStream(EvidenceFiles.place(file))) {
      return readWithPlaces(file.toString(), in, facts, progress);
    } catch (IOException e) {
      throw UnreadableInput.file(
          file.toString(), "The file cannot be read: " + e.getMessage() + ".");
    }
  }

  /** Reads one file from its bytes, and closes them. */
  public ReadResult read(
      String name, InputStream bytes, Consumer<Evidence> facts, LongConsumer progress) {
    return readWithPlaces(name, bytes, reported -> facts.accept(reported.fact()), progress);
  }

  /** The same, and tells where each fact stands. */
  public ReadResult readWithPlaces(
      String name, InputStream bytes, Consumer<PlacedFact> facts, LongConsumer progress) {
    try (var in = new BufferedInputStream(bytes, LogBeginning.MOST)) {
      return LogBeginning.of(name, in).archived()
          ? archive(name, in, facts, progress)
          : one(name, in, facts, progress);
    } catch (IOException e) {
      throw UnreadableInput.file(name, "The file cannot be read: " + e.getMessage() + ".");
    }
  }

  /** All files of an archive, told of as one. */
  private ReadResult archive(
      String name, InputStream bytes, Consumer<PlacedFact> facts, LongConsumer progress)
      throws IOException {
    var result = new ArchiveResult(name);
    try (var archive = new ArchivedFiles(name, bytes)) {
      for (var file = archive.next(); file.isPresent(); file = archive.next()) {
        var found = file.get();
        var aside = EvidenceFiles.asideInArchive(found.name());
        if (aside.isPresent()) {
          result.aside(found.name(), aside.get());
        } else {
          result.add(
              one(
                  found.name(),
                  found.bytes(),
                  facts,
                  rows -> progress.accept(result.rows() + rows)));
        }
      }
    }
    return result.result();
  }

  private ReadResult one(
      String name, InputStream bytes, Consumer<PlacedFact> facts, LongConsumer progress) {
    try (var log = LogFormats.open(name, bytes, encoded())) {
      return whyNot(log)
          .map(why -> new ReadResult(name, 0, 0, 0, List.of(), why))
          .orElseGet(
              () -> new RecordCollector(subjects, facts, progress).collect(log, readers(log)));
    } catch (IOException e) {
      throw UnreadableInput.file(name, "The file cannot be read: " + e.getMessage() + ".");
    }
  }

  private List<EncodedColumns> encoded() {
    return mapping
        .map(EvidenceMapping::encoded)
        .orElseGet(() ->
            List.of(
                new EncodedColumns(
                    Optional.empty(), WantedColumns.all(Set.copyOf(CanonicalFields.NEEDED)))));
  }

  private Optional<String> whyNot(LogReader log) {
    return mapping.isPresent() ? mapping.get().whyNot(log) : CanonicalRecords.whyNot(log.header());
  }

  private List<? extends RecordMapper> readers(LogReader log) {
    return mapping
        .<List<? extends RecordMapper>>map(m -> m.readers(log, zone))
        .orElseGet(() -> List.of(new CanonicalRecords(zone)));
  }
}
