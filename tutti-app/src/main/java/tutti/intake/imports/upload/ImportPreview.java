package tutti.intake.imports.upload;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import tutti.evidence.Evidence;
import tutti.evidence.log.EvidenceFiles;
import tutti.evidence.log.ReadResult;
import tutti.reading.InputProblem;
import tutti.reading.UnreadableInput;

/**
 * What reading the files of an order gives, with nothing stored.
 *
 * @param sample the first facts, as they would be stored
 * @param refused why files cannot be read at all; then nothing can be imported
 * @param future how many facts are dated later than the moment of the trial
 */
public record ImportPreview(
    List<ReadResult> results, List<Evidence> sample, List<InputProblem> refused, long future) {

  /** Nothing is read. */
  static final ImportPreview NONE = new ImportPreview(List.of(), List.of(), List.of());

  private static final int SAMPLE = 5;

  public ImportPreview {
    results = List.copyOf(results);
    sample = List.copyOf(sample);
    refused = List.copyOf(refused);
  }

  /** A trial of which no fact is dated in the future. */
  ImportPreview(List<ReadResult> results, List<Evidence> sample, List<InputProblem> refused) {
    this(results, sample, refused, 0);
  }

  static ImportPreview of(ImportRequest order) {
    return of(order, Instant.MAX, rows -> {});
  }

  /**
   * @param now later facts are in the future
   * @param progress hears how many rows are read; what it throws ends the reading
   */
  static ImportPreview of(ImportRequest order, Instant now, LongConsumer progress) {
    var sample = new ArrayList<Evidence>();
    var results = new ArrayList<ReadResult>();
    var refused = new ArrayList<InputProblem>();
    var before = new FactCounter();
    for (var file : order.files()) {
      try {
        Consumer<Evidence> facts =
            fact -> {
              keep(sample, fact);
              before.future += fact.at().isAfter(now) ? 1 : 0;
            };
        results.add(read(order, file, facts, rows -> progress.accept(before.rows + rows)));
      } catch (UnreadableInput e) {
        refused.addAll(e.problems());
      }
      before.rows = results.stream().mapToLong(ReadResult::rows).sum();
    }
    return new ImportPreview(results, sample, refused, before.future);
  }

  /** The rows of the files that are done with, and the facts of the future so far. */
  private static final class FactCounter {
    private long rows;
    private long future;
  }

  static ReadResult read(
      ImportRequest order, DataFile file, Consumer<Evidence> facts, LongConsumer progress) {
    try (var in = Files.newInputStream(file.place())) {
      var aside = order.files().size() > 1 ? aside(file) : Optional.<String>empty();
      if (aside.isPresent()) {
        return new ReadResult(file.name(), 0, 0, 0, List.of(), "Set aside: " + aside.get());
      }
      return order.reader().read(file.name(), in, facts, progress);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Optional<String> aside(DataFile file) throws IOException {
    return EvidenceFiles.aside(file.name(), file.place());
  }

  private static void keep(List<Evidence> sample, Evidence fact) {
    if (sample.size() < SAMPLE) {
      sample.add(fact);
    }
  }

  /** The facts of all files, repeated ones included. */
  public long facts() {
    return results.stream().mapToLong(ReadResult::facts).sum();
  }
}
