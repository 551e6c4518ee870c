package tutti.insight.whatif;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import tutti.company.Arrow;
import tutti.company.Company;
import tutti.company.Promise;
import tutti.company.time.TimeSpan;
import tutti.insight.ValuePaths;
import tutti.insight.whatif.WhatIfChange.NewLimit;
import tutti.insight.whatif.WhatIfChange.Stop;
import tutti.insight.whatif.WhatIfChange.ToTarget;
import tutti.insight.whatif.WhatIfChange.Without;
import tutti.measure.ArrowReading;
import tutti.measure.CompanyReading;
import tutti.measure.HandOffSamples;

/**
 * A company as a model in series: things walk the value paths, each path as often as any other, and
 * one reaches the Customer when every hand-off on its path is good. Revenue is in series too: a
 * customer pays who got something good along every arrow into the Customer. Steps are taken as
 * independent, and a change as done; a model, not a promise. The same seed gives the same answer,
 * and before and after share their luck.
 */
public final class WhatIf {

  private static final int RUNS = 200;

  private final CompanyReading reading;
  private final HandOffSamples samples;
  private final WhatIfChange change;
  private final Company company;

  private WhatIf(CompanyReading reading, HandOffSamples samples, WhatIfChange change) {
    this.reading = reading;
    this.samples = samples;
    this.change = change;
    this.company = reading.company();
  }

  /**
   * What a change would do, by what the hand-offs behind a reading say.
   *
   * @throws IllegalArgumentException when the change names what is not there, or a promise without
   *     a span of time, or when no path leads into a Customer
   */
  public static WhatIfOutlook of(
      CompanyReading reading, HandOffSamples samples, WhatIfChange change, long seed) {
    return of(reading, samples, change, seed, RUNS);
  }

  /** Whether a promise has a span of time that could be another. */
  public static boolean hasLimit(Promise promise) {
    return promise.form().limitedTo(new TimeSpan.Elapsed(Duration.ofDays(1))).isPresent();
  }

  static WhatIfOutlook of(
      CompanyReading reading, HandOffSamples samples, WhatIfChange change, long seed, int runs) {
    return new WhatIf(reading, samples, change).outlook(seed, runs);
  }

  private WhatIfOutlook outlook(long seed, int runs) {
    var paths = ValuePaths.of(company);
    if (paths.isEmpty()) {
      throw new IllegalArgumentException("No path of arrows leads into a Customer");
    }
    var stopped = stopped();
    var starved = StarvingArrows.by(company, stopped);
    var before = ArrowYields.of(reading);
    var after = changed(before).without(stopped).without(starved.keySet());
    var all = new SimulatedRuns(paths, seed).of(runs, before, after);
    return new WhatIfOutlook(
        change,
        RunEstimate.of(all, SimulatedRuns.Run::before),
        RunEstimate.of(all, SimulatedRuns.Run::after),
        RunEstimate.of(all, run -> run.after() - run.before()),
        RunEstimate.of(all, SimulatedRuns.Run::paidBefore),
        RunEstimate.of(all, SimulatedRuns.Run::paidAfter),
        paths.size(),
        died(paths, after),
        starved,
        assumed(paths, before));
  }

  private Set<String> stopped() {
    return switch (change) {
      case Stop stop -> Set.of(arrow(stop.arrow()).arrow().id());
      case Without without -> touching(company.party(without.party()).id());
      case ToTarget toTarget -> Set.of();
      case NewLimit newLimit -> Set.of();
    };
  }

  private Set<String> touching(String party) {
    return company.arrows().stream()
        .filter(arrow -> arrow.from().equals(party) || arrow.to().equals(party))
        .map(Arrow::id)
        .collect(Collectors.toSet());
  }

  private ArrowYields changed(ArrowYields before) {
    return switch (change) {
      case ToTarget to -> before.with(to.arrow(), yield -> yield.atTarget(arrow(to.arrow())));
      case NewLimit limit -> before.with(limit.arrow(), yield -> judgedBy(limit, yield));
      case Stop stop -> before;
      case Without without -> before;
    };
  }

  private ArrowReading arrow(String id) {
    return reading
        .arrow(id)
        .orElseThrow(() -> new IllegalArgumentException("No arrow has the id " + id));
  }

  private ArrowYield judgedBy(NewLimit limit, ArrowYield yield) {
    var arrow = arrow(limit.arrow()).arrow();
    var promise =
        arrow
            .promise(limit.promise())
            .flatMap(old -> old.form().limitedTo(limit.limit()).map(old::with))
            .orElseThrow(
                () -> new IllegalArgumentException("No limit to change: " + limit.promise()));
    return yield.with(promise.id(), samples.sample(arrow, promise, reading.at()).window());
  }

  private static List<List<String>> died(List<List<Arrow>> paths, ArrowYields after) {
    return paths.stream()
        .map(path -> path.stream().map(Arrow::id).toList())
        .filter(path -> path.stream().map(after::of).anyMatch(ArrowYield.NONE::equals))
        .toList();
  }

  private static List<String> assumed(List<List<Arrow>> paths, ArrowYields before) {
    return paths.stream()
        .flatMap(List::stream)
        .filter(arrow -> !arrow.observed())
        .map(Arrow::id)
        .distinct()
        .filter(arrow -> !before.of(arrow).measured())
        .sorted()
        .toList();
  }
}
