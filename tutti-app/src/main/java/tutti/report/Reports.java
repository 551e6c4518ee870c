package tutti.report;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tutti.company.Arrow;
import tutti.company.Company;
import tutti.company.CompanyFile;
import tutti.company.Promise;
import tutti.handoff.HandOff;
import tutti.measure.ArrowReading;
import tutti.measure.Verdict;
import tutti.store.CharterVersions;
import tutti.store.HandOffs;
import tutti.store.StoredSamples;

/** Reports on what is stored. */
@Component
public class Reports {

  private final CharterVersions charters;
  private final StoredSamples samples;
  private final HandOffs handOffs;

  Reports(CharterVersions charters, StoredSamples samples, HandOffs handOffs) {
    this.charters = charters;
    this.samples = samples;
    this.handOffs = handOffs;
  }

  /** The company in force. */
  public Optional<Company> company() {
    return charters
        .latest()
        .map(version -> CompanyFile.read("charter " + version.number(), version.yaml()));
  }

  /** The report at an instant; none before the first charter. */
  public Optional<Report> at(Instant at) {
    return company().map(company -> Report.of(company, samples, at));
  }

  /** How one arrow stood at an instant. */
  public ArrowReading arrow(Arrow arrow, Instant at) {
    return ArrowReading.of(arrow, samples, at);
  }

  /** The latest hand-offs of an arrow, latest first. */
  public List<HandOff> latest(Arrow arrow, Instant at, int most) {
    return handOffs.latest(arrow.id(), at, most);
  }

  /** The verdicts under a promise that settled in its window, in order. */
  public List<Verdict> verdicts(Arrow arrow, Promise promise, Instant at) {
    return samples.verdicts(arrow, promise, at.minus(promise.window()), at);
  }

  /** How a promise went over its latest window. */
  public Course course(Arrow arrow, Promise promise, Instant at) {
    var after = at.minus(promise.window().multipliedBy(2));
    return Course.of(promise, samples.verdicts(arrow, promise, after, at), at);
  }
}
