package tutti.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import tutti.reading.Problem;
import tutti.reading.Spelling;

/** The reading of one file: counts, keeps what is bad, and hands on what is good. */
final class Reaping {

  private static final int LONGEST_NAME = 400;

  private final Set<String> arrows;
  private final Consumer<Evidence> facts;
  private final LongConsumer progress;
  private final List<Problem> problems = new ArrayList<>();
  private long rows;
  private long given;
  private long bad;

  Reaping(Set<String> arrows, Consumer<Evidence> facts, LongConsumer progress) {
    this.arrows = arrows;
    this.facts = facts;
    this.progress = progress;
  }

  Harvest reap(CsvRows rows, List<? extends RowReader> readers) {
    rows.forEach(row -> take(row, readers), this::refuse);
    return new Harvest(rows.header().file(), this.rows, given, bad, problems, "");
  }

  /** A row gives all its facts or none. */
  private void take(Row row, List<? extends RowReader> readers) {
    count();
    var of = new ArrayList<Evidence>();
    try {
      readers.forEach(reader -> reader.read(row, of::add));
      of.forEach(this::known);
      of.forEach(Reaping::keepable);
      of.forEach(facts);
      given += of.size();
    } catch (RowProblem e) {
      note(e.column().isEmpty() ? row.problem(e.says()) : row.problem(e.column(), e.says()));
    }
  }

  private void count() {
    rows++;
    progress.accept(rows);
  }

  private void known(Evidence fact) {
    if (!arrows.contains(fact.arrow())) {
      throw new RowProblem(
          "arrow",
          "The company has no arrow %s%s"
              .formatted(
                  Spelling.quoted(fact.arrow()),
                  Spelling.hint(fact.arrow(), new TreeSet<>(arrows))));
    }
  }

  /** Names are indexed and texts stored: neither takes everything a file may hold. */
  private static void keepable(Evidence fact) {
    shortEnough("id", fact.id());
    shortEnough("key", fact.key());
    if (fact.toString().indexOf('\0') >= 0) {
      throw new RowProblem("", "The row holds a NUL character, which no text does.");
    }
  }

  private static void shortEnough(String column, String name) {
    if (name.length() > LONGEST_NAME) {
      throw new RowProblem(
          column,
          "The %s has %,d characters; at most %d are kept."
              .formatted(column, name.length(), LONGEST_NAME));
    }
  }

  private void refuse(Problem problem) {
    count();
    note(problem);
  }

  private void note(Problem problem) {
    bad++;
    if (problems.size() < Harvest.KEPT) {
      problems.add(problem);
    }
  }
}
