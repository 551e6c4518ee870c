package tutti.doctor.store;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A few numbers that a database tells about itself. */
public record DatabaseVitals(JdbcClient sql) {

  public DatabaseVitals {
    requireNonNull(sql, "sql");
  }

  public long charters() {
    return number("select count(*) from charter");
  }

  public long facts() {
    return number("select count(*) from evidence");
  }

  public long handOffs() {
    return number("select count(*) from hand_off");
  }

  /** The place of the last fact in the log. */
  public long position() {
    return number("select coalesce(max(position), 0) from evidence");
  }

  /** How many pages were read whose checksum did not fit, since the statistics began. */
  public long brokenPages() {
    return number(
        """
        select coalesce(sum(checksum_failures), 0) from pg_stat_database
         where datname = current_database()
        """);
  }

  /** The imports that were begun and have not ended, where imports are remembered. */
  public List<Long> openImports() {
    return number("select count(to_regclass('import'))") == 0
        ? List.of()
        : sql.sql(
                """
                select number from import where ended_at is null order by number
                """)
            .query((row, i) -> row.getLong(1))
            .list();
  }

  private long number(String question) {
    return sql.sql(question).query(Long.class).single();
  }
}
