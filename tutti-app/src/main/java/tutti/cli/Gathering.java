package tutti.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import tutti.evidence.Evidence;
import tutti.evidence.EvidenceReader;
import tutti.evidence.Harvest;
import tutti.reading.Problem;
import tutti.reading.Unreadable;

/** Reads data files and tells what was wrong with them. */
final class Gathering {

  private static final int SHOWN = 20;

  private final EvidenceReader reader;
  private final PrintWriter err;
  private final Progress progress;

  Gathering(EvidenceReader reader, PrintWriter err) {
    this.reader = reader;
    this.err = err;
    this.progress = new Progress(err);
  }

  /**
   * Reads all files.
   *
   * @throws Unreadable when a file is no CSV, or none of them gave a fact
   */
  List<Harvest> read(List<Path> files, Consumer<Evidence> facts) {
    var harvests = new ArrayList<Harvest>();
    for (var file : files) {
      harvests.add(reader.read(file, facts, rows -> progress.show(file, rows)));
      progress.clear();
    }
    refuseIfNothing(harvests);
    tell(harvests);
    return harvests;
  }

  private static void refuseIfNothing(List<Harvest> harvests) {
    if (harvests.stream().allMatch(harvest -> harvest.facts() == 0)) {
      var problems = new ArrayList<Problem>();
      harvests.forEach(harvest -> problems.addAll(whyNothing(harvest)));
      throw new Unreadable(problems);
    }
  }

  private static List<Problem> whyNothing(Harvest harvest) {
    if (harvest.passedOver()) {
      return List.of(Problem.ofFile(harvest.file(), harvest.skipped()));
    }
    return harvest.problems().isEmpty()
        ? List.of(Problem.ofFile(harvest.file(), "No row of it gave a fact."))
        : harvest.problems().stream().limit(SHOWN).toList();
  }

  private void tell(List<Harvest> harvests) {
    harvests.stream()
        .filter(Harvest::passedOver)
        .forEach(harvest -> err.println(harvest.file() + ": passed over. " + harvest.skipped()));
    Harvest.problems(harvests).limit(SHOWN).forEach(problem -> err.println(problem.sentence()));
    harvests.stream().filter(harvest -> harvest.bad() > 0).forEach(this::count);
  }

  private void count(Harvest harvest) {
    err.printf(
        "%s: %,d of %,d rows could not be read and count for nothing; the others were kept.%n",
        harvest.file(), harvest.bad(), harvest.rows());
  }
}
