package tutti.cli.option;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where a command's data lies. */
public final class DataDir {

  @Option(
      names = "--data-dir",
      paramLabel = "DIR",
      description = "The folder the data lies in; $TUTTI_DATA_DIR or ./tutti-data when not given.")
  private @Nullable Path dir;

  /** Whether one was named on the command line. */
  public boolean named() {
    return dir != null;
  }

  public Path path(String name) {
    return Optional.ofNullable(dir)
        .or(() -> Optional.ofNullable(System.getenv("TUTTI_DATA_DIR")).map(Path::of))
        .orElse(Path.of(name))
        .toAbsolutePath()
        .normalize();
  }
}
