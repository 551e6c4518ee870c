package tutti;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.OptionalInt;
import org.springframework.util.FileSystemUtils;
import tutti.cli.House;
import tutti.insight.simulation.SampleCompany;

/** A real house on a folder of its own, serving pages on a free port. */
public final class WebHouse implements AutoCloseable {

  /** The instant the year of the sample company ends. */
  public static final Instant AT = Instant.parse("2026-11-20T14:30:00Z");

  private final Path folder;
  private final House.Opened open;

  private WebHouse() {
    try {
      this.folder = Files.createTempDirectory("tutti-web-test-");
      Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    this.open = new SpringHouse(says -> {}).open(folder.resolve("data"), OptionalInt.of(0));
  }

  private static final class Shared {
    static final WebHouse HOUSE = sample();

    private static WebHouse sample() {
      var house = empty();
      Runtime.getRuntime().addShutdownHook(new Thread(house::close));
      house.open.charters().publish("fermata.yaml", SampleCompany.yaml(), "test", "a test");
      var facts = SampleCompany.year(AT);
      house.open.intake().take(facts);
      return house;
    }
  }

  /** The sample company with its year, one for all tests of a run: they only read, or add. */
  public static WebHouse shared() {
    return Shared.HOUSE;
  }

  /** A house nobody has moved into. */
  public static WebHouse empty() {
    return new WebHouse();
  }

  /** The address of a page, at the end of the sample's year. */
  public String page(String path) {
    return address() + path.substring(1) + (path.contains("?") ? "&" : "?") + "at=" + AT;
  }

  /** {@code http://127.0.0.1:43210/}. */
  public String address() {
    return open.address();
  }

  /** What Spring made under a name. */
  public <T> T bean(String name, Class<T> type) {
    return ((SpringHouse.Open) open).context().getBean(name, type);
  }

  /** Where its data lies. */
  public Path dataDir() {
    return folder.resolve("data");
  }

  public House.Opened open() {
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
