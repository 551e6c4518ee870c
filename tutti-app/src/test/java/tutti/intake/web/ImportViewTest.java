package tutti.intake.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tutti.company.Stage;
import tutti.evidence.Evidence;
import tutti.intake.Cases;
import tutti.intake.IntakeResult;
import tutti.intake.imports.upload.ImportJob;
import tutti.intake.imports.upload.ImportJob.Broken;
import tutti.intake.imports.upload.ImportJob.Reading;
import tutti.intake.imports.upload.ImportJob.Stopped;
import tutti.intake.imports.upload.ImportJob.Stored;
import tutti.intake.imports.upload.ImportJob.Storing;
import tutti.intake.imports.upload.ImportJob.Waiting;
import tutti.intake.imports.upload.Imports;
import tutti.page.CompanyDates;
import tutti.page.FieldFault;
import tutti.reading.InputProblem;
import tutti.reading.UnreadableInput;
import tutti.report.Small;

/** What the page of one import, and the form before it, say. */
class ImportViewTest {

  private static ImportView view(ImportJob job) {
    return new ImportView(job, false, new CompanyDates(Small.ZONE));
  }

  private static ImportView stored(long facts, long fresh, long repeated, long contested) {
    return view(Imports.of(facts, new Stored(new IntakeResult(fresh, repeated, contested))));
  }

  private static List<InputProblem> problems(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> new InputProblem("a.csv", i + 2, 0, "stage", "No stage."))
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0|No row gives a fact.",
        "1|1 fact would be stored. Nothing is yet.",
        "2|2 facts would be stored. Nothing is yet.",
        "12345|12,345 facts would be stored. Nothing is yet."
      })
  void aTrialSaysWhatWouldBeStored(long facts, String says) {
    assertThat(view(Imports.of(facts, new Waiting())).headline()).isEqualTo(says);
  }

  @Test
  void aTrialSaysThatFactsAreDatedInTheFuture() {
    assertThat(view(Imports.early(3, 1)).beneath())
        .isEqualTo("1 fact is dated in the future and counts from then on. For Small.");
    assertThat(view(Imports.early(3, 2)).beneath())
        .isEqualTo("2 facts are dated in the future and count from then on. For Small.");
  }

  @Test
  void aTrialSaysWhichCompanyTheFactsAreAbout() {
    assertThat(view(Imports.of(3, new Waiting())).beneath()).isEqualTo("For Small.");
    assertThat(view(Imports.withCompany(3, new Waiting())).beneath())
        .isEqualTo("Small becomes the charter: 4 parties, 3 arrows, 10 promises.");
  }

  @Test
  void aCompanyAloneWouldBeStored() {
    var view = view(Imports.withCompany(0, new Waiting()));
    assertThat(view.headline()).isEqualTo("The company would be stored. Nothing is yet.");
    assertThat(view.waits()).isTrue();
  }

  @Test
  void aFileThatCannotBeReadHoldsEverythingBack() {
    var refused = List.of(InputProblem.ofFile("b.csv", "Not a text."));
    var view = view(Imports.troubled(5, List.of(), refused));
    assertThat(view.headline()).isEqualTo("Nothing can be imported as it is.");
    assertThat(view.waits()).isFalse();
    assertThat(view.bad()).containsExactly(new ImportView.BadRow("b.csv", "", "Not a text."));
  }

  @Test
  void anImportOnItsWaySaysHowFarItIs() {
    var view = view(Imports.of(4000, new Storing(1000)));
    assertThat(view.headline()).isEqualTo("Storing 4,000 facts.");
    assertThat(view.beneath())
        .isEqualTo("1,000 of 4,000 are safe on disk. You can leave this page.");
    assertThat(view.bar()).contains("M0 1.5H15\"");
    assertThat(view.runs()).isTrue();
    assertThat(view.waits()).isFalse();
    assertThat(view.done()).isFalse();
  }

  @Test
  void aBarIsDrawnOnlyWhileItRuns() {
    assertThat(view(Imports.of(4, new Waiting())).bar()).isEmpty();
    assertThat(stored(4, 4, 0, 0).bar()).isEmpty();
  }

  @Test
  void aCompanyOnItsWayHasABarToo() {
    assertThat(view(Imports.withCompany(0, new Storing(0))).bar()).contains("M0 1.5H0\"");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1|0|1 fact is new, 0 were known.",
        "1|1|1 fact is new, 1 was known.",
        "2000|5|2,000 facts are new, 5 were known.",
        "0|1|Nothing changed: the fact was known.",
        "0|2000|Nothing changed: all 2,000 facts were known."
      })
  void theOutcomeSaysWhatIsNewAndWhatWasKnown(long fresh, long known, String says) {
    assertThat(stored(fresh + known, fresh, known, 0).headline()).isEqualTo(says);
    assertThat(stored(fresh + known, fresh, known, 0).done()).isTrue();
  }

  @Test
  void aCompanyAloneIsStored() {
    assertThat(view(Imports.withCompany(0, new Stored(IntakeResult.NONE))).headline())
        .isEqualTo("The company is stored.");
  }

  @Test
  void idsWithAnotherMeaningAreSaid() {
    assertThat(stored(9, 9, 0, 0).beneath()).isEmpty();
    assertThat(stored(9, 8, 1, 1).beneath())
        .isEqualTo("1 id is known with another meaning; what was known stands.");
    assertThat(stored(9, 1, 8, 8).beneath())
        .isEqualTo("8 ids are known with another meaning; what was known stands.");
  }

  @Test
  void oneThatBrokeOffSaysWhyAndWhatToDo() {
    var view = view(Imports.of(4, new Broken("The disk is full.", 3)));
    assertThat(view.headline()).isEqualTo("The import broke off after 3 facts.");
    assertThat(view.beneath())
        .isEqualTo(
            "The disk is full. What was stored is kept. Hand the same files in again to complete"
                + " it, or take it back.");
    assertThat(view.runs()).isFalse();
    assertThat(view.takeBack()).contains("/import/7/take-back");
  }

  @Test
  void oneThatBrokeOffAtOnceHasNothingToTakeBack() {
    var view = view(Imports.of(4, new Broken("The disk is full.", 0)));
    assertThat(view.headline()).isEqualTo("The import broke off before the first fact.");
    assertThat(view.beneath())
        .isEqualTo("The disk is full. Hand the same files in again to complete it.");
    assertThat(view.takeBack()).isEmpty();
  }

  @Test
  void oneWhoseFilesAreStillHereCanGoOn() {
    var job = Imports.of(4, new Broken("The disk is full.", 3));
    var view = new ImportView(job, true, new CompanyDates(Small.ZONE));
    assertThat(view.beneath())
        .isEqualTo(
            "The disk is full. What was stored is kept. The files are still here: go on, and the"
                + " rest is stored.");
  }

  @Test
  void oneThatIsReadSaysHowFarItIsAndCanBeStopped() {
    var view = view(Imports.of(0, new Reading(12_000)));
    assertThat(view.beneath())
        .isEqualTo("12,000 rows so far. Nothing is stored. You can leave this page.");
    assertThat(view.runs()).isTrue();
    assertThat(view.stoppable()).isTrue();
    assertThat(view.waits()).isFalse();
    assertThat(view.takeBack()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0|Stopped: no fact is stored.",
        "1|Stopped: 1 fact is stored.",
        "4000|Stopped: 4,000 facts are stored."
      })
  void oneThatWasStoppedSaysWhatStays(long facts, String says) {
    var view = view(Imports.of(9_000, new Stopped(new IntakeResult(facts, 0, 0))));
    assertThat(view.headline()).isEqualTo(says);
    assertThat(view.takeBack().isPresent()).isEqualTo(facts > 0);
    assertThat(view.stoppable()).isFalse();
  }

  @Test
  void aFileIsARowOfCounts() {
    assertThat(view(Imports.troubled(1200, problems(3), List.of())).files())
        .containsExactly(new ImportView.FileRow("a.csv", "1,203", "1,200", "3", ""));
  }

  @Test
  void aBadRowSaysItsPlaceAndItsField() {
    assertThat(view(Imports.troubled(1, problems(1), List.of())).bad())
        .containsExactly(new ImportView.BadRow("a.csv", "Line 2", "stage: No stage."));
  }

  @Test
  void onlyTwentyBadRowsAreShownAndTheRestIsCounted() {
    var many = view(Imports.troubled(1, problems(21), List.of()));
    assertThat(many.bad()).hasSize(20);
    assertThat(many.badNote()).isEqualTo("the first 20 of 21");
    assertThat(view(Imports.troubled(1, problems(20), List.of())).badNote()).isEmpty();
  }

  @Test
  void aFactIsShownAsItWouldBeStoredInTheCompanysZone() {
    var fact =
        Evidence.saying(
            "csv",
            "leads",
            "<i>1</i>",
            Stage.TOLD_BACK,
            Instant.parse("2026-11-20T20:30:00Z"),
            Evidence.Details.NONE);
    assertThat(view(Imports.showing(List.of(fact))).sample())
        .containsExactly(
            new ImportView.FactRow("leads", "<i>1</i>", "told back", "21 Nov 2026, 02:00", "csv"));
  }

  @Test
  void theFormBeginsWithTheCompanyThereIs() {
    assertThat(ImportForm.blank(Optional.of(Cases.company())).company()).isEqualTo("keep");
    assertThat(ImportForm.blank(Optional.empty()).company()).isEqualTo("template");
    assertThat(ImportForm.blank(Optional.of(Cases.company())).form()).isEqualTo("canonical");
    assertThat(ImportForm.blank(Optional.of(Cases.company())).faults()).isEmpty();
  }

  @Test
  void aFaultStandsBesideItsFieldOnly() {
    var fault = new FieldFault("files", "", "Choose one.");
    var form = ImportForm.blank(Optional.of(Cases.company())).with(List.of(fault));
    assertThat(form.at("files")).containsExactly(fault);
    assertThat(form.at("company")).isEmpty();
  }

  @Test
  void faultsOfATextSayTheirPlaceAndAreNotEndless() {
    var faults = FieldFault.all("mapping", new UnreadableInput(problems(30)));
    assertThat(faults)
        .hasSize(20)
        .startsWith(new FieldFault("mapping", "Line 2", "stage: No stage."));
  }

  @ParameterizedTest
  @CsvSource({"0,0,''", "12,0,Line 12", "12,7,'Line 12, column 7'"})
  void aPlaceIsSaidAsFarAsItIsKnown(int line, int column, String place) {
    assertThat(FieldFault.place(new InputProblem("a.yaml", line, column, "", "x")))
        .isEqualTo(place);
  }
}
