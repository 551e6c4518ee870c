package tutti.cli.stored;

import java.time.InstantSource;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tutti.cli.option.DataDir;
import tutti.cli.option.ExitCode;
import tutti.cli.option.VersionProvider;
import tutti.cli.server.DatabaseHouse;
import tutti.doctor.Doctor;
import tutti.doctor.DoctorReport;

/** {@code tutti doctor}: whether everything is as it should be. */
@Command(
    name = "doctor",
    description = {
      "Look whether everything is as it should be, also while a server runs; nothing is changed.",
      "Exit 0: fine. 1: something is wrong. 2: it cannot be looked at."
    },
    mixinStandardHelpOptions = true,
    footer = {"", "Example:", "  tutti doctor --deep --data-dir /srv/tutti"})
public final class DoctorCommand implements Callable<Integer> {

  @Mixin private DataDir dataDir = new DataDir();

  @Option(
      names = "--deep",
      description =
          "Read every row, work out anew what follows from the facts, and compare; prints a digest"
              + " of everything.")
  private boolean deep;

  @Option(names = "--json", description = "Print JSON.")
  private boolean json;

  @Spec private CommandSpec spec = CommandSpec.create();

  private final InstantSource clock;
  private final DatabaseHouse house;

  public DoctorCommand(InstantSource clock, DatabaseHouse house) {
    this.clock = clock;
    this.house = house;
  }

  @Override
  public Integer call() {
    var examination = examination();
    var out = spec.commandLine().getOut();
    out.print(json ? examination.json() : examination.text());
    out.flush();
    return examination.fine() ? ExitCode.FINE : ExitCode.FINDINGS;
  }

  private DoctorReport examination() {
    var folder = dataDir.path("tutti-data");
    try (var reached = house.reach(folder, DatabaseHouse.Reach.HELD)) {
      return Doctor.examine(VersionProvider.number(), folder, reached, deep, clock.instant());
    }
  }
}
