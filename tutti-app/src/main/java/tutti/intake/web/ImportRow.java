package tutti.intake.web;

import static java.util.Objects.requireNonNull;

import java.util.List;
import tutti.company.time.ZoneNames;
import tutti.intake.imports.ImportRecord;
import tutti.intake.imports.upload.ImportStanding;
import tutti.page.CompanyDates;

/**
 * An import in the list of the latest.
 *
 * @param state in a word or two
 * @param facts what of it is stored, in a few words
 */
public record ImportRow(
    long number, String what, String who, String when, String state, String facts) {

  public ImportRow {
    requireNonNull(what, "what");
    requireNonNull(who, "who");
    requireNonNull(when, "when");
    requireNonNull(state, "state");
    requireNonNull(facts, "facts");
  }

  /** The rows of a list. */
  public static List<ImportRow> all(List<ImportStanding> imports, CompanyDates dates) {
    return imports.stream().map(standing -> of(standing, dates)).toList();
  }

  private static ImportRow of(ImportStanding standing, CompanyDates dates) {
    var record = standing.record();
    return new ImportRow(
        record.number(),
        record.what(),
        record.who() + way(record),
        ZoneNames.at(dates.minute(record.startedAt()), dates.zone()),
        standing.word(),
        facts(record));
  }

  private static String way(ImportRecord record) {
    return switch (record.way()) {
      case ImportRecord.BY_COMMAND -> ", by command";
      case ImportRecord.BY_HAND -> ", by hand";
      default -> "";
    };
  }

  private static String facts(ImportRecord record) {
    var receipt = record.receipt();
    if (record.read() == 0) {
      return record.charter().isPresent() ? "a company" : "none";
    }
    return receipt.fresh() == 0 ? "none new" : "%,d new".formatted(receipt.fresh());
  }

  public String address() {
    return "/import/" + number;
  }

  /** What can be done with it, as a link; empty while nothing can. */
  public String deed() {
    return switch (state) {
      case "running" -> "Look, or stop it";
      case "being taken back", "being put in again" -> "Look";
      case "taken back" -> "Put it in again";
      case "broken off" -> "Complete it, or take it back";
      default -> "Take it back";
    };
  }
}
