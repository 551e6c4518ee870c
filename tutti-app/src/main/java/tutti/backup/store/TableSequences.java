package tutti.backup.store;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The numbers that tables give their rows. */
public record TableSequences(JdbcClient sql) {

  public TableSequences {
    requireNonNull(sql, "sql");
  }

  /**
   * A sequence and the column it numbers.
   *
   * @param last the last number it gave; 0 before the first
   * @param highest the highest number in the column; 0 without a row
   */
  public record Numbering(String sequence, String table, String column, long last, long highest) {
    public Numbering {
      requireNonNull(sequence, "sequence");
      requireNonNull(table, "table");
      requireNonNull(column, "column");
    }

    /** Whether it would give a number again. */
    public boolean behind() {
      return last < highest;
    }
  }

  private record Numbered(String sequence, String table, String column) {}

  /** Every sequence that numbers a column. */
  public List<Numbering> all() {
    return numbered().stream().map(this::numbering).toList();
  }

  private List<Numbered> numbered() {
    return sql.sql(
            """
            select sequence.relname, owner.relname, attname
              from pg_depend
              join pg_class as sequence on sequence.oid = pg_depend.objid and sequence.relkind = 'S'
              join pg_class as owner on owner.oid = pg_depend.refobjid
              join pg_namespace on pg_namespace.oid = owner.relnamespace
                               and nspname = current_schema()
              join pg_attribute on attrelid = owner.oid and attnum = pg_depend.refobjsubid
             where pg_depend.deptype in ('a', 'i')
               and pg_depend.classid = 'pg_class'::regclass
               and pg_depend.refclassid = 'pg_class'::regclass
             order by 1
            """)
        .query((row, i) -> new Numbered(row.getString(1), row.getString(2), row.getString(3)))
        .list();
  }

  private Numbering numbering(Numbered numbered) {
    return new Numbering(
        numbered.sequence(),
        numbered.table(),
        numbered.column(),
        last(numbered.sequence()),
        highest(numbered));
  }

  private long last(String sequence) {
    return sql.sql(
            """
            select coalesce(max(last_value), 0) from pg_sequences
             where schemaname = current_schema() and sequencename = :sequence
            """)
        .param("sequence", sequence)
        .query(Long.class)
        .single();
  }

  private long highest(Numbered numbered) {
    return sql.sql(
            "select coalesce(max(%s), 0) from %s"
                .formatted(
                    TableCatalogue.quoted(numbered.column()),
                    TableCatalogue.quoted(numbered.table())))
        .query(Long.class)
        .single();
  }

  /** Each goes on after the highest number there is, and after the last it ever gave. */
  void goOn(Map<String, Long> last) {
    last.forEach(this::set);
    all().stream()
        .filter(Numbering::behind)
        .forEach(behind -> set(behind.sequence(), behind.highest()));
  }

  private void set(String sequence, long last) {
    sql.sql(
            """
            select setval(pg_class.oid::regclass, :last)
              from pg_class
              join pg_namespace on pg_namespace.oid = relnamespace and nspname = current_schema()
             where relkind = 'S' and relname = :sequence
            """)
        .param("last", last)
        .param("sequence", sequence)
        .query(row -> {});
  }
}
