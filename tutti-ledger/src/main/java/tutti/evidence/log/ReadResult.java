package tutti.evidence.log;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.stream.Stream;
import tutti.reading.InputProblem;

/**
 * What reading one file gave. Good rows gave facts; every bad row is counted, and the first
 * thousand reasons are kept. Of a bad row, too, counts what can be read of it.
 *
 * @param file its name
 * @param rows rows read, without the header
 * @param facts facts handed on, repeated ones included
 * @param bad rows of which something, or all, could not be read
 * @param skipped why no rule reads the file; empty when one does
 * @param notes what is to be said of a file that was read, each thing once
 */
public record ReadResult(
    String file,
    long rows,
    long facts,
    long bad,
    List<InputProblem> problems,
    String skipped,
    List<InputProblem> notes) {

  /** The most problems kept of one file. */
  public static final int KEPT = 1_000;

  public ReadResult {
    requireNonNull(file, "file");
    requireNonNull(skipped, "skipped");
    problems = List.copyOf(problems);
    notes = List.copyOf(notes);
  }

  /** One of which nothing more is to be said. */
  public ReadResult(
      String file, long rows, long facts, long bad, List<InputProblem> problems, String skipped) {
    this(file, rows, facts, bad, problems, skipped, List.of());
  }

  /** Whether no rule reads the file. */
  public boolean passedOver() {
    return !skipped.isEmpty();
  }

  /** The bad rows of several files. */
  public static Stream<InputProblem> problems(List<ReadResult> results) {
    return results.stream().flatMap(result -> result.problems().stream());
  }
}
