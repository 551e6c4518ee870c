package tutti.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tutti.claims.Claim;

/** The contract of {@code check --json} as docs/check-json.md writes it down. */
class CheckJsonTest {

  private static final Path PAGE = Path.of("../docs/check-json.md");

  private static final String COMPANY =
      """
      apiVersion: tutti/v1
      kind: Company
      name: Small
      parties:
        - {id: sales, kind: function}
        - {id: finance, kind: function}
        - {id: customer, kind: outside, side: customer}
      seats:
        - {party: sales, person: Ada, deputy: Bo}
        - {party: finance, person: Ada}
        - {party: sales, person: Bo}
      arrows:
        - id: bills
          from: finance
          to: customer
          gives: bills
          promises:
            - {id: right, good: first-time-right, window: 90d, target: 90%}
        - id: help
          from: sales
          to: customer
          gives: help to buy
        - {id: pay, from: customer, to: finance, gives: money, observed: true}
        - {id: rules, from: finance, to: sales, gives: limits, observed: true}
      exemptions:
        - {rule: cf-05, why: an accountant starts in March, by: Bo, until: 2027-03-31}
        - {rule: cf-02, why: no more product owner, by: Bo, until: 2027-03-31}
      """;

  @TempDir private Path folder = Path.of("");

  private String page = "";
  private String json = "";

  @BeforeEach
  void theDocumentAndARealOutput() throws IOException {
    page = Files.readString(PAGE);
    var company = Files.writeString(folder.resolve("company.yaml"), COMPANY);
    var line = Line.run("check", company, "--at", "2026-11-20", "--json");
    assertThat(line.err()).isEmpty();
    assertThat(line.exit()).isEqualTo(1);
    json = line.out();
  }

  @Test
  void theDocumentNamesTheFieldsOfARealOutput() {
    var documented =
        Json.documented(page).stream().map(field -> field.replace("leftovers[]", "leftovers"));
    assertThat(Json.fields(Json.read(json)))
        .containsExactlyInAnyOrderElementsOf(documented.toList());
  }

  @Test
  void theExampleInTheDocumentIsARealOutput() throws IOException {
    if (Boolean.getBoolean("tutti.checks.write")) {
      page = page.replace(example(), json);
      Files.writeString(PAGE, page);
    }
    assertThat(example())
        .as("Run ./build checks: the output has changed, its page has not.")
        .isEqualTo(json);
  }

  private String example() {
    var start = page.indexOf("```json\n") + 8;
    return page.substring(start, page.indexOf("```", start));
  }

  @Test
  void whatIsAcceptedSaysWhyByWhomAndUntilWhen() {
    var findings = Json.read(json).get("findings").valueStream().toList();
    assertThat(findings)
        .filteredOn(finding -> finding.get("id").asString().equals("cf-05"))
        .singleElement()
        .satisfies(finding -> {
          assertThat(finding.get("severity").asString()).isEqualTo("info");
          assertThat(finding.at("/accepted/kind").asString()).isEqualTo("exemption");
          assertThat(finding.at("/accepted/until").asString()).isEqualTo("2027-03-31");
          assertThat(finding.get("docs").asString()).isEqualTo("docs/checks/cf-05.md");
        });
    assertThat(Json.read(json).get("exempt").intValue()).isEqualTo(1);
  }

  @Test
  void everyFindingNamesAPageThatIsThere() {
    assertThat(Json.read(json).get("findings").valueStream())
        .isNotEmpty()
        .allSatisfy(finding ->
            assertThat(Path.of("..").resolve(finding.get("docs").asString())).isRegularFile());
  }

  /** Criteria and promises belong to parties: a person has seats, and conflicts between them. */
  @Test
  @Claim("K25")
  void nothingIsCountedOrPromisedByPerson() {
    var person = Json.read(json).at("/handOver/0");
    assertThat(person.propertyNames()).containsExactly("person", "seats");
    assertThat(person.at("/seats/0").propertyNames())
        .containsExactly("party", "score", "ends", "waiting", "paths", "because");
    assertThat(Json.fields(Json.read(json)).toString().toLowerCase(Locale.ROOT))
        .doesNotContain("criteri", "rating", "owner");
  }

  @Test
  void theSameFileOnTheSameDayGivesTheSameBytes() {
    var company = folder.resolve("company.yaml");
    assertThat(Line.run("check", company, "--at", "2026-11-20", "--json").out())
        .isEqualTo(json)
        .endsWith("}\n");
    JsonNode later = Json.read(Line.run("check", company, "--at", "2027-04-01", "--json").out());
    assertThat(later.get("exempt").intValue()).isZero();
  }
}
