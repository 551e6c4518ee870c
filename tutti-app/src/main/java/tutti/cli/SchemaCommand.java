package tutti.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tutti.cli.option.CommandRefusal;
import tutti.cli.option.ExitCode;
import tutti.company.template.CompanySchema;
import tutti.evidence.mapping.MappingSchema;

/** {@code tutti schema}: the JSON Schema of company files, or of mappings. */
@Command(
    name = "schema",
    description = "Print the JSON Schema of company files or of mappings, or write it to a file.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Examples:",
      "  tutti schema " + CompanySchema.FILE,
      "  tutti schema --mapping " + MappingSchema.FILE,
      "",
      "VS Code with the YAML extension completes from it when the first line of company.yaml is",
      "  # yaml-language-server: $schema=./" + CompanySchema.FILE
    })
final class SchemaCommand implements Callable<Integer> {

  @Option(
      names = "--mapping",
      description = "The schema of mappings, which turn any CSV into evidence.")
  private boolean mapping;

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
      out.print(mapping ? MappingSchema.text() : CompanySchema.text());
      out.flush();
    } else {
      if (mapping) {
        write(to, MappingSchema.text(), MappingSchema::isOne);
      } else {
        write(to);
      }
      out.println("Wrote " + to + ".");
    }
    return ExitCode.FINE;
  }

  /** Writes the schema of company files. */
  static void write(Path file) {
    write(file, CompanySchema.text(), CompanySchema::isOne);
  }

  /** Writes it; only a file that is an older schema of ours is replaced. */
  private static void write(Path file, String schema, Predicate<String> older) {
    try {
      if (Files.exists(file) && !older.test(Files.readString(file))) {
        throw new CommandRefusal(file + " exists and is no schema of Tutti; name another file.");
      }
      Files.writeString(file, schema);
    } catch (IOException e) {
      throw new CommandRefusal(
          file + " cannot be written (" + e.getMessage() + "); name another place.");
    }
  }
}
