package tutti.database.store;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.util.Optional;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import tutti.database.BeforeMigration;
import tutti.database.SchemaRefused;

/**
 * Brings the database to the version of this program: after a look whether it may, and a copy of
 * what is there. Each step is a transaction of its own, so one that is killed leaves nothing half
 * done.
 */
public final class CheckedMigration implements FlywayMigrationStrategy {

  private static final Logger LOG = LoggerFactory.getLogger(CheckedMigration.class);

  private final DataSource patient;
  private final String where;
  private final Optional<BeforeMigration> copies;

  /**
   * @param patient connections without a limit of time
   * @param where what to tell people about the database
   * @param copies what keeps a copy, when there is such
   */
  public CheckedMigration(DataSource patient, String where, Optional<BeforeMigration> copies) {
    this.patient = requireNonNull(patient, "patient");
    this.where = requireNonNull(where, "where");
    this.copies = requireNonNull(copies, "copies");
  }

  @Override
  public void migrate(Flyway configured) {
    var flyway =
        Flyway.configure(configured.getConfiguration().getClassLoader())
            .configuration(configured.getConfiguration())
            .dataSource(patient)
            .load();
    var check = new SchemaCheck(flyway, where);
    check.mustBeOurs();
    check.version().filter(_ -> check.isBehind()).ifPresent(this::copy);
    flyway.migrate();
  }

  private void copy(int from) {
    if (copies.isEmpty()) {
      LOG.warn("The data go from schema {} to a newer one; no copy is kept of what was.", from);
    }
    try {
      copies.orElse((_, _) -> {}).copy(patient, from);
    } catch (IOException | RuntimeException e) {
      throw new SchemaRefused(
          "The data in %s are of an older Tutti (schema %d) and no copy could be kept before changing them (%s). Nothing was changed."
              .formatted(where, from, said(e)),
          e);
    }
  }

  /** One line, without a closing full stop. */
  private static String said(Exception e) {
    return String.valueOf(e.getMessage()).strip().replaceAll("\\s+", " ").replaceAll("\\.$", "");
  }
}
