package tutti.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.InstantSource;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import tutti.availability.Unavailable;
import tutti.backup.BackupRefused;
import tutti.cli.imports.ImportCommand;
import tutti.cli.imports.ImportsCommand;
import tutti.cli.mapping.MappingCommand;
import tutti.cli.option.CommandRefusal;
import tutti.cli.option.ExitCode;
import tutti.cli.option.VersionProvider;
import tutti.cli.server.DatabaseHouse;
import tutti.cli.server.DatabaseLost;
import tutti.cli.stored.ApplyCommand;
import tutti.cli.stored.BackupCommand;
import tutti.cli.stored.CharterCommand;
import tutti.cli.stored.DemoCommand;
import tutti.cli.stored.DiffCommand;
import tutti.cli.stored.DoctorCommand;
import tutti.cli.stored.ExportCommand;
import tutti.cli.stored.RestoreCommand;
import tutti.cli.stored.ServeCommand;
import tutti.reading.UnreadableInput;

/** The commands. Exit 0: fine. 1: findings, where asked to fail. 2: input that cannot be used. */
@Command(
    name = "tutti",
    description = "SLOs and contracts for the hand-offs between teams.",
    mixinStandardHelpOptions = true,
    versionProvider = VersionProvider.class,
    synopsisSubcommandLabel = "COMMAND",
    footer = {
      "",
      "Try:",
      "  tutti demo                        a sample company in the browser",
      "  tutti init company.yaml           write down your own",
      "  tutti check company.yaml          what is missing in it",
      "  tutti measure company.yaml --data evidence.csv"
    })
public final class CommandLineFace implements Runnable {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--sbom",
      description = "Print what this program is made of (CycloneDX JSON), and end.")
  private boolean sbom;

  private CommandLineFace() {}

  /**
   * Runs one command.
   *
   * @param clock tells the time where nobody writes {@code --at}
   * @param house starts the server and its database for the commands that need them
   * @return the exit code
   */
  public static int run(InstantSource clock, DatabaseHouse house, String... args) {
    return line(clock, house).execute(args);
  }

  public static CommandLine line(InstantSource clock, DatabaseHouse house) {
    return new CommandLine(new CommandLineFace())
        .addSubcommand(new InitCommand())
        .addSubcommand(new SchemaCommand())
        .addSubcommand(new CheckCommand(clock))
        .addSubcommand(new MeasureCommand(clock))
        .addSubcommand(new SignalsCommand())
        .addSubcommand(new DiscoverCommand())
        .addSubcommand(new EvidenceCommand())
        .addSubcommand(MappingCommand.line())
        .addSubcommand(new WhatIfCommand(clock))
        .addSubcommand(new FlowCommand(clock))
        .addSubcommand(new MapCommand(clock))
        .addSubcommand(new ServeCommand(house))
        .addSubcommand(new ImportCommand(clock, house))
        .addSubcommand(ImportsCommand.line(house))
        .addSubcommand(new DemoCommand(clock, house))
        .addSubcommand(new ApplyCommand())
        .addSubcommand(new DiffCommand())
        .addSubcommand(new ExportCommand(house))
        .addSubcommand(new CharterCommand())
        .addSubcommand(new BackupCommand(house))
        .addSubcommand(new RestoreCommand(house))
        .addSubcommand(new DoctorCommand(clock, house))
        .setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8))
        .setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setParameterExceptionHandler(CommandLineFace::misused)
        .setExecutionExceptionHandler(CommandLineFace::failed);
  }

  @Override
  public void run() {
    var out = spec.commandLine().getOut();
    if (sbom) {
      out.println(BillOfMaterials.text());
      out.flush();
    } else {
      spec.commandLine().usage(out);
    }
  }

  private static int misused(ParameterException e, String[] args) {
    var line = e.getCommandLine();
    var name = line.getCommandSpec().qualifiedName();
    line.getErr().println(name + ": " + says(e) + "; see " + name + " --help");
    return ExitCode.UNUSABLE;
  }

  private static String says(ParameterException e) {
    return e instanceof CommandLine.UnmatchedArgumentException unmatched
        ? "There is no \"" + unmatched.getUnmatched().getFirst() + "\" here"
        : String.valueOf(e.getMessage()).replaceAll("\\s+", " ");
  }

  private static int failed(Exception e, CommandLine line, CommandLine.ParseResult parsed) {
    if (e instanceof UnreadableInput unreadable) {
      unreadable.problems().forEach(problem -> line.getErr().println(problem.sentence()));
      return ExitCode.UNUSABLE;
    }
    if (e instanceof CommandRefusal || e instanceof BackupRefused) {
      line.getErr().println(e.getMessage());
      return ExitCode.UNUSABLE;
    }
    if (e instanceof DatabaseLost) {
      line.getErr().println(e.getMessage());
      return ExitCode.BROKEN;
    }
    return broken(e, line);
  }

  private static int broken(Exception e, CommandLine line) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof Unavailable unavailable) {
        line.getErr().println(unavailable.says());
        return ExitCode.UNUSABLE;
      }
      if (cause instanceof SQLException) {
        line.getErr()
            .println(
                "The database does not answer any more ("
                    + String.valueOf(cause.getMessage()).lines().findFirst().orElse("")
                    + "); what was stored is safe: run the command again.");
        return ExitCode.UNUSABLE;
      }
    }
    line.getErr().println("Something broke inside Tutti; please report this: " + e);
    e.printStackTrace(line.getErr());
    return ExitCode.BROKEN;
  }
}
