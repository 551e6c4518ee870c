package tutti.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tutti.cli.option.CommandRefusal;
import tutti.cli.option.ExitCode;
import tutti.company.template.CompanySchema;
import tutti.company.template.CompanyTemplates;

/** {@code tutti init}: writes a company file to start from. */
@Command(
    name = "init",
    description = "Write a company file to start from.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Examples:",
      "  tutti init company.yaml",
      "  tutti init --list",
      "  tutti init --template startup --schema company.yaml"
    })
final class InitCommand implements Callable<Integer> {

  @Option(
      names = "--template",
      defaultValue = "business-symphony",
      description = "The template, one of --list; business-symphony when left out.")
  private String template = "";

  @Option(names = "--list", description = "Show the templates and write nothing.")
  private boolean list;

  @Option(
      names = "--schema",
      description = "Write the schema beside it and name it in the first line: editors complete.")
  private boolean schema;

  @Parameters(
      paramLabel = "FILE",
      arity = "0..1",
      description = "The file to write, company.yaml when left out; an existing one is kept.")
  private Path file = Path.of("company.yaml");

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    if (list) {
      list(spec.commandLine().getOut());
      return ExitCode.FINE;
    }
    write(file, schema ? CompanySchema.COMMENT + text() : text());
    if (schema) {
      SchemaCommand.write(file.resolveSibling(CompanySchema.FILE));
    }
    spec.commandLine().getOut().println("Wrote " + file + ". Next: tutti check " + file);
    return ExitCode.FINE;
  }

  private static void list(PrintWriter out) {
    for (var template : CompanyTemplates.all()) {
      out.printf("%-20s%s%n", template.name(), template.says());
      out.printf("%-20sfrom: %s%n", "", template.essay());
    }
  }

  private String text() {
    return CompanyTemplates.text(template)
        .orElseThrow(() ->
            new CommandRefusal(
                "There is no template \"%s\"; there are %s."
                    .formatted(template, String.join(", ", CompanyTemplates.names()))));
  }

  private static void write(Path file, String text) {
    try {
      Files.writeString(file, text, StandardOpenOption.CREATE_NEW);
    } catch (FileAlreadyExistsException e) {
      throw new CommandRefusal(file + " exists and is kept; name another file.");
    } catch (IOException e) {
      throw new CommandRefusal(
          file + " cannot be written (" + e.getMessage() + "); name another place.");
    }
  }
}
