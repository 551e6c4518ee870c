package tutti.ingest;

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
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tutti.evidence.Evidence;
import tutti.ingest.ImportJob.Broken;
import tutti.ingest.ImportJob.Stored;
import tutti.ingest.ImportJob.Storing;
import tutti.ingest.ImportJob.Waiting;

/** Imports from their trial to their end, with a clock that is set and a store that listens. */
class ImportJobsTest {

  private static final String HEADER = "arrow,key,stage,at\n";
  private static final String ROW = "leads,1,offered,2026-03-28T10:00:00Z\n";

  private final DataFolder folder;
  private final ImportJobs jobs;
  private final Queue<Runnable> work = new ArrayDeque<>();
  private final List<List<Evidence>> taken = new ArrayList<>();
  private final List<String> published = new ArrayList<>();
  private Instant now = Instant.parse("2026-11-20T14:30:00Z");
  private Optional<String> trouble = Optional.empty();

  ImportJobsTest() throws IOException {
    this.folder = new DataFolder();
    this.jobs =
        new ImportJobs(
            folder, text -> published.add(text.name()), this::take, () -> now, work::add);
  }

  @AfterEach
  void gone() throws IOException {
    folder.destroy();
  }

  private Receipt take(Collection<Evidence> facts) {
    trouble.ifPresent(says -> {
      throw new IllegalStateException(says);
    });
    taken.add(List.copyOf(facts));
    return new Receipt(facts.size(), 0, 0);
  }

  private void passes(Duration time) {
    now = now.plus(time);
  }

  private void runAll() {
    while (!work.isEmpty()) {
      work.remove().run();
    }
  }

  private DataFile file(String text) {
    return jobs.keep("facts.csv", new ByteArrayInputStream(text.getBytes(UTF_8)));
  }

  private static Order order(DataFile... files) {
    return new Order(Cases.company(), Optional.empty(), Optional.empty(), List.of(files));
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
    jobs.start(job);
    assertThat(job.stand()).isEqualTo(new Storing(0));
    runAll();
    assertThat(job.stand()).isEqualTo(new Stored(new Receipt(1, 0, 0)));
    assertThat(taken).hasSize(1);
    assertThat(place(job)).doesNotExist();
  }

  @Test
  void startingTwiceStoresOnce() {
    var job = tried();
    jobs.start(job);
    jobs.start(job);
    assertThat(work).hasSize(1);
    runAll();
    jobs.start(job);
    assertThat(work).isEmpty();
  }

  @Test
  void manyFactsAreHandedOnInBatchesOverAllFiles() {
    var rows = new StringBuilder(HEADER);
    for (var i = 0; i < Intake.BATCH + 500; i++) {
      rows.append("leads,").append(i).append(",offered,2026-03-28T10:00:00Z\n");
    }
    var job = jobs.tryOut(order(file(rows.toString()), file(HEADER + ROW)));
    jobs.start(job);
    runAll();
    assertThat(taken).extracting(List::size).containsExactly(Intake.BATCH, 501);
    assertThat(job.stand()).isEqualTo(new Stored(new Receipt(Intake.BATCH + 501, 0, 0)));
  }

  @Test
  void theCompanyIsPublishedBeforeItsFacts() {
    var text = new Order.Text("small.yaml", Cases.COMPANY);
    var files = List.of(file(HEADER + ROW));
    var job = jobs.tryOut(new Order(Cases.company(), Optional.of(text), Optional.empty(), files));
    jobs.start(job);
    trouble = Optional.of("the disk is full");
    runAll();
    assertThat(published).containsExactly("small.yaml");
    assertThat(job.stand()).isEqualTo(new Broken("the disk is full"));
    assertThat(place(job)).doesNotExist();
  }

  @Test
  void aCompanyAloneIsWorthAnImport() {
    var text = new Order.Text("small.yaml", Cases.COMPANY);
    var job =
        jobs.tryOut(new Order(Cases.company(), Optional.of(text), Optional.empty(), List.of()));
    jobs.start(job);
    runAll();
    assertThat(job.stand()).isEqualTo(new Stored(Receipt.NONE));
    assertThat(taken).isEmpty();
  }

  @Test
  void nothingWorthwhileDoesNotStart() {
    var job = jobs.tryOut(order(file(HEADER)));
    jobs.start(job);
    assertThat(work).isEmpty();
    assertThat(job.stand()).isInstanceOf(Waiting.class);
  }

  @Test
  void aFileThatCannotBeReadAtAllKeepsTheWholeImportBack() {
    var job = jobs.tryOut(order(file(HEADER + ROW), file("\u0000\u0001")));
    assertThat(job.trial().refused()).isNotEmpty();
    jobs.start(job);
    assertThat(work).isEmpty();
  }

  @Test
  void anHourIsKeptAndNotMore() {
    var job = tried();
    passes(Duration.ofHours(1));
    assertThat(jobs.job(job.id())).isPresent();
    passes(Duration.ofMillis(1));
    assertThat(jobs.job(job.id())).isEmpty();
    assertThat(place(job)).doesNotExist();
  }

  @Test
  void openingAPageDropsTheFilesOfOldImports() {
    var job = tried();
    passes(Duration.ofHours(2));
    jobs.dropOld();
    assertThat(place(job)).doesNotExist();
  }

  @Test
  void theNextFileDropsThemToo() {
    var job = tried();
    passes(Duration.ofHours(2));
    file(HEADER);
    assertThat(place(job)).doesNotExist();
  }

  @Test
  void anImportThatIsStoringIsNeverForgotten() {
    var job = tried();
    jobs.start(job);
    passes(Duration.ofHours(5));
    assertThat(jobs.job(job.id())).isPresent();
    assertThat(place(job)).exists();
  }

  @Test
  void oneThatTookLongIsRememberedForAnHourAfterItsEnd() {
    var job = tried();
    jobs.start(job);
    passes(Duration.ofHours(5));
    runAll();
    assertThat(jobs.job(job.id())).isPresent();
    passes(Duration.ofMinutes(61));
    assertThat(jobs.job(job.id())).isEmpty();
  }

  @Test
  void oneThatWasForgottenDoesNotStart() {
    var job = tried();
    passes(Duration.ofHours(2));
    jobs.dropOld();
    jobs.start(job);
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
    jobs.start(job);
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
    jobs.start(job);
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
    var there = java.util.Objects.requireNonNull(place(tried()).getParent(), "a folder");
    for (var i = 0; i < 100; i++) {
      tried();
    }
    try (var files = Files.list(there)) {
      assertThat(files).hasSize(20);
    }
  }

  @Test
  void aTrialThatFailsLeavesNoFile() {
    var kept = file(HEADER + ROW);
    var lost = new DataFile("lost.csv", kept.place().resolveSibling("lost.data"));
    assertThatThrownBy(() -> jobs.tryOut(order(kept, lost)))
        .isInstanceOf(UncheckedIOException.class);
    assertThat(kept.place()).doesNotExist();
  }
}
