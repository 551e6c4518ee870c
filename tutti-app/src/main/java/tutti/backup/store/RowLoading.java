package tutti.backup.store;

import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.jdbc.core.simple.JdbcClient;
import tutti.backup.archive.ArchiveHead;
import tutti.backup.archive.ArchiveReader;
import tutti.backup.archive.ArchivedTable;
import tutti.backup.archive.TableDigest;

/** Puts the rows of a backup into empty tables; forgotten unless it is committed. */
public final class RowLoading implements ArchiveReader.Content, AutoCloseable {

  private final Connection connection;
  private final JdbcClient sql;
  private final StoredTables tables;
  private final List<ArchivedTable> left = new ArrayList<>();

  RowLoading(Connection connection) {
    this.connection = connection;
    this.sql = DatabaseSnapshot.client(connection);
    this.tables = new StoredTables(connection, sql);
    TransactionSettings.prepare(sql);
    TransactionSettings.trustRows(sql);
  }

  /** Nobody else writes meanwhile; the history of the migrations comes from the backup. */
  @Override
  public void head(ArchiveHead head) {
    tables
        .all()
        .forEach(table ->
            sql.sql("lock table " + TableCatalogue.quoted(table.name()) + " in exclusive mode")
                .update());
    sql.sql("delete from flyway_schema_history").update();
  }

  @Override
  public void table(ArchivedTable table, InputStream rows) throws IOException {
    if (tables.all().stream().anyMatch(known -> known.name().equals(table.name()))) {
      tables.load(table, rows);
    } else {
      left.add(table);
    }
  }

  /** The tables of the backup that this schema does not have. */
  public List<ArchivedTable> left() {
    return List.copyOf(left);
  }

  /** Lets every sequence go on. */
  public void goOn(Map<String, Long> last) {
    new TableSequences(sql).goOn(last);
  }

  /** What the tables hold now. */
  public List<TableDigest> digests() {
    return tables.digests();
  }

  public void commit() {
    try {
      connection.commit();
    } catch (SQLException e) {
      throw new UncategorizedSQLException("commit", null, e);
    }
  }

  @Override
  public void close() {
    try (connection) {
      connection.rollback();
      connection.setAutoCommit(true);
    } catch (SQLException e) {
      throw new UncategorizedSQLException("end loading", null, e);
    }
  }
}
