package tutti.intake.imports.upload;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import tutti.company.Company;
import tutti.evidence.SubjectNames;
import tutti.evidence.log.EvidenceReader;
import tutti.evidence.mapping.EvidenceMapping;
import tutti.evidence.mapping.MappingFile;

/**
 * What is to be imported, and how it is to be read.
 *
 * @param company the company the facts are about
 * @param charter the company's text, when it is to become the charter first
 * @param mapping none for files in canonical form
 */
public record ImportRequest(
    Company company, Optional<Text> charter, Optional<MappingText> mapping, List<DataFile> files) {

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

  /** Rules, and the text that says them. */
  public record MappingText(Text text, EvidenceMapping rules) {
    public MappingText {
      requireNonNull(text, "text");
      requireNonNull(rules, "rules");
    }

    /**
     * Reads the rules.
     *
     * @throws tutti.reading.UnreadableInput when the text says none
     */
    public static MappingText read(Text text) {
      return new MappingText(text, MappingFile.read(text.name(), text.text()));
    }
  }

  /** What is handed in, by the names of the files. */
  public String what() {
    return files.isEmpty()
        ? charter.map(Text::name).orElse("")
        : files.stream().map(DataFile::name).collect(Collectors.joining(", "));
  }

  /** The same with its files in another place. */
  ImportRequest with(List<DataFile> moved) {
    return new ImportRequest(company, charter, mapping, moved);
  }

  EvidenceReader reader() {
    return new EvidenceReader(
        SubjectNames.of(company), company.zone(), mapping.map(MappingText::rules));
  }
}
