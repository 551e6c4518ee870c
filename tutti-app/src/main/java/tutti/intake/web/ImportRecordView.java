package tutti.intake.web;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Optional;
import tutti.company.time.ZoneNames;
import tutti.english.SentenceWords;
import tutti.intake.imports.ImportRecord;
import tutti.intake.imports.ImportRecord.State;
import tutti.intake.imports.PendingReversal;
import tutti.intake.imports.upload.ImportStanding;
import tutti.page.CompanyDates;

/**
 * What became of one import, and what can be done.
 *
 * @param job the address of the page on which it runs, or can go on; while this process knows it
 */
public record ImportRecordView(ImportStanding standing, Optional<String> job, CompanyDates dates) {

  public ImportRecordView {
    requireNonNull(standing, "standing");
    requireNonNull(job, "job");
    requireNonNull(dates, "dates");
  }

  public ImportRecord record() {
    return standing.record();
  }

  /** Whether what it says will be different soon. */
  public boolean changes() {
    return standing.pending().isPresent() || record().state() == State.RUNNING;
  }

  public String headline() {
    return standing
        .pending()
        .map(pending -> "Import %d is %s.".formatted(record().number(), pending.word()))
        .orElseGet(this::outcome);
  }

  private String outcome() {
    return switch (record().state()) {
      case RUNNING -> "Import %d is running.".formatted(record().number());
      case STORED -> stored();
      case BROKEN_OFF -> brokeOff("broke off");
      case CANCELLED -> brokeOff("was stopped");
      case TAKEN_BACK -> "Import %d is taken back.".formatted(record().number());
    };
  }

  private String stored() {
    return record().read() == 0
        ? "Import %d stored the company.".formatted(record().number())
        : "Import %d brought %s.".formatted(record().number(), newFacts());
  }

  private String newFacts() {
    var fresh = record().receipt().fresh();
    return fresh == 0 ? "nothing new" : facts(fresh).replace(" fact", " new fact");
  }

  static String facts(long count) {
    return count == 1 ? "1 fact" : "%,d facts".formatted(count);
  }

  private String brokeOff(String how) {
    return record().read() == 0
        ? "This import %s before the first fact: nothing is stored.".formatted(how)
        : "This import %s after %s: %s kept."
            .formatted(how, facts(record().read()), record().read() == 1 ? "it is" : "they are");
  }

  /** What it means, and what to do. */
  public String beneath() {
    return standing.pending().map(this::asked).orElseGet(this::meaning);
  }

  private String asked(PendingReversal pending) {
    return "%s asked for it on %s. %sUntil it is done, all is as before."
        .formatted(pending.by().name(), there(pending.since()), tried(pending));
  }

  private static String tried(PendingReversal pending) {
    return pending.failures() == 0
        ? ""
        : "It was tried %s and failed: %s It is tried again by itself. "
            .formatted(SentenceWords.counted(pending.failures(), "time"), pending.says());
  }

  private String meaning() {
    return switch (record().state()) {
      case RUNNING -> "%s are safe on disk so far.".formatted(facts(record().read()));
      case STORED -> known();
      case BROKEN_OFF -> why() + again();
      case CANCELLED -> again();
      case TAKEN_BACK ->
          "Its facts are kept in the log and count for nothing. Measures are as if it had never"
              + " come.";
    };
  }

  private String known() {
    var repeated = record().receipt().repeated();
    return repeated == 0
        ? ""
        : "%s known already.".formatted(facts(repeated) + (repeated == 1 ? " was" : " were"));
  }

  private String why() {
    return record().says().isBlank() ? "" : record().says() + " ";
  }

  private String again() {
    return record().read() == 0
        ? "Hand the files in again."
        : "Hand the same files in again to complete it, or take it back.";
  }

  private String there(Instant at) {
    return ZoneNames.at(dates.minute(at), dates.zone());
  }

  public String started() {
    return there(record().startedAt());
  }

  public String ended() {
    return record().endedAt().map(this::there).orElse("not yet");
  }

  public String count(long facts) {
    return "%,d".formatted(facts);
  }

  public boolean canBeTakenBack() {
    return standing.pending().isEmpty() && record().canBeTakenBack();
  }

  public boolean canBePutBack() {
    return standing.pending().isEmpty() && record().state() == State.TAKEN_BACK;
  }
}
