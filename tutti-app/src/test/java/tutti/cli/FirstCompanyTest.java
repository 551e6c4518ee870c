package tutti.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static tutti.cli.Line.refused;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tutti.claims.Claim;
import tutti.company.template.CompanyTemplates;

/** From nothing to a company on paper: a template, its schema, its map. */
class FirstCompanyTest {

  @TempDir private Path folder = Path.of("");

  private void file(String name, String text) throws IOException {
    Files.writeString(at(name), text);
  }

  private Path at(String name) {
    return folder.resolve(name);
  }

  @Test
  void initWritesATemplateInWhichOnlyPeopleAreMissing() {
    assertThat(Line.run("init", at("mine.yaml")).exit()).isZero();
    var check = Line.run("check", at("mine.yaml"));
    assertThat(check.exit()).isEqualTo(1);
    assertThat(check.out()).contains("Nobody owns", "4 parties, 16 arrows").doesNotContain("L01");
  }

  @ParameterizedTest
  @MethodSource("templates")
  void initWritesEachTemplateAndTheMapOfItIsDrawn(String template) {
    assertThat(Line.run("init", "--template", template, at("t.yaml")).exit()).isZero();
    assertThat(at("t.yaml")).content().isEqualTo(CompanyTemplates.text(template).orElseThrow());
    var check = Line.run("check", at("t.yaml"));
    assertThat(check.err()).isEmpty();
    assertThat(check.out()).doesNotContain("L01", "L08");
    assertThat(Line.run("map", at("t.yaml"), "-o", at("t.svg")).exit()).isZero();
    assertThat(at("t.svg")).content().startsWith("<");
  }

  private static List<String> templates() {
    return CompanyTemplates.names();
  }

  @Test
  @Claim("S33")
  void aTemplateEditedInAnEditorIsDrawnOnOnePageWithoutAnyData() throws IOException {
    Line.run("init", at("own.yaml"));
    var own =
        Files.readString(at("own.yaml"))
            .replace("name: Business symphony", "name: Halden Instruments")
            .replace("parties:\n", "parties:\n  - {id: legal, name: Legal Counsel}\n")
            .replace("arrows:\n", "arrows:\n  - {id: own, from: legal, to: sales, gives: terms}\n");
    Files.writeString(at("own.yaml"), own);
    assertThat(Line.run("check", "--only", "L01", at("own.yaml")).out())
        .contains("Legal Counsel to Sales, terms has no promise that can be measured.");
    assertThat(Line.run("map", at("own.yaml"), "-o", at("own.svg")).exit()).isZero();
    assertThat(Files.readString(at("own.svg")))
        .contains("Legal Counsel to Sales: terms. No promise yet.", ">terms<", ">Customer<");
  }

  @Test
  void initListsTheTemplatesAndWritesNothing() {
    var line = Line.run("init", "--list", at("x.yaml"));
    assertThat(line.exit()).isZero();
    assertThat(line.out().lines()).hasSize(2 * CompanyTemplates.names().size());
    assertThat(line.out().lines().filter(l -> !l.startsWith(" ")).map(l -> l.split(" ", 2)[0]))
        .containsExactlyElementsOf(CompanyTemplates.names());
    assertThat(at("x.yaml")).doesNotExist();
  }

  @Test
  void initWithTheSchemaNamesItInTheFirstLineAndPutsItBeside() throws IOException {
    assertThat(Line.run("init", "--schema", at("s.yaml")).exit()).isZero();
    assertThat(Files.readString(at("s.yaml")))
        .startsWith("# yaml-language-server: $schema=./tutti-company.schema.json\n# The business");
    assertThat(at("tutti-company.schema.json")).content().isEqualTo(Line.run("schema").out());
    assertThat(Line.run("check", at("s.yaml")).err()).isEmpty();
  }

  @Test
  void theSchemaIsPrintedOrWrittenAndReplacesOnlyAnOlderOne() throws IOException {
    assertThat(Line.run("schema").out()).contains("\"$id\": \"urn:tutti:v1:company\"");
    file("old.json", "{\"$id\": \"urn:tutti:v1:company\"}");
    assertThat(Line.run("schema", at("old.json")).exit()).isZero();
    assertThat(at("old.json")).content().isEqualTo(Line.run("schema").out());
    file("mine.json", "{}");
    refused(Line.run("schema", at("mine.json")), "is no schema of Tutti", "name another file");
    assertThat(at("mine.json")).content().isEqualTo("{}");
  }

  @Test
  void theSchemaOfMappingsIsPrintedOrWrittenAndReplacesNoOther() throws IOException {
    assertThat(Line.run("schema", "--mapping").out()).contains("\"$id\": \"urn:tutti:v1:mapping\"");
    file("old.json", "{\"$id\": \"urn:tutti:v1:mapping\"}");
    assertThat(Line.run("schema", "--mapping", at("old.json")).exit()).isZero();
    assertThat(at("old.json")).content().isEqualTo(Line.run("schema", "--mapping").out());
    file("company.json", "{\"$id\": \"urn:tutti:v1:company\"}");
    refused(Line.run("schema", "--mapping", at("company.json")), "is no schema of Tutti");
  }

  @Test
  void initKeepsAnExistingFile() throws IOException {
    file("own.yaml", "ours");
    refused(Line.run("init", at("own.yaml")), "own.yaml exists and is kept");
    assertThat(at("own.yaml")).content().isEqualTo("ours");
  }

  @Test
  void initKnowsItsTemplatesAndItsPlaces() {
    refused(
        Line.run("init", "--template", "opera", at("x.yaml")),
        "There is no template \"opera\"; there are business-symphony, key-interactions,"
            + " revenue-chain, balanced-company, audience-framework, startup.");
    refused(Line.run("init", at("no/such/x.yaml")), "cannot be written", "name another place");
    assertThat(at("x.yaml")).doesNotExist();
  }

  @Test
  void aCompanyTooLargeForOnePictureIsSentToTheTable() throws IOException {
    var yaml =
        new StringBuilder(
            """
            apiVersion: tutti/v1
            kind: Company
            name: Big
            parties:
              - {id: customer, name: Customer, kind: outside}
              - {id: sales, name: Sales}
            arrows:
            """);
    for (var i = 0; i < 2_001; i++) {
      yaml.append("  - {id: a%d, from: sales, to: customer, gives: thing %d}%n".formatted(i, i));
    }
    file("big.yaml", yaml.toString());
    refused(
        Line.run("map", at("big.yaml")),
        "2,001 arrows are too many for one picture, which holds 2,000, or 500 where lines have to cross; tutti measure lists them.");
  }
}
