package tutti.cli;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tutti.cli.option.CommandRefusal;
import tutti.cli.option.CompanyText;
import tutti.cli.option.ExitCode;
import tutti.cli.option.OptionOutput;
import tutti.cli.option.VersionProvider;
import tutti.company.Company;
import tutti.company.file.CompanyFile;
import tutti.company.file.TextPlaces;
import tutti.insight.check.CheckRule;
import tutti.insight.check.CheckRules;
import tutti.insight.check.Severity;
import tutti.reading.SpellingSuggestion;
import tutti.report.finding.CheckJson;
import tutti.report.finding.CheckReport;
import tutti.report.finding.CheckText;
import tutti.report.finding.JUnitXml;
import tutti.report.finding.SarifReport;
import tutti.report.finding.TerminalColour;

/** {@code tutti check}: what is missing or contradictory in a company file. */
@Command(
    name = "check",
    description = "Say what is missing in a company file; exit 1 when an error is found.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Every rule has a page in docs/checks. A file may change a rule's severity, exempt a",
      "finding, or answer a conflict by a control.",
      "",
      "Examples:",
      "  tutti check company.yaml",
      "  git show HEAD:company.yaml | tutti check -",
      "  tutti check company.yaml --only L16,L18 --at 2027-01-01",
      "  tutti check company.yaml --junit=check.xml --sarif=check.sarif --fail-on warning"
    })
final class CheckCommand implements Callable<Integer> {

  @Parameters(paramLabel = "FILE", description = "The company file; - reads standard input.")
  private Path file = Path.of("");

  @Option(
      names = "--json",
      arity = "0..1",
      paramLabel = "FILE",
      preprocessor = OptionOutput.Attached.class,
      converter = OptionOutput.Named.class,
      description = "Print the findings as JSON, or write them to FILE (docs/check-json.md).")
  private @Nullable OptionOutput json;

  @Option(
      names = "--junit",
      arity = "0..1",
      paramLabel = "FILE",
      preprocessor = OptionOutput.Attached.class,
      converter = OptionOutput.Named.class,
      description = "Print JUnit's XML, or write it to FILE: one test case for each rule.")
  private @Nullable OptionOutput junit;

  @Option(
      names = "--sarif",
      arity = "0..1",
      paramLabel = "FILE",
      preprocessor = OptionOutput.Attached.class,
      converter = OptionOutput.Named.class,
      description = "Print SARIF 2.1.0, or write it to FILE, with the lines of the company file.")
  private @Nullable OptionOutput sarif;

  @Option(
      names = "--fail-on",
      paramLabel = "SEVERITY",
      defaultValue = "ERROR",
      description =
          "Exit 1 on open findings of this severity or worse: error (the default), warning, info.")
  private Severity failOn = Severity.ERROR;

  @Option(
      names = "--only",
      paramLabel = "RULE",
      split = ",",
      description = "Ask these rules only, such as L03,cf-01; L16 is all conflicts.")
  private List<String> only = List.of();

  @Option(
      names = "--at",
      paramLabel = "DATE",
      description = "The day to check for, such as 2027-01-31; today, when not given.")
  private @Nullable String at;

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      defaultValue = "AUTO",
      description =
          "auto (the default: on a terminal, where NO_COLOR is not set), always or never.")
  private Colour colour = Colour.AUTO;

  @Spec private CommandSpec spec = CommandSpec.create();

  private final InstantSource clock;

  CheckCommand(InstantSource clock) {
    this.clock = clock;
  }

  /** When to colour the text. */
  enum Colour {
    AUTO,
    ALWAYS,
    NEVER
  }

  /** One thing to write, and where. */
  private record FindingFormat(OptionOutput to, String text) {}

  @Override
  public Integer call() {
    refuseTwoOnScreen();
    var text = CompanyText.of(file);
    var company = CompanyFile.read(text.name(), text.text());
    var checked = checked(company);
    write(writings(checked, text), checked);
    return checked.reaches(failOn) ? ExitCode.FINDINGS : ExitCode.FINE;
  }

  private void refuseTwoOnScreen() {
    if (Stream.of(Optional.ofNullable(json), Optional.ofNullable(junit), Optional.ofNullable(sarif))
            .flatMap(Optional::stream)
            .filter(OptionOutput::onScreen)
            .count()
        > 1) {
      throw new CommandRefusal(
          "tutti check: one form goes to the screen; name a file for the others, such as"
              + " --sarif=check.sarif.");
    }
  }

  private CheckReport checked(Company company) {
    only.forEach(rule -> refuseUnknown(rule, company));
    var checked = CheckReport.of(company, day(company));
    return only.isEmpty() ? checked : checked.only(only);
  }

  private static void refuseUnknown(String rule, Company company) {
    var ids = CheckRules.of(company).stream().map(CheckRule::id).toList();
    if (!ids.contains(rule)) {
      throw new CommandRefusal(
          "--only: no rule has the id "
              + SpellingSuggestion.quoted(rule)
              + SpellingSuggestion.hint(rule, ids));
    }
  }

  private LocalDate day(Company company) {
    return Optional.ofNullable(at)
        .map(CheckCommand::date)
        .orElseGet(() -> LocalDate.ofInstant(clock.instant(), company.zone()));
  }

  private static LocalDate date(String text) {
    try {
      return LocalDate.parse(text.strip());
    } catch (DateTimeException e) {
      throw new CommandRefusal(
          "--at: expected a date such as 2027-01-31, found "
              + SpellingSuggestion.quoted(text)
              + ".");
    }
  }

  private List<FindingFormat> writings(CheckReport checked, CompanyText text) {
    var writings = new ArrayList<FindingFormat>();
    if (json != null) {
      writings.add(new FindingFormat(json, CheckJson.write(checked)));
    }
    if (junit != null) {
      writings.add(new FindingFormat(junit, JUnitXml.write(checked, failOn)));
    }
    if (sarif != null) {
      var places = TextPlaces.of(text.name(), text.text());
      var named = text.path(Path.of("").toAbsolutePath());
      writings.add(
          new FindingFormat(
              sarif, SarifReport.write(checked, named, places, VersionProvider.number())));
    }
    return writings;
  }

  /** What goes to files first: when that fails, nothing is on the screen. */
  private void write(List<FindingFormat> writings, CheckReport checked) {
    writings.stream()
        .filter(writing -> !writing.to().onScreen())
        .forEach(writing -> writing.to().write(writing.text()));
    var out = spec.commandLine().getOut();
    out.print(
        writings.stream()
            .filter(writing -> writing.to().onScreen())
            .map(FindingFormat::text)
            .findFirst()
            .orElseGet(() -> CheckText.write(checked, paint())));
    out.flush();
  }

  private TerminalColour paint() {
    var coloured =
        switch (colour) {
          case AUTO -> Ansi.AUTO.enabled();
          case ALWAYS -> true;
          case NEVER -> false;
        };
    return coloured ? TerminalColour.COLOURED : TerminalColour.PLAIN;
  }
}
