package tutti.intake.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import tutti.company.Stage;
import tutti.database.store.SqlArrays;
import tutti.evidence.Evidence;
import tutti.evidence.Evidence.Details;
import tutti.handoff.HandOff;

/** Every fact ever reported, each id once. */
@Repository
public class EvidenceLog {

  private final JdbcTemplate sql;

  EvidenceLog(JdbcTemplate sql) {
    this.sql = sql;
  }

  /**
   * Waits until no other transaction appends and lets none do so before this one ends: the fold of
   * a hand-off must see all its facts.
   */
  public void lock() {
    sql.query("select pg_advisory_xact_lock(7701)", row -> {});
  }

  /** Appends facts that come by no import. */
  public Set<String> append(Collection<Evidence> facts) {
    return append(facts, OptionalLong.empty());
  }

  /**
   * Appends facts whose ids are new and returns those ids. The facts have different ids.
   *
   * @param by the import that brings them; none when they come otherwise
   */
  public Set<String> append(Collection<Evidence> facts, OptionalLong by) {
    return new HashSet<>(
        sql.query(
            """
            insert into evidence (id, source, arrow, key, stage, at, due, rating, fulfiller, reason,
                                  parent, thread, attributes, import)
            select id, source, arrow, key, stage, at, due, rating, fulfiller, reason, parent, thread,
                   attributes::jsonb, ?::bigint
              from unnest(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                as new(id, source, arrow, key, stage, at, due, rating, fulfiller, reason, parent,
                       thread, attributes)
            on conflict (id) do nothing
            returning id
            """,
            statement -> {
              statement.setObject(1, boxed(by), Types.BIGINT);
              new SqlArrays<>(statement, facts, 2)
                  .text(Evidence::id)
                  .text(Evidence::source)
                  .text(Evidence::arrow)
                  .text(Evidence::key)
                  .text(fact -> fact.stage().word())
                  .time(Evidence::at)
                  .optionalTime(fact -> fact.details().due())
                  .number(fact -> boxed(fact.details().rating()))
                  .optional(fact -> fact.details().fulfiller())
                  .optional(fact -> fact.details().reason())
                  .optional(fact -> fact.details().parent())
                  .optional(fact -> fact.details().thread())
                  .text(fact -> JsonbText.write(fact.details().attributes()));
            },
            (row, i) -> row.getString(1)));
  }

  static @Nullable Integer boxed(OptionalInt rating) {
    return rating.isPresent() ? rating.getAsInt() : null;
  }

  static @Nullable Long boxed(OptionalLong number) {
    return number.isPresent() ? number.getAsLong() : null;
  }

  /** The facts with these ids. */
  public List<Evidence> withIds(Collection<String> ids) {
    return sql.query(
        """
        select * from evidence where id = any (?)
        """,
        statement -> new SqlArrays<>(statement, ids).text(id -> id),
        (row, i) -> fact(row));
  }

  /** All facts of these hand-offs. */
  public Map<HandOff.Id, List<Evidence>> of(Collection<HandOff.Id> handOffs) {
    return sql
        .query(
            """
            select evidence.*
              from evidence
              join unnest(?, ?) as wanted(arrow, key) using (arrow, key)
            """,
            statement ->
                new SqlArrays<>(statement, handOffs).text(HandOff.Id::arrow).text(HandOff.Id::key),
            (row, i) -> fact(row))
        .stream()
        .collect(Collectors.groupingBy(HandOff.Id::of, TreeMap::new, Collectors.toList()));
  }

  /** The facts of these hand-offs that happened by an instant and were heard by another. */
  public Map<HandOff.Id, List<Evidence>> of(
      Collection<HandOff.Id> handOffs, Instant at, Instant known) {
    return sql
        .query(
            """
            select evidence.*
              from evidence
              join unnest(?, ?) as wanted(arrow, key) using (arrow, key)
             where at <= ? and heard_at <= ?
            """,
            statement -> {
              new SqlArrays<>(statement, handOffs).text(HandOff.Id::arrow).text(HandOff.Id::key);
              statement.setObject(3, at.atOffset(ZoneOffset.UTC));
              statement.setObject(4, known.atOffset(ZoneOffset.UTC));
            },
            (row, i) -> fact(row))
        .stream()
        .collect(Collectors.groupingBy(HandOff.Id::of, TreeMap::new, Collectors.toList()));
  }

  /** The facts of these arrows that happened by an instant and were heard by another. */
  public Map<HandOff.Id, List<Evidence>> of(Set<String> arrows, Instant at, Instant known) {
    return sql
        .query(
            """
            select * from evidence where arrow = any (?) and at <= ? and heard_at <= ?
            """,
            (row, i) -> fact(row),
            arrows.toArray(String[]::new),
            at.atOffset(ZoneOffset.UTC),
            known.atOffset(ZoneOffset.UTC))
        .stream()
        .collect(Collectors.groupingBy(HandOff.Id::of, TreeMap::new, Collectors.toList()));
  }

  /** Those of these hand-offs of which something was heard after an instant. */
  public List<HandOff.Id> heardAfter(Collection<HandOff.Id> handOffs, Instant known) {
    return sql.query(
        """
        select distinct arrow, key
          from evidence join unnest(?, ?) as wanted(arrow, key) using (arrow, key)
         where heard_at > ?
        """,
        statement -> {
          new SqlArrays<>(statement, handOffs).text(HandOff.Id::arrow).text(HandOff.Id::key);
          statement.setObject(3, known.atOffset(ZoneOffset.UTC));
        },
        (row, i) -> new HandOff.Id(row.getString("arrow"), row.getString("key")));
  }

  /** When the first fact was heard. */
  public Optional<Instant> firstHeard() {
    return Optional.ofNullable(
            sql.queryForObject("select min(heard_at) from evidence", Timestamp.class))
        .map(Timestamp::toInstant);
  }

  /** Every hand-off of which a fact is stored. */
  public List<HandOff.Id> handOffs() {
    return sql.query(
        """
        select distinct arrow, key from evidence order by arrow, key
        """,
        (row, i) -> new HandOff.Id(row.getString("arrow"), row.getString("key")));
  }

  /**
   * Grows whenever what is in force changes: a fact is added, an import is taken back or put in
   * again. Two contents never have the same.
   */
  public long size() {
    return Optional.ofNullable(
            sql.queryForObject(
                """
                select greatest((select max(position) from evidence),
                                (select max(position) from import_reversal), 0)
                """,
                Long.class))
        .orElse(0L);
  }

  static Evidence fact(ResultSet row) throws SQLException {
    return new Evidence(
        row.getString("id"),
        row.getString("source"),
        row.getString("arrow"),
        row.getString("key"),
        Stage.named(row.getString("stage")).orElseThrow(),
        row.getTimestamp("at").toInstant(),
        details(row));
  }

  private static Details details(ResultSet row) throws SQLException {
    return new Details(
        time(row, "due"),
        rating(row),
        text(row, "fulfiller"),
        text(row, "reason"),
        text(row, "parent"),
        text(row, "thread"),
        JsonbText.read(row.getString("attributes")));
  }

  private static Optional<Instant> time(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getTimestamp(column)).map(Timestamp::toInstant);
  }

  private static Optional<String> text(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getString(column));
  }

  private static OptionalInt rating(ResultSet row) throws SQLException {
    var rating = row.getInt("rating");
    return row.wasNull() ? OptionalInt.empty() : OptionalInt.of(rating);
  }
}
