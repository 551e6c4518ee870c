package tutti.intake.imports.upload;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import tutti.company.Company;
import tutti.evidence.log.EvidenceReader;
import tutti.evidence.mapping.EvidenceMapping;

/**
 * What is to be imported, and how it is to be read.
 *
 * @param company the company the facts are about
 * @param charter the company's text, when it is to become the charter first
 * @param mapping none for files in canonical form
 */
public record ImportRequest(
    Company company,
    Optional<Text> charter,
    Optional<EvidenceMapping> mapping,
    List<DataFile> files) {

  public ImportRequest {
    requireNonNull(company, "company");
    requireNonNull(charter, "charter");
    requireNonNull(mapping, "mapping");
    files = List.copyOf(files);
  }

  /** A text and the name problems with it are reported under. */
  public record Text(String name, String text) {
    public Text {
      requireNonNull(name, "name");
      requireNonNull(text, "text");
    }
  }

  /** What is handed in, by the names of the files. */
  public String what() {
    return files.isEmpty()
        ? charter.map(Text::name).orElse("")
        : files.stream().map(DataFile::name).collect(Collectors.joining(", "));
  }

  EvidenceReader reader() {
    return new EvidenceReader(company.subjects(), company.zone(), mapping);
  }
}
