package tutti.report.store;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where everything lay on the maps of the company, each under a key of what it shows. */
@Repository
public class StoredArrangements {

  private final JdbcClient sql;

  StoredArrangements(JdbcClient sql) {
    this.sql = sql;
  }

  public Optional<String> find(String key) {
    return sql.sql("select text from arrangement where key = :key")
        .param("key", key)
        .query(String.class)
        .optional();
  }

  /** The one that was kept last, for wide or for narrow screens. */
  public Optional<String> latest(boolean portrait) {
    return sql.sql(
            """
            select text
              from arrangement
             where portrait = :portrait
             order by kept_at desc
             limit 1
            """)
        .param("portrait", portrait)
        .query(String.class)
        .optional();
  }

  /** Keeps an arrangement; one that is kept again becomes the latest. */
  public void keep(String key, boolean portrait, String text, Instant at) {
    sql.sql(
            """
            insert into arrangement (key, portrait, kept_at, text)
            values (:key, :portrait, :at, :text)
            on conflict (key) do update set kept_at = excluded.kept_at, text = excluded.text
            """)
        .param("key", key)
        .param("portrait", portrait)
        .param("at", at.atOffset(ZoneOffset.UTC))
        .param("text", text)
        .update();
  }
}
