package tutti.cli.stored;

import java.time.InstantSource;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import tutti.cli.option.DataDir;
import tutti.cli.option.ExitCode;
import tutti.cli.option.PortOption;
import tutti.cli.server.DatabaseHouse;
import tutti.company.sample.SampleCompany;
import tutti.insight.simulation.SampleYear;
import tutti.intake.EvidenceIntake;
import tutti.people.Actor;

/** {@code tutti demo}: a sample company with a year of made-up hand-offs, in the browser. */
@Command(
    name = "demo",
    description = "Show a sample company with a year of made-up hand-offs in the browser.",
    mixinStandardHelpOptions = true,
    footer = {"", "Example:", "  tutti demo"})
public final class DemoCommand implements Callable<Integer> {

  private static final Actor PROGRAM = new Actor("tutti demo");

  @Mixin private DataDir dataDir = new DataDir();

  @Mixin private PortOption port = new PortOption();

  @Spec private CommandSpec spec = CommandSpec.create();

  private final InstantSource clock;
  private final DatabaseHouse house;

  public DemoCommand(InstantSource clock, DatabaseHouse house) {
    this.clock = clock;
    this.house = house;
  }

  @Override
  public Integer call() {
    try (var open = house.open(dataDir.path("tutti-demo"), port.port())) {
      if (open.charters().current().isEmpty()) {
        fill(open);
      }
      say("Tutti is at " + open.address() + " (end it with Ctrl-C)");
      open.await();
    }
    return ExitCode.FINE;
  }

  /** Through the same doors as everything else. */
  private void fill(DatabaseHouse.Opened open) {
    open.charters().publish("fermata.yaml", SampleCompany.yaml(), PROGRAM, "A sample");
    var year = SampleYear.evidence(clock.instant());
    for (var from = 0; from < year.size(); from += EvidenceIntake.BATCH) {
      open.intake().take(year.subList(from, Math.min(from + EvidenceIntake.BATCH, year.size())));
    }
    say("Fermata Instruments: %,d made-up facts of one year".formatted(year.size()));
  }

  private void say(String line) {
    spec.commandLine().getOut().println(line);
    spec.commandLine().getOut().flush();
  }
}
