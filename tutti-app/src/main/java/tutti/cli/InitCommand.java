package tutti.cli;

import java.io.IOException;
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
import tutti.company.template.Templates;

/** {@code tutti init}: writes a company file to start from. */
@Command(
    name = "init",
    description = "Write a company file to start from.",
    mixinStandardHelpOptions = true,
    footer = {"", "Example:", "  tutti init --template business-symphony company.yaml"})
final class InitCommand implements Callable<Integer> {

  @Option(
      names = "--template",
      defaultValue = "business-symphony",
      description = "The template: business-symphony (the default).")
  private String template = "";

  @Parameters(paramLabel = "FILE", description = "The file to write; an existing one is kept.")
  private Path file = Path.of("company.yaml");

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    write(
        Templates.text(template)
            .orElseThrow(() ->
                new Refusal(
                    "There is no template \"%s\"; there is %s."
                        .formatted(template, String.join(", ", Templates.names())))));
    spec.commandLine().getOut().println("Wrote " + file + ". Next: tutti check " + file);
    return CommandLineFace.FINE;
  }

  private void write(String text) {
    try {
      Files.writeString(file, text, StandardOpenOption.CREATE_NEW);
    } catch (FileAlreadyExistsException e) {
      throw new Refusal(file + " exists and is kept; name another file.");
    } catch (IOException e) {
      throw new Refusal(file + " cannot be written (" + e.getMessage() + "); name another place.");
    }
  }
}
