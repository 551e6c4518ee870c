package tutti.store;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The published versions of the company. */
@Repository
public class CharterVersions {

  private final JdbcClient sql;

  CharterVersions(JdbcClient sql) {
    this.sql = sql;
  }

  /** A version as it was written. */
  public record Version(int number, String yaml, Instant publishedAt, String by, String why) {}

  /** The version in force. */
  public Optional<Version> latest() {
    return sql.sql(
            """
            select version, yaml, published_at, published_by, why
              from charter
             order by version desc
             limit 1
            """)
        .query((row, i) ->
            new Version(
                row.getInt("version"),
                row.getString("yaml"),
                row.getTimestamp("published_at").toInstant(),
                row.getString("published_by"),
                row.getString("why")))
        .optional();
  }

  /** Adds the version after the latest; two at once cannot both succeed. */
  public void append(Version version) {
    sql.sql(
            """
            insert into charter (version, yaml, published_at, published_by, why)
            values (:version, :yaml, :at, :by, :why)
            """)
        .param("version", version.number())
        .param("yaml", version.yaml())
        .param("at", version.publishedAt().atOffset(ZoneOffset.UTC))
        .param("by", version.by())
        .param("why", version.why())
        .update();
  }
}
