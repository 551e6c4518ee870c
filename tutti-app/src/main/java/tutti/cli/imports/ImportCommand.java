package tutti.cli.imports;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tutti.charter.Charter;
import tutti.cli.evidence.EvidenceLoader;
import tutti.cli.evidence.EvidenceLoader.Gathered;
import tutti.cli.evidence.FutureFacts;
import tutti.cli.option.CommandInputs;
import tutti.cli.option.CommandInterruption;
import tutti.cli.option.CommandRefusal;
import tutti.cli.option.DataDir;
import tutti.cli.option.ExitCode;
import tutti.cli.server.DatabaseHouse;
import tutti.evidence.Evidence;
import tutti.intake.EvidenceIntake;
import tutti.intake.IntakeResult;
import tutti.intake.imports.ImportRun;
import tutti.people.Actor;
import tutti.report.ReportJson;
import tutti.report.RowsRead;

/** {@code tutti import}: puts a company and its evidence into the database. */
@Command(
    name = "import",
    description = {
      "Put a company and the evidence of files into the database.",
      "Each line \"stored ...\" means that so many facts are safe on disk.",
      "Ctrl-C stops it after the facts in hand; the same command goes on."
    },
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Example:",
      "  tutti import company.yaml --mapping mapping.yaml --data exports/ --data-dir tutti-data"
    })
public final class ImportCommand implements Callable<Integer> {

  private static final Actor PROGRAM = new Actor("tutti import");

  @Mixin private CommandInputs inputs = new CommandInputs();
  @Mixin private DataDir dataDir = new DataDir();

  @Option(names = "--json", description = "Print the report of what is stored, as JSON.")
  private boolean json;

  @Spec private CommandSpec spec = CommandSpec.create();

  private IntakeResult receipt = IntakeResult.NONE;

  private final InstantSource clock;
  private final DatabaseHouse house;

  public ImportCommand(InstantSource clock, DatabaseHouse house) {
    this.clock = clock;
    this.house = house;
  }

  @Override
  public Integer call() {
    if (!inputs.hasData()) {
      throw new CommandRefusal("tutti import: name the evidence with --data FILE_OR_FOLDER.");
    }
    var gathered = gathered();
    try (var interruption = new CommandInterruption();
        var open = house.open(dataDir.path("tutti-data"), OptionalInt.empty())) {
      return imported(open, gathered, interruption);
    }
  }

  private int imported(
      DatabaseHouse.Opened open, Gathered gathered, CommandInterruption interruption) {
    var facts = gathered.ledger().facts();
    var files = inputs.data().files().stream().map(Path::toString).toList();
    var run = open.imports().beginByCommand(files, user());
    try {
      var version = publish(open);
      version.ifPresent(run::published);
      var stored = store(run, facts, interruption);
      return stored < facts.size()
          ? stopped(run, stored, facts.size())
          : done(open, run, gathered.rows());
    } catch (RuntimeException e) {
      brokeOff(run, e);
      throw e;
    }
  }

  /** Who is logged in; the program itself where the system does not tell. */
  private static Actor user() {
    return Optional.of(System.getProperty("user.name", ""))
        .filter(name -> Actor.refusal(name).isEmpty())
        .map(Actor::new)
        .orElse(PROGRAM);
  }

  /** The version of the charter, when the company is a new one. */
  private OptionalInt publish(DatabaseHouse.Opened open) {
    var before = open.charters().current().map(Charter::version).orElse(0);
    var charter =
        open.charters().publish(inputs.companyName(), inputs.companyText(), PROGRAM, "Imported");
    say("charter " + charter.version() + " of " + charter.company().name() + " is in force");
    return charter.version() > before ? OptionalInt.of(charter.version()) : OptionalInt.empty();
  }

  private int stopped(ImportRun run, int stored, int all) {
    run.cancelled();
    say(
        "stopped: %,d of %,d facts are stored and stay (import %d)"
            .formatted(stored, all, run.number()));
    say(
        "the same command goes on; \"tutti imports take-back %d\" takes them back"
            .formatted(run.number()));
    return ExitCode.STOPPED;
  }

  private int done(DatabaseHouse.Opened open, ImportRun run, RowsRead read) {
    run.stored();
    tell(receipt);
    say(
        "this is import %d; \"tutti imports take-back %1$d\" takes it back"
            .formatted(run.number()));
    print(open, read);
    return ExitCode.FINE;
  }

  /** What a database that is gone cannot write down, the next start does. */
  private static void brokeOff(ImportRun run, RuntimeException why) {
    try {
      run.brokeOff(String.valueOf(why.getMessage()));
    } catch (RuntimeException e) {
      why.addSuppressed(e);
    }
  }

  /** All facts of all files, each id once: a file that breaks off stores nothing. */
  private Gathered gathered() {
    var gathered = new EvidenceLoader(inputs.reader(inputs.company()), err()).gather(inputs.data());
    FutureFacts.tell(gathered.ledger(), clock.instant(), err());
    return gathered;
  }

  /** Stores whole batches until all is stored or somebody stops it; returns how many facts are. */
  private int store(ImportRun run, List<Evidence> facts, CommandInterruption interruption) {
    var to = 0;
    while (to < facts.size() && !interruption.asked()) {
      var from = to;
      to = Math.min(from + EvidenceIntake.BATCH, facts.size());
      receipt = receipt.plus(run.take(facts.subList(from, to)));
      say("stored %d of %d facts".formatted(to, facts.size()));
    }
    return to;
  }

  private void tell(IntakeResult receipt) {
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

  private void print(DatabaseHouse.Opened open, RowsRead read) {
    if (json) {
      open.reports()
          .whole(inputs.at(clock))
          .map(report -> ReportJson.write(report, Optional.of(read)))
          .ifPresent(spec.commandLine().getOut()::print);
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
