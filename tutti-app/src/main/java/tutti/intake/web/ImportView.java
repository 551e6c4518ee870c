package tutti.intake.web;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tutti.company.Company;
import tutti.english.SentenceWords;
import tutti.evidence.Evidence;
import tutti.evidence.log.ReadResult;
import tutti.intake.IntakeResult;
import tutti.intake.imports.upload.ImportJob;
import tutti.intake.imports.upload.ImportJob.Broken;
import tutti.intake.imports.upload.ImportJob.Reading;
import tutti.intake.imports.upload.ImportJob.Stopped;
import tutti.intake.imports.upload.ImportJob.Stored;
import tutti.intake.imports.upload.ImportJob.Storing;
import tutti.intake.imports.upload.ImportJob.Waiting;
import tutti.page.CompanyDates;
import tutti.page.FieldFault;
import tutti.page.ShareBar;
import tutti.reading.InputProblem;

/**
 * One import: what was read, what would be stored, and how far it is.
 *
 * @param canGoOn whether it broke off and its files are still there
 */
public record ImportView(ImportJob job, boolean canGoOn, CompanyDates dates) {

  private static final int SHOWN = 20;

  public ImportView {
    requireNonNull(job, "job");
    requireNonNull(dates, "dates");
  }

  /** A file, and what reading it gave. */
  public record FileRow(String name, String rows, String facts, String bad, String skipped) {
    static FileRow of(ReadResult result) {
      return new FileRow(
          result.file(),
          "%,d".formatted(result.rows()),
          "%,d".formatted(result.facts()),
          "%,d".formatted(result.bad()),
          result.passedOver() ? result.skipped() : notes(result));
    }

    private static String notes(ReadResult result) {
      return result.notes().stream()
          .map(note -> FieldFault.place(note) + ": " + note.says())
          .collect(Collectors.joining(" "));
    }
  }

  /** A row that cannot be read, and why. */
  public record BadRow(String file, String place, String says) {
    static BadRow of(InputProblem problem) {
      var field = problem.field().isEmpty() ? "" : problem.field() + ": ";
      return new BadRow(problem.file(), FieldFault.place(problem), field + problem.says());
    }
  }

  /** A fact as it would be stored. */
  public record FactRow(String arrow, String key, String stage, String at, String source) {}

  /** The mapping it is read by; none for files in canonical form. */
  public Optional<String> rules() {
    return job.order().mapping().map(mapping -> mapping.text().text());
  }

  /** What is written on top of the mapping, such as what columns stand for and why. */
  public List<String> reasons() {
    return rules().stream()
        .flatMap(String::lines)
        .takeWhile(line -> line.startsWith("#"))
        .map(line -> line.substring(1).strip())
        .toList();
  }

  public String headline() {
    return switch (job.stand()) {
      case Reading reading -> "Reading %s.".formatted(job.order().what());
      case Waiting waiting -> trial();
      case Storing storing -> stoppingOr("Storing %s.".formatted(facts(job.trial().facts())));
      case Stored stored -> outcome(stored.receipt());
      case Stopped stopped -> "Stopped: %s stored.".formatted(are(stopped.receipt().fresh()));
      case Broken broken -> brokeOff(broken.facts());
    };
  }

  private String stoppingOr(String headline) {
    return job.stopping() ? "Stopping after the facts in hand." : headline;
  }

  private static String are(long count) {
    return count == 0 ? "no fact is" : facts(count) + (count == 1 ? " is" : " are");
  }

  private static String brokeOff(long facts) {
    return facts == 0
        ? "The import broke off before the first fact."
        : "The import broke off after %s.".formatted(facts(facts));
  }

  private String trial() {
    if (!job.trial().refused().isEmpty()) {
      return "Nothing can be imported as it is.";
    }
    if (job.trial().facts() > 0) {
      return "%s would be stored. Nothing is yet."
          .formatted(SentenceWords.capital(facts(job.trial().facts())));
    }
    return job.worthwhile()
        ? "The company would be stored. Nothing is yet."
        : "No row gives a fact.";
  }

  private static String facts(long count) {
    return count == 1 ? "1 fact" : "%,d facts".formatted(count);
  }

  private String outcome(IntakeResult receipt) {
    if (job.trial().facts() == 0) {
      return "The company is stored.";
    }
    return receipt.fresh() == 0
        ? known(receipt.repeated())
        : "%s, %,d %s known."
            .formatted(
                receipt.fresh() == 1
                    ? "1 fact is new"
                    : "%,d facts are new".formatted(receipt.fresh()),
                receipt.repeated(),
                receipt.repeated() == 1 ? "was" : "were");
  }

  private static String known(long facts) {
    return facts == 1
        ? "Nothing changed: the fact was known."
        : "Nothing changed: all %,d facts were known.".formatted(facts);
  }

  /** What else there is to know, in a sentence. */
  public String beneath() {
    return switch (job.stand()) {
      case Reading reading ->
          "%,d rows so far. Nothing is stored. You can leave this page.".formatted(reading.rows());
      case Waiting waiting -> whyNothing().orElseGet(() -> future() + company());
      case Storing storing ->
          "%,d of %,d are safe on disk. You can leave this page."
              .formatted(storing.facts(), job.trial().facts());
      case Stored stored -> contested(stored.receipt());
      case Stopped stopped -> kept(stopped.receipt().fresh(), "");
      case Broken broken -> kept(broken.facts(), broken.says() + " ");
    };
  }

  /** Why no row gives a fact, where a file was passed over whole. */
  private Optional<String> whyNothing() {
    return job.worthwhile()
        ? Optional.empty()
        : job.trial().results().stream()
            .map(ReadResult::skipped)
            .filter(says -> !says.isEmpty())
            .findFirst();
  }

  /** What is dated in the future is often a slip. */
  private String future() {
    var facts = job.trial().future();
    return facts == 0
        ? ""
        : "%s dated in the future and %s from then on. "
            .formatted(
                facts == 1 ? "1 fact is" : "%,d facts are".formatted(facts),
                facts == 1 ? "counts" : "count");
  }

  /** What became of the facts stored so far, and how the others come in. */
  private String kept(long facts, String why) {
    var kept = facts == 0 ? "" : "What was stored is kept. ";
    return why
        + kept
        + (canGoOn
            ? "The files are still here: go on, and the rest is stored."
            : "Hand the same files in again to complete it"
                + (facts == 0 ? "." : ", or take it back."));
  }

  private String company() {
    return job.order()
        .charter()
        .map(text -> "%s becomes the charter: %s.".formatted(job.order().company().name(), size()))
        .orElse("For %s.".formatted(job.order().company().name()));
  }

  private String size() {
    Company company = job.order().company();
    return "%d parties, %d arrows, %d promises"
        .formatted(
            company.parties().size(),
            company.arrows().size(),
            company.arrows().stream().mapToInt(arrow -> arrow.promises().size()).sum());
  }

  private static String contested(IntakeResult receipt) {
    return receipt.contested() == 0
        ? ""
        : "%,d %s known with another meaning; what was known stands."
            .formatted(receipt.contested(), receipt.contested() == 1 ? "id is" : "ids are");
  }

  public boolean waits() {
    return job.stand() instanceof Waiting && job.worthwhile();
  }

  public boolean runs() {
    return job.stand() instanceof Storing || job.stand() instanceof Reading;
  }

  /** Whether it can be stopped: it runs, and nobody has stopped it yet. */
  public boolean stoppable() {
    return runs() && !job.stopping();
  }

  /** Where it can be taken back; nothing while it cannot. */
  public Optional<String> takeBack() {
    var stored =
        switch (job.stand()) {
          case Stored all -> all.receipt().fresh();
          case Stopped some -> some.receipt().fresh();
          case Broken some -> some.facts();
          case Reading none -> 0L;
          case Waiting none -> 0L;
          case Storing none -> 0L;
        };
    return stored > 0 && job.number().isPresent()
        ? Optional.of("/import/" + job.number().getAsLong() + "/take-back")
        : Optional.empty();
  }

  public boolean done() {
    return job.stand() instanceof Stored;
  }

  /** How far it is, as a bar; nothing but while it runs. */
  public String bar() {
    return job.stand() instanceof Storing storing
        ? ShareBar.wide((double) storing.facts() / Math.max(1, job.trial().facts()))
        : "";
  }

  public List<FileRow> files() {
    return job.trial().results().stream().map(FileRow::of).toList();
  }

  /** The first rows that cannot be read, and why whole files cannot be. */
  public List<BadRow> bad() {
    return Stream.concat(job.trial().refused().stream(), ReadResult.problems(job.trial().results()))
        .limit(SHOWN)
        .map(BadRow::of)
        .toList();
  }

  /** How the list of bad rows is to be read. */
  public String badNote() {
    var all =
        job.trial().refused().size()
            + job.trial().results().stream().mapToLong(ReadResult::bad).sum();
    return all > SHOWN ? "the first %d of %,d".formatted(SHOWN, all) : "";
  }

  public List<FactRow> sample() {
    return job.trial().sample().stream().map(this::fact).toList();
  }

  private FactRow fact(Evidence fact) {
    return new FactRow(
        fact.arrow(), fact.key(), fact.stage().text(), dates.minute(fact.at()), fact.source());
  }
}
