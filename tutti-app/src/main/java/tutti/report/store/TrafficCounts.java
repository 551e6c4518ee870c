package tutti.report.store;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who passed how much to whom, arrow by arrow; also by arrows that are no longer written. */
@Repository
public class TrafficCounts {

  private final JdbcClient sql;

  TrafficCounts(JdbcClient sql) {
    this.sql = sql;
  }

  /**
   * Hand-offs of an arrow that say the same of who was at its ends.
   *
   * @param from who gave, by the attribute {@code from}
   * @param to who got, by the attribute {@code to}
   * @param last when the latest of them began
   */
  public record Count(
      String arrow,
      Optional<String> from,
      Optional<String> to,
      Optional<String> fulfiller,
      long count,
      Instant last) {
    public Count {
      requireNonNull(arrow, "arrow");
      requireNonNull(from, "from");
      requireNonNull(to, "to");
      requireNonNull(fulfiller, "fulfiller");
      requireNonNull(last, "last");
    }
  }

  /**
   * Counts the hand-offs that began after one instant and by another, and of which anything was
   * heard by a third; those whose facts cannot all be true are left out.
   */
  public List<Count> between(Instant after, Instant at, Instant known) {
    return sql.sql(
            """
            select arrow, giver, getter, fulfiller, count(*) as count, max(began) as last
              from (select arrow, fulfiller, began,
                           case when attributes @> '[["from"]]' then
                             (select note ->> 2
                                from jsonb_array_elements(attributes) with ordinality
                                  as notes(note, place)
                               where note ->> 1 = 'from'
                               order by place desc limit 1) end as giver,
                           case when attributes @> '[["to"]]' then
                             (select note ->> 2
                                from jsonb_array_elements(attributes) with ordinality
                                  as notes(note, place)
                               where note ->> 1 = 'to'
                               order by place desc limit 1) end as getter
                      from hand_off
                     where not anomaly and began > :after and began <= :at
                       and (:all_known or exists (select from evidence
                                          where evidence.arrow = hand_off.arrow
                                            and evidence.key = hand_off.key
                                            and evidence.heard_at <= :known))) as passed
             group by arrow, giver, getter, fulfiller
            """)
        .param("after", after.atOffset(ZoneOffset.UTC))
        .param("at", at.atOffset(ZoneOffset.UTC))
        .param("all_known", known.isAfter(at))
        .param("known", known.atOffset(ZoneOffset.UTC))
        .query(TrafficCounts::count)
        .list();
  }

  private static Count count(ResultSet row, int number) throws SQLException {
    return new Count(
        row.getString("arrow"),
        Optional.ofNullable(row.getString("giver")),
        Optional.ofNullable(row.getString("getter")),
        Optional.ofNullable(row.getString("fulfiller")),
        row.getLong("count"),
        row.getTimestamp("last").toInstant());
  }
}
