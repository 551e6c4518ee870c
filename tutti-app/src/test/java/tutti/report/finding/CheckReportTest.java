package tutti.report.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;
import tutti.company.file.CompanyFile;
import tutti.company.file.TextPlaces;
import tutti.insight.check.CheckRule;
import tutti.insight.check.Severity;

/** What one run of the rules holds, and the small things every form shares. */
class CheckReportTest {

  private static final String COMPANY =
      """
      apiVersion: tutti/v1
      kind: Company
      parties:
        - {id: press, kind: function}
        - {id: legal, kind: function}
      seats:
        - {party: press, person: Ada}
        - {party: legal, person: Ada}
        - {party: legal, person: Bo}
      conflicts:
        - {id: own-1, a: press, b: legal, why: what is said is checked}
      """;

  private static CheckReport checked() {
    return CheckReport.of(CompanyFile.read("c.yaml", COMPANY), LocalDate.of(2026, 11, 25));
  }

  @Test
  void aFamilyAsksAllItsRules() {
    assertThat(checked().only(List.of("L18")).rules())
        .extracting(CheckRule::id)
        .hasSize(11)
        .contains("L18", "ov-01", "ov-10");
    assertThat(checked().only(List.of("L16")).findings())
        .extracting(finding -> finding.says())
        .containsExactly("Ada is both Press and Legal: what is said is checked.");
  }

  @Test
  void aWarningStopsWhereWarningsStop() {
    assertThat(checked().reaches(Severity.ERROR)).isFalse();
    assertThat(checked().reaches(Severity.WARNING)).isTrue();
    assertThat(checked().reaches(Severity.INFO)).isTrue();
  }

  @Test
  void anOwnConflictIsARuleInEveryForm() {
    assertThat(JUnitXml.write(checked(), Severity.WARNING)).contains("own-1 press-and-legal");
    assertThat(CheckJson.write(checked())).contains("\"own-1\"", "docs/checks/L16.md");
    assertThat(CheckText.write(checked(), TerminalColour.PLAIN))
        .contains("  own-1  Ada is both Press and Legal", "         docs/checks/L16.md");
  }

  @ParameterizedTest
  @CsvSource({
    "company.yaml, company.yaml",
    "my company.yaml, my%20company.yaml",
    "a/b#1.yaml, a/b%231.yaml",
    "a:b.yaml, ./a:b.yaml",
    "Größe.yaml, Gr%C3%B6%C3%9Fe.yaml"
  })
  void aRelativePathStaysRelative(String path, String uri) {
    var text =
        SarifReport.write(
            checked().only(List.of("L16")), Path.of(path), TextPlaces.of("c", COMPANY), "1.0");
    var location =
        JsonMapper.shared().readTree(text).at("/runs/0/results/0/locations/0/physicalLocation");
    assertThat(location.at("/artifactLocation/uri").asString()).isEqualTo(uri);
    assertThat(location.at("/region/startLine").intValue()).isEqualTo(7);
  }

  @Test
  void whatXmlCannotHoldIsMarked() {
    assertThat(HarmlessText.xml("a\0b\uFFFEc\uD800d\n\t\uD83D\uDE00"))
        .isEqualTo("a\uFFFDb\uFFFDc\uFFFDd\n\t\uD83D\uDE00");
    assertThat(HarmlessText.line("a\u001b[31m\n\u202e\u2066x"))
        .isEqualTo("a\uFFFD[31m\uFFFD\uFFFD\uFFFDx");
  }
}
