package tutti.discovery.web;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import tutti.company.Arrow;
import tutti.company.Company;
import tutti.company.statement.PromiseWords;
import tutti.discovery.DiscoverySentences;
import tutti.discovery.draft.DraftedFacts;
import tutti.discovery.draft.FileDraft;
import tutti.english.QuantityWords;
import tutti.english.SentenceWords;
import tutti.english.UnbrokenText;
import tutti.insight.discovery.HandOverPair;
import tutti.insight.flow.Flow;
import tutti.measure.HandOffSamples;
import tutti.page.CompanyDates;
import tutti.report.CompanyReport;
import tutti.report.ReportSentences;

/**
 * What company a file shows.
 *
 * @param measured the first sentence of a report on it
 * @param arrows what would be written down, with the promise that is kept today
 * @param reasons what its columns are taken for, and why
 * @param yaml its company file
 */
public record DraftView(
    String file,
    String headline,
    List<String> says,
    String measured,
    List<ArrowLine> arrows,
    List<String> reasons,
    String yaml,
    Optional<Instant> old) {

  /** So many facts are measured before they are stored. */
  static final long MOST_FACTS = 200_000;

  private static final int FIRST = 12;

  public DraftView {
    requireNonNull(file, "file");
    headline = UnbrokenText.of(headline);
    says = says.stream().map(UnbrokenText::of).toList();
    measured = UnbrokenText.of(measured);
    arrows = List.copyOf(arrows);
    reasons = List.copyOf(reasons);
    requireNonNull(yaml, "yaml");
    requireNonNull(old, "old");
  }

  /**
   * An arrow of the draft, and the promise on it.
   *
   * @param passed how often, how long it waits and how much comes back; none of a table of things
   */
  public record ArrowLine(String ends, String gives, String promise, Optional<Passed> passed) {

    public ArrowLine {
      requireNonNull(ends, "ends");
      requireNonNull(gives, "gives");
      promise = UnbrokenText.of(promise);
      requireNonNull(passed, "passed");
    }

    static ArrowLine of(Company company, Arrow arrow, Optional<HandOverPair> pair) {
      return new ArrowLine(
          company.party(arrow.from()).name() + " to " + company.party(arrow.to()).name(),
          arrow.gives(),
          arrow.promises().stream()
              .findFirst()
              .map(promise -> PromiseWords.brief(arrow, promise).replaceFirst("Promised: ", ""))
              .orElse("Nothing follows yet."),
          pair.map(Passed::of));
    }
  }

  /** What passed from one party to another. */
  public record Passed(String count, String waits, String back) {

    public Passed {
      requireNonNull(count, "count");
      waits = UnbrokenText.of(waits);
      back = UnbrokenText.of(back);
    }

    static Passed of(HandOverPair pair) {
      return new Passed(
          "%,d".formatted(pair.count()),
          QuantityWords.age(pair.halfWait()),
          QuantityWords.percent(pair.returnedShare()));
    }
  }

  /** The first arrows. */
  public List<ArrowLine> first() {
    return arrows.subList(0, Math.min(FIRST, arrows.size()));
  }

  /** The others. */
  public List<ArrowLine> rest() {
    return arrows.subList(Math.min(FIRST, arrows.size()), arrows.size());
  }

  static DraftView of(String file, FileDraft draft, DraftedFacts facts, Instant now) {
    var company = facts.company();
    var at = facts.at(now);
    return new DraftView(
        file,
        headline(draft, facts),
        says(draft),
        facts.facts() <= MOST_FACTS ? measured(facts, at, at.isBefore(now)) : "",
        arrows(draft, company),
        reasons(draft),
        draft.yaml(),
        Optional.of(at).filter(end -> end.isBefore(now)));
  }

  private static String measured(DraftedFacts facts, Instant at, boolean then) {
    var day = new CompanyDates(facts.company().zone()).day(at);
    return (then ? "As of " + day + ": " : "") + measured(facts, at);
  }

  private static String measured(DraftedFacts facts, Instant at) {
    var handOffs = facts.ledger().handOffs(at);
    var company = facts.company();
    return ReportSentences.headline(
        CompanyReport.of(
            company,
            new HandOffSamples(handOffs),
            at,
            () -> Optional.of(Flow.of(company, handOffs, at, Flow.WINDOW))));
  }

  private static String headline(FileDraft draft, DraftedFacts facts) {
    return switch (draft) {
      case FileDraft.OfHandOvers passed -> new DiscoverySentences(passed.report()).headline();
      case FileDraft.OfThings things -> {
        var arrow = facts.company().arrows().getFirst();
        yield "%s: %s from %s to %s."
            .formatted(
                SentenceWords.counted(facts.facts(), "fact"),
                arrow.gives(),
                facts.company().party(arrow.from()).name(),
                facts.company().party(arrow.to()).name());
      }
    };
  }

  private static List<String> says(FileDraft draft) {
    return switch (draft) {
      case FileDraft.OfHandOvers passed -> new DiscoverySentences(passed.report()).all();
      case FileDraft.OfThings things ->
          List.of("Who gives and who gets is a guess; both can be renamed at once.");
    };
  }

  /** The arrows of a draft stand in the order of the pairs they were drafted from. */
  private static List<ArrowLine> arrows(FileDraft draft, Company company) {
    var pairs =
        switch (draft) {
          case FileDraft.OfHandOvers passed -> passed.drafted().pairs();
          case FileDraft.OfThings things -> List.<HandOverPair>of();
        };
    var arrows = company.arrows();
    return IntStream.range(0, arrows.size())
        .mapToObj(i -> ArrowLine.of(company, arrows.get(i), pairs.stream().skip(i).findFirst()))
        .toList();
  }

  private static List<String> reasons(FileDraft draft) {
    return switch (draft) {
      case FileDraft.OfHandOvers passed ->
          passed.report().roles().columns().entrySet().stream()
              .map(role -> role.getKey().word() + ": " + role.getValue())
              .toList();
      case FileDraft.OfThings things ->
          things
              .mapping()
              .lines()
              .takeWhile(line -> line.startsWith("#"))
              .map(line -> line.substring(1).strip())
              .toList();
    };
  }
}
