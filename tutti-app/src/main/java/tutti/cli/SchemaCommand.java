package tutti.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tutti.cli.option.CommandRefusal;
import tutti.cli.option.ExitCode;
import tutti.company.template.CompanySchema;

/** {@code tutti schema}: the JSON Schema of company files. */
@Command(
    name = "schema",
    description = "Print the JSON Schema of company files, or write it to a file.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Example:",
      "  tutti schema " + CompanySchema.FILE,
      "",
      "VS Code with the YAML extension completes from it when the first line of company.yaml is",
      "  # yaml-language-server: $schema=./" + CompanySchema.FILE
    })
final class SchemaCommand implements Callable<Integer> {

  @Parameters(
      paramLabel = "FILE",
      arity = "0..1",
      description = "The file to write; an older schema there is replaced.")
  private @Nullable Path file;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    var out = spec.commandLine().getOut();
    var to = file;
    if (to == null) {
      out.print(CompanySchema.text());
      out.flush();
    } else {
      write(to);
      out.println("Wrote " + to + ".");
    }
    return ExitCode.FINE;
  }

  /** Writes it; only a file that is an older schema of ours is replaced. */
  static void write(Path file) {
    try {
      if (Files.exists(file) && !CompanySchema.isOne(Files.readString(file))) {
        throw new CommandRefusal(file + " exists and is no schema of Tutti; name another file.");
      }
      Files.writeString(file, CompanySchema.text());
    } catch (IOException e) {
      throw new CommandRefusal(
          file + " cannot be written (" + e.getMessage() + "); name another place.");
    }
  }
}
