package tutti.evidence;

import static java.util.Objects.requireNonNull;

import tutti.reading.InputProblem;

/** What stands in a log, one after another. */
public sealed interface LogEntry permits LogRecord, LogEntry.Malformed, LogEntry.Remark {

  /** A record that cannot be read; the next one can. */
  record Malformed(InputProblem problem) implements LogEntry {
    public Malformed {
      requireNonNull(problem, "problem");
    }
  }

  /** What is no record and is left out, such as a title or a line of sums. */
  record Remark(InputProblem left) implements LogEntry {
    public Remark {
      requireNonNull(left, "left");
    }
  }
}
