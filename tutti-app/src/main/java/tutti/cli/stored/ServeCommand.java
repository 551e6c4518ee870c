package tutti.cli.stored;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import tutti.cli.option.DataDir;
import tutti.cli.option.ExitCode;
import tutti.cli.option.PortOption;
import tutti.cli.server.DatabaseHouse;

/** {@code tutti serve}: the pages and their database. */
@Command(
    name = "serve",
    description = {
      "Serve the pages on 127.0.0.1 until the process ends.",
      "TUTTI_DB_URL (with TUTTI_DB_USER and TUTTI_DB_PASSWORD or TUTTI_DB_PASSWORD_FILE) names a"
          + " PostgreSQL 15 or newer of your own.",
      "TUTTI_PROGRAMS_DIR names a folder for the bundled one's programs, which several data"
          + " folders may share.",
      "TUTTI_DB_TCP=yes lets other programs of this machine reach the bundled one over TCP; its"
          + " port is said at the start, its user is tutti, its password lies in the data folder."
    },
    mixinStandardHelpOptions = true,
    footer = {"", "Example:", "  tutti serve --data-dir /srv/tutti --port 8080"})
public final class ServeCommand implements Callable<Integer> {

  @Mixin private DataDir dataDir = new DataDir();

  @Mixin private PortOption port = new PortOption();

  @Spec private CommandSpec spec = CommandSpec.create();

  private final DatabaseHouse house;

  public ServeCommand(DatabaseHouse house) {
    this.house = house;
  }

  @Override
  public Integer call() {
    try (var open = house.open(dataDir.path("tutti-data"), port.port())) {
      spec.commandLine().getOut().println("Tutti is at " + open.address());
      open.await();
    }
    return ExitCode.FINE;
  }
}
