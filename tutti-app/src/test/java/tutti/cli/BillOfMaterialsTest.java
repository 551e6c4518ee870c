package tutti.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** What the program is made of can be asked of it. */
class BillOfMaterialsTest {

  @Test
  void itNamesWhatIsInTheJarAndNothingThatDiffersFromBuildToBuild() {
    var bill = JsonMapper.shared().readTree(BillOfMaterials.text());
    assertThat(bill.path("bomFormat").asString("")).isEqualTo("CycloneDX");
    assertThat(bill.has("serialNumber")).isFalse();
    assertThat(bill.path("metadata").path("timestamp").asString("2026-11-23T00:00:00Z"))
        .isEqualTo("2026-11-23T00:00:00Z");
    assertThat(bill.path("components").valueStream().map(part -> part.path("name").asString("")))
        .contains("tomcat-embed-core", "postgresql", "snakeyaml-engine", "tutti-model")
        .doesNotContain("junit-jupiter", "playwright");
  }

  @Test
  void theCommandLinePrintsIt() {
    assertThat(Line.run("--sbom").out()).contains("\"bomFormat\"", "CycloneDX");
  }
}
