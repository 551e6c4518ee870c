package tutti;

import java.time.InstantSource;
import tutti.cli.CommandLineFace;

/** Starts Tutti: one command, or the server. */
public final class Tutti {

  private Tutti() {}

  public static void main(String[] args) {
    var house = new SpringHouse(System.err::println);
    System.exit(CommandLineFace.run(InstantSource.system(), house, args));
  }
}
