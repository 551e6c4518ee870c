package tutti.database;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import tutti.database.embedded.CannotStart;
import tutti.database.embedded.EmbeddedPostgres;
import tutti.database.embedded.EmbeddedPostgres.Reach;
import tutti.database.embedded.RunningServer;

/**
 * The PostgreSQL everything is kept in: one of the user's own, or the bundled one.
 *
 * @param where what to tell the user about it
 * @param givenUp comes, with a sentence, when the bundled one does not stay up; else never
 * @param onClose ends the bundled one
 */
public record PostgresDatabase(
    String url,
    String user,
    String password,
    String where,
    CompletionStage<CannotStart> givenUp,
    Runnable onClose)
    implements AutoCloseable {

  public PostgresDatabase {
    requireNonNull(url, "url");
    requireNonNull(user, "user");
    requireNonNull(password, "password");
    requireNonNull(where, "where");
    requireNonNull(givenUp, "givenUp");
    requireNonNull(onClose, "onClose");
  }

  /** One whose end is not ours to notice. */
  public PostgresDatabase(
      String url, String user, String password, String where, Runnable onClose) {
    this(url, user, password, where, new CompletableFuture<>(), onClose);
  }

  /**
   * The database that {@code TUTTI_DB_URL} names, with {@code TUTTI_DB_USER} and {@code
   * TUTTI_DB_PASSWORD} or {@code TUTTI_DB_PASSWORD_FILE}; without it the bundled one on a folder,
   * its programs unpacked there or in {@code TUTTI_PROGRAMS_DIR}; with {@code TUTTI_DB_TCP=yes}
   * other programs of this machine reach it over TCP.
   *
   * @throws CannotStart with a sentence when it cannot be had
   */
  public static PostgresDatabase open(
      Path dataDir, Map<String, String> environment, Consumer<String> say) {
    return outside(environment)
        .orElseGet(
            () -> embedded(dataDir, programs(dataDir, environment), reach(environment), say));
  }

  /**
   * The database of a Tutti that runs on the folder now, or the one {@code TUTTI_DB_URL} names.
   * Closing it leaves the server running. Empty when nobody works on the folder: then {@link #open}
   * starts its server.
   *
   * @throws CannotStart with a sentence when it cannot be had
   */
  public static Optional<PostgresDatabase> attach(Path dataDir, Map<String, String> environment) {
    return outside(environment)
        .or(() -> EmbeddedPostgres.running(dataDir).map(PostgresDatabase::attached));
  }

  private static PostgresDatabase attached(RunningServer server) {
    return new PostgresDatabase(
        server.jdbcUrl(), server.user(), server.password(), server.dataDir().toString(), () -> {});
  }

  private static Optional<PostgresDatabase> outside(Map<String, String> environment) {
    return Optional.ofNullable(environment.get("TUTTI_DB_URL"))
        .filter(url -> !url.isBlank())
        .map(url -> outside(url, environment));
  }

  /** Whether these name a PostgreSQL of the user's own. */
  public static boolean isOutside(Map<String, String> environment) {
    return !environment.getOrDefault("TUTTI_DB_URL", "").isBlank();
  }

  private static PostgresDatabase outside(String url, Map<String, String> environment) {
    if (!url.startsWith("jdbc:postgresql:")) {
      throw new CannotStart(
          "TUTTI_DB_URL is \""
              + withoutSecret(url)
              + "\"; expected jdbc:postgresql://host:5432/database.");
    }
    var user = environment.getOrDefault("TUTTI_DB_USER", "tutti");
    var password = password(environment);
    new OutsidePostgres(url, user, password, withoutSecret(url)).mustServe();
    return new PostgresDatabase(url, user, password, withoutSecret(url), () -> {});
  }

  private static String withoutSecret(String url) {
    return url.replaceAll("(?i)(password=)[^&]*", "$1...").replaceAll("//[^/@]*@", "//...@");
  }

  private static String password(Map<String, String> environment) {
    return Optional.ofNullable(environment.get("TUTTI_DB_PASSWORD_FILE"))
        .map(file -> read(Path.of(file)))
        .orElseGet(() -> environment.getOrDefault("TUTTI_DB_PASSWORD", ""));
  }

  private static String read(Path file) {
    try {
      return Files.readString(file).strip();
    } catch (IOException e) {
      throw new CannotStart(
          "TUTTI_DB_PASSWORD_FILE names " + file + ", which cannot be read; check the path.");
    }
  }

  /** Several data folders may share the programs; a package may bring them along. */
  private static Path programs(Path dataDir, Map<String, String> environment) {
    return Optional.ofNullable(environment.get("TUTTI_PROGRAMS_DIR"))
        .filter(dir -> !dir.isBlank())
        .map(Path::of)
        .orElse(dataDir);
  }

  private static Reach reach(Map<String, String> environment) {
    var wish = environment.getOrDefault("TUTTI_DB_TCP", "no");
    return switch (wish) {
      case "yes" -> Reach.SOCKET_AND_TCP;
      case "no", "" -> Reach.SOCKET;
      default -> throw new CannotStart("TUTTI_DB_TCP is \"" + wish + "\"; expected yes or no.");
    };
  }

  private static PostgresDatabase embedded(
      Path dataDir, Path programs, Reach reach, Consumer<String> say) {
    var postgres = EmbeddedPostgres.start(dataDir, programs, reach, say).closedByCaller();
    return new PostgresDatabase(
        postgres.jdbcUrl(),
        postgres.user(),
        postgres.password(),
        postgres.dataDir().toAbsolutePath().toString(),
        postgres.givenUp(),
        postgres::close);
  }

  @Override
  public void close() {
    onClose.run();
  }
}
