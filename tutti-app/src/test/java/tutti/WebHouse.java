package tutti;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Map;
import java.util.OptionalInt;
import org.springframework.util.FileSystemUtils;
import tutti.cli.server.DatabaseHouse;
import tutti.company.sample.SampleCompany;
import tutti.database.ReadyDatabase;
import tutti.database.embedded.Site;
import tutti.insight.simulation.SampleYear;
import tutti.people.Actor;

/** A real house on a folder and a database of its own, serving pages on a free port. */
public final class WebHouse implements AutoCloseable {

  /** The instant the year of the sample company ends. */
  public static final Instant AT = Instant.parse("2026-11-20T14:30:00Z");

  private static final Map<String, String> PROGRAMS =
      Map.of("TUTTI_PROGRAMS_DIR", Site.programs().toString());

  private final Path folder;
  private final DatabaseHouse.Opened open;

  private WebHouse(Map<String, String> environment, Path folder) {
    this.folder = folder;
    this.open =
        new SpringHouse(environment, _ -> {}).open(folder.resolve("data"), OptionalInt.of(0));
  }

  private static Path passable() {
    try {
      var folder = Files.createTempDirectory("tutti-web-test-");
      return Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final class Shared {
    static final WebHouse HOUSE = kept();

    private static WebHouse kept() {
      var house = sample();
      Runtime.getRuntime().addShutdownHook(new Thread(house::close));
      return house;
    }
  }

  /** The sample company with its year, for one test alone. */
  public static WebHouse sample() {
    var house = empty();
    house
        .open
        .charters()
        .publish("fermata.yaml", SampleCompany.yaml(), new Actor("test"), "a test");
    house.open.intake().take(SampleYear.evidence(AT));
    return house;
  }

  /** The sample company with its year, one for all tests of a run: they only read, or add. */
  public static WebHouse shared() {
    return Shared.HOUSE;
  }

  /** A house nobody has moved into, with a database of its own on a server of all tests. */
  public static WebHouse empty() {
    return on(ReadyDatabase.create().environment());
  }

  /** A house on the database that its environment names. */
  public static WebHouse on(Map<String, String> environment) {
    return new WebHouse(environment, passable());
  }

  /** A house nobody has moved into, with the PostgreSQL that Tutti brings along to itself. */
  public static WebHouse bundled() {
    return bundled(passable());
  }

  /** The same on a folder that goes with it. */
  public static WebHouse bundled(Path folder) {
    return new WebHouse(PROGRAMS, folder);
  }

  /** Opens houses and databases as the command line does. */
  public static DatabaseHouse commands() {
    return new SpringHouse(PROGRAMS, _ -> {});
  }

  /** What Spring made of a class in a house that was opened as commands do. */
  public static <T> T bean(DatabaseHouse.Opened open, Class<T> type) {
    return ((SpringHouse.Open) open).context().getBean(type);
  }

  /** The address of a page, at the end of the sample's year. */
  public String page(String path) {
    return address() + path.substring(1) + (path.contains("?") ? "&" : "?") + "at=" + AT;
  }

  /** {@code http://127.0.0.1:43210/}. */
  public String address() {
    return open.address();
  }

  /** Where its data lie. */
  public Path data() {
    return folder.resolve("data");
  }

  /** What Spring made under a name. */
  public <T> T bean(String name, Class<T> type) {
    return ((SpringHouse.Open) open).context().getBean(name, type);
  }

  public DatabaseHouse.Opened open() {
    return open;
  }

  @Override
  public void close() {
    open.close();
    try {
      FileSystemUtils.deleteRecursively(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
