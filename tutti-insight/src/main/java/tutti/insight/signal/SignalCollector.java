package tutti.insight.signal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import tutti.evidence.LogEntry;
import tutti.evidence.LogRecord;
import tutti.reading.InputProblem;

/** Rows of a file as they come, gathered by signal. */
final class SignalCollector {

  private static final int MOST_PROBLEMS = 20;

  private final SignalColumns columns;
  private final List<SignalPile> piles;
  private final List<InputProblem> problems = new ArrayList<>();

  SignalCollector(SignalColumns columns) {
    this.columns = columns;
    this.piles = columns.signals().stream().map(SignalPile::new).toList();
  }

  /** What came together for one signal. */
  private static final class SignalPile {
    private final String name;
    private final List<SignalOutcome> seen = new ArrayList<>();
    private final List<Integer> leaking = new ArrayList<>();
    private long empty;

    SignalPile(String name) {
      this.name = name;
    }
  }

  void take(LogEntry entry) {
    switch (entry) {
      case LogRecord row -> count(row);
      case LogEntry.Malformed malformed -> refuse(malformed.problem());
      case LogEntry.Remark leftOut -> {}
    }
  }

  private void refuse(InputProblem problem) {
    if (problems.size() < MOST_PROBLEMS) {
      problems.add(problem);
    }
  }

  private void count(LogRecord row) {
    var outcome = cell(row, columns.outcome(), SignalCells::number);
    var known = columns.times().flatMap(times -> cell(row, times.signal(), SignalCells::time));
    var happened = columns.times().flatMap(times -> cell(row, times.outcome(), SignalCells::time));
    var worked = columns.worked().flatMap(name -> cell(row, name, SignalCells::yes));
    var timed = columns.times().isEmpty() || known.isPresent() && happened.isPresent();
    for (var pile : piles) {
      var signal = cell(row, pile.name, SignalCells::number);
      if (signal.isEmpty() || outcome.isEmpty() || !timed) {
        pile.empty++;
      } else if (known.isPresent() && !known.get().isBefore(happened.orElse(known.get()))) {
        pile.leaking.add(Math.toIntExact(row.line()));
      } else {
        pile.seen.add(new SignalOutcome(signal.get(), outcome.get(), known, worked));
      }
    }
  }

  private <T> Optional<T> cell(LogRecord row, String column, Function<String, T> meaning) {
    try {
      return row.cell(column).map(meaning);
    } catch (IllegalArgumentException e) {
      refuse(row.problem(column, e.getMessage() + "."));
      return Optional.empty();
    }
  }

  List<InputProblem> problems() {
    return List.copyOf(problems);
  }

  List<Signal> signals() {
    return piles.stream()
        .map(pile -> new Signal(pile.name, columns.outcome(), pile.seen, pile.empty, pile.leaking))
        .toList();
  }
}
