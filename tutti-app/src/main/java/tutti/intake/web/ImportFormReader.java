package tutti.intake.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.springframework.web.multipart.MultipartFile;
import tutti.charter.Charter;
import tutti.company.Company;
import tutti.company.file.CompanyFile;
import tutti.company.template.CompanyTemplates;
import tutti.intake.imports.upload.DataFile;
import tutti.intake.imports.upload.ImportRequest;
import tutti.logs.suggestion.ExplainedMapping;
import tutti.page.FieldFault;
import tutti.page.UploadedText;
import tutti.reading.UnreadableInput;

/** What somebody hands in, made into an order field by field; each fault stays beside its field. */
final class ImportFormReader {

  private static final String TEMPLATE = "business-symphony";

  private final Optional<Charter> charter;
  private final ImportFields fields;
  private final List<FieldFault> faults = new ArrayList<>();

  ImportFormReader(Optional<Charter> charter, ImportFields fields) {
    this.charter = charter;
    this.fields = fields;
  }

  /** The order; none when something is wrong. */
  Optional<ImportRequest> order(
      BiFunction<String, InputStream, DataFile> keeping, MappingProposal proposal) {
    var text = companyText();
    var company = company(text);
    var written = mapping();
    var given = given();
    var mapping = fields.form().equals("suggest") ? proposed(given, proposal) : written;
    if (given.isEmpty() && text.isEmpty()) {
      faults.add(new FieldFault("files", "", "Choose at least one file."));
    }
    return faults.isEmpty()
        ? company.map(found -> new ImportRequest(found, text, mapping, keep(given, keeping)))
        : Optional.empty();
  }

  /** What the columns of a file are found to stand for. */
  interface MappingProposal {
    /**
     * The mapping of a file for an arrow, with its reasons.
     *
     * @throws UnreadableInput when it cannot be read
     */
    ExplainedMapping of(String name, InputStream bytes, String arrow);
  }

  private Optional<ImportRequest.MappingText> proposed(
      List<MultipartFile> given, MappingProposal proposal) {
    if (charter.map(Charter::company).flatMap(c -> c.arrow(fields.arrow())).isEmpty()) {
      faults.add(new FieldFault("arrow", "", "Choose the arrow the rows belong to."));
    }
    return given.isEmpty() || !faults.isEmpty()
        ? Optional.empty()
        : attempt("files", () -> proposed(given.getFirst(), proposal)).flatMap(this::followed);
  }

  private ExplainedMapping proposed(MultipartFile file, MappingProposal proposal) {
    try (var in = file.getInputStream()) {
      return proposal.of(name(file), in, fields.arrow());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Optional<ImportRequest.MappingText> followed(ExplainedMapping proposed) {
    if (proposed.mapping().isEmpty()) {
      var says = "%s: %s; say it by a mapping.";
      faults.add(
          new FieldFault(
              "files", "", says.formatted(name(fields.files().getFirst()), proposed.whyNone())));
      return Optional.empty();
    }
    var text = new ImportRequest.Text("proposed.yaml", proposed.text());
    return attempt("files", () -> ImportRequest.MappingText.read(text));
  }

  /** The form as it was filled in, with what is wrong. */
  ImportForm form() {
    return new ImportForm(
        charter.isPresent(),
        fields.company(),
        fields.companyText(),
        fields.form(),
        fields.mappingText(),
        charter.map(Charter::company).map(ImportForm.ArrowChoice::of).orElse(List.of()),
        fields.arrow(),
        faults);
  }

  private Optional<ImportRequest.Text> companyText() {
    return switch (fields.company()) {
      case "template" ->
          CompanyTemplates.text(TEMPLATE)
              .map(text -> new ImportRequest.Text(TEMPLATE + ".yaml", text));
      case "own" -> own("company", fields.companyFile(), fields.companyText(), "company.yaml");
      default -> Optional.empty();
    };
  }

  private Optional<Company> company(Optional<ImportRequest.Text> text) {
    if (text.isPresent()) {
      return attempt("company", () -> CompanyFile.read(text.get().name(), text.get().text()));
    }
    if (charter.isEmpty() && faults.isEmpty()) {
      faults.add(new FieldFault("company", "", "There is no company yet; start from one."));
    }
    return charter.map(Charter::company);
  }

  private Optional<ImportRequest.MappingText> mapping() {
    return fields.form().equals("mapping")
        ? own("mapping", fields.mappingFile(), fields.mappingText(), "mapping.yaml")
            .flatMap(text -> attempt("mapping", () -> ImportRequest.MappingText.read(text)))
        : Optional.empty();
  }

  /** The uploaded file when there is one, else the text written into the field. */
  private Optional<ImportRequest.Text> own(
      String field, Optional<MultipartFile> file, String written, String name) {
    if (file.isPresent()) {
      return attempt(field, () -> UploadedText.text(name, file.get()))
          .map(text -> new ImportRequest.Text(name, text));
    }
    if (written.isBlank()) {
      faults.add(new FieldFault(field, "", "Write it here, or choose a file."));
      return Optional.empty();
    }
    return Optional.of(new ImportRequest.Text(name, written));
  }

  private <T> Optional<T> attempt(String field, Supplier<T> reading) {
    try {
      return Optional.of(reading.get());
    } catch (UnreadableInput e) {
      faults.addAll(FieldFault.all(field, e));
      return Optional.empty();
    }
  }

  private List<MultipartFile> given() {
    var named = fields.files().stream().filter(file -> !name(file).isBlank()).toList();
    named.stream()
        .filter(MultipartFile::isEmpty)
        .forEach(file -> faults.add(new FieldFault("files", "", name(file) + " is empty.")));
    return named;
  }

  private static String name(MultipartFile file) {
    return Optional.ofNullable(file.getOriginalFilename()).orElse("");
  }

  private static List<DataFile> keep(
      List<MultipartFile> files, BiFunction<String, InputStream, DataFile> keeping) {
    return files.stream().map(file -> keep(file, keeping)).toList();
  }

  private static DataFile keep(
      MultipartFile file, BiFunction<String, InputStream, DataFile> keeping) {
    try (var in = file.getInputStream()) {
      return keeping.apply(name(file), in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
