package tutti.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tutti.company.Company;
import tutti.company.file.CompanyFile;
import tutti.insight.check.Checks;
import tutti.insight.check.Finding;
import tutti.insight.check.Severity;
import tutti.reading.TextFile;
import tutti.report.ReportJson;

/** {@code tutti check}: what is missing or contradictory in a company file. */
@Command(
    name = "check",
    description = "Say what is missing in a company file; exit 1 when an error is found.",
    mixinStandardHelpOptions = true,
    footer = {"", "Example:", "  tutti check company.yaml", "  tutti check --json company.yaml"})
final class CheckCommand implements Callable<Integer> {

  @Parameters(paramLabel = "FILE", description = "The company file.")
  private Path file = Path.of("");

  @Option(names = "--json", description = "Print the findings as JSON.")
  private boolean json;

  @Option(
      names = "--fail-on",
      paramLabel = "SEVERITY",
      defaultValue = "ERROR",
      description =
          "Exit 1 on findings of this severity or worse: error (the default), warning, info.")
  private Severity failOn = Severity.ERROR;

  @Spec private CommandSpec spec = CommandSpec.create();

  private final InstantSource clock;

  CheckCommand(InstantSource clock) {
    this.clock = clock;
  }

  @Override
  public Integer call() {
    var company = CompanyFile.read(file.toString(), TextFile.read(file));
    var findings = Checks.run(company, LocalDate.ofInstant(clock.instant(), company.zone()));
    print(company, findings);
    return findings.stream().anyMatch(finding -> finding.severity().compareTo(failOn) <= 0)
        ? CommandLineFace.FINDINGS
        : CommandLineFace.FINE;
  }

  private void print(Company company, List<Finding> findings) {
    var out = spec.commandLine().getOut();
    if (json) {
      out.print(ReportJson.writeFindings(findings));
      out.flush();
    } else {
      findings.forEach(finding -> print(out, finding));
      out.println(summary(company, findings));
    }
  }

  private static void print(PrintWriter out, Finding finding) {
    out.printf(
        "%-7s %s  %s%n             %s%n",
        finding.severity().word(), finding.id(), finding.says(), finding.fix());
  }

  private static String summary(Company company, List<Finding> findings) {
    return "%s: %d parties, %d arrows, %d promises; %d errors, %d warnings."
        .formatted(
            company.name(),
            company.parties().size(),
            company.arrows().size(),
            company.arrows().stream().mapToInt(arrow -> arrow.promises().size()).sum(),
            count(findings, Severity.ERROR),
            count(findings, Severity.WARNING));
  }

  private static long count(List<Finding> findings, Severity severity) {
    return findings.stream().filter(finding -> finding.severity() == severity).count();
  }
}
