package tutti.evidence.log;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import tutti.reading.InputProblem;

/** What reading the files of an archive gave, as if they were one; each problem names its file. */
final class ArchiveResult {

  private final String archive;
  private final List<InputProblem> problems = new ArrayList<>();
  private final List<InputProblem> notes = new ArrayList<>();
  private long rows;
  private long facts;
  private long bad;
  private boolean some;

  ArchiveResult(String archive) {
    this.archive = requireNonNull(archive, "archive");
  }

  /** The rows of the files so far. */
  long rows() {
    return rows;
  }

  void add(ReadResult file) {
    if (file.passedOver()) {
      note(InputProblem.ofFile(file.file(), "Passed over: " + file.skipped()));
      return;
    }
    some = true;
    rows += file.rows();
    facts += file.facts();
    bad += file.bad();
    file.problems().stream().limit(ReadResult.KEPT - problems.size()).forEach(problems::add);
    file.notes().forEach(this::note);
  }

  void aside(String file, String why) {
    note(InputProblem.ofFile(file, "Set aside: " + why));
  }

  private void note(InputProblem note) {
    if (notes.size() < ReadResult.KEPT) {
      notes.add(note);
    }
  }

  ReadResult result() {
    return new ReadResult(archive, rows, facts, bad, problems, some ? "" : nothing(), notes);
  }

  private String nothing() {
    return notes.isEmpty()
        ? "The archive holds no file."
        : "No file of the archive is read. " + notes.getFirst().sentence();
  }
}
