package tutti.cli;

import java.io.PrintWriter;
import java.time.InstantSource;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tutti.evidence.Evidence;
import tutti.ingest.Intake;
import tutti.ingest.Receipt;
import tutti.report.ReportJson;

/** {@code tutti import}: puts a company and its evidence into the database. */
@Command(
    name = "import",
    description = {
      "Put a company and the evidence of files into the database.",
      "Each line \"stored ...\" means that so many facts are safe on disk."
    },
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Example:",
      "  tutti import company.yaml --mapping mapping.yaml --data exports/ --data-dir tutti-data"
    })
final class ImportCommand implements Callable<Integer> {

  @Mixin private Inputs inputs = new Inputs();
  @Mixin private DataDir dataDir = new DataDir();

  @Option(names = "--json", description = "Print the report of what is stored, as JSON.")
  private boolean json;

  @Spec private CommandSpec spec = CommandSpec.create();

  private final InstantSource clock;
  private final House house;

  ImportCommand(InstantSource clock, House house) {
    this.clock = clock;
    this.house = house;
  }

  @Override
  public Integer call() {
    if (!inputs.hasData()) {
      throw new Refusal("tutti import: name the evidence with --data FILE_OR_FOLDER.");
    }
    var facts = facts();
    try (var open = house.open(dataDir.path("tutti-data"), OptionalInt.empty())) {
      var charter =
          open.charters()
              .publish(inputs.companyName(), inputs.companyText(), "tutti import", "Imported");
      say("charter " + charter.version() + " of " + charter.company().name() + " is in force");
      tell(store(open.intake(), facts));
      print(open);
    }
    return CommandLineFace.FINE;
  }

  /** All facts of all files, each id once: a file that breaks off stores nothing. */
  private List<Evidence> facts() {
    return new Gathering(inputs.reader(inputs.company()), err()).read(inputs.files()).facts();
  }

  private Receipt store(Intake intake, List<Evidence> facts) {
    var receipt = Receipt.NONE;
    for (var from = 0; from < facts.size(); from += Intake.BATCH) {
      var to = Math.min(from + Intake.BATCH, facts.size());
      receipt = receipt.plus(intake.take(facts.subList(from, to)));
      say("stored %d of %d facts".formatted(to, facts.size()));
    }
    return receipt;
  }

  private void tell(Receipt receipt) {
    say(
        receipt.fresh() == 0
            ? "nothing new: all %,d facts were known".formatted(receipt.repeated())
            : "%,d facts are new, %,d were known".formatted(receipt.fresh(), receipt.repeated()));
    if (receipt.contested() > 0) {
      say(
          "%,d ids are known with another meaning; what was known stands"
              .formatted(receipt.contested()));
    }
  }

  private void print(House.Opened open) {
    if (json) {
      open.reports()
          .whole(inputs.at(clock))
          .ifPresent(report -> spec.commandLine().getOut().print(ReportJson.write(report)));
      spec.commandLine().getOut().flush();
    }
  }

  /** To stdout; beside JSON, to stderr. */
  private void say(String line) {
    var out = json ? err() : spec.commandLine().getOut();
    out.println(line);
    out.flush();
  }

  private PrintWriter err() {
    return spec.commandLine().getErr();
  }
}
