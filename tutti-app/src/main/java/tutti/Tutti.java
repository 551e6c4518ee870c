package tutti;

import java.time.InstantSource;
import tutti.cli.CommandLineFace;
import tutti.cli.Refusal;

/** Starts Tutti: one command, or the server. */
public final class Tutti {

  private Tutti() {}

  public static void main(String[] args) {
    System.exit(
        CommandLineFace.run(
            InstantSource.system(),
            (dataDir, port) -> {
              throw new Refusal("soon");
            },
            args));
  }
}
