package tutti.backup.store;

import static java.util.Objects.requireNonNull;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.UncategorizedSQLException;
import tutti.backup.archive.ArchivedTable;

/** A database that a backup is to come back into. */
public record RestoreTarget(DataSource source) {

  public RestoreTarget {
    requireNonNull(source, "source");
  }

  /** Why nothing may be put into it; empty when it is empty. */
  public Optional<String> whyNot() {
    try (var snapshot = DatabaseSnapshot.of(source)) {
      var tables = snapshot.tables().all();
      var held = tables.stream().filter(table -> !isHistory(table)).toList();
      return held.stream()
          .filter(table -> !snapshot.tables().isEmpty(table))
          .findFirst()
          .map(table -> "its table %s holds rows".formatted(table.name()))
          .or(() -> strangers(tables))
          .or(() -> busy(snapshot, tables));
    }
  }

  private static boolean isHistory(ArchivedTable table) {
    return table.name().equals(StoredTables.HISTORY);
  }

  /** Empty tables are Tutti's own only beside its history. */
  private static Optional<String> strangers(List<ArchivedTable> tables) {
    return tables.isEmpty() || tables.stream().anyMatch(RestoreTarget::isHistory)
        ? Optional.empty()
        : Optional.of("it has the table %s, of something else".formatted(tables.getFirst().name()));
  }

  private static Optional<String> busy(DatabaseSnapshot snapshot, List<ArchivedTable> tables) {
    var others =
        snapshot
            .sql()
            .sql(
                """
                select pid from pg_stat_activity
                 where datname = current_database() and pid <> pg_backend_pid()
                   and backend_type = 'client backend'
                """)
            .query(Integer.class)
            .list();
    return tables.isEmpty() || others.isEmpty()
        ? Optional.empty()
        : Optional.of("somebody else is connected to it, such as a running Tutti");
  }

  /** Drops the empty tables that a broken-off restore left, and makes those of a version. */
  public void migrate(String schema) {
    sweep();
    Flyway.configure().dataSource(source).target(schema).load().migrate();
  }

  private void sweep() {
    try (var connection = source.getConnection()) {
      var sql = DatabaseSnapshot.client(connection);
      var tables = new TableCatalogue(sql).tables();
      if (!tables.isEmpty()) {
        sql.sql(
                tables.stream()
                    .map(table -> TableCatalogue.quoted(table.name()))
                    .collect(Collectors.joining(", ", "drop table ", "")))
            .update();
      }
    } catch (SQLException e) {
      throw new UncategorizedSQLException("drop empty tables", null, e);
    }
  }

  /** Lets the planner know what came in. */
  public void analyze() {
    try (var connection = source.getConnection()) {
      DatabaseSnapshot.client(connection).sql("analyze").update();
    } catch (SQLException e) {
      throw new UncategorizedSQLException("analyze", null, e);
    }
  }

  /** Loads in one transaction: all that is done with it becomes true, or nothing. */
  public RowLoading load() {
    try {
      var connection = source.getConnection();
      try {
        return begun(connection);
      } catch (SQLException | RuntimeException e) {
        connection.close();
        throw e;
      }
    } catch (SQLException e) {
      throw new UncategorizedSQLException("begin to load", null, e);
    }
  }

  private static RowLoading begun(Connection connection) throws SQLException {
    connection.setAutoCommit(false);
    connection.setNetworkTimeout(Runnable::run, 0);
    return new RowLoading(connection);
  }
}
