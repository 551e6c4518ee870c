package tutti.cli.mapping;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import tutti.company.Company;
import tutti.evidence.LogEntry;
import tutti.evidence.LogReader;
import tutti.evidence.LogRecord;
import tutti.evidence.RowProblem;
import tutti.evidence.SubjectNames;
import tutti.evidence.mapping.MappedRecords;
import tutti.evidence.mapping.RuleOutcome;
import tutti.interruption.WorkStopped;

/** What the rules of a mapping make of the rows of files: the first of them, and sums of all. */
final class MappingTrial {

  private final Optional<SubjectNames> subjects;
  private final int most;
  private final List<TriedRow> shown = new ArrayList<>();
  private final SequencedMap<String, Long> byRule = new TreeMap<>();
  private long rows;
  private long facts;
  private long without;
  private long unread;

  /**
   * @param company whose arrows facts are about; any, when empty
   * @param most so many rows are shown
   */
  MappingTrial(Optional<Company> company, int most) {
    this.subjects = company.map(SubjectNames::of);
    this.most = most;
  }

  /**
   * A row and what its rules made of it.
   *
   * @param line where it starts
   */
  record TriedRow(String file, long line, List<TriedRule> rules) {
    TriedRow {
      requireNonNull(file, "file");
      rules = List.copyOf(rules);
    }
  }

  /** A rule by its number, from 1, and what it made of a row. */
  record TriedRule(String rule, RuleOutcome outcome) {
    TriedRule {
      requireNonNull(rule, "rule");
      requireNonNull(outcome, "outcome");
    }
  }

  void read(LogReader log, List<MappedRecords> readers) {
    while (log.hasNext()) {
      WorkStopped.ifAsked();
      switch (log.next()) {
        case LogRecord row -> add(row, readers);
        case LogEntry.Malformed row ->
            show(
                new TriedRow(
                    row.problem().file(),
                    row.problem().line(),
                    List.of(
                        new TriedRule(
                            "row", new RuleOutcome.CouldNotRead("", row.problem().says())))));
        case LogEntry.Remark remark -> {}
      }
    }
  }

  private void add(LogRecord row, List<MappedRecords> readers) {
    var tried = new ArrayList<TriedRule>();
    for (var reader : readers) {
      for (var outcome : reader.outcomes(row)) {
        tried.add(new TriedRule("rule " + (tried.size() + 1), known(outcome)));
      }
    }
    show(new TriedRow(row.header().file(), row.line(), tried));
  }

  private void show(TriedRow row) {
    rows++;
    var gave = row.rules().stream().filter(MappingTrial::fact).toList();
    gave.forEach(rule -> byRule.merge(rule.rule(), 1L, Long::sum));
    facts += gave.size();
    without += gave.isEmpty() ? 1 : 0;
    unread +=
        row.rules().stream().anyMatch(r -> r.outcome() instanceof RuleOutcome.CouldNotRead) ? 1 : 0;
    if (shown.size() < most) {
      shown.add(row);
    }
  }

  private static boolean fact(TriedRule rule) {
    return rule.outcome() instanceof RuleOutcome.GaveFact;
  }

  /** A fact about an arrow that the company does not have is none. */
  private RuleOutcome known(RuleOutcome outcome) {
    if (subjects.isEmpty() || !(outcome instanceof RuleOutcome.GaveFact(var fact))) {
      return outcome;
    }
    try {
      requireNonNull(subjects.get().id(fact.arrow()), "arrow");
      return outcome;
    } catch (RowProblem e) {
      return new RuleOutcome.CouldNotRead(e.column(), e.says());
    }
  }

  List<TriedRow> shown() {
    return List.copyOf(shown);
  }

  long rows() {
    return rows;
  }

  long facts() {
    return facts;
  }

  /** Rows of which no rule made a fact. */
  long without() {
    return without;
  }

  /** Rows of which a rule could not read something. */
  long unread() {
    return unread;
  }

  /** How many facts each rule gave. */
  SequencedMap<String, Long> byRule() {
    return new TreeMap<>(byRule);
  }
}
