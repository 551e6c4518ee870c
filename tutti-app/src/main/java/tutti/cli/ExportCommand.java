package tutti.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tutti.company.file.CompanyFile;
import tutti.reading.TextFile;

/** {@code tutti export}: the company as a text. */
@Command(
    name = "export",
    description = "Print the company of a file, or of a running server, byte for byte.",
    footer = {"", "Example:", "  tutti export --version 7 > company.yaml"})
final class ExportCommand implements Callable<Integer> {

  /** What a company can be printed as. */
  enum Format {
    YAML
  }

  @Parameters(
      paramLabel = "FILE",
      arity = "0..1",
      description = "The company file; without one the server is asked.")
  private @Nullable Path file;

  @Mixin private Server server = new Server();

  @Option(
      names = "--version",
      paramLabel = "N",
      description = "Which version of the server; the latest, when not given.")
  private @Nullable Integer version;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "YAML",
      description = "${COMPLETION-CANDIDATES}.")
  private Format format = Format.YAML;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  private boolean help;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    var out = spec.commandLine().getOut();
    out.print(written(Optional.ofNullable(file).map(ExportCommand::read).orElseGet(this::held)));
    out.flush();
    return CommandLineFace.FINE;
  }

  private String written(String yaml) {
    return switch (format) {
      case YAML -> yaml;
    };
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
      throw new Refusal("The server has no company yet; publish one with tutti apply.");
    }
    return held.yaml();
  }
}
