package tutti;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import tutti.backup.ReachedDatabase;
import tutti.cli.option.CommandRefusal;
import tutti.cli.server.DatabaseHouse.Reach;
import tutti.database.PostgresDatabase;
import tutti.database.embedded.CannotStart;

/** Opens a database for one command, without the rooms: beside a running server where one is. */
record DatabaseReach(Map<String, String> environment, Consumer<String> say) {

  ReachedDatabase open(Path dataDir, Reach reach) {
    beQuiet();
    try {
      var running = PostgresDatabase.attach(dataDir, environment);
      return outside()
          ? reached(running.orElseThrow(), Optional.empty())
          : inFolder(running, dataDir, reach);
    } catch (CannotStart e) {
      throw new CommandRefusal(String.valueOf(e.getMessage()));
    }
  }

  /** Without Spring nobody has told the libraries to say only what matters. */
  private static void beQuiet() {
    LoggingSystem.get(DatabaseReach.class.getClassLoader())
        .setLogLevel(LoggingSystem.ROOT_LOGGER_NAME, LogLevel.WARN);
  }

  private boolean outside() {
    return !environment.getOrDefault("TUTTI_DB_URL", "").isBlank();
  }

  private ReachedDatabase inFolder(Optional<PostgresDatabase> running, Path dataDir, Reach reach) {
    if (reach == Reach.HELD && !Files.exists(dataDir.resolve("pgdata"))) {
      throw new CommandRefusal(
          "%s holds no data of Tutti; name the folder with --data-dir.".formatted(dataDir));
    }
    if (reach == Reach.EMPTY && running.isPresent()) {
      throw new CommandRefusal(
          "A Tutti runs on %s; stop it, or name another folder with --data-dir."
              .formatted(dataDir));
    }
    return reached(
        running.orElseGet(() -> PostgresDatabase.open(dataDir, environment, say)),
        Optional.of(dataDir));
  }

  private static ReachedDatabase reached(PostgresDatabase database, Optional<Path> folder) {
    var source = new DriverManagerDataSource(database.url(), database.user(), database.password());
    return new ReachedDatabase(source, database.where(), folder, database::close);
  }
}
