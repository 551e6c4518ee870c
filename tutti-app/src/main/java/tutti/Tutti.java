package tutti;

import java.time.InstantSource;
import java.util.Locale;
import tutti.cli.CommandLineFace;
import tutti.request.OutOfMemory;

/** Starts Tutti: one command, or the server. It speaks English, whatever the machine speaks. */
public final class Tutti {

  private Tutti() {}

  public static void main(String[] args) {
    Locale.setDefault(Locale.ENGLISH);
    OutOfMemory.endsTheProgram();
    var house = new SpringHouse(System.err::println);
    System.exit(CommandLineFace.run(InstantSource.system(), house, args));
  }
}
