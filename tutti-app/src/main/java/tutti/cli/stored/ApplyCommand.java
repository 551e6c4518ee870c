package tutti.cli.stored;

import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tutti.cli.option.ActingName;
import tutti.cli.option.ExitCode;
import tutti.cli.server.ServerClient;
import tutti.company.change.CompanyChange;
import tutti.company.file.CompanyFile;
import tutti.reading.TextFile;

/** {@code tutti apply}: publishes a company file to a server. */
@Command(
    name = "apply",
    description = "Publish a company file to a running server as its next version.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Examples:",
      "  tutti apply company.yaml --as \"Ines Calvo\" --why \"Sales takes over onboarding\"",
      "  tutti apply company.yaml --dry-run"
    })
public final class ApplyCommand implements Callable<Integer> {

  @Parameters(paramLabel = "FILE", description = "The company file.")
  private Path file = Path.of("");

  @Mixin private ServerClient server = new ServerClient();

  @Option(names = "--why", paramLabel = "TEXT", description = "Why; it stands in the charter.")
  private String why = "";

  @Mixin private ActingName as = new ActingName();

  @Option(names = "--dry-run", description = "Only say what would change.")
  private boolean dryRun;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    var yaml = TextFile.read(file);
    CompanyFile.read(file.toString(), yaml);
    var held = server.company(OptionalInt.empty());
    var changes = DiffCommand.between("the server", held.yaml(), file.toString(), yaml);
    var done = done(held, yaml, changes);
    changes.forEach(change -> spec.commandLine().getOut().println(change.says()));
    spec.commandLine().getOut().println(done);
    return ExitCode.FINE;
  }

  /** What became of it; a refusal comes before anything is said of changes that are none. */
  private String done(ServerClient.Held held, String yaml, List<CompanyChange> changes) {
    if (held.yaml().equals(yaml)) {
      return "Version %d says the same; nothing to publish.".formatted(held.version());
    }
    if (dryRun) {
      return "Nothing was published; %d changes would be.".formatted(changes.size());
    }
    var reason = why.isBlank() ? "Applied " + file.getFileName() : why;
    return "Published as version %d."
        .formatted(server.publish(yaml, held.version(), as.actor(), reason));
  }
}
