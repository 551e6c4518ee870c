package tutti.evidence.log;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import tutti.evidence.Evidence;
import tutti.evidence.LogEntry;
import tutti.evidence.LogReader;
import tutti.evidence.LogRecord;
import tutti.evidence.PlacedFact;
import tutti.evidence.RowProblem;
import tutti.evidence.SubjectNames;
import tutti.evidence.canonical.FactLimits;
import tutti.evidence.canonical.RecordMapper;
import tutti.evidence.expression.RowTooCostly;
import tutti.interruption.WorkStopped;
import tutti.reading.InputProblem;
import tutti.reading.UnreadableInput;

/** The reading of one file: counts, keeps what is bad, and hands on what is good. */
final class RecordCollector {

  /** So many rows in succession may be too costly. */
  private static final int MOST_COSTLY = 100;

  private static final String FILE_TOO_COSTLY =
      "The expressions of the mapping take too long on this file, row after row; make them simpler"
          + " and import it again.";

  private final FactLimits limits;
  private final Consumer<PlacedFact> facts;
  private final LongConsumer progress;
  private final List<InputProblem> problems = new ArrayList<>();
  private final List<InputProblem> notes = new ArrayList<>();
  private boolean nameless;
  private long rows;
  private long given;
  private long bad;
  private int costly;

  RecordCollector(SubjectNames subjects, Consumer<PlacedFact> facts, LongConsumer progress) {
    this.limits = new FactLimits(subjects);
    this.facts = facts;
    this.progress = progress;
  }

  private record KeyChecks(SpoiltKeys spoilt, AlikeKeys alike) {

    void look(Evidence fact, long line) {
      spoilt.look(fact.key(), line);
      alike.look(fact.arrow(), fact.key(), line);
    }
  }

  ReadResult collect(LogReader log, List<? extends RecordMapper> readers) {
    var file = log.header().file();
    var keys = new KeyChecks(new SpoiltKeys(file), new AlikeKeys(file));
    log.forEachRemaining(entry -> {
      switch (entry) {
        case LogRecord row -> take(row, readers, keys);
        case LogEntry.Malformed malformed -> refuse(malformed.problem());
        case LogEntry.Remark remark -> notes.add(remark.left());
      }
    });
    keys.spoilt().said().or(keys.alike()::said).ifPresent(notes::add);
    return new ReadResult(file, rows, given, bad, problems, "", notes);
  }

  /** A row gives what can be read of it; what cannot is noted. */
  private void take(LogRecord row, List<? extends RecordMapper> readers, KeyChecks keys) {
    count();
    var of = new ArrayList<Evidence>();
    var failed = new ArrayList<RowProblem>();
    try {
      readers.forEach(reader -> read(row, reader, of, failed));
      costly = 0;
    } catch (RowTooCostly e) {
      refuseFile(row, e);
      failed.add(e);
    }
    of.stream().flatMap(fact -> kept(fact, failed)).forEach(fact -> give(row, fact, keys));
    row.nameless().filter(place -> !nameless).ifPresent(place -> nameless(row, place));
    note(row, failed);
  }

  private static void read(
      LogRecord row, RecordMapper reader, List<Evidence> facts, List<RowProblem> failed) {
    try {
      reader.read(row, facts::add, failed::add);
    } catch (RowTooCostly e) {
      throw e;
    } catch (RowProblem e) {
      failed.add(e);
    }
  }

  private Stream<Evidence> kept(Evidence fact, List<RowProblem> failed) {
    try {
      return Stream.of(limits.kept(fact));
    } catch (RowProblem e) {
      failed.add(e);
      return Stream.empty();
    }
  }

  private void give(LogRecord row, Evidence fact, KeyChecks keys) {
    facts.accept(new PlacedFact(fact, row.header().file(), row.line()));
    keys.look(fact, row.line());
    given++;
  }

  private void nameless(LogRecord row, int place) {
    nameless = true;
    notes.add(
        row.problem(
            place,
            "This column has no name in the first row; nothing of it is read. Name it there."));
  }

  /** A file of costly rows is read no further. */
  private void refuseFile(LogRecord row, RowTooCostly e) {
    costly++;
    if (e instanceof RowTooCostly.Last || costly == MOST_COSTLY) {
      throw new UnreadableInput(List.of(row.problem(FILE_TOO_COSTLY)));
    }
  }

  private void count() {
    WorkStopped.ifAsked();
    rows++;
    progress.accept(rows);
  }

  private void refuse(InputProblem problem) {
    count();
    bad++;
    keep(problem);
  }

  /** A row is bad once, whatever is wrong with it; what two rules say alike is said once. */
  private void note(LogRecord row, List<RowProblem> failed) {
    bad += failed.isEmpty() ? 0 : 1;
    failed.stream()
        .map(e -> e.column().isEmpty() ? row.problem(e.says()) : row.problem(e.column(), e.says()))
        .distinct()
        .forEach(this::keep);
  }

  private void keep(InputProblem problem) {
    if (problems.size() < ReadResult.KEPT) {
      problems.add(problem);
    }
  }
}
