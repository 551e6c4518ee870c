package tutti.cli;

import java.io.PrintWriter;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tutti.cli.evidence.EvidenceLoader;
import tutti.cli.evidence.EvidenceLoader.Gathered;
import tutti.cli.evidence.FutureFacts;
import tutti.cli.option.CommandInputs;
import tutti.cli.option.CommandRefusal;
import tutti.cli.option.ExitCode;
import tutti.cli.option.FailOn;
import tutti.company.Company;
import tutti.handoff.HandOff;
import tutti.handoff.MemoryLedger;
import tutti.insight.flow.Flow;
import tutti.insight.health.StateChange;
import tutti.insight.seen.AsSeen;
import tutti.insight.seen.ObservedCompany;
import tutti.measure.CompanyReading;
import tutti.measure.HandOffSamples;
import tutti.report.CompanyReport;
import tutti.report.MonthsCsv;
import tutti.report.ReportCsv;
import tutti.report.ReportJson;
import tutti.report.ReportSentences;
import tutti.report.ReportText;
import tutti.report.RowsRead;

/** {@code tutti measure}: files in, report out; no server, no database. */
@Command(
    name = "measure",
    description = "Measure every promise of a company by the evidence in files.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Without a company: the one that an export shows is drafted and measured.",
      "",
      "Examples:",
      "  tutti measure company.yaml --data evidence.csv",
      "  tutti measure tickets.csv",
      "  tutti measure company.yaml --mapping mapping.yaml --data exports/ --at 2026-11-20 --json",
      "  tutti measure company.yaml --data evidence.csv --fail-on broken,refused=5%%"
    })
final class MeasureCommand implements Callable<Integer> {

  private static final int SHOWN = 20;

  @Mixin private CommandInputs inputs = new CommandInputs();

  @Option(names = "--json", description = "Print the report as JSON.")
  private boolean json;

  @Option(names = "--csv", description = "Print one row for each promise as CSV.")
  private boolean csv;

  @Option(names = "--by-month", description = "Print one row for each promise and month as CSV.")
  private boolean byMonth;

  @Option(
      names = "--since",
      paramLabel = "TIME",
      description =
          "Also say which arrows stand otherwise than at this time; without a zone it is meant in"
              + " the company's.")
  private @Nullable String since;

  @Option(
      names = "--fail-on",
      split = ",",
      paramLabel = "STATE",
      description = {
        "Exit 1 when an arrow is in this state or worse: broken, at-risk, silent;",
        "or when this share of the rows could not be read, such as refused=5%%."
      })
  private List<String> failOn = List.of();

  @Spec private CommandSpec spec = CommandSpec.create();

  private final InstantSource clock;

  MeasureCommand(InstantSource clock) {
    this.clock = clock;
  }

  @Override
  public Integer call() {
    var limit = FailOn.of(failOn);
    if (Stream.of(json, csv, byMonth).filter(chosen -> chosen).count() > 1) {
      throw new CommandRefusal("tutti measure: choose one of --json, --csv and --by-month.");
    }
    if (!inputs.hasData() && inputs.exported()) {
      return drafted(limit);
    }
    if (!inputs.hasData()) {
      throw new CommandRefusal("tutti measure: name the evidence with --data FILE_OR_FOLDER.");
    }
    return measured(gathered(inputs, spec), inputs.at(clock), limit);
  }

  /** One file and no company: measured by the company it shows. */
  private int drafted(FailOn limit) {
    var err = spec.commandLine().getErr();
    var drafted = DraftedEvidence.of(inputs.first(), err);
    inputs.take(drafted.company());
    var at = inputs.asked().orElseGet(() -> drafted.at(clock.instant()));
    err.printf(
        "%s: no company file; measured by the one it shows, at %s. Nobody has promised any of it"
            + " yet.%n",
        inputs.first(), at);
    return measured(new Gathered(drafted.ledger(), RowsRead.of(List.of())), at, limit);
  }

  private int measured(Gathered gathered, Instant at, FailOn limit) {
    var handOffs = gathered.ledger().handOffs(at);
    FutureFacts.tell(gathered.ledger(), at, spec.commandLine().getErr());
    tellImpossible(handOffs, spec.commandLine().getErr());
    var report = report(inputs.company(), handOffs, at);
    var out = spec.commandLine().getOut();
    out.print(written(report, gathered));
    out.flush();
    return limit.reached(report, gathered.rows()) ? ExitCode.FINDINGS : ExitCode.FINE;
  }

  /** What the files a command was given tell. */
  record Heard(CompanyReport report, List<HandOff> handOffs) {
    Heard {
      handOffs = List.copyOf(handOffs);
    }

    /** The company in the light of it. */
    AsSeen seen() {
      var company = report.company();
      var seen = ObservedCompany.of(company, company::arrow, handOffs, report.at());
      return AsSeen.of(report.reading(), seen);
    }
  }

  /** The report on the files a command was given. */
  static CompanyReport report(CommandInputs inputs, InstantSource clock, CommandSpec spec) {
    return heard(inputs, clock, spec).report();
  }

  /** The report on the files a command was given, and their hand-offs. */
  static Heard heard(CommandInputs inputs, InstantSource clock, CommandSpec spec) {
    var at = inputs.at(clock);
    var ledger = gathered(inputs, spec).ledger();
    var handOffs = ledger.handOffs(at);
    FutureFacts.tell(ledger, at, spec.commandLine().getErr());
    tellImpossible(handOffs, spec.commandLine().getErr());
    return new Heard(report(inputs.company(), handOffs, at), handOffs);
  }

  private static CompanyReport report(Company company, List<HandOff> handOffs, Instant at) {
    return CompanyReport.of(
        company,
        new HandOffSamples(handOffs),
        at,
        () -> Optional.of(Flow.of(company, handOffs, at, Flow.WINDOW)));
  }

  private static Gathered gathered(CommandInputs inputs, CommandSpec spec) {
    return inputs.hasData()
        ? new EvidenceLoader(inputs.reader(inputs.company()), spec.commandLine().getErr())
            .gather(inputs.data())
        : Gathered.nothing();
  }

  private static void tellImpossible(List<HandOff> handOffs, PrintWriter err) {
    handOffs.stream()
        .filter(HandOff::anomaly)
        .limit(SHOWN)
        .forEach(handOff ->
            err.printf(
                "%s, hand-off %s %s; it is set aside.%n",
                handOff.id().arrow(),
                handOff.id().key(),
                ReportSentences.impossible(handOff, Instant::toString)));
  }

  private String written(CompanyReport report, Gathered gathered) {
    var read = Optional.of(gathered.rows());
    var ledger = gathered.ledger();
    if (json) {
      return ReportJson.write(report, read);
    }
    if (byMonth) {
      var samples = new HandOffSamples(ledger.handOffs(report.at()));
      return MonthsCsv.write(report, samples, gathered.rows());
    }
    return csv
        ? ReportCsv.write(report, read)
        : ReportText.write(report, read) + changed(report, ledger);
  }

  private String changed(CompanyReport report, MemoryLedger ledger) {
    if (since == null) {
      return "";
    }
    var before = inputs.time("--since", since);
    var then =
        CompanyReading.of(report.company(), new HandOffSamples(ledger.handOffs(before)), before);
    return ReportText.changed(report, StateChange.between(then, report.reading()), before);
  }
}
