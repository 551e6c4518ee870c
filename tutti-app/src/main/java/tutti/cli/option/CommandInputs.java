package tutti.cli.option;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tutti.company.Company;
import tutti.company.file.CompanyFile;
import tutti.evidence.SubjectNames;
import tutti.evidence.log.EvidenceFiles;
import tutti.evidence.log.EvidenceReader;
import tutti.evidence.mapping.EvidenceMapping;
import tutti.evidence.mapping.MappingFile;
import tutti.reading.TextFile;
import tutti.reading.time.TimeParser;

/** The files a command is given: a company, a mapping, data. */
public final class CommandInputs {

  @Parameters(paramLabel = "COMPANY", description = "The company file.")
  private Path company = Path.of("");

  @Option(
      names = "--mapping",
      paramLabel = "FILE",
      description =
          "The rules that turn the rows of your files into evidence; without it the data is canonical.")
  private @Nullable Path mapping;

  @Option(
      names = "--data",
      paramLabel = "FILE_OR_FOLDER",
      description = "A file of evidence, or a folder of them; may be repeated.")
  private List<Path> data = List.of();

  @Option(
      names = "--at",
      paramLabel = "INSTANT",
      description =
          "The moment to measure, such as 2026-11-20T14:30:00Z; now, when not given. A time without"
              + " a zone is meant in the company's, a day alone is its first moment.")
  private @Nullable String at;

  private Optional<Company> read = Optional.empty();

  /** The company, read once. */
  public Company company() {
    read = read.or(() -> Optional.of(CompanyFile.read(company.toString(), companyText())));
    return read.orElseThrow();
  }

  public String companyName() {
    return company.toString();
  }

  public String companyText() {
    return TextFile.read(company);
  }

  private Optional<EvidenceMapping> mapping() {
    return Optional.ofNullable(mapping)
        .map(file -> MappingFile.read(file.toString(), TextFile.read(file)));
  }

  public EvidenceReader reader(Company company) {
    return new EvidenceReader(SubjectNames.of(company), company.zone(), mapping());
  }

  /** The data files in the order given, and what lies beside them. */
  public EvidenceFiles data() {
    var found = data.stream().map(EvidenceFiles::of).toList();
    return new EvidenceFiles(
        found.stream().flatMap(folder -> folder.files().stream()).toList(),
        found.stream().flatMap(folder -> folder.aside().stream()).toList());
  }

  public boolean hasData() {
    return !data.isEmpty();
  }

  public Instant at(InstantSource clock) {
    return asked().orElseGet(clock::instant);
  }

  /** The moment that was asked for. */
  public Optional<Instant> asked() {
    return Optional.ofNullable(at).map(text -> time("--at", text));
  }

  /** Whether the first file is no company file, but what a tool exports. */
  public boolean exported() {
    return !company.toString().matches("(?i).*[.]ya?ml") && Files.exists(company);
  }

  /** The first file, whatever it holds. */
  public Path first() {
    return company;
  }

  /** Measures this company, whatever the first file holds. */
  public void take(Company drafted) {
    read = Optional.of(drafted);
  }

  /** The time an option names, in the company's zone where it names none. */
  public Instant time(String option, String text) {
    try {
      return TimeParser.parse(text, () -> company().zone());
    } catch (IllegalArgumentException e) {
      throw new CommandRefusal(option + ": " + e.getMessage() + ".");
    }
  }
}
