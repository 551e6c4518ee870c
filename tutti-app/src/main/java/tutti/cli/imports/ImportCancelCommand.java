package tutti.cli.imports;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tutti.cli.option.ActingName;
import tutti.cli.option.CommandRefusal;
import tutti.cli.option.ExitCode;
import tutti.cli.server.ServerClient;

/** {@code tutti imports cancel}: stops an import that a server is doing. */
@Command(
    name = "cancel",
    description = {
      "Stop a running import of a server after the facts in hand; what is stored stays.",
      "One that was started with tutti import ends by Ctrl-C."
    },
    mixinStandardHelpOptions = true,
    footer = {"", "Example:", "  tutti imports cancel 7 --server http://127.0.0.1:8080"})
final class ImportCancelCommand implements Callable<Integer> {

  @Parameters(
      paramLabel = "ID",
      description = "The number of the import, or the id of a trial, as tutti imports lists them.")
  private String id = "";

  @Mixin private ServerClient server = new ServerClient();

  @Mixin private ActingName as = new ActingName();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    if (!id.matches("[0-9a-f]{1,32}")) {
      throw new CommandRefusal("\"" + id + "\" is no import; tutti imports lists them.");
    }
    var answer = server.order("imports/" + id + "/cancel", as.actor());
    spec.commandLine()
        .getOut()
        .println(answer.has("id") ? stops() : "Stopped; nothing was stored.");
    spec.commandLine().getOut().flush();
    return ExitCode.FINE;
  }

  private String stops() {
    return "Import %s stops after the facts in hand. What is stored stays; take-back takes it back."
        .formatted(id);
  }
}
