package tutti.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tutti.evidence.EvidenceReader;
import tutti.evidence.Harvest;
import tutti.handoff.Ledger;
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
   * The facts of all files, each id once.
   *
   * @throws Unreadable when a file is no CSV, or none of them gave a fact
   */
  Ledger read(List<Path> files) {
    var ledger = new Ledger();
    var harvests = new ArrayList<Harvest>();
    for (var file : files) {
      harvests.add(read(file, ledger));
    }
    refuseIfNothing(harvests);
    tell(harvests);
    ledger.contested().stream().limit(SHOWN).forEach(this::contested);
    return ledger;
  }

  private Harvest read(Path file, Ledger ledger) {
    try {
      return reader.read(file, ledger::add, rows -> progress.show(file, rows));
    } finally {
      progress.clear();
    }
  }

  private void contested(String id) {
    err.println("The id \"" + id + "\" is told with two meanings; the earlier stands.");
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
