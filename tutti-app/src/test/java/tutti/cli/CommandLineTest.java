package tutti.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static tutti.cli.Line.refused;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tutti.claims.Claim;

/**
 * The commands that need no database, as a person or a script meets them. One file, because all run
 * on one small company and its evidence.
 */
class CommandLineTest {

  private static final String COMPANY =
      """
      apiVersion: tutti/v1
      kind: Company
      name: Small
      parties:
        - {id: a, kind: function}
        - {id: b, kind: function}
        - {id: customer, kind: outside, side: customer}
      seats:
        - {party: a, person: Ada}
        - {party: b, person: Bo}
      arrows:
        - id: leads
          from: a
          to: b
          gives: leads
          promises:
            - {id: fast, valid: offered, good: confirmed, within: 1d, window: 90d, target: 80%}
        - id: orders
          from: b
          to: customer
          gives: orders
      """;

  @TempDir private Path folder = Path.of("");

  @BeforeEach
  void aCompanyAndItsEvidence() throws IOException {
    file("company.yaml", COMPANY);
    file("evidence.csv", evidence(10, 10));
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private Path at(String name) {
    return folder.resolve(name);
  }

  /** So many leads offered in November, so many of them taken within the hour. */
  private static String evidence(int offered, int confirmed) {
    return "arrow,key,stage,at\n"
        + IntStream.range(0, offered)
            .mapToObj(i -> "leads,%d,offered,2026-11-%02dT08:00:00Z\n".formatted(i, 1 + i % 15))
            .collect(Collectors.joining())
        + IntStream.range(0, confirmed)
            .mapToObj(i -> "leads,%d,confirmed,2026-11-%02dT09:00:00Z\n".formatted(i, 1 + i % 15))
            .collect(Collectors.joining());
  }

  private Line measure(Object... more) {
    var words = new ArrayList<Object>();
    words.add("measure");
    words.add(at("company.yaml"));
    words.addAll(List.of(more));
    return Line.run(words.toArray());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "init", "schema", "check", "measure", "signals", "whatif", "flow", "map", "serve", "import",
        "demo"
      })
  void helpShowsAnExample(String command) {
    var help = Line.run(command, "--help");
    assertThat(help.exit()).isZero();
    assertThat(help.err()).isEmpty();
    assertThat(help.out()).contains("Example").contains("  tutti " + command);
    assertThat(help.out().lines().toList()).noneMatch(line -> line.length() > 100);
  }

  @Test
  void impossibleHandOffsAreListedAndSetAside() throws IOException {
    file("evidence.csv", evidence(10, 10) + "leads,3,confirmed,2026-10-30T09:00:00Z\n");
    var line = measure("--data", at("evidence.csv"), "--at", "2026-11-20");
    assertThat(line.exit()).isZero();
    assertThat(line.err())
        .isEqualTo(
            "leads, hand-off 3 cannot be true: offered 2026-11-04T08:00:00Z, confirmed"
                + " 2026-10-30T09:00:00Z; it is set aside.\n");
    assertThat(line.out()).contains("10 hand-offs, 1 impossible", "9 of 9 were confirmed");
  }

  @Test
  void withoutACommandTheCommandsAreShown() {
    assertThat(Line.run().out()).contains("tutti demo", "measure", "serve");
    assertThat(Line.run().exit()).isZero();
    assertThat(Line.run("--help").out()).isEqualTo(Line.run().out());
  }

  @Test
  void theVersionIsOneLine() {
    var version = Line.run("--version");
    assertThat(version.exit()).isZero();
    assertThat(version.out()).startsWith("tutti ").hasLineCount(1);
  }

  @Test
  @Claim("S32")
  void checkNamesAnArrowWithoutAMeasureAndFailsWhereAsked() {
    var check = Line.run("check", at("company.yaml"));
    assertThat(check.out())
        .contains("L01    B to Customer, orders has no promise that can be measured")
        .contains("3 parties, 2 arrows, 1 promise; 1 error, 5 warnings");
    assertThat(check.exit()).isEqualTo(1);
  }

  @Test
  void checkFailsOnWhatItIsAskedToFailOn() throws IOException {
    var observed = file("o.yaml", COMPANY + "    observed: true\n");
    assertThat(Line.run("check", observed).exit()).isZero();
    assertThat(Line.run("check", observed, "--fail-on", "warning").exit()).isEqualTo(1);
    assertThat(Line.run("check", observed, "--fail-on", "Info").exit()).isEqualTo(1);
  }

  @Test
  void checkAsJsonIsJson() {
    var check = Line.run("check", at("company.yaml"), "--json");
    assertThat(Json.read(check.out()).get("findings").get(0).propertyNames())
        .containsExactly("id", "severity", "where", "says", "fix", "accepted", "docs");
    assertThat(check.err()).isEmpty();
  }

  @Test
  @Claim("S30")
  void theHeadlineIsTheWorstArrowHoweverWellTheOthersDo() throws IOException {
    assertThat(measure("--data", file("many.csv", evidence(200, 200))).out())
        .startsWith("B to Customer, orders: nobody measures it yet.")
        .contains("200 of 200");
  }

  @Test
  void measureSaysItInWords() {
    var line = measure("--data", at("evidence.csv"));
    assertThat(line.exit()).isZero();
    assertThat(line.err()).isEmpty();
    assertThat(line.out())
        .contains("10 of 10 were confirmed within 1 day")
        .contains("Measure this first");
  }

  @Test
  void measureFailsOnWhatItIsAskedToFailOn() throws IOException {
    var bad = file("bad.csv", evidence(10, 2));
    assertThat(measure("--data", bad).exit()).isZero();
    assertThat(measure("--data", bad, "--fail-on", "broken").exit()).isEqualTo(1);
    assertThat(measure("--data", bad, "--fail-on", "silent").exit()).isEqualTo(1);
    assertThat(measure("--data", bad, "--fail-on", "BROKEN").exit()).isEqualTo(1);
    assertThat(measure("--data", at("evidence.csv"), "--fail-on", "at-risk").exit()).isZero();
    refused(measure("--data", bad, "--fail-on", "awful"), "broken, at-risk or silent", "awful");
  }

  @Test
  void measureIsTheSameForShuffledAndDoubledRows() throws IOException {
    var once = figures(measure("--data", at("evidence.csv"), "--json"));
    var rows = new ArrayList<>(evidence(10, 10).lines().skip(1).toList());
    rows.addAll(List.copyOf(rows));
    Collections.shuffle(rows, new Random(5));
    var again = file("again.csv", "arrow,key,stage,at\n" + String.join("\n", rows));
    assertThat(figures(measure("--data", again, "--json"))).isEqualTo(once);
    assertThat(figures(measure("--data", again, "--data", at("evidence.csv"), "--json")))
        .isEqualTo(once);
  }

  /** All but what is told of the files. */
  private static String figures(Line line) {
    return line.out().replaceFirst("(?s),\\s*\"read\" : .*", "");
  }

  @Test
  void csvHasOneRowForEachPromise() {
    var line = measure("--data", at("evidence.csv"), "--csv");
    assertThat(line.out().lines()).hasSize(2);
    assertThat(line.out())
        .startsWith("arrow,from,to,promise,state,valid,")
        .contains("leads,a,b,fast");
  }

  @Test
  void aFolderIsReadFileByFile() throws IOException {
    Files.createDirectory(at("exports"));
    file("exports/1.csv", evidence(10, 0));
    file("exports/2.CSV", evidence(0, 10));
    file("exports/notes.txt", "none of ours");
    var line = measure("--data", at("exports"), "--json");
    assertThat(line.out()).isEqualTo(measure("--data", at("evidence.csv"), "--json").out());
  }

  @Test
  void badRowsAreListedAndGoodOnesCount() throws IOException {
    var mixed = file("mixed.csv", evidence(10, 10) + "leads,11,eaten,2026-11-03\nleads,12\n");
    var line = measure("--data", mixed);
    assertThat(line.exit()).isZero();
    assertThat(line.out()).contains("10 of 10");
    assertThat(line.err())
        .contains("mixed.csv:22", "eaten", "mixed.csv:23")
        .contains("2 of 22 rows");
  }

  @Test
  void mapDrawsToAFileOrToTheScreen() throws IOException {
    var drawn = Line.run("map", at("company.yaml"), "-o", at("map.svg"));
    assertThat(drawn).isEqualTo(new Line(0, "", ""));
    assertThat(at("map.svg")).content().startsWith("<").contains("<svg", "</svg>");
    var shown = Line.run("map", at("company.yaml"));
    assertThat(shown.out()).isEqualTo(Files.readString(at("map.svg")));
    var measured = Line.run("map", at("company.yaml"), "--data", at("evidence.csv"));
    assertThat(measured.out()).isNotEqualTo(shown.out());
  }

  @Test
  void theEndingOfTheFileIsTheFormatOfTheMap() throws IOException {
    for (var name : List.of("map.svg", "map.png", "map.pdf", "map.mmd", "map.dot", "map.txt")) {
      assertThat(Line.run("map", at("company.yaml"), "-o", at(name)))
          .as(name)
          .isEqualTo(new Line(0, "", ""));
    }
    assertThat(Files.readAllBytes(at("map.png"))).startsWith(0x89, 'P', 'N', 'G');
    assertThat(Files.readAllBytes(at("map.pdf"))).startsWith('%', 'P', 'D', 'F');
    assertThat(at("map.mmd")).content().startsWith("flowchart LR");
    assertThat(at("map.dot")).content().startsWith("digraph");
    assertThat(at("map.txt")).content().startsWith("From");
  }

  @Test
  void theFormatOfAMapCanBeNamed() {
    assertThat(Line.run("map", at("company.yaml"), "--format", "Mermaid").out())
        .startsWith("flowchart LR");
    Line.run("map", at("company.yaml"), "--format", "dot", "-o", at("map.svg"));
    assertThat(at("map.svg")).content().startsWith("digraph");
  }

  @Test
  void aMapHasTheColoursAndTheShapeAskedFor() {
    assertThat(Line.run("map", at("company.yaml"), "--theme", "dark").out())
        .contains("#181613")
        .doesNotContain("prefers-color-scheme");
    assertThat(Line.run("map", at("company.yaml"), "--portrait").out())
        .contains("class=\"map port\"");
  }

  @Test
  void aMapIsVerifiedAndWrittenWhereAFileIsNamed() {
    var line = Line.run("map", at("company.yaml"), "--verify", "-o", at("map.svg"));
    assertThat(line.exit()).isZero();
    assertThat(line.out()).startsWith("Planar: 0 crossings, 0 lines through boxes, 0 overlaps");
    assertThat(at("map.svg")).content().contains("</svg>");
  }

  @Test
  void mapRefusesWhatItCannotDo() {
    refused(Line.run("map", at("company.yaml"), "-o", at("map.jpg")), "map.jpg", "svg, png, pdf");
    refused(Line.run("map", at("company.yaml"), "--format", "jpg"), "--format", "mermaid");
    refused(Line.run("map", at("company.yaml"), "--theme", "print"), "--theme", "light, dark");
    refused(Line.run("map", at("company.yaml"), "--format", "png"), "-o map.png");
    refused(Line.run("map", at("company.yaml"), "--json"), "--verify");
    refused(Line.run("map", at("company.yaml"), "--size", "900"), "--size", "map.png");
    refused(
        Line.run("map", at("company.yaml"), "--size", "0", "-o", at("map.png")),
        "choose a width from 16");
    refused(Line.run("map", at("company.yaml"), "--size", "wide", "-o", at("map.png")), "wide");
  }

  @Test
  void mapRefusesAPlaceItCannotWrite() {
    refused(Line.run("map", at("company.yaml"), "-o", at("no/map.svg")), "cannot be written");
  }

  @Test
  void wrongYamlIsRefusedWithItsPlace() throws IOException {
    refused(Line.run("check", file("x.yaml", "kind: [Company\n")), "x.yaml:2:1", "not YAML");
    refused(Line.run("check", file("x.yaml", "kind: Company\n\tname: x\n")), "x.yaml:", "spaces");
    refused(Line.run("check", file("x.yaml", "")), "x.yaml", "empty");
    refused(Line.run("check", file("x.yaml", "\0\1\2")), "x.yaml", "binary");
    refused(Line.run("check", at("none.yaml")), "none.yaml", "no such file");
    refused(Line.run("check", folder), "folder");
  }

  @Test
  void everyProblemOfACompanyFileIsNamedInOneRun() throws IOException {
    var wrong = file("x.yaml", COMPANY.replace("to: b", "to: bb").replace("80%", "180%"));
    var line = Line.run("check", wrong);
    assertThat(line.exit()).isEqualTo(2);
    assertThat(line.out()).isEmpty();
    assertThat(line.err().lines()).hasSize(2).allMatch(problem -> problem.contains("x.yaml:"));
  }

  @Test
  void aWrongMappingIsRefusedWithItsPlace() throws IOException {
    var good =
        """
        apiVersion: tutti/v1
        kind: Mapping
        name: Small
        zone: UTC
        sources:
          - id: s
            rules:
              - {arrow: leads, key: row.key, stage: offered, at: time(row.at)}
        """;
    var data = at("evidence.csv");
    assertThat(measure("--mapping", file("m.yaml", good), "--data", data).exit()).isZero();
    refused(mapped(good.replace("time(row.at)", "time(row.at")), "m.yaml:8", "at");
    refused(mapped(good.replace("time(row.at)", "tme(row.at)")), "m.yaml:8", "tme");
    refused(mapped(good.replace("UTC", "Mars/Olympus")), "m.yaml:4", "Mars/Olympus");
    refused(mapped(good.replace("row.key", "row.nothing")), "evidence.csv", "nothing");
    refused(mapped(good.replace("Mapping", "Company")), "m.yaml");
    refused(measure("--mapping", at("none.yaml"), "--data", data), "none.yaml", "no such file");
  }

  private Line mapped(String mapping) throws IOException {
    return measure("--mapping", file("m.yaml", mapping), "--data", at("evidence.csv"));
  }

  @Test
  void aWrongZoneOfTheCompanyIsRefused() throws IOException {
    var wrong = file("x.yaml", COMPANY + "zone: Nowhere\n");
    refused(Line.run("check", wrong), "x.yaml:", "zone", "Nowhere");
  }

  @Test
  void wrongDataIsRefusedInOneSentence() throws IOException {
    refused(measure("--data", file("x.csv", "")), "x.csv", "empty");
    refused(measure("--data", file("x.csv", "\0\0\0\1")), "x.csv", "binary");
    refused(measure("--data", file("x.csv", "a,b\n1,2\n")), "x.csv", "arrow, key, stage, at");
    refused(measure("--data", file("x.csv", "arrow,key,stage,at\n")), "x.csv", "No row");
    refused(measure("--data", file("x.csv", "arrow,key,stage,at\n\"leads,1")), "x.csv", "quote");
    refused(measure("--data", at("none.csv")), "none.csv", "no such file");
    refused(measure("--data", Files.createDirectory(at("bare"))), "bare", "no .csv");
    refused(measure(), "--data");
  }

  @Test
  void textThatIsNotUtf8IsRefused() throws IOException {
    var latin = at("latin.csv");
    Files.write(
        latin,
        "arrow,key,stage,at\nleads,caf\u00e9,offered,2026-11-01"
            .getBytes(StandardCharsets.ISO_8859_1));
    refused(measure("--data", latin), "latin.csv", "UTF-8");
  }

  /** A NUL far behind the first bytes, and a name no index takes. */
  @Test
  void whatNoDatabaseKeepsIsABadRow() throws IOException {
    var rows = evidence(2_000, 2_000);
    var odd =
        file(
            "odd.csv",
            rows
                + "leads,a\0b,offered,2026-11-01\nleads,"
                + "x".repeat(401)
                + ",offered,2026-11-01\n");
    var line = measure("--data", odd);
    assertThat(line.exit()).isZero();
    assertThat(line.err()).contains("U+0000", "401 characters", "2 of 4,002 rows");
  }

  @Test
  void wrongInstantsAreRefused() {
    refused(measure("--data", at("evidence.csv"), "--at", "yesterday"), "--at", "yesterday");
    refused(measure("--data", at("evidence.csv"), "--at", "2026-02-30"), "--at", "2026-02-30");
    refused(measure("--data", at("evidence.csv"), "--at", ""), "--at");
  }

  @Test
  void wrongWordsAreRefused() {
    refused(Line.run("mesure"), "mesure");
    refused(Line.run("measure", at("company.yaml"), "--jsn"), "jsn");
    refused(Line.run("measure"), "COMPANY", "--help");
    refused(Line.run("check", at("company.yaml"), "init", at("y.yaml")), "init");
    refused(Line.run("check", at("company.yaml"), "--fail-on", "awful"), "awful");
    refused(Line.run("serve", "--port", "eighty"), "eighty");
    refused(Line.run("import", at("company.yaml")), "--data");
    refused(measure("--data", at("evidence.csv"), "--json", "--csv"), "--csv");
  }
}
