package tutti.intake.imports.upload;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Queue;
import java.util.concurrent.Executor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tutti.availability.Unavailable;
import tutti.evidence.Evidence;
import tutti.intake.Cases;
import tutti.intake.EvidenceIntake;
import tutti.intake.IntakeResult;
import tutti.intake.imports.upload.ImportJob.Broken;
import tutti.intake.imports.upload.ImportJob.Reading;
import tutti.intake.imports.upload.ImportJob.Stopped;
import tutti.intake.imports.upload.ImportJob.Stored;
import tutti.intake.imports.upload.ImportJob.Storing;
import tutti.intake.imports.upload.ImportJob.Waiting;
import tutti.people.Actor;
import tutti.testkit.SettableClock;

/**
 * Imports from their trial to their end, with a clock that is set and a store that listens. One
 * file, because all of it runs on one clock, one pool and one store.
 */
class ImportJobsTest {

  private static final Actor ADA = new Actor("Ada");
  private static final String HEADER = "arrow,key,stage,at\n";
  private static final String ROW = "leads,1,offered,2026-03-28T10:00:00Z\n";

  @TempDir private static Path dataDir = Path.of("");

  private final UploadFolder folder = new UploadFolder(dataDir);
  private final RunFake runs = new RunFake();
  private final Queue<Runnable> work = new ArrayDeque<>();
  private final List<List<Evidence>> taken = runs.taken;
  private final List<String> published = new ArrayList<>();
  private final SettableClock clock = SettableClock.at("2026-11-20T14:30:00Z");
  private Optional<Unavailable> refusing = Optional.empty();
  private final ImportJobs jobs = jobs(Runnable::run);

  private ImportJobs jobs(Executor reading) {
    return new ImportJobs(folder, this::publish, runs, clock, reading, this::wait);
  }

  private void wait(ImportJob job, Actor who) {
    refusing.ifPresent(why -> {
      throw why;
    });
    work.add(() -> jobs.store(job, who));
  }

  @AfterEach
  void gone() throws IOException {
    folder.destroy();
  }

  private OptionalInt publish(ImportRequest.Text text) {
    published.add(text.name());
    return OptionalInt.of(7);
  }

  private void runAll() {
    while (!work.isEmpty()) {
      work.remove().run();
    }
  }

  private DataFile file(String text) {
    return jobs.keep("facts.csv", new ByteArrayInputStream(text.getBytes(UTF_8)));
  }

  private static ImportRequest order(DataFile... files) {
    return new ImportRequest(Cases.company(), Optional.empty(), Optional.empty(), List.of(files));
  }

  private ImportJob tried() {
    return jobs.tryOut(order(file(HEADER + ROW)));
  }

  private static Path place(ImportJob job) {
    return job.order().files().getFirst().place();
  }

  @Test
  void aTrialReadsAndStoresNothing() {
    var job = tried();
    assertThat(job.trial().facts()).isEqualTo(1);
    assertThat(job.stand()).isInstanceOf(Waiting.class);
    assertThat(taken).isEmpty();
    assertThat(published).isEmpty();
    assertThat(place(job)).exists();
  }

  @Test
  void anImportIsFoundUnderAnIdNobodyGuesses() {
    var job = tried();
    assertThat(job.id()).matches("[0-9a-f]{32}").isNotEqualTo(tried().id());
    assertThat(jobs.job(job.id())).containsSame(job);
    assertThat(jobs.job("nix")).isEmpty();
  }

  @Test
  void startingStoresEveryFactAndThenTheFileGoes() {
    var job = tried();
    jobs.start(job, ADA);
    assertThat(job.stand()).isEqualTo(new Storing(0));
    runAll();
    assertThat(job.stand()).isEqualTo(new Stored(new IntakeResult(1, 0, 0)));
    assertThat(taken).hasSize(1);
    assertThat(place(job)).doesNotExist();
    assertThat(runs.told).containsExactly("begun: facts.csv by Ada", "stored 1");
    assertThat(jobs.doing(1)).containsSame(job);
  }

  @Test
  void oneThatCannotBeRememberedBrokeOffBeforeItBeganAndGoesOnLater() {
    var full = new Unavailable(Unavailable.Cause.DISK, "The disk is full.", Duration.ofSeconds(1));
    refusing = Optional.of(full);
    var job = tried();
    jobs.start(job, ADA);
    assertThat(job.stand()).isEqualTo(new Broken("The disk is full.", 0));
    assertThat(job.number()).isEmpty();
    assertThat(jobs.canGoOn(job)).isTrue();
    refusing = Optional.empty();
    jobs.goOn(job, ADA);
    runAll();
    assertThat(job.stand()).isEqualTo(new Stored(new IntakeResult(1, 0, 0)));
  }

  @Test
  void startingTwiceStoresOnce() {
    var job = tried();
    jobs.start(job, ADA);
    jobs.start(job, ADA);
    assertThat(work).hasSize(1);
    runAll();
    jobs.start(job, ADA);
    assertThat(work).isEmpty();
  }

  @Test
  void manyFactsAreHandedOnInBatchesOverAllFiles() {
    var rows = new StringBuilder(HEADER);
    for (var i = 0; i < EvidenceIntake.BATCH + 500; i++) {
      rows.append("leads,").append(i).append(",offered,2026-03-28T10:00:00Z\n");
    }
    var job = jobs.tryOut(order(file(rows.toString()), file(HEADER + ROW)));
    jobs.start(job, ADA);
    runAll();
    assertThat(taken).extracting(List::size).containsExactly(EvidenceIntake.BATCH, 501);
    assertThat(job.stand())
        .isEqualTo(new Stored(new IntakeResult(EvidenceIntake.BATCH + 501, 0, 0)));
  }

  @Test
  void theCompanyIsPublishedBeforeItsFacts() {
    var text = new ImportRequest.Text("small.yaml", Cases.COMPANY);
    var files = List.of(file(HEADER + ROW));
    var job =
        jobs.tryOut(new ImportRequest(Cases.company(), Optional.of(text), Optional.empty(), files));
    jobs.start(job, ADA);
    runs.beforeEachBatch = runs::diskIsFull;
    runAll();
    assertThat(published).containsExactly("small.yaml");
    assertThat(job.stand()).isEqualTo(new Broken("The disk is full.", 0));
    assertThat(runs.told)
        .containsExactly(
            "begun: facts.csv by Ada", "published 7", "broke off 1: The disk is full.");
  }

  @Test
  void aCompanyAloneIsWorthAnImport() {
    var text = new ImportRequest.Text("small.yaml", Cases.COMPANY);
    var job =
        jobs.tryOut(
            new ImportRequest(Cases.company(), Optional.of(text), Optional.empty(), List.of()));
    jobs.start(job, ADA);
    runAll();
    assertThat(job.stand()).isEqualTo(new Stored(IntakeResult.NONE));
    assertThat(taken).isEmpty();
  }

  @Test
  void nothingWorthwhileDoesNotStart() {
    var job = jobs.tryOut(order(file(HEADER)));
    jobs.start(job, ADA);
    assertThat(work).isEmpty();
    assertThat(job.stand()).isInstanceOf(Waiting.class);
  }

  @Test
  void aFileThatCannotBeReadAtAllKeepsTheWholeImportBack() {
    var job = jobs.tryOut(order(file(HEADER + ROW), file("\u0000\u0001")));
    assertThat(job.trial().refused()).isNotEmpty();
    jobs.start(job, ADA);
    assertThat(work).isEmpty();
  }

  @Test
  void anHourIsKeptAndNotMore() {
    var job = tried();
    clock.tick(Duration.ofHours(1));
    assertThat(jobs.job(job.id())).isPresent();
    clock.tick(Duration.ofMillis(1));
    assertThat(jobs.job(job.id())).isEmpty();
    assertThat(place(job)).doesNotExist();
  }

  @Test
  void openingAPageDropsTheFilesOfOldImports() {
    var job = tried();
    clock.tick(Duration.ofHours(2));
    jobs.dropOld();
    assertThat(place(job)).doesNotExist();
  }

  @Test
  void theNextFileDropsThemToo() {
    var job = tried();
    clock.tick(Duration.ofHours(2));
    file(HEADER);
    assertThat(place(job)).doesNotExist();
  }

  @Test
  void anImportThatIsStoringIsNeverForgotten() {
    var job = tried();
    jobs.start(job, ADA);
    clock.tick(Duration.ofHours(5));
    assertThat(jobs.job(job.id())).isPresent();
    assertThat(place(job)).exists();
  }

  @Test
  void oneThatTookLongIsRememberedForAnHourAfterItsEnd() {
    var job = tried();
    jobs.start(job, ADA);
    clock.tick(Duration.ofHours(5));
    runAll();
    assertThat(jobs.job(job.id())).isPresent();
    clock.tick(Duration.ofMinutes(61));
    assertThat(jobs.job(job.id())).isEmpty();
  }

  @Test
  void oneThatWasForgottenDoesNotStart() {
    var job = tried();
    clock.tick(Duration.ofHours(2));
    jobs.dropOld();
    jobs.start(job, ADA);
    assertThat(work).isEmpty();
  }

  @Test
  void twentyWaitAtMostAndTheOldestGoesFirstWithItsFile() {
    var first = tried();
    var second = tried();
    for (var i = 2; i < 20; i++) {
      tried();
    }
    assertThat(jobs.job(first.id())).isPresent();
    tried();
    assertThat(jobs.job(first.id())).isEmpty();
    assertThat(place(first)).doesNotExist();
    assertThat(jobs.job(second.id())).isPresent();
    assertThat(place(second)).exists();
  }

  @Test
  void twentyNewOnesDoNotPushOutOneThatIsStoring() {
    var job = tried();
    jobs.start(job, ADA);
    for (var i = 0; i < 30; i++) {
      tried();
    }
    assertThat(jobs.job(job.id())).isPresent();
    runAll();
    assertThat(job.stand()).isInstanceOf(Stored.class);
  }

  @Test
  void oneThatHasJustEndedCountsAsTheNewest() {
    var job = tried();
    jobs.start(job, ADA);
    for (var i = 0; i < 20; i++) {
      tried();
    }
    runAll();
    for (var i = 0; i < 19; i++) {
      tried();
    }
    assertThat(jobs.job(job.id())).isPresent();
    tried();
    assertThat(jobs.job(job.id())).isEmpty();
  }

  @Test
  void howeverManyAreHandedInOnlyTwentyFilesLie() throws IOException {
    var there = Objects.requireNonNull(place(tried()).getParent(), "a folder");
    for (var i = 0; i < 100; i++) {
      tried();
    }
    try (var files = Files.list(there)) {
      assertThat(files.filter(file -> file.toString().endsWith(".data"))).hasSize(20);
    }
  }

  @Test
  void aTrialThatFailsLeavesNoFile() {
    var kept = file(HEADER + ROW);
    var lost = new DataFile("lost.csv", kept.place().resolveSibling("lost.data"));
    var job = jobs.tryOut(order(kept, lost));
    assertThatThrownBy(() -> job.awaitTrial(Duration.ZERO))
        .isInstanceOf(UncheckedIOException.class);
    assertThat(kept.place()).doesNotExist();
    assertThat(jobs.job(job.id())).isEmpty();
  }

  private DataFile many(int facts) {
    var rows = new StringBuilder(HEADER);
    for (var i = 0; i < facts; i++) {
      rows.append("leads,").append(i).append(",offered,2026-03-28T10:00:00Z\n");
    }
    return file(rows.toString());
  }

  @Test
  void aTrialThatNobodyTakesOnLeavesNoFileAndSaysWhy() {
    var busy =
        jobs(reading -> {
          throw new Unavailable(
              Unavailable.Cause.BUSY, "Too much is being read.", Duration.ofSeconds(5));
        });
    var kept = file(HEADER + ROW);
    assertThatThrownBy(() -> busy.tryOut(order(kept))).isInstanceOf(Unavailable.class);
    assertThat(kept.place()).doesNotExist();
  }

  @Test
  void aTrialThatIsStoppedBeforeItIsReadIsForgottenWithItsFiles() {
    var waiting = new ArrayDeque<Runnable>();
    var later = jobs(waiting::add);
    var job = later.tryOut(order(many(10)));
    assertThat(job.stand()).isEqualTo(new Reading(0));
    assertThat(later.trials()).containsExactly(job);
    later.stop(job);
    assertThat(place(job)).doesNotExist();
    waiting.remove().run();
    assertThat(later.job(job.id())).isEmpty();
    assertThat(later.trials()).isEmpty();
  }

  @Test
  void aTrialThatIsStoppedOnItsWayReadsNoFurtherRow() {
    var rows = new ArrayList<Long>();
    var order = order(many(5_000));
    assertThatThrownBy(() ->
            ImportPreview.of(
                order,
                Instant.MAX,
                row -> {
                  rows.add(row);
                  if (row == 1_234) {
                    throw new ImportStopped();
                  }
                }))
        .isInstanceOf(ImportStopped.class);
    assertThat(rows).hasSize(1_234);
  }

  @Test
  void anImportThatIsStoppedKeepsWholeBatchesAndSaysSo() {
    var job = jobs.tryOut(order(many(3 * EvidenceIntake.BATCH)));
    jobs.start(job, ADA);
    runs.beforeEachBatch =
        () -> {
          if (taken.size() == 1) {
            jobs.stop(job);
          }
        };
    runAll();
    assertThat(taken)
        .extracting(List::size)
        .containsExactly(EvidenceIntake.BATCH, EvidenceIntake.BATCH);
    assertThat(job.stand())
        .isEqualTo(new Stopped(new IntakeResult(2L * EvidenceIntake.BATCH, 0, 0)));
    assertThat(runs.told).last().isEqualTo("cancelled 1");
    assertThat(place(job)).doesNotExist();
  }

  @Test
  void anImportThatIsStoppedBeforeItBeganStoresNothing() {
    var job = jobs.tryOut(order(many(5)));
    jobs.start(job, ADA);
    jobs.stop(job);
    runAll();
    assertThat(taken).isEmpty();
    assertThat(job.stand()).isEqualTo(new Stopped(IntakeResult.NONE));
  }

  @Test
  void stoppingAfterTheLastBatchComesTooLate() {
    var job = jobs.tryOut(order(many(5)));
    jobs.start(job, ADA);
    runs.beforeEachBatch = () -> jobs.stop(job);
    runAll();
    assertThat(job.stand()).isInstanceOf(Stored.class);
  }

  @Test
  void oneThatBrokeOffGoesOnWithItsFilesUnderItsNumber() {
    var job = jobs.tryOut(order(many(2 * EvidenceIntake.BATCH)));
    jobs.start(job, ADA);
    runs.beforeEachBatch =
        () -> {
          if (taken.size() == 1) {
            runs.diskIsFull();
          }
        };
    runAll();
    assertThat(job.stand()).isEqualTo(new Broken("The disk is full.", EvidenceIntake.BATCH));
    assertThat(jobs.canGoOn(job)).isTrue();
    runs.trouble = Optional.empty();
    runs.beforeEachBatch = () -> {};
    jobs.goOn(job, ADA);
    jobs.goOn(job, ADA);
    runAll();
    assertThat(job.stand()).isInstanceOf(Stored.class);
    assertThat(taken).hasSize(3);
    assertThat(runs.told)
        .containsExactly(
            "begun: facts.csv by Ada", "broke off 1: The disk is full.", "resumed 1", "stored 1");
    assertThat(place(job)).doesNotExist();
    assertThat(jobs.canGoOn(job)).isFalse();
  }

  @Test
  void oneThatCannotBeWrittenDownBrokeOffAllTheSameAndGoesOnLater() {
    var job = tried();
    runs.diskIsFull();
    jobs.start(job, ADA);
    runAll();
    assertThat(job.stand()).isEqualTo(new Broken("The disk is full.", 0));
    assertThat(job.number()).isEmpty();
    runs.trouble = Optional.empty();
    jobs.goOn(job, ADA);
    runAll();
    assertThat(job.stand()).isInstanceOf(Stored.class);
    assertThat(runs.told).containsExactly("begun: facts.csv by Ada", "stored 1");
  }

  @Test
  void oneWhoseFilesAreForgottenCannotGoOn() {
    var job = tried();
    runs.diskIsFull();
    jobs.start(job, ADA);
    runAll();
    clock.tick(Duration.ofHours(2));
    jobs.dropOld();
    assertThat(place(job)).doesNotExist();
    assertThat(jobs.canGoOn(job)).isFalse();
    jobs.goOn(job, ADA);
    assertThat(work).isEmpty();
  }
}
