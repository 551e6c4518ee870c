package tutti.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import tools.jackson.databind.JsonNode;
import tutti.claims.Claim;

/** What {@code tutti check} writes, and where: each form read back by a reader of its own. */
class CheckOutputsTest {

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
        - {party: sales, person: Ada}
        - {party: finance, person: Ada}
        - {party: sales, person: Bo}
      arrows:
        - id: help
          from: sales
          to: customer
          gives: help to buy
        - id: bills
          from: finance
          to: customer
          gives: bills
          promises:
            - {id: right, good: first-time-right}
        - {id: pay, from: customer, to: finance, gives: money, observed: true}
        - {id: rules, from: finance, to: sales, gives: limits, observed: true}
      """;

  private static final String EXEMPT =
      COMPANY
          + """
          exemptions:
            - {rule: cf-05, why: an accountant starts in March, by: Bo, until: 2027-03-31}
            - {rule: L01, why: not yet, by: Bo, until: 2026-12-31}
          """;

  /** Names that markup and XML choke on. */
  private static final String HOSTILE =
      COMPANY
          .replace("name: Small", "name: '</svg><script>alert(\"1\")</script>]]>&'")
          .replace("person: Ada", "person: \"A\\\"'<b>&\"")
          .replace("gives: help to buy", "gives: \"]]> <x a='b'>\"");

  @TempDir private Path folder = Path.of("");

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  /** By two rules only, so that the company need not be sound in every other. */
  private Line two(String company, Object... more) throws IOException {
    var words = new ArrayList<Object>(List.of(more));
    words.addAll(List.of("--only", "L01,cf-05,ov-06"));
    return check(company, words.toArray());
  }

  private Line check(String company, Object... more) throws IOException {
    var words = new ArrayList<Object>(List.of("check", file("company.yaml", company)));
    words.addAll(List.of(more));
    return Line.run(words.toArray());
  }

  @Test
  void theGravestStandFirstEachWithItsFixAndItsPageOnce() throws IOException {
    var out = two(COMPANY).out();
    assertThat(out.lines())
        .startsWith(
            "Errors 2",
            "",
            "  L01    Sales to Customer, help to buy has no promise that can be measured.",
            "         Fix: Write a promise: what counts, what is good, by when and in what share;"
                + " or mark the arrow observed.",
            "         docs/checks/L01.md",
            "",
            "  cf-05  Ada is both Sales and Finance: who sells also records and collects.",
            "         Fix: Give one of the two to somebody else, or name a control that another"
                + " person checks.",
            "         docs/checks/cf-05.md");
    assertThat(out)
        .endsWith(
            "\nSmall: 3 parties, 4 arrows, 1 promise; 2 errors, 0 warnings, 0 notes, 0 exempt.\n");
  }

  @Test
  void whatIsExemptStandsApartWithReasonPersonAndEnd() throws IOException {
    var exempt = two(EXEMPT);
    assertThat(exempt.exit()).isZero();
    assertThat(exempt.out())
        .startsWith("Exempt 2\n")
        .contains("         Exempt until 2027-03-31, says Bo: an accountant starts in March\n")
        .doesNotContain("Errors", "Fix:");
    var over = two(EXEMPT, "--at", "2027-01-15");
    assertThat(over.exit()).isEqualTo(1);
    assertThat(over.out())
        .startsWith("Errors 1\n")
        .contains("measured. (exempted until 2026-12-31 by Bo; that is over)\n");
  }

  @Test
  @Claim("K06")
  void whoHoldsSeveralSeatsIsToldInWhichOrderToHandThemOver() throws IOException {
    assertThat(check(COMPANY).out())
        .contains(
            """
            Ada holds 2 seats; hand them over in this order

               1. Finance
                  It ends cf-05; 1 arrow waits on it; 80 % of the paths to the Customer pass through it.
               2. Sales, to be kept the longest
                  It ends no conflict; 1 arrow waits on it; 60 % of the paths to the Customer pass through it.
            """);
    assertThat(check(COMPANY.replace("finance, person: Ada", "finance, person: Cy")).out())
        .doesNotContain("hand them over");
  }

  @Test
  void ofManyFindingsTheThreeToBeginWithStandLast() throws IOException {
    var lines = check(COMPANY).out().lines().toList();
    var begin = lines.indexOf("To do next");
    assertThat(lines.subList(begin + 2, lines.size() - 2))
        .hasSize(6)
        .first()
        .asString()
        .startsWith("   1. ");
    assertThat(two(COMPANY).out()).doesNotContain("To do next");
  }

  @Test
  void whatLeadsNowhereInTheFileIsSaid() throws IOException {
    assertThat(check(COMPANY + "checks: {L99: info}\n").out())
        .contains("In the file\n\n  The severity of L99 names no rule");
  }

  @Test
  void onlyTheRulesThatAreAskedForAnswer() throws IOException {
    var conflicts = check(COMPANY, "--only", "L16");
    assertThat(conflicts.out()).contains("cf-05").doesNotContain("L01", "hand them over");
    assertThat(check(COMPANY, "--only", "L03,cf-01").exit()).isZero();
    assertThat(
            Json.read(check(COMPANY, "--only", "L03,cf-01", "--json").out())
                .get("rules")
                .intValue())
        .isEqualTo(2);
    var unknown = check(COMPANY, "--only", "cf-1");
    assertThat(unknown.exit()).isEqualTo(2);
    assertThat(unknown.err())
        .isEqualTo("--only: no rule has the id \"cf-1\"; did you mean \"cf-01\"?\n");
  }

  @Test
  void aDayThatIsNoneIsRefused() throws IOException {
    var line = check(COMPANY, "--at", "tomorrow");
    assertThat(line.exit()).isEqualTo(2);
    assertThat(line.err())
        .isEqualTo("--at: expected a date such as 2027-01-31, found \"tomorrow\".\n");
  }

  @Test
  void textIsColouredOnlyWhereItIsWanted() throws IOException {
    assertThat(check(COMPANY).out()).doesNotContain("\u001b");
    assertThat(check(COMPANY, "--color=never").out()).isEqualTo(check(COMPANY).out());
    var coloured = check(COMPANY, "--color=always").out();
    assertThat(coloured).contains("\u001b[31;1mErrors\u001b[0m");
    assertThat(coloured.replaceAll("\u001b\\[[0-9;]*m", "")).isEqualTo(check(COMPANY).out());
  }

  @Test
  void aNameThatWouldMoveTheCursorIsRefusedInASentenceThatDoesNot() throws IOException {
    var line = check(COMPANY.replace("person: Ada", "person: \"A\\e[31m\\u202E\""));
    assertThat(line.exit()).isEqualTo(2);
    assertThat(line.err()).contains("holds the character U+001B, which does not show; remove it");
    assertThat(line.err().lines().noneMatch(said -> said.chars().anyMatch(Character::isISOControl)))
        .isTrue();
  }

  private static Document xml(String text) throws Exception {
    return DocumentBuilderFactory.newDefaultInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(text)));
  }

  private static List<Element> elements(Document xml, String name) {
    var found = xml.getElementsByTagName(name);
    return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i)).toList();
  }

  @Test
  void junitHasACaseForEachRuleAndFailsWhereTheCommandDoes() throws Exception {
    var rules = Json.read(check(COMPANY, "--json").out()).get("rules").intValue();
    assertThat(elements(xml(check(COMPANY, "--junit").out()), "testcase")).hasSize(rules);
    var xml = xml(two(COMPANY, "--junit").out());
    assertThat(elements(xml, "testsuite").getFirst().getAttribute("tests")).isEqualTo("3");
    assertThat(elements(xml, "testsuite").getFirst().getAttribute("failures")).isEqualTo("2");
    assertThat(elements(xml, "failure"))
        .extracting(failure -> ((Element) failure.getParentNode()).getAttribute("name"))
        .containsExactly("L01 no-measure", "cf-05 sales-and-finance");
    assertThat(elements(xml, "failure").getLast().getTextContent())
        .startsWith("error, people/Ada: Ada is both Sales and Finance");
    assertThat(elements(xml, "skipped"))
        .extracting(skipped -> ((Element) skipped.getParentNode()).getAttribute("name"))
        .contains("ov-06 piled-up");
  }

  @Test
  void junitIsGreenWhenAllIsExemptAndTellsItStill() throws Exception {
    var line = two(EXEMPT, "--junit");
    assertThat(line.exit()).isZero();
    assertThat(elements(xml(line.out()), "failure")).isEmpty();
    assertThat(elements(xml(line.out()), "system-out"))
        .extracting(Element::getTextContent)
        .anyMatch(text -> text.contains("\ncf-05 exempt, people/Ada: "));
  }

  @Test
  void junitHoldsHostileNames() throws Exception {
    var xml = xml(two(HOSTILE, "--junit").out());
    assertThat(elements(xml, "testsuite").getFirst().getAttribute("name"))
        .isEqualTo("</svg><script>alert(\"1\")</script>]]>&");
    assertThat(elements(xml, "script")).isEmpty();
    assertThat(elements(xml, "failure").getFirst().getTextContent()).contains("]]> <x a='b'>");
  }

  private JsonNode sarif(String company, Object... more) throws IOException {
    var words = new ArrayList<Object>(List.of("--sarif"));
    words.addAll(List.of(more));
    return Json.read(two(company, words.toArray()).out());
  }

  @Test
  void sarifPointsAtTheLineOfTheThing() throws IOException {
    var results = sarif(COMPANY).at("/runs/0/results").valueStream().toList();
    assertThat(results)
        .extracting(result -> result.get("ruleId").asString())
        .contains("L01", "cf-05");
    assertThat(results.getFirst().at("/locations/0/physicalLocation/region/startLine").intValue())
        .isEqualTo(1 + COMPANY.lines().toList().indexOf("  - id: help"));
    assertThat(results.getFirst().at("/locations/0/physicalLocation/region/startColumn").intValue())
        .isEqualTo(5);
    assertThat(results)
        .filteredOn(result -> result.get("ruleId").asString().equals("cf-05"))
        .extracting(
            result -> result.at("/locations/0/physicalLocation/region/startLine").intValue())
        .containsExactly(1 + COMPANY.lines().toList().indexOf("  - {party: sales, person: Ada}"));
  }

  private static List<String> companies() {
    return List.of(COMPANY, EXEMPT, HOSTILE);
  }

  @ParameterizedTest
  @MethodSource("companies")
  void sarifHasWhatTheStandardRequires(String company) throws IOException {
    var sarif = sarif(company);
    assertThat(sarif.get("version").asString()).isEqualTo("2.1.0");
    var run = sarif.at("/runs/0");
    assertThat(run.at("/tool/driver/name").asString()).isEqualTo("Tutti");
    var rules = run.at("/tool/driver/rules");
    assertThat(rules.valueStream().map(rule -> rule.at("/help/markdown").asString()))
        .anyMatch(help -> help.contains("`docs/checks/L01.md`"))
        .anyMatch(help -> help.contains("`docs/checks/cf-05.md`"));
    assertThat(run.get("results").valueStream())
        .isNotEmpty()
        .allSatisfy(result -> {
          assertThat(result.at("/message/text").asString()).isNotBlank();
          assertThat(result.get("level").asString()).isIn("error", "warning", "note");
          assertThat(rules.get(result.get("ruleIndex").intValue()).get("id"))
              .isEqualTo(result.get("ruleId"));
          assertThat(result.at("/locations/0/physicalLocation/artifactLocation/uri").asString())
              .startsWith("file:/")
              .endsWith("company.yaml");
          assertThat(result.at("/locations/0/physicalLocation/region/startLine").intValue())
              .isPositive();
        });
  }

  @Test
  void sarifSuppressesWhatIsExempt() throws IOException {
    assertThat(sarif(EXEMPT).at("/runs/0/results").valueStream())
        .allSatisfy(result ->
            assertThat(result.at("/suppressions/0/justification").asString())
                .contains("(Bo, until"));
    assertThat(sarif(COMPANY).at("/runs/0/results/0/suppressions").isEmpty()).isTrue();
  }

  @Test
  void severalFormsAreWrittenAtOnceAndTheTextIsShown() throws Exception {
    var line =
        check(
            COMPANY,
            "--json=" + folder.resolve("c.json"),
            "--junit=" + folder.resolve("c.xml"),
            "--sarif=" + folder.resolve("c.sarif"));
    assertThat(line.exit()).isEqualTo(1);
    assertThat(line.out()).isEqualTo(check(COMPANY).out());
    assertThat(Files.readString(folder.resolve("c.json")))
        .isEqualTo(check(COMPANY, "--json").out());
    assertThat(Files.readString(folder.resolve("c.xml")))
        .isEqualTo(check(COMPANY, "--junit").out());
    assertThat(Files.readString(folder.resolve("c.sarif")))
        .isEqualTo(check(COMPANY, "--sarif").out());
  }

  @Test
  void onlyOneFormGoesToTheScreenAndABareOptionTakesNoFile() throws IOException {
    var two = check(COMPANY, "--json", "--sarif");
    assertThat(two.exit()).isEqualTo(2);
    assertThat(two.out()).isEmpty();
    assertThat(two.err()).contains("one form goes to the screen").hasLineCount(1);
    var before = Line.run("check", "--json", file("company.yaml", COMPANY));
    assertThat(before.out()).isEqualTo(check(COMPANY, "--json").out());
  }

  @Test
  void aPlaceThatCannotBeWrittenIsRefused() throws IOException {
    var line = check(COMPANY, "--sarif=" + folder.resolve("no/such.sarif"));
    assertThat(line.exit()).isEqualTo(2);
    assertThat(line.out()).isEmpty();
    assertThat(line.err()).contains("such.sarif cannot be written", "name another place");
  }
}
