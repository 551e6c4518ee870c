package tutti.store;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tutti.company.Arrow;
import tutti.company.Promise;
import tutti.company.Promise.Cadence;
import tutti.measure.Hours;
import tutti.measure.Pulse;
import tutti.measure.Sample;
import tutti.measure.Samples;
import tutti.measure.Tally;
import tutti.measure.Verdict;

/**
 * Samples of what is stored: whole days from the tallies, the two broken days at the window's ends
 * and the open hand-offs from the verdicts.
 */
@Repository
public class StoredSamples implements Samples {

  private final JdbcClient sql;

  StoredSamples(JdbcClient sql) {
    this.sql = sql;
  }

  @Override
  public Sample sample(Arrow arrow, Promise promise, Instant at) {
    if (promise.form() instanceof Cadence cadence) {
      return Sample.ofCadence(cadence, promise.window(), given(arrow, promise, at), at);
    }
    var from = at.minus(promise.window());
    return new Sample(
        settled(arrow, promise, from, at).plus(open(arrow, promise, at)),
        settled(arrow, promise, Sample.lately(promise, at), at),
        hours(arrow, promise, from, at));
  }

  private List<Instant> given(Arrow arrow, Promise promise, Instant at) {
    return sql.sql(
            """
            select settled from verdict
             where arrow = :arrow and promise = :promise and settled <= :at
            """)
        .param("arrow", arrow.id())
        .param("promise", promise.id())
        .param("at", utc(at))
        .query((row, i) -> row.getTimestamp(1).toInstant())
        .list();
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
    var hours =
        verdicts(arrow, promise, after, at).stream()
            .map(verdict -> verdict.hours(at))
            .flatMapToDouble(java.util.OptionalDouble::stream)
            .toArray();
    return Hours.of(hours);
  }

  /** The verdicts that settled after one instant and by another, in that order. */
  public List<Verdict> verdicts(Arrow arrow, Promise promise, Instant after, Instant at) {
    return sql.sql(
            """
            select start, settled, good, reached from verdict
             where arrow = :arrow and promise = :promise and settled > :after and settled <= :at
             order by settled, key
            """)
        .param("arrow", arrow.id())
        .param("promise", promise.id())
        .param("after", utc(after))
        .param("at", utc(at))
        .query((row, i) -> Verdicts.verdict(row))
        .list();
  }

  @Override
  public Pulse pulse(Arrow arrow, Instant at) {
    return sql.sql(
            """
            select count(*) as count, min(began) as first, max(began) as last from hand_off
             where arrow = :arrow and not anomaly and began <= :at
            """)
        .param("arrow", arrow.id())
        .param("at", utc(at))
        .query((row, i) ->
            new Pulse(
                row.getLong("count"),
                Optional.ofNullable(row.getTimestamp("first")).map(t -> t.toInstant()),
                Optional.ofNullable(row.getTimestamp("last")).map(t -> t.toInstant())))
        .single();
  }

  @Override
  public long anomalies(Arrow arrow, Instant at) {
    return sql.sql(
            """
            select count(*) from hand_off where arrow = :arrow and anomaly and began <= :at
            """)
        .param("arrow", arrow.id())
        .param("at", utc(at))
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
