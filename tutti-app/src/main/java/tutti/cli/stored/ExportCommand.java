package tutti.cli.stored;

import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tutti.backup.EvidenceExport;
import tutti.cli.option.CommandRefusal;
import tutti.cli.option.ExitCode;
import tutti.cli.option.FactOutput;
import tutti.cli.server.DatabaseHouse;
import tutti.cli.server.ServerClient;
import tutti.company.export.ExportFormat;
import tutti.company.export.ExportFormats;
import tutti.company.file.CompanyFile;
import tutti.reading.TextFile;

/** {@code tutti export}: the company as a text, or every fact as CSV. */
@Command(
    name = "export",
    description = {
      "Print the company of a file, or of a running server.",
      "With --evidence: print every fact as CSV that tutti import --data reads."
    },
    footer = {
      "",
      "Examples:",
      "  tutti export --version 7 > company.yaml",
      "  tutti export company.yaml --format mermaid",
      "  tutti export --evidence -o evidence.csv --data-dir tutti-data"
    })
public final class ExportCommand implements Callable<Integer> {

  private static final String YAML = "yaml";

  @Parameters(
      paramLabel = "FILE",
      arity = "0..1",
      description = "The company file; without one the server is asked.")
  private @Nullable Path file;

  @Mixin private ServerClient server = new ServerClient();

  @Option(
      names = "--version",
      paramLabel = "N",
      description = "Which version of the server; the latest, when not given.")
  private @Nullable Integer version;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = YAML,
      description = "yaml, byte for byte (the default), or another form; a wrong one lists them.")
  private String format = YAML;

  @Option(names = "--evidence", description = "Every fact as canonical CSV.")
  private boolean evidence;

  @Option(
      names = "-o",
      paramLabel = "FILE",
      description = "Where the facts are written to; the screen, when not given.")
  private @Nullable Path to;

  @Option(
      names = "--data-dir",
      paramLabel = "DIR",
      description = "Read the facts in this folder instead of asking the server.")
  private @Nullable Path dataDir;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  private boolean help;

  @Spec private CommandSpec spec = CommandSpec.create();

  private final DatabaseHouse house;

  public ExportCommand(DatabaseHouse house) {
    this.house = house;
  }

  @Override
  public Integer call() {
    if (evidence) {
      return facts();
    }
    var out = spec.commandLine().getOut();
    out.print(written(Optional.ofNullable(file).map(ExportCommand::read).orElseGet(this::held)));
    out.flush();
    return ExitCode.FINE;
  }

  private int facts() {
    var output = new FactOutput(Optional.ofNullable(to), spec.commandLine());
    if (dataDir == null) {
      output.write(server::evidence);
    } else {
      try (var reached =
          house.reach(dataDir.toAbsolutePath().normalize(), DatabaseHouse.Reach.HELD)) {
        var export = new EvidenceExport(reached.source());
        output.write(writer -> export.writeTo(() -> writer));
      }
    }
    return ExitCode.FINE;
  }

  private String written(String yaml) {
    return format.equals(YAML)
        ? yaml
        : ExportFormats.named(format)
            .map(export -> export.write(CompanyFile.read("company", yaml)))
            .orElseThrow(this::unknown);
  }

  private CommandRefusal unknown() {
    var known =
        ExportFormats.all().stream().map(ExportFormat::id).collect(Collectors.joining(", "));
    return new CommandRefusal(
        "There is no format \"%s\"; there is yaml, %s.".formatted(format, known));
  }

  private static String read(Path file) {
    var yaml = TextFile.read(file);
    CompanyFile.read(file.toString(), yaml);
    return yaml;
  }

  private String held() {
    var held =
        server.company(version == null ? OptionalInt.empty() : OptionalInt.of(version.intValue()));
    if (held.version() == 0) {
      throw new CommandRefusal("The server has no company yet; publish one with tutti apply.");
    }
    return held.yaml();
  }
}
