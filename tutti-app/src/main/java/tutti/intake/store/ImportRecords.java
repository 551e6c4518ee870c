package tutti.intake.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tutti.intake.IntakeResult;
import tutti.intake.imports.ImportRecord;
import tutti.intake.imports.ImportRecord.State;
import tutti.people.Actor;

/** Every import that was begun. */
@Repository
public class ImportRecords {

  private final JdbcClient sql;

  ImportRecords(JdbcClient sql) {
    this.sql = sql;
  }

  /** Writes down that an import begins; returns its number. */
  public long begin(String what, String way, Actor who) {
    return sql.sql(
            """
            insert into import (what, way, who, state) values (:what, :way, :who, 'running')
            returning number
            """)
        .param("what", what)
        .param("way", way)
        .param("who", who.name())
        .query(Long.class)
        .single();
  }

  /**
   * Counts a batch that is stored in this transaction. One that was taken for dead runs again.
   *
   * @throws IllegalStateException when the import was taken back meanwhile
   */
  public void add(long number, IntakeResult receipt) {
    var counted =
        sql.sql(
                """
                update import
                   set state = 'running', ended_at = null, says = '',
                       read = read + :read, stored = stored + :stored,
                       repeated = greatest(0, read + :read - stored - :stored),
                       contested = contested + :contested
                 where number = :number and taken_back_at is null
                """)
            .param("stored", receipt.fresh())
            .param("read", receipt.fresh() + receipt.repeated())
            .param("contested", receipt.contested())
            .param("number", number)
            .update();
    if (counted == 0) {
      throw new IllegalStateException("Import " + number + " was taken back meanwhile.");
    }
  }

  /**
   * Counts anew what an import that broke off reads, as it reads everything again. What it stored
   * stays counted as stored.
   */
  public void resume(long number) {
    sql.sql(
            """
            update import set state = 'running', ended_at = null, says = '', read = 0, repeated = 0,
                              contested = 0
             where number = :number
            """)
        .param("number", number)
        .update();
  }

  /** Writes down which version of the charter an import published. */
  public void published(long number, int version) {
    sql.sql("update import set charter = :version where number = :number")
        .param("version", version)
        .param("number", number)
        .update();
  }

  /** Writes down how an import ended. */
  public void end(long number, State state, String says) {
    sql.sql(
            """
            update import set state = :state, says = :says, ended_at = now() where number = :number
            """)
        .param("state", state.word())
        .param("says", says)
        .param("number", number)
        .update();
  }

  /** Writes down that all that are running broke off, but for these. */
  public void breakOffAllBut(Collection<Long> numbers) {
    sql.sql(
            """
            update import set state = 'broken off', ended_at = now()
             where state = 'running' and number <> all (:numbers)
            """)
        .param("numbers", numbers.toArray(Long[]::new))
        .update();
  }

  /** Lets nobody else change the import with this number until the current transaction ends. */
  public void lock(long number) {
    sql.sql("select number from import where number = :number for update")
        .param("number", number)
        .query(Long.class)
        .optional();
  }

  /** The import with this number. */
  public Optional<ImportRecord> find(long number) {
    return sql.sql("select * from import where number = :number")
        .param("number", number)
        .query(ImportRecords::entry)
        .optional();
  }

  /** The latest imports, newest first. */
  public List<ImportRecord> latest(int most) {
    return sql.sql("select * from import order by number desc limit :most")
        .param("most", most)
        .query(ImportRecords::entry)
        .list();
  }

  /** Writes down that an import was taken back or put in again; what is in force has changed. */
  public void reverse(long number, boolean back, Actor who) {
    sql.sql(
            """
            update import set taken_back_at = case when :back then now() end where number = :number
            """)
        .param("back", back)
        .param("number", number)
        .update();
    sql.sql(
            """
            insert into import_reversal (position, import, back, who)
            values (nextval(pg_get_serial_sequence('evidence', 'position')), :number, :back, :who)
            """)
        .param("number", number)
        .param("back", back)
        .param("who", who.name())
        .update();
  }

  private static ImportRecord entry(ResultSet row, int index) throws SQLException {
    var takenBack = Optional.ofNullable(row.getTimestamp("taken_back_at"));
    return new ImportRecord(
        row.getLong("number"),
        row.getString("what"),
        row.getString("way"),
        row.getString("who"),
        row.getTimestamp("started_at").toInstant(),
        Optional.ofNullable(row.getTimestamp("ended_at")).map(Timestamp::toInstant),
        takenBack.isPresent() ? State.TAKEN_BACK : State.named(row.getString("state")),
        row.getString("says"),
        charter(row),
        Math.max(row.getLong("read"), row.getLong("stored")),
        new IntakeResult(row.getLong("stored"), row.getLong("repeated"), row.getLong("contested")),
        takenBack.map(Timestamp::toInstant));
  }

  private static OptionalInt charter(ResultSet row) throws SQLException {
    var version = row.getInt("charter");
    return row.wasNull() ? OptionalInt.empty() : OptionalInt.of(version);
  }
}
