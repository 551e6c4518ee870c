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
  private final Consumer<Evidence> facts;
  private final LongConsumer progress;
  private final List<Problem> problems = new ArrayList<>();
  private long rows;
  private long given;
  private long bad;
  private int costly;

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
      costly = 0;
    } catch (RowTooCostly e) {
      refuse(row, e);
    } catch (RowProblem e) {
      costly = 0;
      note(e.column().isEmpty() ? row.problem(e.says()) : row.problem(e.column(), e.says()));
    }
  }

  /** A costly row is a bad one; a file of costly rows is read no further. */
  private void refuse(Row row, RowTooCostly e) {
    costly++;
    if (e instanceof RowTooCostly.Last || costly == MOST_COSTLY) {
      throw new Unreadable(List.of(row.problem(FILE_TOO_COSTLY)));
    }
    note(e.column().isEmpty() ? row.problem(e.says()) : row.problem(e.column(), e.says()));
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
    note(problem);
  }

  private void note(Problem problem) {
    bad++;
    if (problems.size() < Harvest.KEPT) {
      problems.add(problem);
    }
  }
}
