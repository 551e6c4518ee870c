package tutti.report.store;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import tutti.company.Arrow;
import tutti.database.store.SqlArrays;
import tutti.handoff.HandOff;
import tutti.measure.arrival.ArrivalDays;

/** On which days hand-offs came by arrows. */
@Repository
class ArrivalRhythms {

  private final JdbcTemplate sql;

  ArrivalRhythms(JdbcTemplate sql) {
    this.sql = sql;
  }

  /**
   * Of each arrow by an instant: the days that are counted, the hand-offs that looked otherwise
   * then taken out and put in as they looked, and those of the day itself.
   */
  Map<String, ArrivalDays> of(Collection<Arrow> arrows, Instant at, LateFacts.View view) {
    var now = sane(view.now());
    var then = sane(view.then()).stream().filter(h -> !h.began().isAfter(at)).toList();
    var rhythms = new HashMap<String, ArrivalDays>();
    sql.query(
        """
        select arrow, count(*) as days,
               coalesce((array_agg(pause order by pause desc nulls last))[2], 0) as long
          from (select arrow, day - lag(day) over (partition by arrow order by day) as pause
                  from (select arrow, day from arrival
                         where arrow = any (?) and day < ?
                           and sane > (select count(*) from unnest(?, ?) as gone(arrow, day)
                                        where gone.arrow = arrival.arrow
                                          and gone.day = arrival.day::text)
                        union
                       select arrow, ? from hand_off
                        where arrow = any (?) and not anomaly and began >= ? and began <= ?
                          and not exists (select from unnest(?, ?) as gone(arrow, key)
                                           where gone.arrow = hand_off.arrow
                                             and gone.key = hand_off.key)
                        union
                       select arrow, day::date from unnest(?, ?) as shown(arrow, day)) as days
               ) as pauses
         group by arrow
        """,
        statement -> {
          new SqlArrays<>(statement, arrows).text(Arrow::id);
          statement.setObject(2, TallyQueries.day(at));
          new SqlArrays<>(statement, now, 3).text(h -> h.id().arrow()).text(ArrivalRhythms::began);
          statement.setObject(5, TallyQueries.day(at));
          new SqlArrays<>(statement, arrows, 6).text(Arrow::id);
          statement.setObject(7, TallyQueries.day(at).atStartOfDay().atOffset(ZoneOffset.UTC));
          statement.setObject(8, TallyQueries.utc(at));
          new SqlArrays<>(statement, now, 9).text(h -> h.id().arrow()).text(h -> h.id().key());
          new SqlArrays<>(statement, then, 11)
              .text(h -> h.id().arrow())
              .text(ArrivalRhythms::began);
        },
        row -> {
          rhythms.put(
              row.getString("arrow"), new ArrivalDays(row.getLong("days"), row.getLong("long")));
        });
    return rhythms;
  }

  private static List<HandOff> sane(List<HandOff> handOffs) {
    return handOffs.stream().filter(handOff -> !handOff.anomaly()).toList();
  }

  private static String began(HandOff handOff) {
    return TallyQueries.day(handOff.began()).toString();
  }
}
