package tutti.report;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import tutti.company.Arrow;
import tutti.company.Company;
import tutti.company.Promise;
import tutti.handoff.HandOff;
import tutti.measure.ArrowReading;
import tutti.measure.Verdict;
import tutti.report.flow.Flows;
import tutti.store.Companies;
import tutti.store.HandOffs;
import tutti.store.StoredSamples;

/** Reports on what is stored. */
@Component
public class Reports {

  /** Whatever was heard by now. */
  private static final Instant NOW = Instant.parse("9999-12-31T00:00:00Z");

  private final Companies companies;
  private final StoredSamples samples;
  private final HandOffs handOffs;
  private final Flows flows;
  private final TransactionTemplate snapshot;

  Reports(
      Companies companies,
      StoredSamples samples,
      HandOffs handOffs,
      Flows flows,
      PlatformTransactionManager transactions) {
    this.companies = companies;
    this.samples = samples;
    this.handOffs = handOffs;
    this.flows = flows;
    this.snapshot = snapshot(transactions);
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
    return companies.current().map(Companies.Published::company);
  }

  /** The report at an instant; none before the first charter. */
  public Optional<Report> at(Instant at) {
    return snapshot.execute(status ->
        company()
            .map(company ->
                Report.of(
                    company,
                    samples.of(company.arrows(), at, NOW),
                    at,
                    () -> Optional.of(flows.of(company, at)))));
  }

  /** The same, with how long hand-offs took. */
  public Optional<Report> whole(Instant at) {
    return snapshot.execute(status ->
        company()
            .map(company -> {
              var flow = Optional.of(flows.of(company, at));
              var all = samples.whole(company.arrows(), at, NOW);
              return Report.of(company, all, at, () -> flow);
            }));
  }

  /** How one arrow stood at an instant. */
  public ArrowReading arrow(Arrow arrow, Instant at) {
    return snapshot.execute(
        status -> ArrowReading.of(arrow, samples.whole(List.of(arrow), at, NOW), at));
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
  public List<Verdict> verdicts(Arrow arrow, Promise promise, Instant at) {
    return samples.verdicts(arrow, promise, at.minus(promise.window()), at, NOW);
  }

  /** How a promise went over its latest window. */
  public Course course(Arrow arrow, Promise promise, Instant at) {
    var after = at.minus(promise.window().multipliedBy(2));
    return Course.of(promise, samples.verdicts(arrow, promise, after, at, NOW), at);
  }
}
