package tutti.intake.store;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tutti.database.store.SqlArrays;
import tutti.handoff.HandOff;

/** How many hand-offs of each arrow began on each day; moved by the difference, never recounted. */
@Repository
class ArrivalCounts {

  /** The day whose row counts all of them. */
  private static final String EVER = "infinity";

  private final JdbcClient sql;

  ArrivalCounts(JdbcClient sql) {
    this.sql = sql;
  }

  private record Cell(String arrow, String day) implements Comparable<Cell> {
    private static final Comparator<Cell> ORDER =
        Comparator.comparing(Cell::arrow).thenComparing(Cell::day);

    @Override
    public int compareTo(Cell other) {
      return ORDER.compare(this, other);
    }
  }

  private record Count(long sane, long anomalies) {
    Count plus(Count other) {
      return new Count(sane + other.sane, anomalies + other.anomalies);
    }

    boolean none() {
      return sane == 0 && anomalies == 0;
    }

    /** Whether nothing moved away. */
    boolean grows() {
      return sane >= 0 && anomalies >= 0;
    }
  }

  private record Arrival(String arrow, Instant began, boolean anomaly) {

    Stream<Cell> cells() {
      var day = LocalDate.ofInstant(began, ZoneOffset.UTC).toString();
      return Stream.of(new Cell(arrow, day), new Cell(arrow, EVER));
    }

    Count times(int sign) {
      return anomaly ? new Count(0, sign) : new Count(sign, 0);
    }
  }

  /** Counts hand-offs in the place of what was known of them. */
  void move(Collection<HandOff> before, Collection<HandOff> now) {
    var difference = new TreeMap<Cell, Count>();
    before.forEach(handOff -> note(difference, arrival(handOff), -1));
    now.forEach(handOff -> note(difference, arrival(handOff), 1));
    difference.values().removeIf(Count::none);
    if (!difference.isEmpty()) {
      apply(difference);
    }
  }

  private static Arrival arrival(HandOff handOff) {
    return new Arrival(handOff.id().arrow(), handOff.began(), handOff.anomaly());
  }

  private static void note(TreeMap<Cell, Count> difference, Arrival arrival, int sign) {
    arrival.cells().forEach(cell -> difference.merge(cell, arrival.times(sign), Count::plus));
  }

  private void apply(TreeMap<Cell, Count> difference) {
    sql.sql(
            """
            insert into arrival (arrow, day, sane, anomalies)
            select arrow, day::date, sane, anomalies
              from unnest(:arrow, :day, :sane, :anomalies) as moved(arrow, day, sane, anomalies)
            on conflict (arrow, day) do update
              set sane = arrival.sane + excluded.sane,
                  anomalies = arrival.anomalies + excluded.anomalies
            """)
        .params(
            new SqlArrays<>(difference.entrySet())
                .text("arrow", moved -> moved.getKey().arrow())
                .text("day", moved -> moved.getKey().day())
                .big("sane", moved -> moved.getValue().sane())
                .big("anomalies", moved -> moved.getValue().anomalies())
                .byName())
        .update();
    difference.values().removeIf(Count::grows);
    if (!difference.isEmpty()) {
      sweep(difference.keySet());
    }
  }

  /** A day from which everything has moved away leaves no row. */
  private void sweep(Collection<Cell> moved) {
    sql.sql(
            """
            delete from arrival
             using unnest(:arrow, :day) as moved(arrow, day)
             where arrival.arrow = moved.arrow and arrival.day = moved.day::date
               and arrival.sane = 0 and arrival.anomalies = 0
            """)
        .params(new SqlArrays<>(moved).text("arrow", Cell::arrow).text("day", Cell::day).byName())
        .update();
  }
}
