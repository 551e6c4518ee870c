package tutti.report.store;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.SqlTypeValue;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tutti.company.Arrow;
import tutti.company.Promise;
import tutti.database.store.SqlArrays;
import tutti.handoff.HandOff;
import tutti.intake.store.HandOffColumns;
import tutti.intake.store.StoredVerdicts;
import tutti.measure.CadencePeriods;
import tutti.measure.PromiseSample;
import tutti.measure.arrival.ArrivalDays;
import tutti.measure.arrival.ArrivalRate;
import tutti.measure.verdict.VerdictTally;

/**
 * What is stored, counted up to an instant as it is known now: whole days from the tallies, the
 * broken days at both ends from single rows. One statement each, however many promises.
 */
@Repository
class TallyQueries {

  private final JdbcClient sql;

  TallyQueries(JdbcClient sql) {
    this.sql = sql;
  }

  /** A promise of an arrow. */
  record Owed(Arrow arrow, Promise promise) {
    Owed {
      requireNonNull(arrow, "arrow");
      requireNonNull(promise, "promise");
    }

    private boolean is(String arrowId, String promiseId) {
      return arrow.id().equals(arrowId) && promise.id().equals(promiseId);
    }
  }

  /** What settled in a promise's window, and in its last quarter. */
  record Settled(VerdictTally window, VerdictTally lately) {
    static final Settled NONE = new Settled(VerdictTally.NONE, VerdictTally.NONE);

    Settled {
      requireNonNull(window, "window");
      requireNonNull(lately, "lately");
    }
  }

  /**
   * What settled by an instant. The day on which the last quarter begins is a whole day of the
   * window and a broken one of the quarter, unless it is also the first or the last day.
   */
  Map<Owed, Settled> settled(List<Owed> owed, Instant at) {
    var settled = new HashMap<Owed, Settled>();
    sql.sql(
            """
            select number,
                   coalesce(sum(good) filter (where whole), 0) as good,
                   coalesce(sum(bad) filter (where whole), 0) as bad,
                   coalesce(sum(assumed) filter (where whole), 0) as assumed,
                   coalesce(sum(declined) filter (where whole), 0) as declined,
                   coalesce(sum(good) filter (where late), 0) as late_good,
                   coalesce(sum(bad) filter (where late), 0) as late_bad,
                   coalesce(sum(assumed) filter (where late), 0) as late_assumed,
                   coalesce(sum(declined) filter (where late), 0) as late_declined
              from (select number, arrow, promise, after, after_day::date as first, quarter,
                           quarter_day::date as second
                      from unnest(:arrow, :promise, :after, :after_day, :quarter, :quarter_day)
                           with ordinality as owed(arrow, promise, after, after_day, quarter,
                                                   quarter_day, number)) as owed
             cross join lateral (
                   select true as whole, day > second as late, good, bad, assumed, declined
                     from tally
                    where tally.arrow = owed.arrow and tally.promise = owed.promise
                      and day > first and day < :today
                    union all
                   select true, settled > quarter, (outcome in ('good', 'assumed'))::int,
                          (outcome = 'bad')::int, (outcome = 'assumed')::int,
                          (outcome = 'declined')::int
                     from verdict
                    where verdict.arrow = owed.arrow and verdict.promise = owed.promise
                      and settled > after and settled <= :at
                      and settled < (first + 1)::timestamp at time zone 'UTC'
                    union all
                   select true, settled > quarter, (outcome in ('good', 'assumed'))::int,
                          (outcome = 'bad')::int, (outcome = 'assumed')::int,
                          (outcome = 'declined')::int
                     from verdict
                    where verdict.arrow = owed.arrow and verdict.promise = owed.promise
                      and first < :today and settled >= :midnight and settled <= :at
                    union all
                   select false, true, (outcome in ('good', 'assumed'))::int,
                          (outcome = 'bad')::int, (outcome = 'assumed')::int,
                          (outcome = 'declined')::int
                     from verdict
                    where verdict.arrow = owed.arrow and verdict.promise = owed.promise
                      and first < second and second < :today and settled > quarter
                      and settled < (second + 1)::timestamp at time zone 'UTC'
                   ) as counted
             group by number
            """)
        .params(windows(owed, at))
        .param("today", day(at))
        .param("midnight", midnight(day(at)))
        .param("at", utc(at))
        .query(row -> {
          settled.put(
              owed.get(row.getInt("number") - 1), new Settled(tally(row, ""), tally(row, "late_")));
        });
    return settled;
  }

  private static Map<String, SqlTypeValue> windows(List<Owed> owed, Instant at) {
    return owedColumns(owed)
        .time("after", one -> window(one, at))
        .text("after_day", one -> day(window(one, at)).toString())
        .time("quarter", one -> PromiseSample.lately(one.promise(), at))
        .text("quarter_day", one -> day(PromiseSample.lately(one.promise(), at)).toString())
        .byName();
  }

  private static SqlArrays<Owed> owedColumns(List<Owed> owed) {
    return new SqlArrays<>(owed)
        .text("arrow", one -> one.arrow().id())
        .text("promise", one -> one.promise().id());
  }

  private static Instant window(Owed owed, Instant at) {
    return at.minus(owed.promise().window());
  }

  private static VerdictTally tally(ResultSet row, String part) throws SQLException {
    return new VerdictTally(
        row.getLong(part + "good"),
        row.getLong(part + "bad"),
        0,
        row.getLong(part + "assumed"),
        row.getLong(part + "declined"));
  }

  /** How many had begun and not settled. */
  Map<Owed, VerdictTally> open(List<Owed> owed, Instant at) {
    var open = new HashMap<Owed, VerdictTally>();
    sql.sql(
            """
            select number, (select count(*) from verdict
                             where verdict.arrow = owed.arrow and verdict.promise = owed.promise
                               and settled > :at and start <= :at) as open
              from unnest(:arrow, :promise) with ordinality as owed(arrow, promise, number)
            """)
        .param("at", utc(at))
        .params(owedColumns(owed).byName())
        .query(row -> {
          open.put(owed.get(row.getInt("number") - 1), new VerdictTally(0, 0, row.getLong("open")));
        });
    return open;
  }

  /** A period of a cadence that may count, from when it begins to when it is over. */
  private record Asked(int cadence, long number, Instant from, Instant to) {
    Asked {
      requireNonNull(from, "from");
      requireNonNull(to, "to");
    }
  }

  private static List<Asked> asked(List<Owed> cadences, Map<Owed, Instant> first, Instant at) {
    var asked = new ArrayList<Asked>();
    for (var i = 0; i < cadences.size(); i++) {
      var cadence = i;
      var promise = cadences.get(i).promise();
      Optional.ofNullable(first.get(cadences.get(i))).stream()
          .flatMapToLong(from -> CadencePeriods.numbers(promise, from, at))
          .forEach(number ->
              asked.add(
                  new Asked(
                      cadence,
                      number,
                      CadencePeriods.begins(promise, number),
                      CadencePeriods.begins(promise, number + 1))));
    }
    return asked;
  }

  /** What was given in the periods of cadences by an instant, these hand-offs left out. */
  Map<Owed, CadencePeriods> periods(
      List<Owed> cadences, Instant at, Collection<HandOff.Id> without) {
    var first = firstGivings(cadences, at, without);
    var asked = asked(cadences, first, at);
    var given = new HashMap<Owed, Map<Long, Integer>>();
    sql.sql(
            """
            select number, given
              from unnest(:arrow, :promise, :at_least, :since, :until) with ordinality
                as owed(arrow, promise, at_least, since, until, number)
             cross join lateral (
                   select count(*) as given
                     from (select from verdict
                            where verdict.arrow = owed.arrow and verdict.promise = owed.promise
                              and settled >= since and settled < until and settled <= :at
                              and not exists (select
                                                from unnest(:gone_arrow, :gone_key)
                                                       as gone(arrow, key)
                                               where gone.arrow = verdict.arrow
                                                 and gone.key = verdict.key)
                            limit at_least) as enough) as counted
             where given > 0
            """)
        .params(
            new SqlArrays<>(asked)
                .text("arrow", one -> cadences.get(one.cadence()).arrow().id())
                .text("promise", one -> cadences.get(one.cadence()).promise().id())
                .big("at_least", one -> atLeast(cadences.get(one.cadence())))
                .time("since", Asked::from)
                .time("until", Asked::to)
                .byName())
        .param("at", utc(at))
        .params(HandOffColumns.without(without))
        .query(row -> {
          var one = asked.get(row.getInt("number") - 1);
          given
              .computeIfAbsent(cadences.get(one.cadence()), owed -> new HashMap<>())
              .put(one.number(), row.getInt("given"));
        });
    var periods = new HashMap<Owed, CadencePeriods>();
    cadences.forEach(one ->
        periods.put(
            one,
            new CadencePeriods(
                one.promise(),
                at,
                Optional.ofNullable(first.get(one)),
                given.getOrDefault(one, Map.of()))));
    return periods;
  }

  private static long atLeast(Owed owed) {
    return CadencePeriods.cadence(owed.promise()).atLeast();
  }

  private Map<Owed, Instant> firstGivings(
      List<Owed> cadences, Instant at, Collection<HandOff.Id> without) {
    var first = new HashMap<Owed, Instant>();
    sql.sql(
            """
            select number, (select settled from verdict
                             where verdict.arrow = owed.arrow and verdict.promise = owed.promise
                               and settled <= :at
                               and not exists (select from unnest(:gone_arrow, :gone_key)
                                                        as gone(arrow, key)
                                                where gone.arrow = verdict.arrow
                                                  and gone.key = verdict.key)
                             order by settled limit 1) as first
              from unnest(:arrow, :promise) with ordinality as owed(arrow, promise, number)
            """)
        .param("at", utc(at))
        .params(HandOffColumns.without(without))
        .params(owedColumns(cadences).byName())
        .query(row -> {
          var one = cadences.get(row.getInt("number") - 1);
          Optional.ofNullable(row.getTimestamp("first"))
              .map(Timestamp::toInstant)
              .ifPresent(given -> first.put(one, given));
        });
    return first;
  }

  /** The comings of hand-offs, and how many are impossible. */
  record Comings(ArrivalRate pulse, long anomalies) {
    static final Comings NONE = new Comings(ArrivalRate.NONE, 0);

    Comings {
      requireNonNull(pulse, "pulse");
    }
  }

  /**
   * The comings on each arrow by an instant: all there ever were, less those that came later. First
   * and last are those of the hand-offs that are not left out; the counts are of all.
   */
  Map<String, Comings> comings(
      Collection<Arrow> arrows, Instant at, Collection<HandOff.Id> without) {
    var comings = new HashMap<String, Comings>();
    sql.sql(
            """
            select ever.arrow,
                   ever.sane - coalesce(later.sane, 0) - today.sane as sane,
                   ever.anomalies - coalesce(later.anomalies, 0) - today.anomalies as anomalies,
                   (select began from hand_off
                     where hand_off.arrow = ever.arrow and not anomaly and began <= :at
                       and not exists (select
                                         from unnest(:gone_arrow, :gone_key) as gone(arrow, key)
                                        where gone.arrow = hand_off.arrow
                                          and gone.key = hand_off.key)
                     order by began limit 1) as first,
                   (select began from hand_off
                     where hand_off.arrow = ever.arrow and not anomaly and began <= :at
                       and not exists (select
                                         from unnest(:gone_arrow, :gone_key) as gone(arrow, key)
                                        where gone.arrow = hand_off.arrow
                                          and gone.key = hand_off.key)
                     order by began desc limit 1) as last
              from arrival as ever
              left join lateral (select sum(sane) as sane, sum(anomalies) as anomalies from arrival
                                  where arrival.arrow = ever.arrow
                                    and day > :today and day < 'infinity') as later on true
              left join lateral (select count(*) filter (where not anomaly) as sane,
                                        count(*) filter (where anomaly) as anomalies
                                   from hand_off
                                  where hand_off.arrow = ever.arrow
                                    and began > :at and began < :tomorrow) as today on true
             where ever.day = 'infinity' and ever.arrow = any (:arrows)
            """)
        .param("at", utc(at))
        .param("today", day(at))
        .param("tomorrow", midnight(day(at).plusDays(1)))
        .params(HandOffColumns.without(without))
        .params(new SqlArrays<>(arrows).text("arrows", Arrow::id).byName())
        .query(row -> {
          comings.put(
              row.getString("arrow"),
              new Comings(
                  new ArrivalRate(
                      row.getLong("sane"),
                      Optional.ofNullable(row.getTimestamp("first")).map(Timestamp::toInstant),
                      Optional.ofNullable(row.getTimestamp("last")).map(Timestamp::toInstant),
                      ArrivalDays.NONE),
                  row.getLong("anomalies")));
        });
    return comings;
  }

  /** The verdicts of these hand-offs. */
  Map<Owed, List<StoredVerdicts.Entry>> verdicts(List<Owed> owed, Collection<HandOff.Id> handOffs) {
    var verdicts = new HashMap<Owed, List<StoredVerdicts.Entry>>();
    sql.sql(
            """
            select verdict.*
              from verdict
              join unnest(:arrow, :key) as wanted(arrow, key) using (arrow, key)
            """)
        .params(HandOffColumns.of(handOffs))
        .query(row -> {
          var entry = StoredVerdicts.entry(row);
          owed.stream()
              .filter(one -> one.is(entry.handOff().arrow(), entry.promise()))
              .forEach(one -> verdicts.computeIfAbsent(one, key -> new ArrayList<>()).add(entry));
        });
    return verdicts;
  }

  static OffsetDateTime utc(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }

  static OffsetDateTime midnight(LocalDate day) {
    return day.atStartOfDay().atOffset(ZoneOffset.UTC);
  }

  static LocalDate day(Instant at) {
    return LocalDate.ofInstant(at, ZoneOffset.UTC);
  }
}
