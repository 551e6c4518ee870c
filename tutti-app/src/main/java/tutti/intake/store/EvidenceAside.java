package tutti.intake.store;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.SqlTypeValue;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tutti.database.store.SqlArrays;
import tutti.evidence.Evidence;
import tutti.handoff.HandOff;

/**
 * Who else brought a fact, and what was taken back. Of all that brought a fact and are in force the
 * one heard first stands in the evidence, with its words and its time; the others stand aside.
 * Nothing is ever deleted: it moves from one place to the other.
 */
@Repository
public class EvidenceAside {

  private final JdbcClient sql;

  EvidenceAside(JdbcClient sql) {
    this.sql = sql;
  }

  /**
   * A fact handed in whose id is known.
   *
   * @param differs whether it says something else than what stands in the evidence
   */
  public record Repeat(Evidence fact, boolean differs) {
    public Repeat {
      requireNonNull(fact, "fact");
    }
  }

  /**
   * Remembers who brought known facts, too; once each, and not behind one that is always in force.
   *
   * @param by the import that brings them; none when they come otherwise
   */
  public void note(Collection<Repeat> repeats, OptionalLong by) {
    sql.sql(
            """
            insert into evidence_aside (id, import, position, heard_at, alike, source, arrow, key,
                                        stage, at, due, rating, fulfiller, reason, parent, thread,
                                        attributes)
            select new.id, :import::bigint,
                   nextval(pg_get_serial_sequence('evidence', 'position')), now(),
                   case when differs then null else evidence.position end, new.source, new.arrow,
                   new.key, new.stage, new.at, new.due, new.rating, new.fulfiller, new.reason,
                   new.parent, new.thread, new.attributes::jsonb
              from unnest(:id, :differs, :source, :arrow, :key, :stage, :at, :due, :rating,
                          :fulfiller, :reason, :parent, :thread, :attributes)
                as new(id, differs, source, arrow, key, stage, at, due, rating, fulfiller, reason,
                       parent, thread, attributes)
              join evidence on evidence.id = new.id
               and evidence.import is not null and evidence.import is distinct from :import::bigint
             where not exists (select from evidence_aside as always
                                where always.id = new.id and always.import is null)
            on conflict (id, import) do nothing
            """)
        .param("import", EvidenceLog.boxed(by), Types.BIGINT)
        .params(columns(repeats))
        .update();
  }

  private static Map<String, SqlTypeValue> columns(Collection<Repeat> repeats) {
    return new SqlArrays<>(repeats)
        .text("id", repeat -> repeat.fact().id())
        .yes("differs", Repeat::differs)
        .text("source", said(Evidence::source))
        .text("arrow", said(Evidence::arrow))
        .text("key", said(Evidence::key))
        .text("stage", said(fact -> fact.stage().word()))
        .optionalTime("at", when(fact -> Optional.of(fact.at())))
        .optionalTime("due", when(fact -> fact.details().due()))
        .number("rating", said(fact -> EvidenceLog.boxed(fact.details().rating())))
        .text("fulfiller", said(fact -> fact.details().fulfiller().orElse(null)))
        .text("reason", said(fact -> fact.details().reason().orElse(null)))
        .text("parent", said(fact -> fact.details().parent().orElse(null)))
        .text("thread", said(fact -> fact.details().thread().orElse(null)))
        .text("attributes", said(fact -> JsonbText.write(fact.details().attributes())))
        .byName();
  }

  /** The words of one that differs; one that does not names whose words it repeats. */
  private static <V> Function<Repeat, @Nullable V> said(Function<Evidence, @Nullable V> words) {
    return repeat -> repeat.differs() ? words.apply(repeat.fact()) : null;
  }

  private static Function<Repeat, Optional<Instant>> when(
      Function<Evidence, Optional<Instant>> time) {
    return repeat -> repeat.differs() ? time.apply(repeat.fact()) : Optional.empty();
  }

  /**
   * Takes the facts of an import, which is not in force any more, out of the evidence; where
   * somebody else brought them, too, theirs step in.
   *
   * @return the hand-offs whose facts changed
   */
  public Set<HandOff.Id> takeBack(long number) {
    var touched =
        moved(
            """
            with gone as (delete from evidence where import = :import returning *),
            aside as (
              insert into evidence_aside (id, import, position, heard_at, source, arrow, key, stage,
                                          at, due, rating, fulfiller, reason, parent, thread,
                                          attributes)
              select id, import, position, heard_at, source, arrow, key, stage, at, due, rating,
                     fulfiller, reason, parent, thread, attributes
                from gone)
            select distinct arrow, key from gone
            """,
            number);
    countAnew();
    touched.addAll(stepIn(number));
    countAnew();
    return touched;
  }

  /**
   * Puts the facts of an import, which is in force again, back into the evidence where nobody
   * brought them before it.
   *
   * @return the hand-offs whose facts changed
   */
  public Set<HandOff.Id> putBack(long number) {
    var touched =
        moved(
            """
            with gone as (
              delete from evidence
               using evidence_aside as mine
               where mine.import = :import and mine.id = evidence.id
                 and mine.position < evidence.position
              returning evidence.*),
            aside as (
              insert into evidence_aside (id, import, position, heard_at, source, arrow, key, stage,
                                          at, due, rating, fulfiller, reason, parent, thread,
                                          attributes)
              select id, import, position, heard_at, source, arrow, key, stage, at, due, rating,
                     fulfiller, reason, parent, thread, attributes
                from gone)
            select distinct arrow, key from gone
            """,
            number);
    countAnew();
    touched.addAll(stepIn(number));
    countAnew();
    return touched;
  }

  /** So much has moved that the planner's counts are wrong, and the next statement needs them. */
  private void countAnew() {
    sql.sql("analyze evidence, evidence_aside").update();
  }

  /** Of facts of an import that are not in the evidence, the first bringer in force steps in. */
  private Set<HandOff.Id> stepIn(long number) {
    return moved(
        """
        with won as (
          select distinct on (other.id) other.*
            from evidence_aside as mine
            join evidence_aside as other on other.id = mine.id
            left join import on import.number = other.import
           where mine.import = :import and import.taken_back_at is null
             and not exists (select from evidence where evidence.id = mine.id)
           order by other.id, other.position),
        left_aside as (
          delete from evidence_aside
           using won
           where evidence_aside.id = won.id and evidence_aside.position = won.position),
        stands as (
          insert into evidence (position, id, import, heard_at, source, arrow, key, stage, at, due,
                                rating, fulfiller, reason, parent, thread, attributes)
            overriding system value
          select won.position, won.id, won.import, won.heard_at, said.source, said.arrow, said.key,
                 said.stage, said.at, said.due, said.rating, said.fulfiller, said.reason,
                 said.parent, said.thread, said.attributes
            from won
            join evidence_aside as said
              on said.id = won.id and said.position = coalesce(won.alike, won.position)
          returning arrow, key)
        select distinct arrow, key from stands
        """,
        number);
  }

  /**
   * Another telling of a fact that stands in the evidence, in force and beside it.
   *
   * @param by the import that brought it; none when it came otherwise
   */
  public record Telling(OptionalLong by, Evidence fact) {
    public Telling {
      requireNonNull(by, "by");
      requireNonNull(fact, "fact");
    }
  }

  /** The other tellings in force of the facts of hand-offs, the one heard first first. */
  public List<Telling> tellings(Collection<HandOff.Id> handOffs) {
    return sql.sql(
            """
            select mine.import as bringer, said.*
              from evidence
              join unnest(:arrow, :key) as wanted(arrow, key) using (arrow, key)
              join evidence_aside as mine on mine.id = evidence.id
              join evidence_aside as said
                on said.id = mine.id and said.position = coalesce(mine.alike, mine.position)
              left join import on import.number = mine.import
             where import.taken_back_at is null
             order by mine.position
            """)
        .params(HandOffColumns.of(handOffs))
        .query((row, i) -> new Telling(bringer(row), EvidenceLog.fact(row)))
        .list();
  }

  private static OptionalLong bringer(ResultSet row) throws SQLException {
    var number = row.getLong("bringer");
    return row.wasNull() ? OptionalLong.empty() : OptionalLong.of(number);
  }

  private Set<HandOff.Id> moved(String statement, long number) {
    return new TreeSet<>(
        sql.sql(statement).param("import", number).query(EvidenceAside::id).list());
  }

  private static HandOff.Id id(ResultSet row, int index) throws SQLException {
    return new HandOff.Id(row.getString("arrow"), row.getString("key"));
  }

  /**
   * How far an import reaches.
   *
   * @param facts in the evidence that came by it first
   * @param handOffs they belong to
   * @param arrows they belong to
   * @param others of the facts that somebody else in force brought, too
   */
  public record Reach(long facts, long handOffs, long arrows, long others) {}

  /** What of an import is in force. */
  public Reach inForce(long number) {
    return reach(
        """
        select coalesce(sum(facts), 0) as facts, count(*) as hand_offs,
               count(distinct arrow) as arrows, coalesce(sum(others), 0) as others
          from (select arrow, key, count(*) as facts,
                       count(*) filter (where exists (
                           select from evidence_aside as other
                             left join import on import.number = other.import
                            where other.id = evidence.id
                              and import.taken_back_at is null)) as others
                  from evidence
                 where import = :import
                 group by arrow, key) as mine
        """,
        number);
  }

  /** What of an import would come back into force. */
  public Reach aside(long number) {
    return reach(
        """
        select coalesce(sum(facts), 0) as facts, count(*) as hand_offs,
               count(distinct arrow) as arrows, coalesce(sum(others), 0) as others
          from (select said.arrow, said.key, count(*) as facts, count(evidence.id) as others
                  from evidence_aside as mine
                  join evidence_aside as said
                    on said.id = mine.id and said.position = coalesce(mine.alike, mine.position)
                  left join evidence on evidence.id = mine.id
                 where mine.import = :import
                   and (evidence.id is null or mine.position < evidence.position)
                 group by said.arrow, said.key) as mine
        """,
        number);
  }

  private Reach reach(String statement, long number) {
    return sql.sql(statement)
        .param("import", number)
        .query((row, i) ->
            new Reach(
                row.getLong("facts"),
                row.getLong("hand_offs"),
                row.getLong("arrows"),
                row.getLong("others")))
        .single();
  }
}
