package tutti.cli.mapping;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code tutti mapping}: the rules that turn the rows of a file into facts. */
@Command(
    name = "mapping",
    description = "Find the rules that turn the rows of a file into facts.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Examples:",
      "  tutti mapping suggest deals.csv --arrow leads > mapping.yaml",
      "  tutti mapping test deals.csv --mapping mapping.yaml"
    })
public final class MappingCommand implements Runnable {

  @Spec private CommandSpec spec = CommandSpec.create();

  private MappingCommand() {}

  /** With the commands for mappings. */
  public static CommandLine line() {
    return new CommandLine(new MappingCommand())
        .addSubcommand(new MappingSuggestCommand())
        .addSubcommand(new MappingTestCommand())
        .addSubcommand(new MappingPresetsCommand());
  }

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }
}
