package tutti.cli.imports;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tutti.cli.option.ActingName;
import tutti.cli.option.ExitCode;
import tutti.cli.server.DatabaseHouse;

/** {@code tutti imports put-back}: put an import in again that was taken back. */
@Command(
    name = "put-back",
    description = "Put an import in again that was taken back.",
    mixinStandardHelpOptions = true,
    footer = {"", "Example:", "  tutti imports put-back 7 --data-dir tutti-data"})
final class ImportPutBackCommand implements Callable<Integer> {

  @Parameters(paramLabel = "ID", description = "The number of the import.")
  private long id;

  @Mixin private ImportSource source;

  @Mixin private ActingName as = new ActingName();

  @Spec private CommandSpec spec = CommandSpec.create();

  ImportPutBackCommand(DatabaseHouse house) {
    this.source = new ImportSource(house);
  }

  @Override
  public Integer call() {
    spec.commandLine()
        .getOut()
        .println(ImportSource.underway(source.putBack(id, as.actor())).orElse(done()));
    spec.commandLine().getOut().flush();
    return ExitCode.FINE;
  }

  private String done() {
    return "Import %d counts again.".formatted(id);
  }
}
