package tutti;

import java.time.InstantSource;
import java.util.Locale;
import tutti.cli.CommandLineFace;

/** Starts Tutti: one command, or the server. Its English has English numbers everywhere. */
public final class Tutti {

  private Tutti() {}

  public static void main(String[] args) {
    Locale.setDefault(Locale.Category.FORMAT, Locale.ENGLISH);
    var house = new SpringHouse(System.err::println);
    System.exit(CommandLineFace.run(InstantSource.system(), house, args));
  }
}
