package tutti.store;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tutti.company.Arrow;
import tutti.company.Promise;
import tutti.company.Promise.Cadence;
import tutti.evidence.Evidence;
import tutti.handoff.HandOff;
import tutti.measure.Hours;
import tutti.measure.Pulse;
import tutti.measure.Sample;
import tutti.measure.Samples;
import tutti.measure.Tally;
import tutti.measure.Verdict;

/**
 * Samples of what is stored: whole days from the tallies, the two broken days at the window's ends
 * and the open hand-offs from the verdicts. What a hand-off did after the instant is left out of
 * the picture: the few that were under way then are taken out and folded anew.
 */
@Repository
public class StoredSamples implements Samples {

  private static final Instant BEFORE_ALL = Instant.parse("1800-01-01T00:00:00Z");

  private final JdbcClient sql;
  private final EvidenceLog log;
  private final HandOffs handOffs;

  StoredSamples(JdbcClient sql, EvidenceLog log, HandOffs handOffs) {
    this.sql = sql;
    this.log = log;
    this.handOffs = handOffs;
  }

  /** The samples of these arrows; those on which nothing ever came in are not asked for. */
  public Samples of(Collection<Arrow> arrows) {
    return new Active(active(arrows), this);
  }

  private Set<String> active(Collection<Arrow> arrows) {
    return Set.copyOf(
        sql.sql(
                """
                select id from unnest(:ids) as id
                 where exists (select from hand_off where arrow = id)
                """)
            .param("ids", arrows.stream().map(Arrow::id).toArray(String[]::new))
            .query(String.class)
            .list());
  }

  private record Active(Set<String> arrows, Samples samples) implements Samples {

    private Samples of(Arrow arrow) {
      return arrows.contains(arrow.id()) ? samples : NONE;
    }

    @Override
    public Sample sample(Arrow arrow, Promise promise, Instant at) {
      return of(arrow).sample(arrow, promise, at);
    }

    @Override
    public Pulse pulse(Arrow arrow, Instant at) {
      return of(arrow).pulse(arrow, at);
    }

    @Override
    public long anomalies(Arrow arrow, Instant at) {
      return of(arrow).anomalies(arrow, at);
    }
  }

  /** The hand-offs that went on after an instant, as they stood then. */
  private record UnderWay(List<HandOff> handOffs) {

    String[] keys() {
      return handOffs.stream().map(handOff -> handOff.id().key()).toArray(String[]::new);
    }

    Stream<Verdict> verdicts(Promise promise) {
      return handOffs.stream().flatMap(handOff -> Verdict.of(promise, handOff).stream());
    }
  }

  private UnderWay underWay(Arrow arrow, Instant at) {
    var ids = handOffs.underWay(arrow.id(), at);
    return new UnderWay(
        ids.isEmpty()
            ? List.of()
            : log.of(ids).values().stream().map(facts -> asOf(facts, at)).toList());
  }

  private static HandOff asOf(List<Evidence> facts, Instant at) {
    return HandOff.of(facts.stream().filter(fact -> !fact.at().isAfter(at)).toList());
  }

  @Override
  public Sample sample(Arrow arrow, Promise promise, Instant at) {
    if (promise.form() instanceof Cadence cadence) {
      var given = verdicts(arrow, promise, BEFORE_ALL, at);
      return Sample.ofCadence(
          cadence, promise.window(), given.stream().map(Verdict::settled).toList(), at);
    }
    var from = at.minus(promise.window());
    var lately = Sample.lately(promise, at);
    var underWay = underWay(arrow, at);
    var open = open(arrow, promise, at);
    return new Sample(
        settled(arrow, promise, from, at)
            .plus(open)
            .plus(change(arrow, promise, from, at, underWay)),
        settled(arrow, promise, lately, at)
            .plus(open)
            .plus(change(arrow, promise, lately, at, underWay)),
        hours(arrow, promise, from, at));
  }

  /** By how much the picture then differs from what later facts have made of it. */
  private Tally change(Arrow arrow, Promise promise, Instant after, Instant at, UnderWay underWay) {
    return count(underWay.verdicts(promise), after, at)
        .minus(count(today(arrow, promise, underWay), after, at));
  }

  private static Tally count(Stream<Verdict> verdicts, Instant after, Instant at) {
    return verdicts.map(verdict -> verdict.tally(after, at)).reduce(Tally.NONE, Tally::plus);
  }

  private Stream<Verdict> today(Arrow arrow, Promise promise, UnderWay underWay) {
    return underWay.handOffs().isEmpty()
        ? Stream.empty()
        : sql
            .sql(
                """
                select start, settled, good, reached from verdict
                 where arrow = :arrow and promise = :promise and key = any (:keys)
                """)
            .param("arrow", arrow.id())
            .param("promise", promise.id())
            .param("keys", underWay.keys())
            .query((row, i) -> Verdicts.verdict(row))
            .list()
            .stream();
  }

  private Tally settled(Arrow arrow, Promise promise, Instant after, Instant at) {
    return sql.sql(
            """
            select coalesce(sum(good), 0) as good, coalesce(sum(bad), 0) as bad
              from (select good, bad from tally
                     where arrow = :arrow and promise = :promise
                       and day > :first and day < :last
                    union all
                    select good::int, (not good)::int from verdict
                     where arrow = :arrow and promise = :promise
                       and settled > :after and settled <= :at
                       and (settled < :afterFirst or settled >= :startOfLast)) as counted
            """)
        .param("arrow", arrow.id())
        .param("promise", promise.id())
        .param("after", utc(after))
        .param("at", utc(at))
        .param("first", day(after))
        .param("last", day(at))
        .param("afterFirst", startOf(day(after).plusDays(1)))
        .param("startOfLast", startOf(day(at)))
        .query((row, i) -> new Tally(row.getLong("good"), row.getLong("bad"), 0))
        .single();
  }

  private Tally open(Arrow arrow, Promise promise, Instant at) {
    return sql.sql(
            """
            select count(*) from verdict
             where arrow = :arrow and promise = :promise and settled > :at and start <= :at
            """)
        .param("arrow", arrow.id())
        .param("promise", promise.id())
        .param("at", utc(at))
        .query((row, i) -> new Tally(0, 0, row.getLong(1)))
        .single();
  }

  private Hours hours(Arrow arrow, Promise promise, Instant after, Instant at) {
    return Hours.of(
        verdicts(arrow, promise, after, at).stream()
            .map(verdict -> verdict.hours(at))
            .flatMapToDouble(OptionalDouble::stream)
            .toArray());
  }

  /** The verdicts that settled after one instant and by another, in that order. */
  public List<Verdict> verdicts(Arrow arrow, Promise promise, Instant after, Instant at) {
    var underWay = underWay(arrow, at);
    var then =
        underWay
            .verdicts(promise)
            .filter(v -> v.settled().isAfter(after) && !v.settled().isAfter(at));
    return Stream.concat(ended(arrow, promise, after, at, underWay), then)
        .sorted(Comparator.comparing(Verdict::settled))
        .toList();
  }

  private Stream<Verdict> ended(
      Arrow arrow, Promise promise, Instant after, Instant at, UnderWay underWay) {
    return sql
        .sql(
            """
            select start, settled, good, reached from verdict
             where arrow = :arrow and promise = :promise and settled > :after and settled <= :at
               and key <> all (:keys)
             order by settled, key
            """)
        .param("arrow", arrow.id())
        .param("promise", promise.id())
        .param("after", utc(after))
        .param("at", utc(at))
        .param("keys", underWay.keys())
        .query((row, i) -> Verdicts.verdict(row))
        .list()
        .stream();
  }

  @Override
  public Pulse pulse(Arrow arrow, Instant at) {
    var underWay = underWay(arrow, at);
    var ended =
        sql.sql(
                """
                select count(*) as count, min(began) as first, max(began) as last from hand_off
                 where arrow = :arrow and not anomaly and began <= :at and key <> all (:keys)
                """)
            .param("arrow", arrow.id())
            .param("at", utc(at))
            .param("keys", underWay.keys())
            .query((row, i) ->
                new Pulse(
                    row.getLong("count"),
                    Optional.ofNullable(row.getTimestamp("first")).map(t -> t.toInstant()),
                    Optional.ofNullable(row.getTimestamp("last")).map(t -> t.toInstant())))
            .single();
    return ended.plus(Samples.pulse(sane(underWay)));
  }

  private static List<Instant> sane(UnderWay underWay) {
    return underWay.handOffs().stream()
        .filter(handOff -> !handOff.anomaly())
        .map(HandOff::began)
        .toList();
  }

  @Override
  public long anomalies(Arrow arrow, Instant at) {
    var underWay = underWay(arrow, at);
    return underWay.handOffs().stream().filter(HandOff::anomaly).count()
        + sql.sql(
                """
                select count(*) from hand_off
                 where arrow = :arrow and anomaly and began <= :at and key <> all (:keys)
                """)
            .param("arrow", arrow.id())
            .param("at", utc(at))
            .param("keys", underWay.keys())
            .query(Long.class)
            .single();
  }

  private static OffsetDateTime utc(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }

  private static LocalDate day(Instant at) {
    return LocalDate.ofInstant(at, ZoneOffset.UTC);
  }

  private static OffsetDateTime startOf(LocalDate day) {
    return day.atStartOfDay().atOffset(ZoneOffset.UTC);
  }
}
