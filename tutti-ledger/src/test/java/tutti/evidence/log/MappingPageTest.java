package tutti.evidence.log;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tutti.company.Stage;
import tutti.evidence.Evidence;
import tutti.evidence.mapping.EvidenceMapping;
import tutti.evidence.mapping.MappingFile;
import tutti.testkit.FieldTables;
import tutti.testkit.JsonSchemas;

/** The page about mappings: its example gives the facts it shows, and every field is on it. */
class MappingPageTest {

  private static final Path PAGE = Path.of("../docs/mapping.md");
  private static final Pattern BLOCK = Pattern.compile("```(?:csv|yaml)\n(.*?)```", Pattern.DOTALL);
  private static final JsonSchemas SCHEMA =
      JsonSchemas.beside(EvidenceMapping.class, "mapping.schema.json");

  private static String page() {
    try {
      return Files.readString(PAGE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A file, its mapping, and the facts. */
  private static List<String> blocks() {
    return BLOCK.matcher(page()).results().map(block -> block.group(1)).toList();
  }

  @Test
  void theExampleGivesTheFactsItShows() {
    var blocks = blocks();
    var mapping = MappingFile.read("mapping.yaml", blocks.get(1));
    var reader = new EvidenceReader(ReadFacts.ARROWS, ZoneOffset.UTC, Optional.of(mapping));
    var read = ReadFacts.of(reader, blocks.get(0).getBytes(UTF_8));

    assertThat(read.sentences()).isEmpty();
    assertThat(read.facts().stream().map(MappingPageTest::line).collect(Collectors.joining()))
        .isEqualTo(blocks.get(2).replaceFirst(".*\n", ""));
    assertThat(read.facts())
        .filteredOn(fact -> fact.stage() == Stage.BROKEN_OFF)
        .extracting(Evidence::details)
        .allSatisfy(lost -> assertThat(lost.reason()).contains("too expensive"))
        .allSatisfy(lost -> assertThat(lost.attributes()).containsEntry("segment", "price"))
        .hasSize(1);
    assertThat(SCHEMA.errors(blocks.get(1))).isEmpty();
  }

  private static String line(Evidence fact) {
    return String.join(",", fact.arrow(), fact.key(), fact.stage().word(), fact.at().toString())
        + "\n";
  }

  @Test
  void everyFieldStandsInTheTablesAsTheSchemaSaysIt() throws IOException {
    new FieldTables(SCHEMA.schema()).assertEnd(PAGE);
  }
}
