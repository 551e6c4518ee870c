package tutti.charter.store;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The published versions of the company. */
@Repository
public class CharterVersions {

  private final JdbcClient sql;

  public CharterVersions(JdbcClient sql) {
    this.sql = sql;
  }

  /** A version without its text. */
  public record Head(int number, Instant publishedAt, String by, String why) {
    public Head {
      requireNonNull(publishedAt, "publishedAt");
      requireNonNull(by, "by");
      requireNonNull(why, "why");
    }
  }

  /** A version as it was written. */
  public record Version(int number, String yaml, Instant publishedAt, String by, String why) {
    public Version {
      requireNonNull(yaml, "yaml");
      requireNonNull(publishedAt, "publishedAt");
      requireNonNull(by, "by");
      requireNonNull(why, "why");
    }

    public Head head() {
      return new Head(number, publishedAt, by, why);
    }
  }

  /** Lets nobody else publish before this transaction ends. */
  public void lock() {
    sql.sql("select pg_advisory_xact_lock(7702)").query(row -> {});
  }

  /** The version in force. */
  public Optional<Head> latest() {
    return newest(Integer.MAX_VALUE, 1).stream().findFirst();
  }

  /** The versions below a number, newest first. */
  public List<Head> newest(int below, int most) {
    return sql.sql(
            """
            select version, published_at, published_by, why
              from charter
             where version < :below
             order by version desc
             limit :most
            """)
        .param("below", below)
        .param("most", most)
        .query((row, i) -> head(row))
        .list();
  }

  /** The version that was in force at an instant. */
  public Optional<Head> at(Instant at) {
    return sql.sql(
            """
            select version, published_at, published_by, why
              from charter
             where published_at <= :at
             order by version desc
             limit 1
            """)
        .param("at", at.atOffset(ZoneOffset.UTC))
        .query((row, i) -> head(row))
        .optional();
  }

  /** The version with this number. */
  public Optional<Head> find(int number) {
    return sql.sql(
            """
            select version, published_at, published_by, why
              from charter
             where version = :number
            """)
        .param("number", number)
        .query((row, i) -> head(row))
        .optional();
  }

  private static Head head(ResultSet row) throws SQLException {
    return new Head(
        row.getInt("version"),
        row.getTimestamp("published_at").toInstant(),
        row.getString("published_by"),
        row.getString("why"));
  }

  /** The text of a version. */
  Version text(Head head) {
    var yaml =
        sql.sql("select yaml from charter where version = :number")
            .param("number", head.number())
            .query(String.class)
            .single();
    return new Version(head.number(), yaml, head.publishedAt(), head.by(), head.why());
  }

  /**
   * A version, and which one it is again when it was published by undoing or redoing.
   *
   * @param again whose text it has
   */
  public record Step(int number, OptionalInt again) {
    public Step {
      requireNonNull(again, "again");
    }
  }

  /** All versions in their order, as steps forth and back. */
  public List<Step> steps() {
    return sql.sql("select version, again from charter order by version")
        .query((row, i) -> new Step(row.getInt("version"), again(row)))
        .list();
  }

  private static OptionalInt again(ResultSet row) throws SQLException {
    var again = row.getInt("again");
    return row.wasNull() ? OptionalInt.empty() : OptionalInt.of(again);
  }

  /**
   * Adds the version after the latest; two at once cannot both succeed.
   *
   * @param again whose text it has, when it is published by undoing or redoing
   */
  public void append(Version version, OptionalInt again) {
    sql.sql(
            """
            insert into charter (version, yaml, published_at, published_by, why, again)
            values (:version, :yaml, :at, :by, :why, :again)
            """)
        .param("again", again.isPresent() ? again.getAsInt() : null, Types.INTEGER)
        .param("version", version.number())
        .param("yaml", version.yaml())
        .param("at", version.publishedAt().atOffset(ZoneOffset.UTC))
        .param("by", version.by())
        .param("why", version.why())
        .update();
  }
}
