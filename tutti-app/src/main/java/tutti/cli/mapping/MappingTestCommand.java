package tutti.cli.mapping;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tutti.cli.option.CommandRefusal;
import tutti.cli.option.ExitCode;
import tutti.company.Company;
import tutti.company.file.CompanyFile;
import tutti.evidence.LogReader;
import tutti.evidence.log.EvidenceFiles;
import tutti.evidence.log.LogFormats;
import tutti.evidence.mapping.EvidenceMapping;
import tutti.evidence.mapping.MappingFile;
import tutti.reading.TextFile;
import tutti.reading.UnreadableInput;

/** {@code tutti mapping test}: row by row, which rule gives which fact, and why not. */
@Command(
    name = "test",
    description = "Say row by row which rule of a mapping gives which fact, and why not.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Examples:",
      "  tutti mapping test deals.csv --mapping mapping.yaml",
      "  tutti mapping test deals.csv --mapping mapping.yaml --company company.yaml --rows 5"
    })
final class MappingTestCommand implements Callable<Integer> {

  private static final int ROWS = 20;

  @Parameters(paramLabel = "FILE", description = "A file as a tool exports it.")
  private Path file = Path.of("");

  @Option(
      names = "--mapping",
      paramLabel = "FILE",
      required = true,
      description = "The rules that turn its rows into facts.")
  private Path mapping = Path.of("");

  @Option(
      names = "--company",
      paramLabel = "FILE",
      description = "The company file: its zone is meant, and its arrows are looked for.")
  private @Nullable Path company;

  @Option(
      names = "--rows",
      paramLabel = "N",
      description = "How many rows to show; 0 shows all. 20 when left out; all are counted.")
  private int rows = ROWS;

  @Option(names = "--json", description = "Print JSON.")
  private boolean json;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    if (rows < 0) {
      throw new CommandRefusal("--rows: write 0 for all, or how many; found %d.".formatted(rows));
    }
    var rules = MappingFile.read(mapping.toString(), TextFile.read(mapping));
    var about = Optional.ofNullable(company).map(MappingTestCommand::company);
    var trial = new MappingTrial(about, rows == 0 ? Integer.MAX_VALUE : rows);
    var zone = about.map(Company::zone).orElse(ZoneOffset.UTC);
    EvidenceFiles.of(file).files().forEach(one -> tried(one, rules, zone, trial));
    var out = spec.commandLine().getOut();
    out.print(json ? MappingTrialText.json(trial) : MappingTrialText.write(trial));
    out.flush();
    return ExitCode.FINE;
  }

  private static Company company(Path file) {
    return CompanyFile.read(file.toString(), TextFile.read(file));
  }

  private static void tried(Path file, EvidenceMapping rules, ZoneId zone, MappingTrial trial) {
    try (var bytes = Files.newInputStream(file)) {
      LogFormats.forEach(
          file.toString(), bytes, rules.encoded(), log -> tried(log, rules, zone, trial));
    } catch (IOException e) {
      throw UnreadableInput.file(
          file.toString(), "The file cannot be read: " + e.getMessage() + ".");
    }
  }

  private static void tried(LogReader log, EvidenceMapping rules, ZoneId zone, MappingTrial trial) {
    rules
        .whyNot(log)
        .ifPresent(why -> {
          throw UnreadableInput.file(log.header().file(), why);
        });
    trial.read(log, rules.readers(log, zone));
  }
}
