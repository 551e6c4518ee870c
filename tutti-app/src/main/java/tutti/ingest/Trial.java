package tutti.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import tutti.evidence.Evidence;
import tutti.evidence.Harvest;
import tutti.reading.Problem;
import tutti.reading.Unreadable;

/**
 * What reading the files of an order gives, with nothing stored.
 *
 * @param sample the first facts, as they would be stored
 * @param refused why files cannot be read at all; then nothing can be imported
 */
public record Trial(List<Harvest> harvests, List<Evidence> sample, List<Problem> refused) {

  /** Nothing is read. */
  static final Trial NONE = new Trial(List.of(), List.of(), List.of());

  private static final int SAMPLE = 5;

  public Trial {
    harvests = List.copyOf(harvests);
    sample = List.copyOf(sample);
    refused = List.copyOf(refused);
  }

  static Trial of(Order order) {
    return of(order, rows -> {});
  }

  /**
   * @param progress hears how many rows are read; what it throws ends the reading
   */
  static Trial of(Order order, LongConsumer progress) {
    var sample = new ArrayList<Evidence>();
    var harvests = new ArrayList<Harvest>();
    var refused = new ArrayList<Problem>();
    var before = new Counter();
    for (var file : order.files()) {
      try {
        Consumer<Evidence> facts = fact -> keep(sample, fact);
        harvests.add(read(order, file, facts, rows -> progress.accept(before.rows + rows)));
      } catch (Unreadable e) {
        refused.addAll(e.problems());
      }
      before.rows = harvests.stream().mapToLong(Harvest::rows).sum();
    }
    return new Trial(harvests, sample, refused);
  }

  /** The rows of the files that are done with. */
  private static final class Counter {
    private long rows;
  }

  static Harvest read(Order order, DataFile file, Consumer<Evidence> facts, LongConsumer progress) {
    try (var in = Files.newInputStream(file.place())) {
      return order.reader().read(file.name(), in, facts, progress);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void keep(List<Evidence> sample, Evidence fact) {
    if (sample.size() < SAMPLE) {
      sample.add(fact);
    }
  }

  /** The facts of all files, repeated ones included. */
  public long facts() {
    return harvests.stream().mapToLong(Harvest::facts).sum();
  }
}
