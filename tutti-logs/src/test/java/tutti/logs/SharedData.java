package tutti.logs;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Real data that lies beside the project; what needs it says loudly when it is not there. */
public final class SharedData {

  private static final Path FOLDER =
      Path.of(Optional.ofNullable(System.getenv("TUTTI_DATA")).orElse("../../shared/data"));

  private SharedData() {}

  /** A file or folder of it. */
  public static Path at(String path) {
    var place = FOLDER.resolve(path);
    if (!Files.exists(place)) {
      System.err.printf(
          "%n*** NOT TESTED: %s is missing; set TUTTI_DATA to the folder of the data. ***%n%n",
          place.toAbsolutePath().normalize());
    }
    assumeTrue(Files.exists(place), "The shared data is missing; set TUTTI_DATA.");
    return place;
  }
}
