package tutti.intake.store;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import tutti.handoff.HandOff;
import tutti.measure.verdict.VerdictTally;

/** The rows that follow from the facts, as they are stored. */
public record DerivedRows(JdbcClient sql) {

  public DerivedRows {
    requireNonNull(sql, "sql");
  }

  /** Hand-offs counted on a day; of all days, on the day {@code infinity}. */
  public record DayCount(String arrow, String day) implements Comparable<DayCount> {
    public DayCount {
      requireNonNull(arrow, "arrow");
      requireNonNull(day, "day");
    }

    @Override
    public int compareTo(DayCount other) {
      return Comparator.comparing(DayCount::arrow)
          .thenComparing(DayCount::day)
          .compare(this, other);
    }
  }

  /** Verdicts counted on a day. */
  public record PromiseDay(String arrow, String promise, String day)
      implements Comparable<PromiseDay> {
    public PromiseDay {
      requireNonNull(arrow, "arrow");
      requireNonNull(promise, "promise");
      requireNonNull(day, "day");
    }

    @Override
    public int compareTo(PromiseDay other) {
      return Comparator.comparing(PromiseDay::arrow)
          .thenComparing(PromiseDay::promise)
          .thenComparing(PromiseDay::day)
          .compare(this, other);
    }
  }

  /** How many hand-offs began, and how many of them cannot all be true. */
  public record Begun(long sane, long anomalies) {
    public Begun plus(Begun other) {
      return new Begun(sane + other.sane, anomalies + other.anomalies);
    }
  }

  /** The next hand-offs of which a fact, a state or a verdict is stored, in order. */
  public List<HandOff.Id> after(Optional<HandOff.Id> id, int most) {
    return sql.sql(
            """
            with place(arrow, key, most) as (values (:arrow, :key, :most))
            select arrow, key from (
              (select distinct arrow, key from evidence
                where (arrow, key) > (select arrow, key from place)
                order by arrow, key limit (select most from place))
              union
              (select arrow, key from hand_off
                where (arrow, key) > (select arrow, key from place)
                order by arrow, key limit (select most from place))
              union
              (select distinct arrow, key from verdict
                where (arrow, key) > (select arrow, key from place)
                order by arrow, key limit (select most from place))) as known
             order by arrow, key limit (select most from place)
            """)
        .param("arrow", id.map(HandOff.Id::arrow).orElse(""))
        .param("key", id.map(HandOff.Id::key).orElse(""))
        .param("most", most)
        .query((row, i) -> new HandOff.Id(row.getString("arrow"), row.getString("key")))
        .list();
  }

  /** When each of these hand-offs last went on. */
  public Map<HandOff.Id, Instant> latest(Collection<HandOff.Id> ids) {
    var latest = new HashMap<HandOff.Id, Instant>();
    sql.sql(
            """
            select arrow, key, latest from hand_off
              join unnest(:arrow, :key) as wanted(arrow, key) using (arrow, key)
            """)
        .params(HandOffColumns.of(ids))
        .query(row -> {
          latest.put(
              new HandOff.Id(row.getString("arrow"), row.getString("key")),
              row.getTimestamp("latest").toInstant());
        });
    return latest;
  }

  /** The verdicts on these hand-offs. */
  public Set<StoredVerdicts.Entry> verdicts(Collection<HandOff.Id> ids) {
    return sql.sql(
            """
            select verdict.* from verdict
              join unnest(:arrow, :key) as wanted(arrow, key) using (arrow, key)
            """)
        .params(HandOffColumns.of(ids))
        .query((row, i) -> StoredVerdicts.entry(row))
        .set();
  }

  /** All tallies. */
  public Map<PromiseDay, VerdictTally> tallies() {
    var tallies = new TreeMap<PromiseDay, VerdictTally>();
    sql.sql(
            """
            select arrow, promise, day::text, good, bad, assumed, declined from tally
            """)
        .query(row -> {
          tallies.put(
              new PromiseDay(
                  row.getString("arrow"), row.getString("promise"), row.getString("day")),
              new VerdictTally(
                  row.getLong("good"),
                  row.getLong("bad"),
                  0,
                  row.getLong("assumed"),
                  row.getLong("declined")));
        });
    return tallies;
  }

  /** All arrivals. */
  public Map<DayCount, Begun> arrivals() {
    var arrivals = new TreeMap<DayCount, Begun>();
    sql.sql(
            """
            select arrow, day::text, sane, anomalies from arrival
            """)
        .query(row -> {
          arrivals.put(
              new DayCount(row.getString("arrow"), row.getString("day")),
              new Begun(row.getLong("sane"), row.getLong("anomalies")));
        });
    return arrivals;
  }
}
