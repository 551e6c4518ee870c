package tutti.backup.store;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestOutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.jdbc.core.simple.JdbcClient;
import tutti.backup.archive.ArchivedTable;
import tutti.backup.archive.Sha256;
import tutti.backup.archive.TableDigest;

/** All tables of a database, within one transaction. */
public final class StoredTables {

  /** Where Flyway remembers which migrations were made. */
  public static final String HISTORY = "flyway_schema_history";

  private final Connection connection;
  private final JdbcClient sql;

  StoredTables(Connection connection, JdbcClient sql) {
    this.connection = requireNonNull(connection, "connection");
    this.sql = requireNonNull(sql, "sql");
  }

  /** Every table, those that others point at first. */
  public List<ArchivedTable> all() {
    return new TableCatalogue(sql).tables();
  }

  /** The version of the last migration; empty when no Tutti has been here. */
  public Optional<String> schema() {
    return all().stream().anyMatch(table -> table.name().equals(HISTORY))
        ? sql.sql(
                """
                select version from flyway_schema_history
                 where success and version is not null
                 order by installed_rank desc limit 1
                """)
            .query(String.class)
            .optional()
        : Optional.empty();
  }

  /** The version of the server. */
  public String server() {
    return text("select current_setting('server_version')");
  }

  /** When the transaction began. */
  public Instant at() {
    return Instant.parse(
        text(
            """
            select to_char(now() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')
            """));
  }

  private String text(String question) {
    return sql.sql(question).query(String.class).single();
  }

  /** The last number each sequence gave, where it gave one. */
  public Map<String, Long> sequences() {
    var last = new TreeMap<String, Long>();
    sql.sql(
            """
            select sequencename, last_value from pg_sequences
             where schemaname = current_schema() and last_value is not null
            """)
        .query(row -> {
          last.put(row.getString(1), row.getLong(2));
        });
    return last;
  }

  /** Whether a table has no row. */
  public boolean isEmpty(ArchivedTable table) {
    return !sql.sql("select exists (select from " + TableCatalogue.quoted(table.name()) + ")")
        .query(Boolean.class)
        .single();
  }

  /** Copies the rows of a table in the order of its primary key; returns how many they are. */
  public long copy(ArchivedTable table, OutputStream to) throws IOException {
    try {
      return manager().copyOut(copyOut(table), to);
    } catch (SQLException e) {
      throw new UncategorizedSQLException("copy " + table.name(), null, e);
    }
  }

  private String copyOut(ArchivedTable table) {
    return "copy (select %s from %s order by %s) to stdout"
        .formatted(
            columns(table),
            TableCatalogue.quoted(table.name()),
            new TableCatalogue(sql).order(table));
  }

  /** Adds rows to a table; returns how many they were. */
  public long load(ArchivedTable table, InputStream rows) throws IOException {
    var order =
        "copy %s (%s) from stdin".formatted(TableCatalogue.quoted(table.name()), columns(table));
    try {
      return manager().copyIn(order, rows);
    } catch (SQLException e) {
      throw new UncategorizedSQLException(order, null, e);
    }
  }

  private CopyManager manager() throws SQLException {
    return connection.unwrap(PGConnection.class).getCopyAPI();
  }

  private static String columns(ArchivedTable table) {
    return table.columns().stream().map(TableCatalogue::quoted).collect(Collectors.joining(", "));
  }

  /** What each table holds; reads every row. */
  public List<TableDigest> digests() {
    return all().stream().map(this::digest).toList();
  }

  /** What a table holds; reads every row. */
  public TableDigest digest(ArchivedTable table) {
    return digest(table, copyOut(table));
  }

  /** What a question gives, as if it were a table. */
  public TableDigest digest(ArchivedTable as, String copyOut) {
    try (var counted = new CountedOutput();
        var digested = new DigestOutputStream(counted, Sha256.start())) {
      var rows = manager().copyOut(copyOut, digested);
      return new TableDigest(as, rows, counted.bytes(), Sha256.hex(digested.getMessageDigest()));
    } catch (IOException e) {
      throw new UncheckedIOException(e); // nothing is written anywhere
    } catch (SQLException e) {
      throw new UncategorizedSQLException(copyOut, null, e);
    }
  }

  private static final class CountedOutput extends OutputStream {
    private long bytes;

    @Override
    public void write(int b) {
      bytes++;
    }

    @Override
    public void write(byte[] some, int from, int length) {
      bytes += length;
    }

    long bytes() {
      return bytes;
    }
  }
}
