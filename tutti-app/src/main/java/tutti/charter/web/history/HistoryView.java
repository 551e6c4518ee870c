package tutti.charter.web.history;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import tutti.charter.UndoSteps;
import tutti.company.export.ExportFormat;

/**
 * The versions of the charter, newest first.
 *
 * @param steps what undoing and redoing would do now
 * @param older the address of the versions before these
 * @param exports the forms in which the charter leaves
 * @param said why something could not be done; empty when nothing was asked
 */
public record HistoryView(
    String headline,
    int current,
    UndoSteps steps,
    List<VersionRow> rows,
    Optional<String> older,
    List<ExportFormat> exports,
    String who,
    List<String> people,
    String said) {

  public HistoryView {
    requireNonNull(headline, "headline");
    requireNonNull(steps, "steps");
    rows = List.copyOf(rows);
    requireNonNull(older, "older");
    exports = List.copyOf(exports);
    requireNonNull(who, "who");
    people = List.copyOf(people);
    requireNonNull(said, "said");
  }
}
