package tutti.intake.imports.upload;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import tutti.company.Company;
import tutti.company.file.CompanyFile;

/**
 * An import as it is remembered until it is stored.
 *
 * @param by who began it
 * @param charter the company's text, when it is to become the charter first
 * @param mapping the text of the rules; none for files in canonical form
 */
record ImportOrder(
    String by,
    Optional<ImportRequest.Text> charter,
    Optional<ImportRequest.Text> mapping,
    List<KeptFile> files) {

  ImportOrder {
    requireNonNull(by, "by");
    requireNonNull(charter, "charter");
    requireNonNull(mapping, "mapping");
    files = List.copyOf(files);
  }

  /**
   * One of its files.
   *
   * @param name what its owner calls it
   * @param file what it is called where it is kept
   */
  record KeptFile(String name, String file) {
    KeptFile {
      requireNonNull(name, "name");
      requireNonNull(file, "file");
    }

    static KeptFile of(DataFile kept) {
      return new KeptFile(kept.name(), String.valueOf(kept.place().getFileName()));
    }
  }

  static ImportOrder of(ImportRequest request, String by) {
    return new ImportOrder(
        by,
        request.charter(),
        request.mapping().map(ImportRequest.MappingText::text),
        request.files().stream().map(KeptFile::of).toList());
  }

  /**
   * The request it was made of.
   *
   * @param folder where its files are kept
   * @param inForce the company in force, for one that brings none
   */
  ImportRequest request(Path folder, Supplier<Company> inForce) {
    return new ImportRequest(
        charter.map(text -> CompanyFile.read(text.name(), text.text())).orElseGet(inForce),
        charter,
        mapping.map(ImportRequest.MappingText::read),
        files.stream()
            .map(kept -> new DataFile(kept.name(), folder.resolve(kept.file())))
            .toList());
  }
}
