package tutti.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static tutti.cli.Line.refused;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tutti.claims.Claim;

/** {@code tutti mapping suggest}, as a person or a script meets it. */
class MappingSuggestTest {

  private static final String DEALS =
      """
      Deal ID,Created,Accepted on,Closed on,Status,Team
      D-1,03/11/2026 08:12,03/11/2026 15:40,21/11/2026,won,Channel Sales
      D-2,27/11/2026 08:31,,,open,Channel Sales
      D-3,28/11/2026 08:31,29/11/2026,30/11/2026,lost,Field Sales
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
        - id: leads
          from: marketing
          to: sales
          gives: leads
          promises:
            - {id: taken-up, valid: offered, good: accepted, within: 1d, window: 90d, target: 50%}
      """;

  @TempDir private Path folder = Path.of("");

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  @Test
  @Claim("K20")
  void whatIsPrintedIsAMappingThatMeasuresTheFile() throws IOException {
    var deals = file("deals.csv", DEALS);
    var suggested = Line.run("mapping", "suggest", deals, "--arrow", "leads");
    assertThat(suggested.exit()).as(suggested.err()).isZero();
    assertThat(suggested.out())
        .contains("# A row looks like one thing.")
        .contains("# case: Deal ID (sure: called so, and no two of its 3 values are alike)")
        .contains("day-first");
    var mapping = file("mapping.yaml", suggested.out());
    var measured =
        Line.run(
            "measure",
            file("company.yaml", COMPANY),
            "--mapping",
            mapping,
            "--data",
            deals,
            "--at",
            "2026-12-01T00:00:00Z",
            "--json");
    assertThat(measured.exit()).as(measured.err()).isZero();
    var promise = Json.read(measured.out()).at("/arrows/0/promises/0");
    assertThat(promise.get("valid").asInt()).isEqualTo(3);
    assertThat(promise.get("good").asInt()).isEqualTo(2);
  }

  @Test
  void jsonSaysTheSame() throws IOException {
    var json = Json.read(Line.run("mapping", "suggest", file("deals.csv", DEALS), "--json").out());
    assertThat(json.get("rows").asInt()).isEqualTo(3);
    assertThat(json.get("events").asBoolean()).isFalse();
    assertThat(json.at("/roles/0/role").asString()).isEqualTo("case");
    assertThat(json.at("/roles/0/column").asString()).isEqualTo("Deal ID");
    assertThat(json.at("/roles/0/sure").asString()).isEqualTo("sure");
    assertThat(json.get("mapping").asString()).startsWith("apiVersion: tutti/v1");
  }

  @Test
  void whereNoMappingFollowsThatIsSaid() throws IOException {
    var line = Line.run("mapping", "suggest", file("a.csv", "a,b\nx,1.5\nx,2.5\n"));
    assertThat(line.exit()).isZero();
    assertThat(line.out()).contains("no mapping follows");
  }

  @Test
  void whatCannotBeReadIsRefused() throws IOException {
    refused(Line.run("mapping", "suggest", folder.resolve("none.csv")), "no such file");
    refused(Line.run("mapping", "suggest", file("a.csv", "")), "a.csv", "empty");
  }

  @Test
  void withoutACommandItSaysWhichThereAre() {
    assertThat(Line.run("mapping").out()).contains("suggest");
  }

  @Test
  @Claim("K20")
  void discoverTakesWhatIsPlainFromTheColumns() throws IOException {
    var log = new StringBuilder("Ticket ID,Changed at,Status,Support Team\n");
    for (var i = 0; i < 12; i++) {
      log.append("T-%d,2026-03-02 09:%02d,new,Front\n".formatted(i, i));
      log.append("T-%d,2026-03-02 10:%02d,solved,Back\n".formatted(i, i));
    }
    assertThat(Line.run("discover", file("tickets.csv", log.toString())).out())
        .startsWith("2 parties handed over 12 times in 12 cases.");
  }

  @Test
  @Claim("K20")
  void aKnownExportIsReadByItsPreset() throws IOException {
    var deals =
        file(
            "deals.csv",
            """
            Record ID,Deal Name,Deal Stage,Close Date,Create Date
            1,Alder,Closed Won,2026-11-14 10:00,2026-11-04 14:22
            2,Brook,Contract Sent,2026-12-31 00:00,2026-11-05 08:00
            """);
    var line = Line.run("mapping", "suggest", deals, "--arrow", "leads");
    assertThat(line.out())
        .startsWith("# Known export: HubSpot deals, by the columns Record ID, ")
        .contains("id: hubspot-deals", "arrow: leads", "row['Deal Stage'].contains('Won')");
    assertThat(Line.run("mapping", "suggest", deals, "--json").out())
        .contains("\"preset\" : \"hubspot-deals\"");
    var mapping = file("known.yaml", line.out());
    assertThat(Line.run("mapping", "test", deals, "--mapping", mapping).out())
        .contains("2 rows give 3 facts");
  }

  @Test
  void theKnownExportsAreListedWithTheirColumns() {
    var line = Line.run("mapping", "presets");
    assertThat(line.exit()).isZero();
    assertThat(line.out())
        .contains("HubSpot deals (hubspot-deals)", "  Record ID, Deal Name, Deal Stage")
        .contains("GitHub issues and pull requests (github-issues)");
  }
}
