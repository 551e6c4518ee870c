package tutti.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static tutti.cli.Line.refused;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tutti.claims.Claim;

/** {@code tutti mapping test}: which rule gives which fact, row by row. */
class MappingTestTest {

  private static final String DEALS =
      """
      id,created,closed,status
      D-1,2026-11-03T08:12:00Z,2026-11-05T09:00:00Z,won
      D-2,2026-11-04T08:12:00Z,,open
      D-3,yesterday,,open
      ,2026-11-04T08:12:00Z,,open
      """;

  private static final String MAPPING =
      """
      apiVersion: tutti/v1
      kind: Mapping
      sources:
        - id: deals
          rules:
            - {arrow: leads, key: row.id, stage: offered, at: "time(row.created)"}
            - {arrow: leads, when: "row.status == 'won'", key: row.id, stage: accepted, at: "time(row.closed)"}
            - {arrow: orders, key: row.id, stage: delivered, at: "time(row.closed)"}
      """;

  private static final String COMPANY =
      """
      apiVersion: tutti/v1
      kind: Company
      name: Ours
      zone: Europe/Berlin
      parties:
        - {id: marketing, kind: function}
        - {id: sales, kind: function}
      arrows:
        - {id: leads, from: marketing, to: sales, gives: leads}
      """;

  @TempDir private Path folder = Path.of("");

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private Line tested(Object... more) throws IOException {
    var words = new Object[5 + more.length];
    words[0] = "mapping";
    words[1] = "test";
    words[2] = file("deals.csv", DEALS);
    words[3] = "--mapping";
    words[4] = file("mapping.yaml", MAPPING);
    System.arraycopy(more, 0, words, 5, more.length);
    return Line.run(words);
  }

  @Test
  @Claim("K20")
  void eachRowTellsWhichRuleGaveWhichFactAndWhyNot() throws IOException {
    var line = tested();
    assertThat(line.exit()).as(line.err()).isZero();
    assertThat(line.out())
        .containsSubsequence(
            "deals.csv:2",
            "rule 1: D-1, offered, on leads at 2026-11-03T08:12:00Z",
            "rule 2: D-1, accepted, on leads at 2026-11-05T09:00:00Z",
            "rule 3: D-1, delivered, on orders at 2026-11-05T09:00:00Z",
            "deals.csv:3",
            "rule 1: D-2, offered",
            "rule 2: nothing; its condition does not hold",
            "rule 3: nothing; its time is empty",
            "deals.csv:4",
            "rule 1: created: \"yesterday\"",
            "deals.csv:5",
            "rule 1: id: The cell is empty; it names the hand-off.");
  }

  @Test
  void theSumsAreOfAllRows() throws IOException {
    assertThat(tested().out())
        .endsWith(
            """
            4 rows give 4 facts: rule 1 gave 2, rule 2 gave 1 and rule 3 gave 1.
            No fact comes of 2 rows; something of 2 rows cannot be read.
            """);
  }

  @Test
  void withACompanyAFactAboutNoneOfItsArrowsIsNone() throws IOException {
    assertThat(tested("--company", file("company.yaml", COMPANY)).out())
        .contains("rule 3: arrow: The company has no arrow \"orders\"")
        .contains("4 rows give 3 facts");
  }

  @Test
  void onlySoManyRowsAreShown() throws IOException {
    var few = tested("--rows", "1").out();
    assertThat(few).contains("deals.csv:2", "and 3 rows more; --rows 0 shows all", "4 rows give");
    assertThat(few).doesNotContain("deals.csv:3");
    assertThat(tested("--rows", "0").out()).contains("deals.csv:5").doesNotContain("more;");
  }

  @Test
  void twentyAreShownWhenNobodySaysHowMany() throws IOException {
    var many =
        IntStream.range(0, 30)
            .mapToObj("D-%d,2026-11-03T08:12:00Z,,open"::formatted)
            .collect(Collectors.joining("\n", "id,created,closed,status\n", "\n"));
    var line =
        Line.run("mapping", "test", file("many.csv", many), "--mapping", file("m.yaml", MAPPING));
    assertThat(line.out())
        .contains("many.csv:21", "and 10 rows more")
        .doesNotContain("many.csv:22");
  }

  @Test
  void programsReadItAsJson() throws IOException {
    var found = Json.read(tested("--json").out());
    assertThat(found.get("rows").asInt()).isEqualTo(4);
    assertThat(found.get("facts").asInt()).isEqualTo(4);
    assertThat(found.get("without").asInt()).isEqualTo(2);
    assertThat(found.get("unread").asInt()).isEqualTo(2);
    assertThat(found.get("byRule").get("rule 1").asInt()).isEqualTo(2);
    var first = found.get("shown").get(0);
    assertThat(first.get("line").asInt()).isEqualTo(2);
    assertThat(first.get("rules").get(0).get("stage").asString()).isEqualTo("offered");
    var second = found.get("shown").get(1).get("rules");
    assertThat(second.get(1).get("nothing").asString()).contains("condition");
    var third = found.get("shown").get(2).get("rules");
    assertThat(third.get(0).get("column").asString()).isEqualTo("created");
  }

  @Test
  void whatIsWrongIsOneLine() throws IOException {
    var deals = file("deals.csv", DEALS);
    var mapping = file("mapping.yaml", MAPPING);
    refused(
        Line.run("mapping", "test", file("other.csv", "a,b\n1,2\n"), "--mapping", mapping),
        "No rule reads this file: the nearest, \"deals\", needs the columns");
    refused(
        Line.run("mapping", "test", deals, "--mapping", mapping, "--rows", "-1"),
        "--rows: write 0 for all");
    refused(Line.run("mapping", "test", deals, "--mapping", folder.resolve("none.yaml")), "none");
    refused(Line.run("mapping", "test", folder.resolve("none.csv"), "--mapping", mapping), "none");
  }

  private static final String TWO =
      """
      apiVersion: tutti/v1
      kind: Mapping
      sources:
        - id: deals
          rules:
            - {arrow: leads, key: row.id, stage: offered, at: "time(row.created)"}
        - id: stages
          rules:
            - {arrow: leads, key: row.id, stage: row.status, at: "time(row.closed)"}
      """;

  @Test
  void severalSourcesThatReadAFileCountTheirRulesOn() throws IOException {
    var deals = file("deals.csv", DEALS.replace(",won", ",accepted").replace(",open", ","));
    var line = Line.run("mapping", "test", deals, "--mapping", file("two.yaml", TWO));
    assertThat(line.out())
        .contains("rule 1: D-1, offered", "rule 2: D-1, accepted, on leads")
        .contains("rule 2: nothing; the row names no stage");
  }

  @Test
  void aWordThatIsNoStageIsSaidWithItsColumn() throws IOException {
    var line =
        Line.run("mapping", "test", file("deals.csv", DEALS), "--mapping", file("two.yaml", TWO));
    assertThat(line.out()).contains("rule 2: status: \"won\" is no stage; expected requested");
  }

  @Test
  void allFilesOfAFolderAreTried() throws IOException {
    var exports = Files.createDirectory(folder.resolve("exports"));
    Files.writeString(exports.resolve("a.csv"), DEALS);
    Files.writeString(exports.resolve("b.csv"), DEALS.replace("D-", "E-"));
    var line = Line.run("mapping", "test", exports, "--mapping", file("m.yaml", MAPPING));
    assertThat(line.out()).contains("a.csv:2", "b.csv:2", "E-1, offered", "8 rows give 8 facts");
  }

  @Test
  void aRowWithAnOpenQuoteIsToldWithItsLine() throws IOException {
    var odd = file("odd.csv", DEALS + "\"D-9,2026-11-04T08:12:00Z,,open\n");
    var line = Line.run("mapping", "test", odd, "--mapping", file("m.yaml", MAPPING));
    assertThat(line.out() + line.err()).contains("odd.csv:6");
  }

  @Test
  void theCommandIsFoundWhereMappingsAre() {
    assertThat(Line.run("mapping").out()).contains("suggest", "test");
    assertThat(Line.run("mapping", "test", "--help").out())
        .contains("Say row by row which rule of a mapping gives which fact, and why not.");
    refused(Line.run("mapping", "test", folder), "Missing required option: '--mapping");
  }
}
