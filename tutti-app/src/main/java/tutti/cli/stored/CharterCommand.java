package tutti.cli.stored;

import java.util.OptionalInt;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tutti.cli.option.ActingName;
import tutti.cli.option.ExitCode;
import tutti.cli.server.ServerClient;

/** {@code tutti charter}: goes back and forth between the versions of a server's company. */
@Command(
    name = "charter",
    description = "Go back to an older version of the company on a running server.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Example:",
      "  tutti charter restore 3 --as \"Ines Calvo\" --server http://127.0.0.1:8080"
    })
public final class CharterCommand implements Runnable {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }

  @Command(
      name = "restore",
      description = "Put an older version in force; it is published as the next one.",
      mixinStandardHelpOptions = true,
      footer = {"", "Example:", "  tutti charter restore 3 --as \"Ines Calvo\""})
  int restore(
      @Parameters(paramLabel = "VERSION", description = "Its number.") int version,
      @Mixin ServerClient server,
      @Mixin ActingName as) {
    var held = server.company(OptionalInt.empty()).version();
    var now =
        server.order("charters/" + version + "/restore", as.actor(), held).path("version").asInt();
    return said(
        now == held
            ? "Version %d says what is in force already; nothing to publish.".formatted(version)
            : "Version %d is in force again, as version %d.".formatted(version, now));
  }

  private int said(String line) {
    spec.commandLine().getOut().println(line);
    spec.commandLine().getOut().flush();
    return ExitCode.FINE;
  }
}
