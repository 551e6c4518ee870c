package tutti.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tutti.cli.option.CommandRefusal;
import tutti.cli.option.ExitCode;
import tutti.company.Company;
import tutti.company.file.CompanyFile;
import tutti.evidence.Evidence;
import tutti.evidence.SubjectNames;
import tutti.evidence.log.EvidenceFiles;
import tutti.evidence.log.EvidenceReader;
import tutti.evidence.mapping.EvidenceMapping;
import tutti.evidence.mapping.MappingFile;
import tutti.logs.export.FactFileFormat;
import tutti.logs.export.FactWriter;
import tutti.reading.TextFile;

/** {@code tutti evidence}: files in, the facts of them out, in another format. */
@Command(
    name = "evidence",
    description = "Write the facts of files in another format; read again, they are the same.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Examples:",
      "  tutti evidence company.yaml --data evidence.csv --as xes -o evidence.xes",
      "  tutti evidence company.yaml --data deals.csv --mapping rules.yaml --as jsonl -o deals.jsonl",
      "  tutti export --evidence -o evidence.csv    # of a server; then as above"
    })
final class EvidenceCommand implements Callable<Integer> {

  @Parameters(paramLabel = "COMPANY", description = "The company file: facts are about its arrows.")
  private Path company = Path.of("");

  @Option(
      names = "--data",
      paramLabel = "FILE_OR_FOLDER",
      required = true,
      description = "A file of evidence, or a folder of them; may be repeated.")
  private List<Path> data = List.of();

  @Option(
      names = "--mapping",
      paramLabel = "FILE",
      description = "The rules that turn rows into facts; without it the data is canonical.")
  private @Nullable Path mapping;

  @Option(names = "--as", paramLabel = "FORMAT", description = "csv, jsonl, xes or ocel.")
  private String as = "csv";

  @Option(
      names = "-o",
      paramLabel = "FILE",
      required = true,
      description = "Where the facts are written to: a new file.")
  private Path to = Path.of("");

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    var format = FactFileFormat.named(as.strip()).orElseThrow(this::unknown);
    var read = CompanyFile.read(company.toString(), TextFile.read(company));
    var attributes = new TreeSet<String>();
    each(read, fact -> attributes.addAll(fact.details().attributes().keySet()), true);
    if (Files.exists(to)) {
      throw new CommandRefusal("-o: %s exists; name a new file.".formatted(to));
    }
    try (var writer = format.to(output(), attributes)) {
      each(read, fact -> write(writer, fact), false);
    } catch (IOException e) {
      throw unwritable(e);
    }
    return ExitCode.FINE;
  }

  private void write(FactWriter writer, Evidence fact) {
    try {
      writer.write(fact);
    } catch (IOException e) {
      throw unwritable(e);
    }
  }

  private CommandRefusal unknown() {
    var known =
        Arrays.stream(FactFileFormat.values())
            .map(FactFileFormat::word)
            .collect(Collectors.joining(", "));
    return new CommandRefusal("--as: there is no format %s; there is %s.".formatted(as, known));
  }

  private CommandRefusal unwritable(IOException e) {
    return new CommandRefusal("-o: %s cannot be written: %s.".formatted(to, e.getMessage()));
  }

  private void each(Company about, Consumer<Evidence> facts, boolean tell) {
    var reader = new EvidenceReader(SubjectNames.of(about), about.zone(), rules());
    for (var path : data) {
      for (var file : EvidenceFiles.of(path).files()) {
        var result = reader.read(file, facts, rows -> {});
        if (tell) {
          var err = spec.commandLine().getErr();
          result.problems().forEach(problem -> err.println(problem.sentence()));
        }
      }
    }
  }

  private Optional<EvidenceMapping> rules() {
    return Optional.ofNullable(mapping)
        .map(file -> MappingFile.read(file.toString(), TextFile.read(file)));
  }

  private OutputStream output() throws IOException {
    return new BufferedOutputStream(Files.newOutputStream(to));
  }
}
