package tutti.report.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tutti.company.Arrow;
import tutti.company.Promise;
import tutti.handoff.HandOff;
import tutti.intake.store.HandOffColumns;
import tutti.intake.store.HandOffs;
import tutti.intake.store.StoredVerdicts;
import tutti.measure.CadencePeriods;
import tutti.measure.CycleTimes;
import tutti.measure.PromiseSample;
import tutti.measure.SampleSource;
import tutti.measure.arrival.ArrivalDays;
import tutti.measure.arrival.ArrivalRate;
import tutti.measure.verdict.ForwardedAt;
import tutti.measure.verdict.JudgedHandOff;
import tutti.measure.verdict.PromiseVerdict;
import tutti.measure.verdict.VerdictTally;
import tutti.report.store.TallyQueries.Comings;
import tutti.report.store.TallyQueries.Owed;
import tutti.report.store.TallyQueries.Settled;

/**
 * Samples of what is stored. What a hand-off did after the instant, or what was heard of it after
 * another, is left out of the picture: the few that looked otherwise then are taken out of the
 * counts and put back as they looked.
 */
@Repository
public class AsOfSamples {

  private static final Comparator<JudgedHandOff> LATEST_FIRST =
      Comparator.comparing((JudgedHandOff judged) -> judged.handOff().began())
          .reversed()
          .thenComparing(judged -> judged.handOff().id());

  private final JdbcClient sql;
  private final HandOffs handOffs;
  private final TallyQueries counts;
  private final ArrivalRhythms rhythms;
  private final LateFacts hindsight;
  private final FormerTerms former;

  AsOfSamples(
      JdbcClient sql,
      HandOffs handOffs,
      TallyQueries counts,
      ArrivalRhythms rhythms,
      LateFacts hindsight,
      FormerTerms former) {
    this.sql = sql;
    this.handOffs = handOffs;
    this.counts = counts;
    this.rhythms = rhythms;
    this.hindsight = hindsight;
    this.former = former;
  }

  /** The samples of these arrows at an instant, without how long hand-offs took. */
  public SampleSource of(Collection<Arrow> arrows, Instant at, Instant known) {
    return former.besides(
        arrows,
        at,
        known,
        FormerTerms.Brief::new,
        kept -> new Picture(kept, at, known).samples(Map.of()));
  }

  /** The samples of these arrows at an instant, with how long hand-offs took. */
  public SampleSource whole(Collection<Arrow> arrows, Instant at, Instant known) {
    return former.besides(
        arrows, at, known, UnaryOperator.identity(), kept -> kept(kept, at, known));
  }

  private SampleSource kept(Collection<Arrow> arrows, Instant at, Instant known) {
    var picture = new Picture(arrows, at, known);
    var hours = new HashMap<Owed, CycleTimes>();
    picture.owed.stream()
        .filter(owed -> owed.promise().form().perPeriod().isEmpty())
        .forEach(owed -> hours.put(owed, picture.hours(owed)));
    return picture.samples(hours);
  }

  /** The verdicts that settled after one instant and by another, in that order. */
  public List<PromiseVerdict> verdicts(
      Arrow arrow, Promise promise, Instant after, Instant at, Instant known) {
    return former
        .verdicts(arrow, promise, after, at, known)
        .orElseGet(() -> stored(arrow, promise, after, at, known));
  }

  private List<PromiseVerdict> stored(
      Arrow arrow, Promise promise, Instant after, Instant at, Instant known) {
    return new Picture(List.of(arrow), at, known).verdicts(new Owed(arrow, promise), after);
  }

  /**
   * What settled after one instant, and what was open at another: each hand-off of a promise with
   * its verdict, the latest first.
   *
   * @param most how many, at most
   */
  public List<JudgedHandOff> judged(
      Arrow arrow, Promise promise, Instant after, Instant at, Instant known, int most) {
    return former
        .handOffs(arrow, at, known)
        .map(handOffs -> anew(handOffs, arrow, promise, after, at))
        .orElseGet(() -> new Picture(List.of(arrow), at, known).judged(promise, arrow, after, most))
        .stream()
        .sorted(LATEST_FIRST)
        .limit(most)
        .toList();
  }

  private static List<JudgedHandOff> anew(
      List<HandOff> handOffs, Arrow arrow, Promise promise, Instant after, Instant at) {
    var onward = ForwardedAt.of(handOffs);
    return handOffs.stream()
        .filter(handOff -> handOff.id().arrow().equals(arrow.id()))
        .flatMap(handOff ->
            PromiseVerdict.of(promise, handOff, onward).stream()
                .map(verdict -> JudgedHandOff.of(handOff, verdict)))
        .filter(judged -> counts(judged, after, at))
        .toList();
  }

  private static boolean counts(JudgedHandOff judged, Instant after, Instant at) {
    return judged
        .verdict()
        .filter(verdict -> verdict.settled().isAfter(after) && !verdict.start().isAfter(at))
        .isPresent();
  }

  /** One moment of some arrows. */
  private final class Picture {

    private final Collection<Arrow> arrows;
    private final Instant at;
    private final LateFacts.View view;
    private final List<Owed> owed;
    private final List<Owed> cadences = new ArrayList<>();
    private final List<Owed> counted = new ArrayList<>();
    private final Map<Owed, List<StoredVerdicts.Entry>> now;

    Picture(Collection<Arrow> arrows, Instant at, Instant known) {
      this.arrows = List.copyOf(arrows);
      this.at = at;
      this.view = hindsight.of(arrows, at, known);
      this.owed =
          arrows.stream()
              .flatMap(arrow -> arrow.promises().stream().map(p -> new Owed(arrow, p)))
              .toList();
      owed.forEach(
          one -> (one.promise().form().perPeriod().isPresent() ? cadences : counted).add(one));
      this.now = view.now().isEmpty() ? Map.of() : counts.verdicts(owed, view.ids());
    }

    SampleSource samples(Map<Owed, CycleTimes> hours) {
      var samples = new HashMap<Owed, PromiseSample>();
      tallies(hours, samples);
      counts
          .periods(cadences, at, view.ids())
          .forEach(
              (one, periods) -> samples.put(one, PromiseSample.ofPeriods(withThen(one, periods))));
      return new Known(at, samples, comings());
    }

    private void tallies(Map<Owed, CycleTimes> hours, Map<Owed, PromiseSample> samples) {
      var settled = counts.settled(counted, at);
      var open = counts.open(counted, at);
      for (var one : counted) {
        var found = settled.getOrDefault(one, Settled.NONE);
        var still = open.getOrDefault(one, VerdictTally.NONE);
        samples.put(
            one,
            new PromiseSample(
                asThen(one, found.window(), at.minus(one.promise().window())).plus(still),
                asThen(one, found.lately(), PromiseSample.lately(one.promise(), at)).plus(still),
                hours.getOrDefault(one, CycleTimes.NONE)));
      }
    }

    /** Those that looked otherwise taken out, and put back as they looked. */
    private VerdictTally asThen(Owed one, VerdictTally settled, Instant after) {
      return settled.plus(count(then(one), after)).minus(count(now(one), after));
    }

    private VerdictTally count(Stream<PromiseVerdict> verdicts, Instant after) {
      return verdicts
          .map(verdict -> verdict.tally(after, at))
          .reduce(VerdictTally.NONE, VerdictTally::plus);
    }

    private Stream<PromiseVerdict> now(Owed one) {
      return now.getOrDefault(one, List.of()).stream().map(StoredVerdicts.Entry::verdict);
    }

    private Stream<PromiseVerdict> then(Owed one) {
      return view.then(one.arrow())
          .flatMap(handOff -> PromiseVerdict.of(one.promise(), handOff, view.onward()).stream());
    }

    /** Those left out, as they looked. */
    private CadencePeriods withThen(Owed one, CadencePeriods periods) {
      return periods.plus(then(one).map(PromiseVerdict::settled).toList());
    }

    private Map<String, Comings> comings() {
      var comings = new HashMap<String, Comings>();
      var stored = counts.comings(arrows, at, view.ids());
      var days = rhythms.of(arrows, at, view);
      for (var arrow : arrows) {
        comings.put(
            arrow.id(),
            withThen(
                arrow,
                stored.getOrDefault(arrow.id(), Comings.NONE),
                days.getOrDefault(arrow.id(), ArrivalDays.NONE)));
      }
      return comings;
    }

    private Comings withThen(Arrow arrow, Comings all, ArrivalDays rhythm) {
      var gone = view.now(arrow).filter(handOff -> !handOff.began().isAfter(at)).toList();
      var sane = gone.stream().filter(handOff -> !handOff.anomaly()).count();
      var pulse =
          new ArrivalRate(all.pulse().count() - sane, all.pulse().first(), all.pulse().last())
              .plus(SampleSource.pulse(began(view.then(arrow).filter(h -> !h.anomaly()))), rhythm);
      return new Comings(
          pulse,
          all.anomalies()
              - (gone.size() - sane)
              + view.then(arrow).filter(HandOff::anomaly).count());
    }

    private static List<Instant> began(Stream<HandOff> handOffs) {
      return handOffs.map(HandOff::began).toList();
    }

    CycleTimes hours(Owed one) {
      var after = at.minus(one.promise().window());
      return CycleTimes.of(verdicts(one, after), after, at);
    }

    List<PromiseVerdict> verdicts(Owed one, Instant after) {
      var back = then(one).filter(v -> v.settled().isAfter(after) && !v.settled().isAfter(at));
      return Stream.concat(ended(one, after), back)
          .sorted(Comparator.comparing(PromiseVerdict::settled))
          .toList();
    }

    List<JudgedHandOff> judged(Promise promise, Arrow arrow, Instant after, int most) {
      var then =
          view.then(arrow)
              .flatMap(handOff ->
                  PromiseVerdict.of(promise, handOff, view.onward()).stream()
                      .map(verdict -> JudgedHandOff.of(handOff, verdict)))
              .filter(judged -> counts(judged, after, at));
      return Stream.concat(standing(new Owed(arrow, promise), after, most), then).toList();
    }

    /** Those that looked at the moment as they look now. */
    private Stream<JudgedHandOff> standing(Owed one, Instant after, int most) {
      var verdicts =
          counting(one, after, most).stream()
              .collect(
                  Collectors.toMap(
                      StoredVerdicts.Entry::handOff, StoredVerdicts.Entry::verdict, (a, b) -> a));
      return handOffs.withIds(verdicts.keySet()).stream()
          .map(handOff ->
              new JudgedHandOff(handOff, Optional.ofNullable(verdicts.get(handOff.id()))));
    }

    private List<StoredVerdicts.Entry> counting(Owed one, Instant after, int most) {
      return sql.sql(
              """
              select * from verdict
               where arrow = :arrow and promise = :promise and settled > :after and start <= :at
                 and not exists (select from unnest(:gone_arrow, :gone_key) as gone(arrow, key)
                                  where gone.arrow = verdict.arrow and gone.key = verdict.key)
               order by settled desc, key
               limit :most
              """)
          .param("arrow", one.arrow().id())
          .param("promise", one.promise().id())
          .param("after", TallyQueries.utc(after))
          .param("at", TallyQueries.utc(at))
          .param("most", most)
          .params(HandOffColumns.without(view.ids()))
          .query((row, i) -> StoredVerdicts.entry(row))
          .list();
    }

    private Stream<PromiseVerdict> ended(Owed one, Instant after) {
      return sql
          .sql(
              """
              select * from verdict
               where arrow = :arrow and promise = :promise and settled > :after and settled <= :at
                 and not exists (select from unnest(:gone_arrow, :gone_key) as gone(arrow, key)
                                  where gone.arrow = verdict.arrow and gone.key = verdict.key)
               order by settled, key
              """)
          .param("arrow", one.arrow().id())
          .param("promise", one.promise().id())
          .param("after", TallyQueries.utc(after))
          .param("at", TallyQueries.utc(at))
          .params(HandOffColumns.without(view.ids()))
          .query((row, i) -> StoredVerdicts.verdict(row))
          .list()
          .stream();
    }
  }

  /** What was asked for in one moment. */
  private record Known(
      Instant moment, Map<Owed, PromiseSample> samples, Map<String, Comings> comings)
      implements SampleSource {

    @Override
    public PromiseSample sample(Arrow arrow, Promise promise, Instant at) {
      return of(at, Optional.ofNullable(samples.get(new Owed(arrow, promise))));
    }

    @Override
    public ArrivalRate pulse(Arrow arrow, Instant at) {
      return of(at, Optional.ofNullable(comings.get(arrow.id()))).pulse();
    }

    @Override
    public long anomalies(Arrow arrow, Instant at) {
      return of(at, Optional.ofNullable(comings.get(arrow.id()))).anomalies();
    }

    private <T> T of(Instant at, Optional<T> found) {
      if (!at.equals(moment) || found.isEmpty()) {
        throw new IllegalArgumentException("These samples are of other arrows or of " + moment);
      }
      return found.get();
    }
  }
}
