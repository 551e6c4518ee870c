package tutti.cli.imports;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;
import tutti.cli.option.ExitCode;
import tutti.cli.server.DatabaseHouse;

/** {@code tutti imports}: what was imported, and how to stop it or take it back. */
@Command(
    name = "imports",
    description = {
      "List the latest imports, stop one that is running, take one back or put it in again.",
      "Asks a running server, or opens the data folder named with --data-dir."
    },
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Examples:",
      "  tutti imports",
      "  tutti imports cancel 7 --server http://127.0.0.1:8080",
      "  tutti imports take-back 7 --data-dir tutti-data"
    })
public final class ImportsCommand implements Callable<Integer> {

  @Mixin private ImportSource source;

  @Option(names = "--json", description = "Print the list as JSON.")
  private boolean json;

  @Spec private CommandSpec spec = CommandSpec.create();

  ImportsCommand(DatabaseHouse house) {
    this.source = new ImportSource(house);
  }

  /** With the commands for a single import. */
  public static CommandLine line(DatabaseHouse house) {
    return new CommandLine(new ImportsCommand(house))
        .addSubcommand(new ImportCancelCommand())
        .addSubcommand(new ImportTakeBackCommand(house))
        .addSubcommand(new ImportPutBackCommand(house));
  }

  @Override
  public Integer call() {
    var list = source.list();
    var out = spec.commandLine().getOut();
    if (json) {
      out.println(JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(list));
    } else {
      ImportTable.lines(list).forEach(out::println);
    }
    out.flush();
    return ExitCode.FINE;
  }
}
