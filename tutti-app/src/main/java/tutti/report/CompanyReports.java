package tutti.report;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import tutti.charter.store.PublishedCompanies;
import tutti.company.Arrow;
import tutti.company.Company;
import tutti.company.Promise;
import tutti.company.form.StageStep;
import tutti.computing.ComputeKind;
import tutti.computing.ComputePool;
import tutti.handoff.HandOff;
import tutti.insight.health.LateCorrection;
import tutti.intake.store.EvidenceLog;
import tutti.intake.store.HandOffs;
import tutti.measure.ArrowReading;
import tutti.measure.curve.AgedHandOff;
import tutti.measure.curve.CumulativeIncidence;
import tutti.measure.verdict.JudgedHandOff;
import tutti.measure.verdict.PromiseVerdict;
import tutti.report.flow.StoredFlows;
import tutti.report.store.AsOfSamples;

/** Reports on what is stored. */
@Component
public class CompanyReports {

  /** Whatever was heard by now. */
  public static final Instant NOW = Instant.parse("9999-12-31T00:00:00Z");

  /** How long a first import may take. */
  private static final Duration SETTLING = Duration.ofDays(1);

  private static final int MOST_LIVES = 10_000;

  /** A report on more arrows takes longer than a moment. */
  private static final int MOST_AT_ONCE = 60;

  private final PublishedCompanies companies;
  private final AsOfSamples samples;
  private final HandOffs handOffs;
  private final EvidenceLog log;
  private final StoredFlows flows;
  private final TransactionTemplate snapshot;
  private final ComputePool pool;

  CompanyReports(
      PublishedCompanies companies,
      AsOfSamples samples,
      HandOffs handOffs,
      EvidenceLog log,
      StoredFlows flows,
      PlatformTransactionManager transactions,
      ComputePool pool) {
    this.companies = companies;
    this.samples = samples;
    this.handOffs = handOffs;
    this.log = log;
    this.flows = flows;
    this.snapshot = snapshot(transactions);
    this.pool = pool;
  }

  /** All numbers of a report are of one moment, however much comes in meanwhile. */
  private static TransactionTemplate snapshot(PlatformTransactionManager transactions) {
    var snapshot = new TransactionTemplate(transactions);
    snapshot.setReadOnly(true);
    snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    return snapshot;
  }

  /** The company in force. */
  public Optional<Company> company() {
    return companies.current().map(PublishedCompanies.Published::company);
  }

  /** How many facts are stored: another number whenever one came in. */
  public long facts() {
    return log.size();
  }

  /** The report at an instant, as it is known now; none before the first charter. */
  public Optional<CompanyReport> at(Instant at) {
    return at(at, NOW);
  }

  /**
   * The report at an instant, by what had been heard by another and under the charter that was in
   * force by it; under the one in force now where there was none yet.
   */
  public Optional<CompanyReport> at(Instant at, Instant known) {
    return together(
        List.of("at", at, known),
        () -> company(known).map(company -> complete(of(company, at, known))));
  }

  /** The same, without a look at threads: its findings are worked out when they are asked for. */
  public Optional<CompanyReport> brief(Instant at) {
    return together(List.of("brief", at), () -> company(NOW).map(company -> of(company, at, NOW)));
  }

  /**
   * What the work reads, all of one moment, however much comes in meanwhile; for a large company
   * beside the requests.
   *
   * @param key what tells the work from other work
   */
  public <T> T together(List<?> key, Supplier<T> work) {
    Supplier<T> all = () -> requireNonNull(snapshot.execute(status -> work.get()));
    var large = companies.current().filter(now -> isLarge(now.company()));
    return large.isEmpty()
        ? all.get()
        : pool.compute(
            ComputeKind.REPORT, List.of(key, large.get().version().number(), facts()), all);
  }

  /** Whether what follows from a company is worked out beside the requests. */
  public static boolean isLarge(Company company) {
    return company.arrows().size() > MOST_AT_ONCE;
  }

  /** With all that follows from it worked out while its moment lasts. */
  private static CompanyReport complete(CompanyReport report) {
    report.fixFirst();
    report.measureFirst();
    report.findings();
    return report;
  }

  private Optional<Company> company(Instant known) {
    return known.equals(NOW)
        ? company()
        : companies.at(known).map(PublishedCompanies.Published::company).or(this::company);
  }

  private CompanyReport of(Company company, Instant at, Instant known) {
    return CompanyReport.of(
        company,
        samples.of(company.arrows(), at, known),
        at,
        () -> Optional.of(flows.of(company, at, known)));
  }

  /**
   * How the same company stood at an earlier instant, as it was known then; as it is known now
   * where nothing had been heard by then, or only just.
   */
  public CompanyReport before(CompanyReport report, Instant at) {
    var settledIn = log.firstHeard().map(first -> first.plus(SETTLING)).orElse(Instant.MAX);
    return same(report, at, at.isBefore(settledIn) ? NOW : at);
  }

  private CompanyReport same(CompanyReport report, Instant at, Instant known) {
    return requireNonNull(snapshot.execute(status -> of(report.company(), at, known)));
  }

  /** Which numbers of a report were changed by what was heard more than 14 days after it. */
  public List<LateCorrection> corrections(CompanyReport report, Instant known) {
    var closed = report.at().plus(LateCorrection.OPEN);
    return known.isBefore(closed)
        ? List.of()
        : LateCorrection.between(same(report, report.at(), closed).reading(), report.reading());
  }

  /** The same, with how long hand-offs took. */
  public Optional<CompanyReport> whole(Instant at) {
    return whole(at, NOW);
  }

  /** The same, by what had been heard and agreed on by another instant. */
  public Optional<CompanyReport> whole(Instant at, Instant known) {
    return together(
        List.of("whole", at, known),
        () ->
            company(known)
                .map(company -> {
                  var all = samples.whole(company.arrows(), at, known);
                  return complete(
                      CompanyReport.of(
                          company, all, at, () -> Optional.of(flows.of(company, at, known))));
                }));
  }

  /** How one arrow stood at an instant. */
  public ArrowReading arrow(Arrow arrow, Instant at, Instant known) {
    return snapshot.execute(
        status -> ArrowReading.of(arrow, samples.whole(List.of(arrow), at, known), at));
  }

  /** The hand-offs of an arrow that began in the longest window of its promises, latest first. */
  public List<HandOff> recent(Arrow arrow, Instant at) {
    var window =
        arrow.promises().stream()
            .map(Promise::window)
            .max(Duration::compareTo)
            .orElse(Duration.ofDays(90));
    return handOffs.begun(arrow.id(), at.minus(window.multipliedBy(2)), at, MOST_LIVES);
  }

  /** The latest hand-offs of an arrow, latest first. */
  public List<HandOff> latest(Arrow arrow, Instant at, int most) {
    return handOffs.latest(arrow.id(), at, most);
  }

  /** The hand-offs of an arrow whose facts cannot all be true, latest first. */
  public List<HandOff> anomalies(Arrow arrow, Instant at, int most) {
    return handOffs.anomalies(arrow.id(), at, most);
  }

  /** The verdicts under a promise that settled in its window, in order. */
  public List<PromiseVerdict> verdicts(Arrow arrow, Promise promise, Instant at) {
    return samples.verdicts(arrow, promise, at.minus(promise.window()), at, NOW);
  }

  /** The hand-offs with a key, whichever arrow of a company they are on; none for no key. */
  public List<HandOff> keyed(Company company, String key) {
    return key.isEmpty()
        ? List.of()
        : handOffs.withIds(
            company.arrows().stream().map(arrow -> new HandOff.Id(arrow.id(), key)).toList());
  }

  /** The hand-offs of an arrow on which nothing is promised, latest first. */
  public List<JudgedHandOff> unjudged(Arrow arrow, Instant at) {
    return latest(arrow, at, MOST_LIVES).stream().map(JudgedHandOff::unjudged).toList();
  }

  /** The hand-offs that a promise counted in its window, and those open at the instant. */
  public List<JudgedHandOff> judged(Arrow arrow, Promise promise, Instant at, Instant known) {
    return samples.judged(arrow, promise, at.minus(promise.window()), at, known, MOST_LIVES);
  }

  /**
   * How those that began in a promise's window came on, by age; none of a promise that does not
   * speak of one stage after another.
   */
  public Optional<CumulativeIncidence> byAge(Arrow arrow, Promise promise, Instant at) {
    return promise.form().step().map(step -> byAge(arrow, promise, step, at));
  }

  private CumulativeIncidence byAge(Arrow arrow, Promise promise, StageStep step, Instant at) {
    return CumulativeIncidence.of(
        handOffs.begun(arrow.id(), at.minus(promise.window()), at, MOST_LIVES).stream()
            .flatMap(handOff -> AgedHandOff.of(handOff, step.from(), step.to(), at).stream())
            .toList());
  }

  /** How a promise went over its latest window. */
  public WindowHistory course(Arrow arrow, Promise promise, Instant at) {
    var after = at.minus(promise.window().multipliedBy(2));
    return WindowHistory.of(promise, samples.verdicts(arrow, promise, after, at, NOW), at);
  }
}
