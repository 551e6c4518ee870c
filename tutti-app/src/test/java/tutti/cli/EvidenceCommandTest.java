package tutti.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static tutti.cli.Line.refused;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tutti.claims.Claim;
import tutti.company.sample.SampleCompany;
import tutti.evidence.canonical.CanonicalCsv;
import tutti.insight.simulation.SampleYear;
import tutti.logs.export.FactFileFormat;

/** {@code tutti evidence}: facts leave in any format and are measured as before. */
class EvidenceCommandTest {

  @TempDir private Path folder = Path.of("");
  private Path company = Path.of("");
  private Path data = Path.of("");

  /** The last weeks of the sample's year. */
  @BeforeEach
  void aCompanyAndWhatHappened() throws IOException {
    company = Files.writeString(folder.resolve("company.yaml"), SampleCompany.yaml());
    data = folder.resolve("evidence.csv");
    var recent = Line.NOW.minusSeconds(60L * 24 * 3600);
    var facts =
        SampleYear.evidence(Line.NOW).stream().filter(fact -> fact.at().isAfter(recent)).toList();
    var names = facts.stream().flatMap(f -> f.details().attributes().keySet().stream()).toList();
    try (var to = Files.newBufferedWriter(data)) {
      var csv = new CanonicalCsv(to, names);
      facts.forEach(csv::write);
      csv.flush();
    }
  }

  private String measured(Path file) {
    var line = Line.run("measure", company, "--data", file, "--json");
    assertThat(line.exit()).as(line.err()).isZero();
    return line.out();
  }

  private Path written(Path from, String format, String name) {
    var to = folder.resolve(name);
    var line = Line.run("evidence", company, "--data", from, "--as", format, "-o", to);
    assertThat(line.exit()).as(line.err()).isZero();
    return to;
  }

  @ParameterizedTest
  @EnumSource
  @Claim("K20")
  void theReportOnWhatWasWrittenIsTheSame(FactFileFormat format) {
    var before = measured(data);
    assertThat(measured(written(data, format.word(), "out." + format.word()))).isEqualTo(before);
  }

  @Test
  void fromOneFormatToAnotherAndBackNothingChanges() throws IOException {
    var xes = written(data, "xes", "a.xes");
    var csv = written(xes, "csv", "b.csv");
    assertThat(Files.readAllBytes(written(csv, "xes", "c.xes"))).isEqualTo(Files.readAllBytes(xes));
  }

  @Test
  void aMappingMakesFactsOfAnyFile() throws IOException {
    var deals = folder.resolve("deals.csv");
    Files.writeString(deals, "id,created\nD-1,2026-11-03T08:12:00Z\nD-2,never\n");
    var mapping =
        Files.writeString(
            folder.resolve("mapping.yaml"),
            """
            apiVersion: tutti/v1
            kind: Mapping
            sources:
              - id: deals
                rules:
                  - {arrow: leads, key: row.id, stage: offered, at: "time(row.created)"}
            """);
    var out = folder.resolve("deals.jsonl");
    var line =
        Line.run(
            "evidence", company, "--data", deals, "--mapping", mapping, "--as", "jsonl", "-o", out);
    assertThat(line.exit()).as(line.err()).isZero();
    assertThat(line.err()).contains("deals.csv:3", "\"never\"");
    assertThat(Files.readString(out))
        .contains("\"arrow\":\"leads\",\"key\":\"D-1\",\"stage\":\"offered\"")
        .doesNotContain("D-2");
  }

  @Test
  void whatIsWrongIsOneLine() throws IOException {
    var there = Files.writeString(folder.resolve("there.xes"), "");
    refused(
        Line.run("evidence", company, "--data", data, "--as", "xes", "-o", there),
        "exists; name a new file");
    refused(
        Line.run("evidence", company, "--data", data, "--as", "pdf", "-o", folder.resolve("x")),
        "--as: there is no format pdf; there is csv, jsonl, xes, ocel.");
    refused(
        Line.run("evidence", company, "--data", data, "-o", folder.resolve("no/where.csv")),
        "cannot be written");
    refused(
        Line.run("evidence", company, "--data", folder.resolve("none"), "-o", folder.resolve("y")),
        "none");
  }
}
