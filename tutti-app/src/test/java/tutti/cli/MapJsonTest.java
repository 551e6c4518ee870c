package tutti.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tutti.map.verify.MapVerdict;

/** The contract of {@code map --verify --json} as docs/map-json.md writes it down. */
class MapJsonTest {

  private static final Path PAGE = Path.of("../docs/map-json.md");

  private static final String COMPANY =
      """
      apiVersion: tutti/v1
      kind: Company
      name: Small
      parties:
        - {id: sales, kind: function}
        - {id: support, kind: function}
        - {id: customer, kind: outside, side: customer}
      arrows:
        - {id: help, from: sales, to: customer, gives: help to buy}
        - {id: promised, from: sales, to: support, gives: what was promised}
        - {id: answers, from: support, to: customer, gives: answers}
      """;

  @TempDir private Path folder = Path.of("");

  private String page = "";
  private String json = "";

  @BeforeEach
  void theDocumentAndARealOutput() throws IOException {
    page = Files.readString(PAGE);
    var company = Files.writeString(folder.resolve("company.yaml"), COMPANY);
    var line = Line.run("map", company, "--verify", "--json");
    assertThat(line.err()).isEmpty();
    assertThat(line.exit()).isZero();
    json = line.out();
  }

  private String example() {
    var start = page.indexOf("```json\n") + 8;
    return page.substring(start, page.indexOf("```", start));
  }

  @Test
  void theDocumentNamesTheFieldsOfARealOutput() {
    assertThat(Json.read(json).propertyNames()).containsExactlyElementsOf(Json.documented(page));
  }

  @Test
  void theExampleInTheDocumentIsARealOutput() throws IOException {
    if (Boolean.getBoolean("tutti.checks.write")) {
      int start = page.indexOf("```json\n") + 8;
      page = page.substring(0, start) + json + page.substring(page.indexOf("```", start));
      Files.writeString(PAGE, page);
    }
    assertThat(example())
        .as("Run ./build checks: the output has changed, its page has not.")
        .isEqualTo(json);
  }

  @Test
  void aCleanMapIsAllNoughts() {
    var found = Json.read(json);
    assertThat(found.get("planar").booleanValue()).isTrue();
    for (var count : List.of("crossings", "throughBoxes", "overlaps", "millis")) {
      assertThat(found.get(count).intValue()).as(count).isZero();
    }
    assertThat(found.get("faults").isEmpty()).isTrue();
  }

  private static MapVerification found(boolean planar, int crossings, int through, int overlaps) {
    var verdict = new MapVerdict(crossings, through, overlaps, List.of("A line meets a \"box\"."));
    return new MapVerification(planar, verdict, Duration.ofMillis(1_840));
  }

  @Test
  void theSentenceSaysTheSameAsTheJson() {
    assertThat(found(true, 0, 1, 2).text())
        .isEqualTo(
            "Planar: 0 crossings, 1 line through boxes, 2 overlaps, drawn in 1,840 ms.\n"
                + "A line meets a \"box\".\n");
    assertThat(found(false, 3, 0, 0).text())
        .startsWith("Not planar: 3 crossings, 0 lines through boxes, 0 overlaps, ");
    assertThat(Json.read(found(false, 3, 0, 0).json()).get("faults").get(0).asString())
        .isEqualTo("A line meets a \"box\".");
  }

  @Test
  void aCrossingIsFineWhereItCannotBeHelped() {
    assertThat(found(true, 0, 0, 0).fine()).isTrue();
    assertThat(found(false, 4, 0, 0).fine()).isTrue();
    assertThat(found(true, 1, 0, 0).fine()).isFalse();
    assertThat(found(false, 0, 1, 0).fine()).isFalse();
    assertThat(found(false, 0, 0, 1).fine()).isFalse();
  }
}
