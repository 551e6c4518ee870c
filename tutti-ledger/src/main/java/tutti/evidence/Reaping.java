package tutti.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import tutti.interruption.WorkStopped;
import tutti.reading.Problem;
import tutti.reading.Spelling;
import tutti.reading.TextLimit;
import tutti.reading.Unreadable;

/** The reading of one file: counts, keeps what is bad, and hands on what is good. */
final class Reaping {

  /** So many rows in succession may be too costly. */
  private static final int MOST_COSTLY = 100;

  private static final String FILE_TOO_COSTLY =
      "The expressions of the mapping take too long on this file, row after row; make them simpler"
          + " and import it again.";

  private static final int MOST_ATTRIBUTES = 200;

  private final Set<String> arrows;
  private final Consumer<Reported> facts;
  private final LongConsumer progress;
  private final List<Problem> problems = new ArrayList<>();
  private final List<Problem> notes = new ArrayList<>();
  private boolean nameless;
  private long rows;
  private long given;
  private long bad;
  private int costly;

  Reaping(Set<String> arrows, Consumer<Reported> facts, LongConsumer progress) {
    this.arrows = arrows;
    this.facts = facts;
    this.progress = progress;
  }

  private record Keys(SpoiltKeys spoilt, AlikeKeys alike) {

    void look(Evidence fact, long line) {
      spoilt.look(fact.key(), line);
      alike.look(fact.arrow(), fact.key(), line);
    }
  }

  Harvest reap(CsvRows rows, List<? extends RowReader> readers) {
    var file = rows.header().file();
    var keys = new Keys(new SpoiltKeys(file), new AlikeKeys(file));
    title(rows);
    rows.forEach(row -> take(row, readers, keys), this::refuse, notes::add);
    keys.spoilt().said().or(keys.alike()::said).ifPresent(notes::add);
    return new Harvest(file, this.rows, given, bad, problems, "", notes);
  }

  /** A title may stand above the names of the columns. */
  private void title(CsvRows rows) {
    var header = rows.header();
    if (rows.titled()) {
      notes.add(
          new Problem(
              header.file(),
              header.line(),
              0,
              "",
              "This line names the columns; what stands above it is left out."));
    }
  }

  /** A row gives what can be read of it; what cannot is noted. */
  private void take(Row row, List<? extends RowReader> readers, Keys keys) {
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
    of.stream().filter(fact -> stands(fact, failed)).forEach(fact -> give(row, fact, keys));
    row.nameless().filter(place -> !nameless).ifPresent(place -> nameless(row, place));
    note(row, failed);
  }

  private static void read(
      Row row, RowReader reader, List<Evidence> facts, List<RowProblem> failed) {
    try {
      reader.read(row, facts::add, failed::add);
    } catch (RowTooCostly e) {
      throw e;
    } catch (RowProblem e) {
      failed.add(e);
    }
  }

  private boolean stands(Evidence fact, List<RowProblem> failed) {
    try {
      known(fact);
      keepable(fact);
      return true;
    } catch (RowProblem e) {
      failed.add(e);
      return false;
    }
  }

  private void give(Row row, Evidence fact, Keys keys) {
    facts.accept(new Reported(fact, row.header().file(), row.line()));
    keys.look(fact, row.line());
    given++;
  }

  private void nameless(Row row, int place) {
    nameless = true;
    notes.add(
        row.problem(
            place,
            "This column has no name in the first row; nothing of it is read. Name it there."));
  }

  /** A file of costly rows is read no further. */
  private void refuseFile(Row row, RowTooCostly e) {
    costly++;
    if (e instanceof RowTooCostly.Last || costly == MOST_COSTLY) {
      throw new Unreadable(List.of(row.problem(FILE_TOO_COSTLY)));
    }
  }

  private void count() {
    WorkStopped.ifAsked();
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
    check("id", fact.id(), TextLimit.KEY);
    check("source", fact.source(), TextLimit.KEY);
    check("key", fact.key(), TextLimit.KEY);
    var details = fact.details();
    details.fulfiller().ifPresent(text -> check("fulfiller", text, TextLimit.KEY));
    details.reason().ifPresent(text -> check("reason", text, TextLimit.PROSE));
    details.parent().ifPresent(text -> check("parent", text, TextLimit.KEY));
    details.thread().ifPresent(text -> check("thread", text, TextLimit.KEY));
    keepable(details.attributes());
  }

  private static void keepable(Map<String, String> attributes) {
    if (attributes.size() > MOST_ATTRIBUTES) {
      throw new RowProblem(
          "",
          "The row has %,d attributes; at most %d are kept."
              .formatted(attributes.size(), MOST_ATTRIBUTES));
    }
    attributes.forEach((name, value) -> {
      check("attr." + name, name, TextLimit.NAME);
      check("attr." + name, value, TextLimit.PROSE);
    });
  }

  private static void check(String column, String text, TextLimit limit) {
    limit
        .problem(text)
        .ifPresent(says -> {
          throw new RowProblem(column, "The %s %s.".formatted(column, says));
        });
  }

  private void refuse(Problem problem) {
    count();
    bad++;
    keep(problem);
  }

  /** A row is bad once, whatever is wrong with it; what two rules say alike is said once. */
  private void note(Row row, List<RowProblem> failed) {
    bad += failed.isEmpty() ? 0 : 1;
    failed.stream()
        .map(e -> e.column().isEmpty() ? row.problem(e.says()) : row.problem(e.column(), e.says()))
        .distinct()
        .forEach(this::keep);
  }

  private void keep(Problem problem) {
    if (problems.size() < Harvest.KEPT) {
      problems.add(problem);
    }
  }
}
