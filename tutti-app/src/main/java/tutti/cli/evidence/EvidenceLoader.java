package tutti.cli.evidence;

import static java.util.Objects.requireNonNull;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tutti.cli.option.TerminalProgress;
import tutti.evidence.PlacedFact;
import tutti.evidence.log.EvidenceFiles;
import tutti.evidence.log.EvidenceReader;
import tutti.evidence.log.ReadResult;
import tutti.handoff.MemoryLedger;
import tutti.reading.InputProblem;
import tutti.reading.UnreadableInput;
import tutti.report.RowsRead;

/** Reads data files and tells what was wrong with them. */
public final class EvidenceLoader {

  private static final int SHOWN = 20;

  private final EvidenceReader reader;
  private final PrintWriter err;
  private final TerminalProgress progress;
  private final List<String> contested = new ArrayList<>();

  public EvidenceLoader(EvidenceReader reader, PrintWriter err) {
    this.reader = reader;
    this.err = err;
    this.progress = new TerminalProgress(err);
  }

  /** The facts of files, and how much of these could be read. */
  public record Gathered(MemoryLedger ledger, RowsRead rows) {
    public Gathered {
      requireNonNull(ledger, "ledger");
      requireNonNull(rows, "rows");
    }

    /** Where there are no files. */
    public static Gathered nothing() {
      return new Gathered(new MemoryLedger(), RowsRead.of(List.of()));
    }
  }

  /**
   * The facts of all files, each id once.
   *
   * @throws UnreadableInput when a file is no CSV, or none of them gave a fact
   */
  public MemoryLedger read(EvidenceFiles data) {
    return gather(data).ledger();
  }

  /** The same, and how much of the files could be read. */
  public Gathered gather(EvidenceFiles data) {
    var ledger = new MemoryLedger();
    var results = new ArrayList<ReadResult>();
    for (var file : data.files()) {
      results.add(read(file, ledger));
    }
    refuseIfNothing(results);
    data.aside().stream().limit(SHOWN).forEach(problem -> err.println(problem.sentence()));
    tell(results);
    contested.forEach(err::println);
    return new Gathered(ledger, RowsRead.of(results));
  }

  private ReadResult read(Path file, MemoryLedger ledger) {
    try {
      return reader.readWithPlaces(
          file, reported -> take(reported, ledger), rows -> progress.show(file, rows));
    } finally {
      progress.clear();
    }
  }

  private void take(PlacedFact reported, MemoryLedger ledger) {
    var known = ledger.add(reported.fact());
    if (contested.size() < SHOWN) {
      known.ifPresent(before ->
          contested.add(
              ContestedFact.sentence(reported, before, ledger.fact(before.id()).orElse(before))));
    }
  }

  private static void refuseIfNothing(List<ReadResult> results) {
    if (results.stream().allMatch(result -> result.facts() == 0)) {
      var problems = new ArrayList<InputProblem>();
      results.forEach(result -> problems.addAll(whyNothing(result)));
      throw new UnreadableInput(problems);
    }
  }

  private static List<InputProblem> whyNothing(ReadResult result) {
    if (result.passedOver()) {
      return List.of(InputProblem.ofFile(result.file(), result.skipped()));
    }
    return result.problems().isEmpty()
        ? List.of(InputProblem.ofFile(result.file(), "No row of it gave a fact."))
        : result.problems().stream().limit(SHOWN).toList();
  }

  private void tell(List<ReadResult> results) {
    results.stream()
        .filter(ReadResult::passedOver)
        .forEach(result -> err.println(result.file() + ": passed over. " + result.skipped()));
    results.stream()
        .flatMap(result -> result.notes().stream())
        .limit(SHOWN)
        .forEach(note -> err.println(note.sentence()));
    ReadResult.problems(results).limit(SHOWN).forEach(problem -> err.println(problem.sentence()));
    results.stream().filter(result -> result.bad() > 0).forEach(this::count);
  }

  private void count(ReadResult result) {
    err.printf(
        "%s: of %,d of %,d rows not all could be read; what could be read was kept.%n",
        result.file(), result.bad(), result.rows());
  }
}
