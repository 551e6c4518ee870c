package tutti.cli.option;

import java.util.OptionalInt;
import picocli.CommandLine.Option;

/** Where pages are served. */
public final class PortOption {

  private static final int GREATEST = 65_535;

  @Option(
      names = "--port",
      paramLabel = "N",
      defaultValue = "8080",
      description = "The port (8080 when not given; 0 takes any free one).")
  private int port;

  public OptionalInt port() {
    if (port < 0 || port > GREATEST) {
      throw new CommandRefusal("--port: expected a number from 0 to 65535, found " + port + ".");
    }
    return OptionalInt.of(port);
  }
}
