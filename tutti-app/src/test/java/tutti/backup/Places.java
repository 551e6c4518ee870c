package tutti.backup;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import tutti.Home;
import tutti.backup.store.DatabaseSnapshot;
import tutti.database.PostgresDatabase;
import tutti.database.embedded.Site;
import tutti.map.fold.CompanyFolding;
import tutti.map.fold.OpenFunctions;
import tutti.report.ArrangementCache;

/** Empty databases to restore into; they go with the test. */
public final class Places implements AutoCloseable {

  private final List<Runnable> ends = new ArrayList<>();

  /** The database a home keeps its own in. */
  public static ReachedDatabase of(Home home) {
    return new ReachedDatabase(
        home.bean(DataSource.class), home.name(), Optional.empty(), () -> {});
  }

  /** A new one of the same kind. */
  public ReachedDatabase like(Home home) {
    return switch (home) {
      case BUNDLED -> bundled();
      case OUTSIDE -> outside();
    };
  }

  private ReachedDatabase bundled() {
    try {
      var folder = Site.passable();
      var data = folder.resolve("data");
      var programs = Map.of("TUTTI_PROGRAMS_DIR", Site.programs().toString());
      var database = PostgresDatabase.open(data, programs, _ -> {});
      ends.add(() -> end(database, folder));
      return reached(database.url(), database.user(), database.password(), "the new folder");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void end(PostgresDatabase database, Path folder) {
    database.close();
    Site.remove(folder);
  }

  private ReachedDatabase outside() {
    var name = "place_" + UUID.randomUUID().toString().replace("-", "");
    Home.OUTSIDE.sql().execute("create database " + name);
    ends.add(() -> Home.OUTSIDE.sql().execute("drop database " + name + " with (force)"));
    var home = (HikariDataSource) Home.OUTSIDE.bean(DataSource.class);
    var url = home.getJdbcUrl().replaceFirst("/postgres(\\?|$)", "/" + name + "$1");
    return reached(url, home.getUsername(), home.getPassword(), "the new database");
  }

  private static ReachedDatabase reached(String url, String user, String password, String where) {
    return new ReachedDatabase(
        new DriverManagerDataSource(url, user, password), where, Optional.empty(), () -> {});
  }

  /** Waits until nothing is worked out in the background that would be kept. */
  static void settle(Home home) {
    var company = home.charters().current().orElseThrow().company();
    var folding = CompanyFolding.of(company, OpenFunctions.atFirst(company).closed());
    var maps = home.bean(ArrangementCache.class);
    for (var portrait : new boolean[] {false, true}) {
      Site.await(
          "its map is kept", () -> maps.of(folding, portrait, Duration.ofSeconds(5)).isPresent());
    }
  }

  /** Questions to a database. */
  public static JdbcTemplate sql(ReachedDatabase reached) {
    return new JdbcTemplate(reached.source());
  }

  /** The digest of everything in a database. */
  public static DatabaseDigest digest(ReachedDatabase reached) {
    try (var snapshot = DatabaseSnapshot.of(reached.source())) {
      return DatabaseDigest.of(snapshot);
    }
  }

  @Override
  public void close() {
    ends.reversed().forEach(Runnable::run);
  }
}
