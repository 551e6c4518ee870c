package tutti.database.embedded;

import static java.nio.file.attribute.PosixFilePermissions.fromString;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.extension.AnnotatedElementContext;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.io.TempDirFactory;

/**
 * Where the tests build: folders the server's user may enter, and programs unpacked once for all.
 */
public final class Site implements TempDirFactory {

  /** Only what never comes is waited for so long, however busy the machine is. */
  private static final Duration PATIENCE = Duration.ofMinutes(10);

  private static final Duration GLANCE = Duration.ofMillis(5);
  private static final Duration LONGEST_GLANCE = Duration.ofMillis(200);

  @Override
  public Path createTempDirectory(AnnotatedElementContext element, ExtensionContext extension)
      throws IOException {
    return passable();
  }

  /** JUnit's own folders are closed to all but their owner. */
  public static Path passable() throws IOException {
    Path folder = Files.createTempDirectory("tutti");
    return Files.setPosixFilePermissions(folder, fromString("rwx--x--x"));
  }

  /** Removes a folder that no test removes by itself. */
  public static void remove(Path folder) {
    try {
      FolderTree.delete(folder);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  public static Path programs() {
    return Programs.SHARED;
  }

  static EmbeddedPostgres start(Path dataDir) {
    return start(dataDir, new ArrayList<>());
  }

  static EmbeddedPostgres start(Path dataDir, List<String> said) {
    return EmbeddedPostgres.start(dataDir, programs(), said::add);
  }

  static Connection connect(EmbeddedPostgres postgres) throws SQLException {
    return DriverManager.getConnection(postgres.jdbcUrl(), postgres.user(), postgres.password());
  }

  static Connection connectAsSuperuser(EmbeddedPostgres postgres) throws SQLException {
    try {
      String secret =
          Files.readString(new DataFolder(postgres.dataDir()).superuserPassword()).strip();
      return DriverManager.getConnection(postgres.jdbcUrl(), DatabaseCluster.SUPERUSER, secret);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  static String ask(EmbeddedPostgres postgres, String question) throws SQLException {
    try (var connection = connect(postgres)) {
      return ask(connection, question);
    }
  }

  static String ask(Connection connection, String question) throws SQLException {
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery(question)) {
      rows.next();
      return rows.getString(1);
    }
  }

  static void tell(EmbeddedPostgres postgres, String order) throws SQLException {
    try (var connection = connect(postgres)) {
      tell(connection, order);
    }
  }

  static void tell(Connection connection, String order) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(order);
    }
  }

  public static void await(String what, BooleanSupplier condition) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    long glance = GLANCE.toNanos();
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() > end) {
        Assertions.fail("Waited in vain: " + what);
      }
      LockSupport.parkNanos(glance);
      glance = Math.min(2 * glance, LONGEST_GLANCE.toNanos());
    }
  }

  private static final class Programs {
    private static final Path SHARED = make();

    private static Path make() {
      try {
        Path folder = passable();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> remove(folder)));
        return folder;
      } catch (IOException failure) {
        throw new UncheckedIOException(failure);
      }
    }
  }
}
