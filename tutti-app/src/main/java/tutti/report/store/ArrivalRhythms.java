package tutti.report.store;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.SqlTypeValue;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tutti.company.Arrow;
import tutti.database.store.SqlArrays;
import tutti.handoff.HandOff;
import tutti.intake.store.HandOffColumns;
import tutti.measure.arrival.ArrivalDays;

/** On which days hand-offs came by arrows. */
@Repository
class ArrivalRhythms {

  private final JdbcClient sql;

  ArrivalRhythms(JdbcClient sql) {
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
    sql.sql(
            """
            select arrow, count(*) as days,
                   coalesce((array_agg(pause order by pause desc nulls last))[2], 0) as long
              from (select arrow, day - lag(day) over (partition by arrow order by day) as pause
                      from (select arrow, day from arrival
                             where arrow = any (:arrows) and day < :today
                               and sane > (select count(*)
                                             from unnest(:now_arrow, :now_day) as gone(arrow, day)
                                            where gone.arrow = arrival.arrow
                                              and gone.day = arrival.day::text)
                            union
                           select arrow, :today from hand_off
                            where arrow = any (:arrows) and not anomaly
                              and began >= :midnight and began <= :at
                              and not exists (select
                                                from unnest(:gone_arrow, :gone_key)
                                                       as gone(arrow, key)
                                               where gone.arrow = hand_off.arrow
                                                 and gone.key = hand_off.key)
                            union
                           select arrow, day::date
                             from unnest(:then_arrow, :then_day) as shown(arrow, day)) as days
                   ) as pauses
             group by arrow
            """)
        .params(new SqlArrays<>(arrows).text("arrows", Arrow::id).byName())
        .params(days("now_arrow", "now_day", now))
        .params(days("then_arrow", "then_day", then))
        .params(HandOffColumns.without(now.stream().map(HandOff::id).toList()))
        .param("today", TallyQueries.day(at))
        .param("midnight", TallyQueries.midnight(TallyQueries.day(at)))
        .param("at", TallyQueries.utc(at))
        .query(row -> {
          rhythms.put(
              row.getString("arrow"), new ArrivalDays(row.getLong("days"), row.getLong("long")));
        });
    return rhythms;
  }

  private static Map<String, SqlTypeValue> days(String arrow, String day, List<HandOff> begun) {
    return new SqlArrays<>(begun)
        .text(arrow, handOff -> handOff.id().arrow())
        .text(day, ArrivalRhythms::began)
        .byName();
  }

  private static List<HandOff> sane(List<HandOff> handOffs) {
    return handOffs.stream().filter(handOff -> !handOff.anomaly()).toList();
  }

  private static String began(HandOff handOff) {
    return TallyQueries.day(handOff.began()).toString();
  }
}
