package tutti.cli.option;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.StreamSupport;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tutti.JsonStandard;
import tutti.cli.CompanyTexts;
import tutti.cli.Json;
import tutti.cli.Line;

/** What leaves Tutti in the form of a standard passes the schema of that standard. */
class StandardFormsTest {

  @TempDir private Path folder = Path.of("");

  private static List<String> companies() {
    return CompanyTexts.all();
  }

  private Path file(String company) throws IOException {
    return Files.writeString(folder.resolve("company.yaml"), company);
  }

  private static List<JsonNode> documents(String yaml) {
    var all = new Load(LoadSettings.builder().build()).loadAllFromString(yaml);
    return StreamSupport.stream(all.spliterator(), false)
        .map(document -> JsonMapper.shared().<JsonNode>valueToTree(document))
        .toList();
  }

  /** With the published schemas, where they are. */
  @Nested
  class Published {

    @BeforeEach
    void theyAreThere() {
      JsonStandard.arePublished();
    }

    private static List<String> companies() {
      return CompanyTexts.all();
    }

    @ParameterizedTest
    @MethodSource("companies")
    void sarifPassesItsSchema(String company) throws IOException {
      var sarif = Json.read(Line.run("check", file(company), "--sarif").out());
      assertThat(JsonStandard.published("sarif-2.1.0.json").errors(sarif)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("companies")
    void openSloPassesItsSchema(String company) throws IOException {
      var standard = JsonStandard.published("openslo-v1/openslo.schema.json");
      var slo = documents(Line.run("export", file(company), "--format", "openslo").out());
      assertThat(slo).allSatisfy(document -> assertThat(standard.errors(document)).isEmpty());
    }

    @Test
    void aSchemaRefusesWhatIsNotOfItsStandard() {
      var nothing = Json.read("{\"version\": \"2.1.0\", \"runs\": [{\"tool\": {}}]}");
      assertThat(JsonStandard.published("sarif-2.1.0.json").errors(nothing)).isNotEmpty();
      var bare =
          Json.read(
              """
              {"apiVersion": "openslo/v1", "kind": "Service", "spec": {},
               "metadata": {"name": "a", "annotations": {"tutti/arrow": "a"}}}
              """);
      assertThat(JsonStandard.published("openslo-v1/openslo.schema.json").errors(bare))
          .isNotEmpty();
    }
  }

  private static Schema junit() throws Exception {
    return SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
        .newSchema(
            Objects.requireNonNull(StandardFormsTest.class.getResource("junit.xsd"), "junit.xsd"));
  }

  @ParameterizedTest
  @MethodSource("companies")
  void junitPassesItsSchema(String company) throws Exception {
    var file = file(company);
    for (var limit : List.of("error", "warning", "info")) {
      var xml = Line.run("check", file, "--junit", "--fail-on", limit).out();
      assertThatCode(() -> junit().newValidator().validate(new StreamSource(new StringReader(xml))))
          .as(xml)
          .doesNotThrowAnyException();
    }
  }

  @ParameterizedTest
  @MethodSource("companies")
  void noCharacterOfOpenSloIsWrittenAsTwoHalves(String company) throws IOException {
    assertThat(Line.run("export", file(company), "--format", "openslo").out())
        .doesNotContainPattern("\\\\u[dD][89a-fA-F]");
  }

  @Test
  void aHelpOfSarifNamesThePageInWords() throws IOException {
    var sarif = Json.read(Line.run("check", file(companies().getFirst()), "--sarif").out());
    assertThat(sarif.at("/runs/0/tool/driver/rules").valueStream())
        .isNotEmpty()
        .allSatisfy(rule -> {
          assertThat(rule.has("helpUri")).isFalse();
          var page = "docs/checks/" + rule.get("id").asString() + ".md";
          assertThat(rule.at("/help/text").asString()).endsWith(page + " says why.");
        });
  }

  private static Path repository(Path folder) throws IOException {
    Files.createDirectories(folder.resolve(".git"));
    return Files.createDirectories(folder.resolve("plans/next"));
  }

  @Test
  void sarifNamesAFileFromTheRootOfItsRepository() throws IOException {
    var file = Files.writeString(repository(folder).resolve("a b.yaml"), companies().getFirst());
    var sarif = Json.read(Line.run("check", file.toAbsolutePath(), "--sarif").out());
    assertThat(sarif.at("/runs/0/results").valueStream())
        .isNotEmpty()
        .extracting(result -> result.at("/locations/0/physicalLocation/artifactLocation"))
        .allSatisfy(artifact -> {
          assertThat(artifact.get("uri").asString()).isEqualTo("plans/next/a%20b.yaml");
          assertThat(artifact.get("uriBaseId").asString()).isEqualTo("%SRCROOT%");
        });
  }

  @ParameterizedTest
  @ValueSource(strings = {"c.yaml", "./c.yaml", "../next/c.yaml", "../../plans/next/c.yaml"})
  void aFileIsTheSameHoweverItIsNamedAndFromWhereverTheCommandRuns(String named)
      throws IOException {
    var here = repository(folder);
    Files.writeString(here.resolve("c.yaml"), "");
    assertThat(RepositoryPath.of(Path.of(named), here)).isEqualTo(Path.of("plans/next/c.yaml"));
    assertThat(RepositoryPath.of(here.resolve(named), Path.of("/")))
        .isEqualTo(Path.of("plans/next/c.yaml"));
  }

  @Test
  void aFileThatALinkLeadsToLiesInTheRepositoryOfItsOwn() throws IOException {
    var here = repository(folder.resolve("clone"));
    Files.writeString(here.resolve("c.yaml"), "");
    var link = Files.createSymbolicLink(folder.resolve("link"), here);
    assertThat(RepositoryPath.of(link.resolve("c.yaml"), Path.of("/")))
        .isEqualTo(Path.of("plans/next/c.yaml"));
  }

  @Test
  void aWorkTreeHasAFileInPlaceOfAFolder() throws IOException {
    Files.writeString(folder.resolve(".git"), "gitdir: elsewhere\n");
    assertThat(RepositoryPath.of(folder.resolve("c.yaml"), Path.of("/")))
        .isEqualTo(Path.of("c.yaml"));
  }

  @Test
  void outsideOfRepositoriesAFileIsNamedFromWhereTheCommandRuns() {
    var here = folder.resolve("work");
    assertThat(RepositoryPath.of(here.resolve("a/c.yaml"), here)).isEqualTo(Path.of("a/c.yaml"));
    assertThat(RepositoryPath.of(folder.resolve("c.yaml"), here))
        .isEqualTo(folder.resolve("c.yaml"));
  }
}
