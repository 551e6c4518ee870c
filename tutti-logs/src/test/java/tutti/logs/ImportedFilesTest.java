package tutti.logs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tutti.evidence.PlacedFact;
import tutti.evidence.log.EvidenceFiles;
import tutti.evidence.log.EvidenceReader;
import tutti.evidence.log.ReadResult;
import tutti.evidence.mapping.MappingFile;

/** From the files that tools export to facts, as an import reads them. */
class ImportedFilesTest {

  private static final EvidenceReader READER =
      new EvidenceReader(
          Set.of("answers", "fixes"),
          ZoneOffset.UTC,
          Optional.of(
              MappingFile.read(
                  "mapping.yaml",
                  """
                  apiVersion: tutti/v1
                  kind: Mapping
                  zone: UTC
                  sources:
                    - id: slack
                      rules:
                        - {arrow: answers, key: row.ts, stage: requested, at: row.at, when: "row.thread == row.ts"}
                    - id: jira
                      rules:
                        - {arrow: fixes, key: "row['fields.key']", stage: delivered, at: "row['fields.done']"}
                  """)));

  private final List<PlacedFact> facts = new ArrayList<>();

  @TempDir private Path folder = Path.of("");

  private List<ReadResult> read(Path path) {
    return EvidenceFiles.of(path).files().stream()
        .map(file -> READER.readWithPlaces(file, facts::add, rows -> {}))
        .toList();
  }

  private static byte[] zipped(Path export) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes);
        var files = Files.walk(export)) {
      for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
        zip.putNextEntry(new ZipEntry(export.relativize(file).toString().replace('\\', '/')));
        Files.copy(file, zip);
        zip.closeEntry();
      }
    }
    return bytes.toByteArray();
  }

  @Test
  void aSlackExportGivesTheSameFactsAsAFolderAndPacked() throws IOException {
    var export = SharedData.at("slack/houstondatavis_pseudonymised");
    var folders = read(export);
    var count = facts.size();
    facts.clear();
    var packed = read(Files.write(folder.resolve("export.zip"), zipped(export)));

    assertThat(packed)
        .singleElement()
        .satisfies(result -> {
          assertThat(result.rows()).isEqualTo(1_382);
          assertThat(result.bad()).isZero();
          assertThat(result.facts()).isEqualTo(count);
        });
    assertThat(folders.stream().mapToLong(ReadResult::rows).sum()).isEqualTo(1_382);
    assertThat(facts).hasSize(count);
    assertThat(facts)
        .extracting(PlacedFact::file)
        .allMatch(file -> file.matches(".*export\\.zip/[^/]+/\\d{4}-\\d\\d-\\d\\d\\.json"));
  }

  @Test
  void pathsOfJsonAreColumnsOfAMapping() throws IOException {
    var file =
        Files.writeString(
            folder.resolve("done.jsonl"),
            """
            {"fields": {"key": "A-1", "done": "2026-03-04T10:00:00Z"}}
            {"fields": {"key": "A-2", "done": "soon"}}
            {"fields": {"key": "A-3", "done": "2026-03-05T10:00:00Z"}}
            """);
    var read = read(file).getFirst();
    assertThat(facts).extracting(fact -> fact.fact().key()).containsExactly("A-1", "A-3");
    assertThat(facts).extracting(PlacedFact::line).containsExactly(1L, 3L);
    assertThat(read.bad()).isEqualTo(1);
    assertThat(read.problems().getFirst().line()).isEqualTo(2);
  }
}
