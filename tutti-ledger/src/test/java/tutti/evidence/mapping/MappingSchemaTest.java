package tutti.evidence.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import tutti.company.Stage;
import tutti.evidence.log.ReadFacts;
import tutti.testkit.JsonSchemas;

/** The schema that editors read says what the reader of mappings does. */
class MappingSchemaTest {

  private static final JsonSchemas SCHEMA =
      JsonSchemas.beside(EvidenceMapping.class, "mapping.schema.json");

  @Test
  void namesExactlyTheFieldsTheReaderKnows() {
    assertThat(SCHEMA.fields("")).containsExactlyInAnyOrderElementsOf(MappingFile.FIELDS);
    assertThat(SCHEMA.fields("/$defs/source"))
        .containsExactlyInAnyOrderElementsOf(MappingFile.SOURCE);
    assertThat(SCHEMA.fields("/$defs/rule")).containsExactlyInAnyOrderElementsOf(RuleEntry.FIELDS);
  }

  @Test
  void offersEveryStage() {
    assertThat(SCHEMA.words("/$defs/rule/properties/stage/examples"))
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(Stage.values()).map(Stage::word).toList());
  }

  @Test
  void describesEveryField() {
    assertThat(SCHEMA.undescribed()).isEmpty();
  }

  @Test
  void acceptsTheExampleThatComesWithTheSource() throws IOException {
    var olist = Files.readString(Path.of("../examples/olist/mapping.yaml"));

    assertThat(SCHEMA.errors(olist)).isEmpty();
    assertThat(MappingFile.read("mapping.yaml", olist)).isNotNull();
  }

  @Test
  void refusesWhatTheReaderRefuses() {
    assertThat(
            SCHEMA.errors(ReadFacts.mappingText("- {arrow: leads, key: row.id, stage: offered}\n")))
        .isNotEmpty();
    assertThat(
            SCHEMA.errors(
                ReadFacts.mappingText(
                    "- {arrow: a, key: row.id, stage: offered, at: row.d, atr: {a: row.b}}\n")))
        .isNotEmpty();
    assertThat(SCHEMA.errors("apiVersion: tutti/v1\nkind: Mapping\nsources: []\n")).isNotEmpty();
  }
}
