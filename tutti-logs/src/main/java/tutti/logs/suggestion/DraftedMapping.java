package tutti.logs.suggestion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import tutti.company.Stage;
import tutti.logs.role.ColumnRole;

/**
 * The mapping that would read a log, as far as its columns tell it: from several times of a record
 * a stage each, from the values of a status the stages they mean. What could not be told stands
 * there as a comment.
 */
public final class DraftedMapping {

  private static final double MOSTLY = 0.8;
  private static final int MOST_VALUES = 40;

  private final RoleSuggestions suggestions;
  private final String arrow;
  private final StringBuilder text = new StringBuilder();
  private int rules;

  private DraftedMapping(RoleSuggestions suggestions, String arrow) {
    this.suggestions = suggestions;
    this.arrow = arrow;
  }

  /**
   * The text of a mapping; none where no column names the thing, or none tells a time, or no value
   * of a log of events says plainly which stage it is.
   *
   * @param source what the rows are called by
   * @param arrow the arrow they belong to
   */
  public static Optional<String> yaml(RoleSuggestions suggestions, String source, String arrow) {
    return suggestions.of(ColumnRole.CASE).isPresent()
            && suggestions.of(ColumnRole.TIME).isPresent()
        ? new DraftedMapping(suggestions, arrow).write(source)
        : Optional.empty();
  }

  private Optional<String> write(String source) {
    text.append("apiVersion: tutti/v1\nkind: Mapping\nsources:\n  - id: ")
        .append(source)
        .append("\n    rules:\n");
    var stages = suggestions.of(ColumnRole.STAGE);
    if (suggestions.events() && stages.isPresent()) {
      byValue(column(stages.get().column()));
    } else {
      byTime(stages.map(stage -> column(stage.column())));
    }
    return rules == 0 ? Optional.empty() : Optional.of(text.toString());
  }

  private ColumnProfile column(String name) {
    return suggestions.profile().columns().stream()
        .filter(column -> column.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  /** The columns that are times, the first first. */
  private List<ColumnProfile> times() {
    return suggestions.profile().columns().stream()
        .filter(column -> column.timeShare() >= MOSTLY && !column.name().isEmpty())
        .sorted(Comparator.comparingDouble(ColumnProfile::meanTime))
        .toList();
  }

  /** A log of events: each value of its status is a stage. */
  private void byValue(ColumnProfile stages) {
    var at = column(suggestions.of(ColumnRole.TIME).orElseThrow().column());
    var unknown = new ArrayList<String>();
    for (var value : stages.values().stream().limit(MOST_VALUES).toList()) {
      StageWords.stage(value)
          .ifPresentOrElse(
              stage ->
                  rule(
                      stage,
                      at,
                      List.of("%s == %s".formatted(row(stages), quoted(value))),
                      Optional.empty()),
              () -> unknown.add(value));
    }
    comment("Which stage, if any, is", unknown);
  }

  /**
   * A table of things: each of its times is a stage, and a status says how it ended. Of several
   * times of one stage the last is taken.
   */
  private void byTime(Optional<ColumnProfile> status) {
    var first = column(suggestions.of(ColumnRole.TIME).orElseThrow().column());
    var others = times().stream().filter(time -> !time.equals(first)).toList();
    rule(
        Stage.OFFERED,
        first,
        List.of(),
        others.stream().filter(time -> StageWords.due(time.words())).findFirst());
    var stages = new EnumMap<Stage, ColumnProfile>(Stage.class);
    var unknown = new ArrayList<String>();
    for (var time : others) {
      if (!StageWords.due(time.words()) && !ended(time, status)) {
        StageWords.stage(time.words())
            .map(stage -> stages.put(stage, time))
            .ifPresent(earlier -> unknown.add(earlier.name()));
        if (StageWords.stage(time.words()).isEmpty()) {
          unknown.add(time.name());
        }
      }
    }
    stages.forEach((stage, time) -> rule(stage, time, List.of(), Optional.empty()));
    comment("Which stage, if any, happens at", unknown);
  }

  /** A time at which things end is what their status then says. */
  private boolean ended(ColumnProfile time, Optional<ColumnProfile> status) {
    if (status.isEmpty() || !StageWords.end(time.words())) {
      return false;
    }
    var outcomes =
        status.get().values().stream()
            .filter(value -> StageWords.stage(value).filter(DraftedMapping::ending).isPresent())
            .limit(MOST_VALUES)
            .toList();
    outcomes.forEach(value ->
        rule(
            StageWords.stage(value).orElseThrow(),
            time,
            List.of("%s == %s".formatted(row(status.get()), quoted(value))),
            Optional.empty()));
    return !outcomes.isEmpty();
  }

  private static boolean ending(Stage stage) {
    return switch (stage) {
      case DELIVERED, CONFIRMED, DECLINED, WITHDRAWN, RETURNED, BROKEN_OFF -> true;
      case REQUESTED, OFFERED, COUNTERED, ACCEPTED, RENEGOTIATED, TOLD_BACK -> false;
    };
  }

  private void rule(
      Stage stage, ColumnProfile time, List<String> when, Optional<ColumnProfile> due) {
    rules++;
    var key = column(suggestions.of(ColumnRole.CASE).orElseThrow().column());
    text.append("      - arrow: ").append(arrow).append('\n');
    when.forEach(condition -> field("when", condition));
    field("key", row(key));
    text.append("        stage: ").append(stage.word()).append('\n');
    field("at", time(time));
    due.ifPresent(column -> field("due", time(column)));
  }

  private void field(String name, String expression) {
    text.append("        ")
        .append(name)
        .append(": \"")
        .append(expression.replace("\\", "\\\\").replace("\"", "\\\""))
        .append("\"\n");
  }

  private void comment(String asks, List<String> unknown) {
    if (!unknown.isEmpty()) {
      text.append("      # ")
          .append(asks)
          .append(": ")
          .append(
              unknown.stream()
                  .limit(MOST_VALUES)
                  .map(value -> value.replaceAll("\\s+", " "))
                  .collect(Collectors.joining(", ")))
          .append("?\n");
    }
  }

  private String time(ColumnProfile column) {
    return suggestions
        .profile()
        .order(column)
        .map(order -> "time(%s, '%s')".formatted(row(column), order.word()))
        .orElseGet(() -> "time(%s)".formatted(row(column)));
  }

  private static String row(ColumnProfile column) {
    return column.name().matches("[A-Za-z_][A-Za-z0-9_]*")
        ? "row." + column.name()
        : "row[" + quoted(column.name()) + "]";
  }

  private static String quoted(String text) {
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
  }
}
