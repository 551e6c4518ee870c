package tutti.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import tutti.Home;

/** The rows behind the doors. */
public final class Books {

  private Books() {}

  /** Every row that follows from the facts, as text. */
  public static List<@Nullable String> derived(Home home) {
    return home.sql()
        .queryForList(
            """
            select 'hand-off ' || hand_off::text from hand_off
             union all
            select 'verdict ' || verdict::text from verdict
             union all
            select 'tally ' || tally::text from tally
             union all
            select 'arrival ' || arrival::text from arrival
             order by 1
            """,
            String.class);
  }

  /** How many rows a table has. */
  public static long count(Home home, String table) {
    return home.sql().queryForList("select count(*) from " + table, Long.class).getFirst();
  }

  /** The tallies are what a recount of the verdicts gives. */
  public static void areBalanced(Home home) {
    assertThat(unbalanced(home.sql())).isEmpty();
    assertThat(miscounted(home.sql())).isEmpty();
  }

  /** Every day on which the tally and a recount of the verdicts differ. */
  public static List<Map<String, @Nullable Object>> unbalanced(JdbcTemplate sql) {
    return sql.queryForList(
        """
        select *
          from tally
          full join (select arrow, promise, (settled at time zone 'UTC')::date as day,
                            count(*) filter (where outcome in ('good', 'assumed')) as really_good,
                            count(*) filter (where outcome = 'bad') as really_bad,
                            count(*) filter (where outcome = 'assumed') as really_assumed,
                            count(*) filter (where outcome = 'declined') as really_declined
                       from verdict
                      group by 1, 2, 3) as recount using (arrow, promise, day)
         where good is distinct from really_good or bad is distinct from really_bad
            or assumed is distinct from really_assumed
            or declined is distinct from really_declined
        """);
  }

  /** Every day on which the arrivals and a recount of the hand-offs differ. */
  private static List<Map<String, @Nullable Object>> miscounted(JdbcTemplate sql) {
    return sql.queryForList(
        """
        select *
          from arrival
          full join (select arrow, day::date as day, count(*) filter (where not anomaly) as really,
                            count(*) filter (where anomaly) as really_anomalies
                       from hand_off
                      cross join lateral (values ((began at time zone 'UTC')::date::text),
                                                 ('infinity')) as both_days(day)
                      group by 1, 2) as recount using (arrow, day)
         where sane is distinct from really or anomalies is distinct from really_anomalies
        """);
  }
}
