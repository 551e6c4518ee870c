package tutti.intake.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tutti.database.store.SqlArrays;
import tutti.handoff.HandOff;
import tutti.measure.verdict.PromiseVerdict;
import tutti.measure.verdict.VerdictOutcome;
import tutti.measure.verdict.VerdictTally;

/** Verdicts, and the daily tallies that follow every change of them by its difference. */
@Repository
public class StoredVerdicts {

  private final JdbcClient sql;

  StoredVerdicts(JdbcClient sql) {
    this.sql = sql;
  }

  /** The verdict on a hand-off under a promise. */
  public record Entry(HandOff.Id handOff, String promise, PromiseVerdict verdict) {

    private Cell cell() {
      return new Cell(
          handOff.arrow(), promise, LocalDate.ofInstant(verdict.settled(), ZoneOffset.UTC));
    }

    private VerdictTally tally() {
      return verdict.tally(Instant.MIN, Instant.MAX);
    }
  }

  private record Cell(String arrow, String promise, LocalDate day) implements Comparable<Cell> {
    @Override
    public int compareTo(Cell other) {
      return Comparator.comparing(Cell::arrow)
          .thenComparing(Cell::promise)
          .thenComparing(Cell::day)
          .compare(this, other);
    }
  }

  /**
   * Puts verdicts in the place of all that was known of hand-offs.
   *
   * @param known those of which verdicts may be stored
   */
  public void replace(Collection<HandOff.Id> known, Collection<Entry> entries) {
    var difference = new TreeMap<Cell, VerdictTally>();
    if (!known.isEmpty()) {
      remove(known)
          .forEach(old -> move(difference, old.cell(), VerdictTally.NONE.minus(old.tally())));
    }
    entries.forEach(entry -> move(difference, entry.cell(), entry.tally()));
    if (!entries.isEmpty()) {
      insert(entries);
    }
    difference.values().removeIf(VerdictTally.NONE::equals);
    if (!difference.isEmpty()) {
      apply(difference);
    }
  }

  /** Forgets all verdicts and tallies: the promises have changed. Readers keep the old ones. */
  public void clear() {
    sql.sql("delete from verdict").update();
    sql.sql("delete from tally").update();
  }

  /** Forgets the verdicts and tallies of these arrows: their promises have changed. */
  public void clear(Collection<String> arrows) {
    var gone = arrows.toArray(String[]::new);
    sql.sql("delete from verdict where arrow = any (:arrows)").param("arrows", gone).update();
    sql.sql("delete from tally where arrow = any (:arrows)").param("arrows", gone).update();
  }

  private static void move(Map<Cell, VerdictTally> difference, Cell cell, VerdictTally by) {
    difference.merge(cell, by, VerdictTally::plus);
  }

  private List<Entry> remove(Collection<HandOff.Id> handOffs) {
    return sql.sql(
            """
            delete from verdict
             using unnest(:arrow, :key) as gone(arrow, key)
             where verdict.arrow = gone.arrow and verdict.key = gone.key
            returning verdict.*
            """)
        .params(HandOffColumns.of(handOffs))
        .query((row, i) -> entry(row))
        .list();
  }

  public static Entry entry(ResultSet row) throws SQLException {
    return new Entry(
        new HandOff.Id(row.getString("arrow"), row.getString("key")),
        row.getString("promise"),
        verdict(row));
  }

  public static PromiseVerdict verdict(ResultSet row) throws SQLException {
    return new PromiseVerdict(
        row.getTimestamp("start").toInstant(),
        row.getTimestamp("settled").toInstant(),
        VerdictOutcome.named(row.getString("outcome")),
        Optional.ofNullable(row.getTimestamp("reached")).map(Timestamp::toInstant));
  }

  private void insert(Collection<Entry> entries) {
    sql.sql(
            """
            insert into verdict (arrow, promise, key, start, settled, outcome, reached)
            select * from unnest(:arrow, :promise, :key, :start, :settled, :outcome, :reached)
            """)
        .params(
            new SqlArrays<>(entries)
                .text("arrow", entry -> entry.handOff().arrow())
                .text("promise", Entry::promise)
                .text("key", entry -> entry.handOff().key())
                .time("start", entry -> entry.verdict().start())
                .time("settled", entry -> entry.verdict().settled())
                .text("outcome", entry -> entry.verdict().outcome().word())
                .optionalTime("reached", entry -> entry.verdict().reached())
                .byName())
        .update();
  }

  private void apply(TreeMap<Cell, VerdictTally> difference) {
    sql.sql(
            """
            insert into tally (arrow, promise, day, good, bad, assumed, declined)
            select arrow, promise, day::date, good, bad, assumed, declined
              from unnest(:arrow, :promise, :day, :good, :bad, :assumed, :declined)
                as moved(arrow, promise, day, good, bad, assumed, declined)
            on conflict (arrow, promise, day) do update
              set good = tally.good + excluded.good, bad = tally.bad + excluded.bad,
                  assumed = tally.assumed + excluded.assumed,
                  declined = tally.declined + excluded.declined
            """)
        .params(
            new SqlArrays<>(difference.entrySet())
                .text("arrow", moved -> moved.getKey().arrow())
                .text("promise", moved -> moved.getKey().promise())
                .text("day", moved -> moved.getKey().day().toString())
                .big("good", moved -> moved.getValue().good())
                .big("bad", moved -> moved.getValue().bad())
                .big("assumed", moved -> moved.getValue().assumed())
                .big("declined", moved -> moved.getValue().declined())
                .byName())
        .update();
    difference.values().removeIf(StoredVerdicts::grows);
    if (!difference.isEmpty()) {
      sweep(difference.keySet());
    }
  }

  /** Whether nothing moved away. */
  private static boolean grows(VerdictTally tally) {
    return tally.good() >= 0 && tally.bad() >= 0 && tally.declined() >= 0;
  }

  /** A day from which everything has moved away leaves no row. */
  private void sweep(Collection<Cell> moved) {
    sql.sql(
            """
            delete from tally
             using unnest(:arrow, :promise, :day) as moved(arrow, promise, day)
             where tally.arrow = moved.arrow and tally.promise = moved.promise
               and tally.day = moved.day::date and tally.good = 0 and tally.bad = 0
               and tally.declined = 0
            """)
        .params(
            new SqlArrays<>(moved)
                .text("arrow", Cell::arrow)
                .text("promise", Cell::promise)
                .text("day", cell -> cell.day().toString())
                .byName())
        .update();
  }
}
