package tutti.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
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

  private static final int SAMPLE = 5;

  public Trial {
    harvests = List.copyOf(harvests);
    sample = List.copyOf(sample);
    refused = List.copyOf(refused);
  }

  static Trial of(Order order) {
    var sample = new ArrayList<Evidence>();
    var harvests = new ArrayList<Harvest>();
    var refused = new ArrayList<Problem>();
    for (var file : order.files()) {
      try {
        harvests.add(read(order, file, fact -> keep(sample, fact)));
      } catch (Unreadable e) {
        refused.addAll(e.problems());
      }
    }
    return new Trial(harvests, sample, refused);
  }

  static Harvest read(Order order, DataFile file, Consumer<Evidence> facts) {
    try (var in = Files.newInputStream(file.place())) {
      return order.reader().read(file.name(), in, facts, rows -> {});
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
