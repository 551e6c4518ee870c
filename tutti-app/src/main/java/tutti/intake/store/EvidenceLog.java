package tutti.intake.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.SqlTypeValue;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tutti.company.Stage;
import tutti.database.store.SqlArrays;
import tutti.evidence.Evidence;
import tutti.evidence.Evidence.Details;
import tutti.handoff.HandOff;

/** Every fact ever reported, each id once. */
@Repository
public class EvidenceLog {

  private final JdbcClient sql;

  EvidenceLog(JdbcClient sql) {
    this.sql = sql;
  }

  /**
   * Waits until no other transaction appends and lets none do so before this one ends: the fold of
   * a hand-off must see all its facts.
   */
  public void lock() {
    sql.sql("select pg_advisory_xact_lock(7701)").query(row -> {});
  }

  /**
   * The same; and until this transaction ends each statement is planned for the tables as large as
   * they are, and finds rows by their keys. A plan that is kept was made when they were smaller:
   * those of the first facts read whole tables, a batch at a time.
   */
  public void lockForBatch() {
    sql.sql(
            """
            select set_config('plan_cache_mode', 'force_custom_plan', true),
                   set_config('enable_hashjoin', 'off', true),
                   set_config('enable_mergejoin', 'off', true), pg_advisory_xact_lock(7701)
            """)
        .query(row -> {});
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
    return sql.sql(
            """
            insert into evidence (id, source, arrow, key, stage, at, due, rating, fulfiller, reason,
                                  parent, thread, attributes, import)
            select id, source, arrow, key, stage, at, due, rating, fulfiller, reason, parent,
                   thread, attributes::jsonb, :import::bigint
              from unnest(:id, :source, :arrow, :key, :stage, :at, :due, :rating, :fulfiller,
                          :reason, :parent, :thread, :attributes)
                as new(id, source, arrow, key, stage, at, due, rating, fulfiller, reason, parent,
                       thread, attributes)
            on conflict (id) do nothing
            returning id
            """)
        .param("import", boxed(by), Types.BIGINT)
        .params(columns(facts))
        .query((row, i) -> row.getString(1))
        .set();
  }

  private static Map<String, SqlTypeValue> columns(Collection<Evidence> facts) {
    return new SqlArrays<>(facts)
        .text("id", Evidence::id)
        .text("source", Evidence::source)
        .text("arrow", Evidence::arrow)
        .text("key", Evidence::key)
        .text("stage", fact -> fact.stage().word())
        .time("at", Evidence::at)
        .optionalTime("due", fact -> fact.details().due())
        .number("rating", fact -> boxed(fact.details().rating()))
        .optional("fulfiller", fact -> fact.details().fulfiller())
        .optional("reason", fact -> fact.details().reason())
        .optional("parent", fact -> fact.details().parent())
        .optional("thread", fact -> fact.details().thread())
        .text("attributes", fact -> JsonbText.write(fact.details().attributes()))
        .byName();
  }

  static @Nullable Integer boxed(OptionalInt rating) {
    return rating.isPresent() ? rating.getAsInt() : null;
  }

  static @Nullable Long boxed(OptionalLong number) {
    return number.isPresent() ? number.getAsLong() : null;
  }

  /** The facts with these ids. */
  public List<Evidence> withIds(Collection<String> ids) {
    return sql.sql(
            """
            select * from evidence where id = any (:ids)
            """)
        .param("ids", ids.toArray(String[]::new))
        .query((row, i) -> fact(row))
        .list();
  }

  /** All facts of these hand-offs. */
  public Map<HandOff.Id, List<Evidence>> of(Collection<HandOff.Id> handOffs) {
    return sql
        .sql(
            """
            select evidence.*
              from evidence
              join unnest(:arrow, :key) as wanted(arrow, key) using (arrow, key)
            """)
        .params(HandOffColumns.of(handOffs))
        .query((row, i) -> fact(row))
        .list()
        .stream()
        .collect(Collectors.groupingBy(HandOff.Id::of, TreeMap::new, Collectors.toList()));
  }

  /** The facts of these hand-offs that happened by an instant and were heard by another. */
  public Map<HandOff.Id, List<Evidence>> of(
      Collection<HandOff.Id> handOffs, Instant at, Instant known) {
    return sql
        .sql(
            """
            select evidence.*
              from evidence
              join unnest(:arrow, :key) as wanted(arrow, key) using (arrow, key)
             where at <= :at and heard_at <= :known
            """)
        .params(HandOffColumns.of(handOffs))
        .param("at", at.atOffset(ZoneOffset.UTC))
        .param("known", known.atOffset(ZoneOffset.UTC))
        .query((row, i) -> fact(row))
        .list()
        .stream()
        .collect(Collectors.groupingBy(HandOff.Id::of, TreeMap::new, Collectors.toList()));
  }

  /** The facts of these arrows that happened by an instant and were heard by another. */
  public Map<HandOff.Id, List<Evidence>> of(Set<String> arrows, Instant at, Instant known) {
    return sql
        .sql(
            """
            select * from evidence where arrow = any (:arrows) and at <= :at and heard_at <= :known
            """)
        .param("arrows", arrows.toArray(String[]::new))
        .param("at", at.atOffset(ZoneOffset.UTC))
        .param("known", known.atOffset(ZoneOffset.UTC))
        .query((row, i) -> fact(row))
        .list()
        .stream()
        .collect(Collectors.groupingBy(HandOff.Id::of, TreeMap::new, Collectors.toList()));
  }

  /** Those of these hand-offs of which something was heard after an instant. */
  public List<HandOff.Id> heardAfter(Collection<HandOff.Id> handOffs, Instant known) {
    return sql.sql(
            """
            select distinct arrow, key
              from evidence join unnest(:arrow, :key) as wanted(arrow, key) using (arrow, key)
             where heard_at > :known
            """)
        .params(HandOffColumns.of(handOffs))
        .param("known", known.atOffset(ZoneOffset.UTC))
        .query((row, i) -> new HandOff.Id(row.getString("arrow"), row.getString("key")))
        .list();
  }

  /** When the first fact was heard. */
  public Optional<Instant> firstHeard() {
    return sql.sql("select min(heard_at) as first from evidence")
        .query((row, i) -> time(row, "first"))
        .single();
  }

  /** Every hand-off of which a fact is stored. */
  public List<HandOff.Id> handOffs() {
    return sql.sql(
            """
            select distinct arrow, key from evidence order by arrow, key
            """)
        .query((row, i) -> new HandOff.Id(row.getString("arrow"), row.getString("key")))
        .list();
  }

  /**
   * Grows whenever what is in force changes: a fact is added, an import is taken back or put in
   * again. Two contents never have the same.
   */
  public long size() {
    return sql.sql(
            """
            select greatest((select max(position) from evidence),
                            (select max(position) from import_reversal), 0)
            """)
        .query(Long.class)
        .single();
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
