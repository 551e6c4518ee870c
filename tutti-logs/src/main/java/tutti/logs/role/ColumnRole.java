package tutti.logs.role;

import java.util.List;
import java.util.Locale;

/** What a column of a log may stand for. */
public enum ColumnRole {
  /** Which thing it happened to; it names the hand-off. */
  CASE("case", List.of("case:concept:name", "ocel:oid", "case id", "case_id", "caseid", "case")),
  /** When. */
  TIME(
      "time", List.of("time:timestamp", "ocel:timestamp", "timestamp", "event time", "at", "time")),
  /** Whose work it was: a team, a function, never a person. */
  PARTY("party", List.of("org:group", "team", "group", "department", "function")),
  /** What was done, or where it stands since. */
  STAGE("stage", List.of("concept:name", "ocel:activity", "activity", "event", "stage", "status")),
  /** Who did it: asked for the floor of five alone, and never shown. */
  PERSON("person", List.of("org:resource", "resource", "user", "agent", "assignee"));

  private final String word;
  private final List<String> standard;

  ColumnRole(String word, List<String> standard) {
    this.word = word;
    this.standard = List.copyOf(standard);
  }

  /** What it is called, {@code case}. */
  public String word() {
    return word;
  }

  /** Whether a column of that name usually stands for it. */
  public boolean usual(String column) {
    return standard.contains(column.strip().toLowerCase(Locale.ROOT));
  }

  /** The names that standards give such a column, in small letters, the strictest first. */
  List<String> standard() {
    return standard;
  }
}
