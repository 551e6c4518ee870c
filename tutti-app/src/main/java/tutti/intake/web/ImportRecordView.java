package tutti.intake.web;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import tutti.intake.imports.ImportRecord;
import tutti.intake.imports.ImportRecord.State;
import tutti.page.CompanyDates;

/**
 * What became of one import, and what can be done.
 *
 * @param job the address of the page on which it runs, or can go on; while this process knows it
 */
public record ImportRecordView(ImportRecord record, Optional<String> job, CompanyDates dates) {

  public ImportRecordView {
    requireNonNull(record, "record");
    requireNonNull(job, "job");
    requireNonNull(dates, "dates");
  }

  public String headline() {
    return switch (record.state()) {
      case RUNNING -> "Import %d is running.".formatted(record.number());
      case STORED -> stored();
      case BROKEN_OFF -> brokeOff("broke off");
      case CANCELLED -> brokeOff("was stopped");
      case TAKEN_BACK -> "Import %d is taken back.".formatted(record.number());
    };
  }

  private String stored() {
    return record.read() == 0
        ? "Import %d stored the company.".formatted(record.number())
        : "Import %d brought %s.".formatted(record.number(), newFacts());
  }

  private String newFacts() {
    var fresh = record.receipt().fresh();
    return fresh == 0 ? "nothing new" : facts(fresh).replace(" fact", " new fact");
  }

  static String facts(long count) {
    return count == 1 ? "1 fact" : "%,d facts".formatted(count);
  }

  private String brokeOff(String how) {
    return record.read() == 0
        ? "This import %s before the first fact: nothing is stored.".formatted(how)
        : "This import %s after %s: %s kept."
            .formatted(how, facts(record.read()), record.read() == 1 ? "it is" : "they are");
  }

  /** What it means, and what to do. */
  public String beneath() {
    return switch (record.state()) {
      case RUNNING -> "%s are safe on disk so far.".formatted(facts(record.read()));
      case STORED -> known();
      case BROKEN_OFF -> why() + again();
      case CANCELLED -> again();
      case TAKEN_BACK ->
          "Its facts are kept in the log and count for nothing. Measures are as if it had never"
              + " come.";
    };
  }

  private String known() {
    var repeated = record.receipt().repeated();
    return repeated == 0
        ? ""
        : "%s known already.".formatted(facts(repeated) + (repeated == 1 ? " was" : " were"));
  }

  private String why() {
    return record.says().isBlank() ? "" : record.says() + " ";
  }

  private String again() {
    return record.read() == 0
        ? "Hand the files in again."
        : "Hand the same files in again to complete it, or take it back.";
  }

  public String started() {
    return dates.minute(record.startedAt());
  }

  public String ended() {
    return record.endedAt().map(dates::minute).orElse("not yet");
  }

  public String count(long facts) {
    return "%,d".formatted(facts);
  }

  public boolean canBeTakenBack() {
    return record.canBeTakenBack();
  }

  public boolean canBePutBack() {
    return record.state() == State.TAKEN_BACK;
  }
}
