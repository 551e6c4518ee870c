package tutti.cli.stored;

import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tutti.cli.option.ExitCode;
import tutti.cli.server.ServerClient;
import tutti.company.Company;
import tutti.company.change.CompanyChange;
import tutti.company.change.CompanyDiff;
import tutti.company.file.CompanyFile;
import tutti.reading.TextFile;

/** {@code tutti diff}: what differs between two companies, as sentences. */
@Command(
    name = "diff",
    description = {
      "Say what differs between the company on a server and a file, or between two files.",
      "Exit 0: nothing. 1: something. 2: a file that cannot be used, or no server."
    },
    mixinStandardHelpOptions = true,
    footer = {"", "Examples:", "  tutti diff company.yaml", "  tutti diff before.yaml after.yaml"})
public final class DiffCommand implements Callable<Integer> {

  @Parameters(
      paramLabel = "FILE",
      arity = "1..2",
      description = "The company file; or the one before and the one after.")
  private List<Path> files = List.of();

  @Mixin private ServerClient server = new ServerClient();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    var after = files.getLast();
    var changes =
        files.size() == 1
            ? between(
                "the server",
                server.company(OptionalInt.empty()).yaml(),
                after.toString(),
                TextFile.read(after))
            : between(
                files.getFirst().toString(),
                TextFile.read(files.getFirst()),
                after.toString(),
                TextFile.read(after));
    changes.forEach(change -> spec.commandLine().getOut().println(change.says()));
    return changes.isEmpty() ? ExitCode.FINE : ExitCode.FINDINGS;
  }

  /** What differs by meaning; a blank text is a company of which nothing is written. */
  static List<CompanyChange> between(String name, String before, String otherName, String after) {
    return CompanyDiff.between(read(name, before), read(otherName, after));
  }

  private static Company read(String name, String yaml) {
    return CompanyFile.read(name, yaml.isBlank() ? "apiVersion: tutti/v1\nkind: Company\n" : yaml);
  }
}
