package tutti.discovery.web;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tutti.discovery.draft.FileDraft;
import tutti.evidence.canonical.CanonicalCsv;
import tutti.intake.imports.upload.DataFile;
import tutti.intake.imports.upload.ImportJobs;
import tutti.intake.imports.upload.ImportRequest;
import tutti.intake.imports.upload.ImportRequest.MappingText;
import tutti.intake.imports.upload.ImportRequest.Text;

/** Makes a draft into the import that stores its company and what happened in it. */
@Component
class DraftOrders {

  private final ImportJobs jobs;

  DraftOrders(ImportJobs jobs) {
    this.jobs = jobs;
  }

  /**
   * The import of a draft.
   *
   * @param file as it was handed in
   */
  ImportRequest of(FileDraft draft, DataFile file) {
    var charter = Optional.of(new Text(file.name() + ".yaml", draft.yaml()));
    return switch (draft) {
      case FileDraft.OfThings things ->
          new ImportRequest(
              draft.company(),
              charter,
              Optional.of(MappingText.read(new Text("proposed.yaml", things.mapping()))),
              List.of(file));
      case FileDraft.OfHandOvers passed ->
          new ImportRequest(
              draft.company(), charter, Optional.empty(), List.of(written(passed, file)));
    };
  }

  /** Its hand-overs as a file in canonical form. */
  private DataFile written(FileDraft.OfHandOvers draft, DataFile file) {
    try {
      var csv = Files.createTempFile("hand-overs", ".csv");
      try {
        try (var out = new OutputStreamWriter(Files.newOutputStream(csv), StandardCharsets.UTF_8)) {
          var rows = new CanonicalCsv(out, List.of());
          draft.facts(rows::write);
          rows.flush();
        }
        try (var in = Files.newInputStream(csv)) {
          return jobs.keep("hand-overs of " + file.name(), in);
        }
      } finally {
        Files.delete(csv);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
