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

/**
 * {@code tutti imports take-back}: take an import back, whole: measures are as if it had never
 * come.
 */
@Command(
    name = "take-back",
    description = "Take an import back, whole: measures are as if it had never come.",
    mixinStandardHelpOptions = true,
    footer = {"", "Example:", "  tutti imports take-back 7 --data-dir tutti-data"})
final class ImportTakeBackCommand implements Callable<Integer> {

  @Parameters(paramLabel = "ID", description = "The number of the import.")
  private long id;

  @Mixin private ImportSource source;

  @Mixin private ActingName as = new ActingName();

  @Spec private CommandSpec spec = CommandSpec.create();

  ImportTakeBackCommand(DatabaseHouse house) {
    this.source = new ImportSource(house);
  }

  @Override
  public Integer call() {
    spec.commandLine()
        .getOut()
        .println(ImportSource.underway(source.takeBack(id, as.actor())).orElse(done()));
    spec.commandLine().getOut().flush();
    return ExitCode.FINE;
  }

  private String done() {
    return ("Import %d is taken back: measures are as if it had never come. "
            + "put-back puts it in again.")
        .formatted(id);
  }
}
