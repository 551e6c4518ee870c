package tutti.report;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import tutti.company.Company;
import tutti.company.PromiseState;
import tutti.insight.FixCandidate;
import tutti.insight.FixFirst;
import tutti.insight.FixPlaces;
import tutti.insight.MeasureFirst;
import tutti.insight.UnmeasuredArrow;
import tutti.insight.check.CheckContext;
import tutti.insight.check.CheckRules;
import tutti.insight.check.Finding;
import tutti.insight.flow.Flow;
import tutti.insight.health.MeasurementCoverage;
import tutti.insight.health.PromiseMargin;
import tutti.map.crossing.MapCrossings;
import tutti.measure.ArrowReading;
import tutti.measure.CompanyReading;
import tutti.measure.SampleSource;

/**
 * How a company stands at an instant, what to fix and to measure first, and what is missing. What
 * follows from the reading is worked out when it is asked for: few pages ask for all of it.
 */
public final class CompanyReport {

  private static final Set<PromiseState> JUDGED =
      Set.of(PromiseState.KEPT, PromiseState.AT_RISK, PromiseState.BROKEN);

  private final CompanyReading reading;
  private final Supplier<List<FixCandidate>> fixFirst;
  private final Supplier<List<UnmeasuredArrow>> measureFirst;
  private final Supplier<List<Finding>> findings;
  private final Supplier<FixPlaces> places;

  private CompanyReport(
      CompanyReading reading,
      Supplier<List<FixCandidate>> fixFirst,
      Supplier<List<UnmeasuredArrow>> measureFirst,
      Supplier<List<Finding>> findings) {
    this.reading = requireNonNull(reading, "reading");
    this.fixFirst = new LazyValue<>(fixFirst);
    this.measureFirst = new LazyValue<>(measureFirst);
    this.findings = new LazyValue<>(findings);
    this.places = new LazyValue<>(() -> FixPlaces.of(reading));
  }

  /** A report of which everything is known. */
  public CompanyReport(
      CompanyReading reading,
      List<FixCandidate> fixFirst,
      List<UnmeasuredArrow> measureFirst,
      List<Finding> findings) {
    this(
        reading,
        () -> List.copyOf(fixFirst),
        () -> List.copyOf(measureFirst),
        () -> List.copyOf(findings));
  }

  /** The report on a company by what is known of its hand-offs, and nothing of threads. */
  public static CompanyReport of(Company company, SampleSource samples, Instant at) {
    return of(company, samples, at, Optional::empty);
  }

  /** The report on a company by what is known of its hand-offs and of its threads. */
  public static CompanyReport of(
      Company company, SampleSource samples, Instant at, Supplier<Optional<Flow>> flow) {
    var reading = CompanyReading.of(company, samples, at);
    return new CompanyReport(
        reading,
        () -> FixFirst.of(reading),
        () -> MeasureFirst.of(reading),
        () -> findings(reading, flow.get()));
  }

  private static List<Finding> findings(CompanyReading reading, Optional<Flow> flow) {
    var company = reading.company();
    var today = LocalDate.ofInstant(reading.at(), company.zone());
    return CheckRules.run(
        new CheckContext(company, today, Optional.of(reading), flow, MapCrossings.FINDER));
  }

  public CompanyReading reading() {
    return reading;
  }

  /** At most three arrows to fix, the one that matters most first. */
  public List<FixCandidate> fixFirst() {
    return fixFirst.get();
  }

  /** Where the arrows stand among all, factor by factor. */
  public FixPlaces places() {
    return places.get();
  }

  /** At most three arrows to measure, the one most paths use first. */
  public List<UnmeasuredArrow> measureFirst() {
    return measureFirst.get();
  }

  /** How much of the company is measured at all. */
  public MeasurementCoverage coverage() {
    return MeasurementCoverage.of(reading);
  }

  /** What surely goes well: at most five promises, the one with the greatest margin first. */
  public List<PromiseMargin> strengths() {
    return PromiseMargin.strengths(reading);
  }

  /** What surely goes poorly: at most five promises, the worst first. */
  public List<PromiseMargin> weaknesses() {
    return PromiseMargin.weaknesses(reading);
  }

  /** The promises that somebody should hear of at once, in the order of the file. */
  public List<PromiseMargin> alarms() {
    return PromiseMargin.alarms(reading);
  }

  /** What every rule finds, accepted findings included. */
  public List<Finding> findings() {
    return findings.get();
  }

  /** Whether nothing is known yet of how any promise is kept. */
  public boolean young() {
    return reading.arrows().stream().map(ArrowReading::state).noneMatch(JUDGED::contains);
  }

  public Company company() {
    return reading.company();
  }

  public Instant at() {
    return reading.at();
  }
}
