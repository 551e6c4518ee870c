package tutti.database.store;

import static java.util.Objects.requireNonNull;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;
import org.flywaydb.core.api.MigrationVersion;
import org.springframework.dao.DataAccessResourceFailureException;
import tutti.database.SchemaRefused;

/**
 * Whether this program may touch a database: only one that it, or an older one, has written. Looks
 * and changes nothing.
 *
 * @param where what to tell people about the database
 */
record SchemaCheck(Flyway flyway, String where) {

  private static final String REMEDY = " Restore a copy made before that. Nothing was changed.";

  SchemaCheck {
    requireNonNull(flyway, "flyway");
    requireNonNull(where, "where");
  }

  /** The version the database is at; none when it is empty. */
  Optional<Integer> version() {
    return applied().map(info -> number(info.getVersion())).max(Integer::compare);
  }

  boolean isBehind() {
    return flyway.info().pending().length > 0;
  }

  /**
   * @throws SchemaRefused with a sentence when the database is not for this program
   */
  void mustBeOurs() {
    var all = versioned();
    mustHaveAHistory(all);
    mustNotBeNewer(all);
    all.forEach(this::mustHaveSucceeded);
    all.forEach(this::mustBeKnown);
    mustBeTheSame();
  }

  private List<MigrationInfo> versioned() {
    return Arrays.stream(flyway.info().all()).filter(info -> info.getVersion() != null).toList();
  }

  private Stream<MigrationInfo> applied() {
    return versioned().stream().filter(info -> info.getState().isApplied());
  }

  private void mustHaveAHistory(List<MigrationInfo> all) {
    var data = flyway.getConfiguration().getDataSource();
    if (all.stream().noneMatch(info -> info.getState().isApplied()) && !isEmpty(data)) {
      throw new SchemaRefused(
          "The database at %s holds tables, but none of Tutti's: name an empty database, or the one Tutti wrote. Nothing was changed."
              .formatted(where));
    }
  }

  private static boolean isEmpty(DataSource data) {
    try (var connection = data.getConnection();
        var statement = connection.createStatement();
        var rows =
            statement.executeQuery(
                """
                select 1 from pg_class
                 where relnamespace = current_schema()::regnamespace
                   and relkind in ('r', 'p', 'v', 'm', 'f', 'S')
                   and relname <> 'flyway_schema_history'
                 limit 1
                """)) {
      return !rows.next();
    } catch (SQLException e) {
      throw new DataAccessResourceFailureException("No look at it", e);
    }
  }

  private void mustNotBeNewer(List<MigrationInfo> all) {
    var newest =
        all.stream().filter(SchemaCheck::isNewer).map(SchemaCheck::number).max(Integer::compare);
    if (newest.isPresent()) {
      throw new SchemaRefused(
          "The data in %s were written by a newer Tutti (schema %d; this one knows %d). Start the newer one, or restore a copy made before the upgrade%s. Nothing was changed."
              .formatted(where, newest.get(), known(all), copies()));
    }
  }

  private static boolean isNewer(MigrationInfo info) {
    return info.getState() == MigrationState.FUTURE_SUCCESS
        || info.getState() == MigrationState.FUTURE_FAILED;
  }

  /** Copies lie beside the data; of a database elsewhere it is not known where. */
  private String copies() {
    return where.startsWith("jdbc:") ? "" : " from " + where + "/copies";
  }

  private static int known(List<MigrationInfo> all) {
    return all.stream()
        .filter(info -> info.getState().isResolved())
        .map(SchemaCheck::number)
        .max(Integer::compare)
        .orElse(0);
  }

  private void mustHaveSucceeded(MigrationInfo info) {
    if (info.getState().isFailed()) {
      throw new SchemaRefused(
          "The data in %s began the step to schema %s, which failed."
                  .formatted(where, info.getVersion())
              + REMEDY);
    }
  }

  private void mustBeKnown(MigrationInfo info) {
    if (info.getState() == MigrationState.IGNORED) {
      throw new SchemaRefused(
          "The data in %s are at schema %s, but their step to schema %s is missing."
                  .formatted(where, version().orElse(0), info.getVersion())
              + REMEDY);
    }
    if (info.getState() == MigrationState.MISSING_SUCCESS) {
      throw new SchemaRefused(
          "The data in %s took a step to schema %s that this Tutti does not know."
                  .formatted(where, info.getVersion())
              + REMEDY);
    }
  }

  /** Compares what was run then, by its checksum and its name, with what would be run today. */
  private void mustBeTheSame() {
    var pending =
        Flyway.configure(flyway.getConfiguration().getClassLoader())
            .configuration(flyway.getConfiguration())
            .ignoreMigrationPatterns("*:pending")
            .load();
    for (var other : pending.validateWithResult().invalidMigrations) {
      throw new SchemaRefused(
          "The data in %s took another step to schema %s than this Tutti would."
                  .formatted(where, other.version)
              + REMEDY);
    }
  }

  private static int number(MigrationInfo info) {
    return number(info.getVersion());
  }

  private static int number(MigrationVersion version) {
    return version.getMajor().intValueExact();
  }
}
