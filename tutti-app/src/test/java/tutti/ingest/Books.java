package tutti.ingest;

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
  }

  /** Every day on which the tally and a recount of the verdicts differ. */
  public static List<Map<String, @Nullable Object>> unbalanced(JdbcTemplate sql) {
    return sql.queryForList(
        """
        select *
          from tally
          full join (select arrow, promise, (settled at time zone 'UTC')::date as day,
                            count(*) filter (where good) as really_good,
                            count(*) filter (where not good) as really_bad
                       from verdict
                      group by 1, 2, 3) as recount using (arrow, promise, day)
         where good is distinct from really_good or bad is distinct from really_bad
        """);
  }
}
