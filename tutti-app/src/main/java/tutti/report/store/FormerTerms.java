package tutti.report.store;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import tutti.charter.store.PublishedCompanies;
import tutti.company.Arrow;
import tutti.company.Company;
import tutti.company.Promise;
import tutti.handoff.HandOff;
import tutti.intake.store.EvidenceLog;
import tutti.measure.CycleTimes;
import tutti.measure.HandOffSamples;
import tutti.measure.PromiseSample;
import tutti.measure.SampleSource;
import tutti.measure.arrival.ArrivalRate;
import tutti.measure.verdict.PromiseVerdict;

/**
 * Arrows as they were written before: no verdicts under their terms are kept, so that their
 * hand-offs are judged anew.
 */
@Component
class FormerTerms {

  private final PublishedCompanies companies;
  private final EvidenceLog log;

  FormerTerms(PublishedCompanies companies, EvidenceLog log) {
    this.companies = companies;
    this.log = log;
  }

  /**
   * Samples of arrows as they are written now from where those are kept, of the others anew.
   *
   * @param shown what is shown of the latter
   */
  SampleSource besides(
      Collection<Arrow> arrows,
      Instant at,
      Instant known,
      UnaryOperator<SampleSource> shown,
      Function<Collection<Arrow>, SampleSource> kept) {
    var now = now();
    var others = arrows.stream().filter(arrow -> !stands(arrow, now)).toList();
    return others.isEmpty()
        ? kept.apply(arrows)
        : new Both(
            ids(others),
            shown.apply(samples(others, at, known)),
            kept.apply(arrows.stream().filter(arrow -> stands(arrow, now)).toList()));
  }

  /**
   * The verdicts under a promise as it was written before that settled after one instant and by
   * another, in that order; empty when it is written so now.
   */
  Optional<List<PromiseVerdict>> verdicts(
      Arrow arrow, Promise promise, Instant after, Instant at, Instant known) {
    return stands(arrow, now())
        ? Optional.empty()
        : Optional.of(
            samples(List.of(arrow), at, known).verdicts(arrow, promise).stream()
                .filter(v -> v.settled().isAfter(after) && !v.settled().isAfter(at))
                .sorted(Comparator.comparing(PromiseVerdict::settled))
                .toList());
  }

  /** The hand-offs of an arrow under terms that are not kept any more; empty when they are. */
  Optional<List<HandOff>> handOffs(Arrow arrow, Instant at, Instant known) {
    return stands(arrow, now())
        ? Optional.empty()
        : Optional.of(HandOff.all(log.of(LateFacts.concerned(List.of(arrow)), at, known).values()));
  }

  private Optional<Company> now() {
    return companies.current().map(PublishedCompanies.Published::company);
  }

  /** Whether verdicts are kept under all promises of an arrow. */
  private static boolean stands(Arrow arrow, Optional<Company> now) {
    return now.flatMap(company -> company.arrow(arrow.id()))
        .filter(written -> written == arrow || sameTerms(arrow, written))
        .isPresent();
  }

  private static boolean sameTerms(Arrow arrow, Arrow written) {
    return arrow.promises().stream()
        .allMatch(promise ->
            written
                .promise(promise.id())
                .filter(now -> now.form().equals(promise.form()))
                .filter(now -> now.calendar().equals(promise.calendar()))
                .isPresent());
  }

  private HandOffSamples samples(Collection<Arrow> arrows, Instant at, Instant known) {
    return new HandOffSamples(HandOff.all(log.of(LateFacts.concerned(arrows), at, known).values()));
  }

  private static Set<String> ids(Collection<Arrow> arrows) {
    return arrows.stream().map(Arrow::id).collect(Collectors.toSet());
  }

  /** The same samples without how long hand-offs took. */
  record Brief(SampleSource samples) implements SampleSource {

    @Override
    public PromiseSample sample(Arrow arrow, Promise promise, Instant at) {
      var whole = samples.sample(arrow, promise, at);
      return new PromiseSample(whole.window(), whole.lately(), CycleTimes.NONE);
    }

    @Override
    public ArrivalRate pulse(Arrow arrow, Instant at) {
      return samples.pulse(arrow, at);
    }

    @Override
    public long anomalies(Arrow arrow, Instant at) {
      return samples.anomalies(arrow, at);
    }
  }

  /** Samples of some arrows from here, of all others from there. */
  private record Both(Set<String> arrows, SampleSource here, SampleSource there)
      implements SampleSource {

    private SampleSource of(Arrow arrow) {
      return arrows.contains(arrow.id()) ? here : there;
    }

    @Override
    public PromiseSample sample(Arrow arrow, Promise promise, Instant at) {
      return of(arrow).sample(arrow, promise, at);
    }

    @Override
    public ArrivalRate pulse(Arrow arrow, Instant at) {
      return of(arrow).pulse(arrow, at);
    }

    @Override
    public long anomalies(Arrow arrow, Instant at) {
      return of(arrow).anomalies(arrow, at);
    }
  }
}
