package tutti.company.export;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tutti.company.Arrow;
import tutti.company.Company;
import tutti.company.Party;
import tutti.company.file.CompanyFile;
import tutti.company.roster.Roster;
import tutti.company.template.CompanyTemplates;

class ExportFormatsTest {

  private static final Company SYMPHONY = template("business-symphony");

  /** What somebody might put into a name to break out of a format, or into a spreadsheet. */
  private static final List<String> NASTY =
      List.of(
          "=HYPERLINK(\"http://x\",\"y\")",
          "+1+1",
          "-2+3",
          "@SUM(A1)",
          "＝1+1",
          "－2; =3",
          "'@x",
          "a\"]; evil -> b; \"",
          "a\\\" ] }",
          "x\"| end\nsubgraph y",
          "---\nkind: SLO",
          "a: b # c",
          "<script>alert(1)</script>",
          "#quot;",
          "{{x}} %%{init}%%",
          "tab\there, \"quote\", line\nend",
          "\u2028\u00e9\ud83c\udfbc",
          "\\N\\E\\G \\");

  private static Company template(String name) {
    return CompanyFile.read(name, CompanyTemplates.text(name).orElseThrow());
  }

  private static Stream<Company> companies() {
    return Stream.concat(
        CompanyTemplates.names().stream().map(ExportFormatsTest::template), Stream.of(nasty()));
  }

  private static Company nasty() {
    var parties = new ArrayList<Party>();
    var arrows = new ArrayList<Arrow>();
    var model = SYMPHONY.arrow("bs-11").orElseThrow();
    for (var text : NASTY) {
      var id = "P" + parties.size();
      parties.add(new Party(id, text, Party.Kind.FUNCTION, Optional.empty(), Optional.empty()));
      arrows.add(
          new Arrow("a." + id, id, "P0", text, text, Optional.empty(), false, model.promises()));
    }
    return new Company(NASTY.getFirst(), ZoneOffset.UTC, parties, List.of(), arrows);
  }

  private static String write(String id, Company company) {
    return ExportFormats.named(id).orElseThrow().write(company);
  }

  @SuppressWarnings("unchecked")
  private static List<Map<String, Object>> slo(Company company) {
    var documents = new ArrayList<Map<String, Object>>();
    new Load(LoadSettings.builder().build())
        .loadAllFromString(write("openslo", company))
        .forEach(document -> documents.add((Map<String, Object>) document));
    return documents;
  }

  @SuppressWarnings("unchecked")
  private static Object at(Object document, String... path) {
    var at = document;
    for (var name : path) {
      at =
          at instanceof List<?> list
              ? list.get(Integer.parseInt(name))
              : Objects.requireNonNull(((Map<String, Object>) at).get(name), name);
    }
    return at;
  }

  private static List<Map<String, String>> rows(String csv) {
    var rows = new ArrayList<Map<String, String>>();
    CsvReader.builder().ofNamedCsvRecord(csv).forEach(row -> rows.add(row.getFieldsAsMap()));
    return rows;
  }

  @Test
  void everyFormIsNamedOnceAndSaysWhatItIs() {
    assertThat(ExportFormats.all())
        .extracting(ExportFormat::id)
        .containsExactly(
            "openslo", "mermaid", "dot", "csv-parties", "csv-arrows", "csv-promises", "csv-seats");
    assertThat(ExportFormats.all())
        .allSatisfy(export -> {
          assertThat(export.mediaType()).matches("[a-z]+/[a-z.+-]+(; charset=utf-8)?");
          assertThat(export.ending()).matches("[a-z]{2,5}");
        });
    assertThat(ExportFormats.named("pdf")).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("companies")
  void openSloHasAServiceForEachPartyAndAnObjectiveForEachPromiseOwed(Company company) {
    var documents = slo(company);
    var owed = company.arrows().stream().flatMap(arrow -> arrow.owed().stream()).toList();

    assertThat(documents).hasSize(company.parties().size() + owed.size());
    assertThat(documents)
        .allSatisfy(document -> {
          assertThat(document).containsEntry("apiVersion", "openslo/v1");
          assertThat((String) at(document, "metadata", "name"))
              .matches("[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?");
        });
    assertThat(documents).filteredOn("kind", "Service").hasSameSizeAs(company.parties());
    assertThat(documents)
        .filteredOn("kind", "Service")
        .extracting(document -> at(document, "metadata", "displayName"))
        .containsExactlyElementsOf(company.parties().stream().map(Party::name).toList());
    assertThat(documents)
        .extracting(document -> document.get("kind") + "/" + at(document, "metadata", "name"))
        .doesNotHaveDuplicates();
  }

  @Test
  void anObjectiveOfOpenSloSaysWhatThePromiseSays() {
    var accepted =
        slo(SYMPHONY).stream()
            .filter(document -> "bs-11-accepted".equals(at(document, "metadata", "name")))
            .findFirst()
            .orElseThrow();

    assertThat(at(accepted, "spec", "service")).isEqualTo("marketing");
    assertThat(at(accepted, "spec", "budgetingMethod")).isEqualTo("Occurrences");
    assertThat(at(accepted, "spec", "timeWindow", "0"))
        .isEqualTo(Map.of("duration", "90d", "isRolling", true));
    assertThat(at(accepted, "spec", "objectives", "0", "target")).isEqualTo(0.9);
    var good = at(accepted, "spec", "indicator", "spec", "ratioMetric", "good", "metricSource");
    assertThat(at(good, "type")).isEqualTo("tutti");
    assertThat(at(good, "spec", "counts")).isEqualTo("good");
    assertThat(at(good, "spec", "form"))
        .isEqualTo(
            Map.of(
                "valid", "offered",
                "good", "accepted",
                "within", "24bh",
                "window", "90d",
                "target", "90%"));
    assertThat(
            at(
                accepted,
                "spec",
                "indicator",
                "spec",
                "ratioMetric",
                "total",
                "metricSource",
                "spec",
                "counts"))
        .isEqualTo("valid");
  }

  /** One node or edge a line, and nothing on it but what the format's grammar has there. */
  @ParameterizedTest
  @MethodSource("companies")
  void mermaidHasALineForEachPartyAndArrowAndNoTextOutsideQuotes(Company company) {
    var lines = write("mermaid", company).lines().toList();
    var node = Pattern.compile("  p\\d+(\\[\"[^\"\\[\\]{}<>|`\\\\]*\"]|\\(\\[\"[^\"]*\"]\\))");
    var edge = Pattern.compile("  p\\d+ (-->|-\\.->)\\|\"[^\"\\[\\]{}<>|`\\\\]*\"\\| p\\d+");

    assertThat(lines).hasSize(1 + company.parties().size() + company.arrows().size());
    assertThat(lines.getFirst()).isEqualTo("flowchart LR");
    assertThat(lines.stream().skip(1))
        .allSatisfy(line ->
            assertThat(node.matcher(line).matches() || edge.matcher(line).matches())
                .as(line)
                .isTrue());
  }

  @Test
  void mermaidTellsACharacterByItsNumber() {
    assertThat(QuotedText.mermaid("a \"b\" <c> #d")).isEqualTo("\"a #34;b#34; #60;c#62; #35;d\"");
  }

  /** Read as Graphviz reads it: quoted strings with two escapes, and a handful of words between. */
  @ParameterizedTest
  @MethodSource("companies")
  void dotIsAGraphWhateverTheNamesAre(Company company) {
    var quoted = Pattern.compile("\"(?:[^\"\\\\\\n]|\\\\.)*\"");
    var bare = quoted.matcher(write("dot", company)).replaceAll("Q");
    var lines = bare.lines().toList();

    assertThat(lines.getFirst()).isEqualTo("digraph Q {");
    assertThat(lines.getLast()).isEqualTo("}");
    assertThat(lines.subList(2, lines.size() - 1))
        .hasSize(company.parties().size() + company.arrows().size())
        .allMatch(line ->
            line.matches(
                "  Q( \\[label=Q, shape=(box|ellipse)]| -> Q \\[label=Q, comment=Q(, style=dashed)?]);"));
  }

  @ParameterizedTest
  @MethodSource("companies")
  void theTablesHaveARowForEachThingAndNoCellIsAFormula(Company company) {
    assertThat(rows(write("csv-parties", company))).hasSameSizeAs(company.parties());
    assertThat(rows(write("csv-arrows", company))).hasSameSizeAs(company.arrows());
    assertThat(rows(write("csv-seats", company))).hasSameSizeAs(company.seats());
    assertThat(rows(write("csv-promises", company)))
        .hasSize(company.arrows().stream().mapToInt(arrow -> arrow.promises().size()).sum());
    for (var export : ExportFormats.all()) {
      if (export.ending().equals("csv")) {
        assertThat(rows(export.write(company)).stream().flatMap(row -> row.values().stream()))
            .noneMatch(cell -> !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0);
      }
    }
  }

  @Test
  void aCellKeepsItsTextBehindTheApostrophe() {
    assertThat(rows(write("csv-parties", nasty())))
        .extracting(row -> row.get("name"))
        .startsWith("'=HYPERLINK(\"http://x\",\"y\")", "'+1+1", "'-2+3", "'@SUM(A1)")
        .contains("tab\there, \"quote\", line\nend", "a\"]; evil -> b; \"");
  }

  @Test
  void theTableOfPromisesHasAColumnForEachTerm() {
    assertThat(rows(write("csv-promises", SYMPHONY)))
        .filteredOn(
            row -> "bs-11".equals(row.get("arrow")) && "accepted".equals(row.get("promise")))
        .singleElement()
        .satisfies(row ->
            assertThat(row)
                .containsEntry("valid", "offered")
                .containsEntry("within", "24bh")
                .containsEntry("target", "90%")
                .containsEntry("every", "")
                .containsEntry("source", "Forrester, on sales accepted leads"));
  }

  /** What goes out comes in: a company's own tables add nothing to it and everything to another. */
  @Test
  void theTablesOfPartiesAndSeatsCanBeReadInAgain() {
    var startup = template("startup");
    var parties = write("csv-parties", startup);
    var seats = write("csv-seats", startup);
    var empty = CompanyFile.read("c.yaml", "apiVersion: tutti/v1\nkind: Company\n");

    assertThat(Roster.csv("p.csv", parties, startup).additions()).isEmpty();
    assertThat(Roster.csv("s.csv", seats, startup).additions()).isEmpty();
    assertThat(Roster.csv("p.csv", parties, empty).additions())
        .extracting(addition -> addition.fields().get("id"))
        .containsExactlyElementsOf(startup.parties().stream().map(Party::id).toList());
  }

  @Test
  void aNameThatASpreadsheetWouldRunComesBackAsItWas() {
    var empty = CompanyFile.read("c.yaml", "apiVersion: tutti/v1\nkind: Company\n");
    assertThat(Roster.csv("p.csv", write("csv-parties", nasty()), empty).additions())
        .extracting(addition -> addition.fields().get("name"))
        .containsExactlyElementsOf(NASTY.stream().map(String::strip).toList());
  }
}
