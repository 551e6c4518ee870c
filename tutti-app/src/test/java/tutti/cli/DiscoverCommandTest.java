package tutti.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static tutti.cli.Line.refused;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tutti.claims.Claim;

/** {@code tutti discover}, as a person or a script meets it. */
class DiscoverCommandTest {

  private static final Path DATA =
      Path.of(Optional.ofNullable(System.getenv("TUTTI_DATA")).orElse("../../shared/data"))
          .resolve("process");

  private static final String TICKETS =
      """
      Ticket,Updated,Group,Status
      T-1,2026-03-02 09:00,Sales,new
      T-1,2026-03-02 11:00,Support,open
      T-1,2026-03-02 12:00,Sales,open
      T-2,2026-03-03 09:00,Sales,new
      T-2,2026-03-04 09:00,Support,solved
      T-3,2026-03-05 09:00,Support,new
      """;

  @TempDir private Path folder = Path.of("");

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private Line tickets(String text, Object... more) throws IOException {
    var words =
        new ArrayList<Object>(
            List.of("discover", file("tickets.csv", text), "--case", "Ticket", "--at", "Updated"));
    words.addAll(List.of(more));
    return Line.run(words.toArray());
  }

  private static JsonNode json(Line line) {
    assertThat(line.exit()).as(line.err()).isZero();
    return Json.read(line.out());
  }

  private static Path real(String name) {
    var file = DATA.resolve(name);
    assumeTrue(Files.exists(file), "NOT TESTED: real logs are missing; set TUTTI_DATA.");
    return file;
  }

  @Test
  @Claim("K20")
  void whoHandsWorkToWhomIsCountedFromAnyFile() throws IOException {
    var found = json(tickets(TICKETS, "--json"));
    assertThat(found.get("cases").asInt()).isEqualTo(3);
    assertThat(found.get("events").asInt()).isEqualTo(6);
    assertThat(found.get("parties").asInt()).isEqualTo(2);
    assertThat(found.get("handOvers").asInt()).isEqualTo(3);
    assertThat(found.get("pairs").asInt()).isEqualTo(2);
    assertThat(found.get("casesWithout").asInt()).isEqualTo(1);
    assertThat(found.get("maxPerCase").asInt()).isEqualTo(2);
    assertThat(found.at("/pingPong/cases").asInt()).isEqualTo(1);
    assertThat(found.at("/pingPong/bounces").asInt()).isEqualTo(1);
    assertThat(found.at("/top/0/from").asString()).isEqualTo("Sales");
    assertThat(found.at("/top/0/to").asString()).isEqualTo("Support");
    assertThat(found.at("/top/0/count").asInt()).isEqualTo(2);
    assertThat(found.at("/top/0/waitSeconds/p50").asDouble()).isEqualTo(46_800);
    assertThat(found.at("/throughputDays/p50").asDouble()).isEqualTo(0.125);
  }

  @Test
  void itIsSaidInSentencesToo() throws IOException {
    assertThat(tickets(TICKETS).out())
        .startsWith("2 parties handed over 3 times in 3 cases.\n")
        .contains("1 of 3 cases never left the party that began")
        .contains("2  Sales -> Support  (waits 13.0 hours, half by then; 50 % come straight back)");
  }

  @Test
  void whichNumberIsTheMonthIsFoundInTheWholeColumn() throws IOException {
    var american = TICKETS.replaceAll("2026-(\\d\\d)-(\\d\\d)", "$1/$2/2026");
    refused(tickets(american), "Every date of it fits both orders", "--dates day-first");
    var told = american + "T-4,03/27/2026 09:00,Sales,new\n";
    assertThat(json(tickets(told, "--json")).at("/throughputDays/p95").asDouble())
        .isCloseTo(0.86875, within(1e-6));
    assertThat(json(tickets(american, "--dates", "month-first", "--json")).get("handOvers").asInt())
        .isEqualTo(3);
  }

  @Test
  void datesThatContradictOneAnotherAreRefused() throws IOException {
    var mixed = "Ticket,Updated,Group\nT-1,27/03/2026 09:00,Sales\nT-1,03/27/2026 10:00,Support\n";
    refused(tickets(mixed), "Some of its dates have the day first and some the month");
  }

  @Test
  void aColumnThatIsNotThereIsNamedWithItsLike() throws IOException {
    refused(tickets(TICKETS, "--party", "Grop"), "no column \"Grop\"", "\"Group\"");
  }

  @Test
  void aColumnNobodyNamedIsAskedFor() throws IOException {
    var log = file("log.csv", "a,b,c\n1,2026-03-02,x\n");
    refused(Line.run("discover", log), "Which column is the case? Name it, --case COLUMN.");
  }

  @Test
  void whatCannotBeReadIsCountedAndSaid() throws IOException {
    var line = tickets(TICKETS + "T-5,soon,Sales,new\n,2026-03-05,Sales,new\n");
    assertThat(line.exit()).isZero();
    assertThat(line.err())
        .contains("tickets.csv:8:2: Updated: \"soon\" is not a time")
        .contains("tickets.csv:9:1: Ticket: The cell is empty; it names the case.")
        .contains("2 records could not be read and are left out.");
  }

  @Test
  @Claim("A06")
  void ofPeopleNoTwoAreTold() throws IOException {
    var line = tickets(TICKETS.replace("Group", "Assignee"), "--party", "Assignee");
    assertThat(line.out()).contains("names of people").doesNotContain("Sales", "Support");
    var found = json(tickets(TICKETS.replace("Group", "Agent"), "--party", "Agent", "--json"));
    assertThat(found.get("top")).isEmpty();
    assertThat(found.get("people").asBoolean()).isTrue();
    refused(
        tickets(
            TICKETS.replace("Group", "Agent"), "--party", "Agent", "--draft", folder.resolve("d")),
        "of teams or functions, not of people");
  }

  @Test
  @Claim("K20")
  void aCompanyIsDraftedThatPassesItsOwnReading() throws IOException {
    var many = new StringBuilder("Ticket,Updated,Group\n");
    for (var i = 0; i < 10; i++) {
      many.append("T-%d,2026-03-02T%02d:00,Sales\n".formatted(i, i));
      many.append("T-%d,2026-03-03T%02d:00,2nd Level\n".formatted(i, i));
    }
    var draft = folder.resolve("company.yaml");
    assertThat(tickets(many.toString(), "--draft", draft).err()).contains("Written: ");
    assertThat(Files.readString(draft))
        .contains("{id: sales, name: Sales, kind: function}")
        .contains("id: sales-to-2nd-level")
        .contains("within: 1d");
    assertThat(Line.run("map", draft, "-o", folder.resolve("map.svg")).exit()).isZero();
    refused(tickets(many.toString(), "--draft", draft), "exists; name a new file");
  }

  @Test
  @Claim("K20")
  void anyLogBecomesAMeasuredMapByTwoCommands() throws IOException {
    var many = new StringBuilder("Ticket,Updated,Group\n");
    for (var i = 0; i < 10; i++) {
      many.append("T-%d,2026-11-02T%02d:00,Sales\n".formatted(i, i));
      many.append("T-%d,2026-11-%s:00,2nd Level\n".formatted(i, (i > 7 ? "08T0" : "03T0") + i));
    }
    var draft = folder.resolve("company.yaml");
    var evidence = folder.resolve("evidence.csv");
    var line = tickets(many.toString(), "--draft", draft, "--evidence", evidence);
    assertThat(line.exit()).as(line.err()).isZero();

    var measured =
        json(
            Line.run(
                "measure", draft, "--data", evidence, "--at", "2026-11-20T00:00:00Z", "--json"));
    var promise = measured.at("/arrows/0/promises/0");
    assertThat(promise.get("valid").asInt()).isEqualTo(10);
    assertThat(promise.get("good").asInt()).isEqualTo(8);
    refused(tickets(many.toString(), "--evidence", evidence), "exists; name a new file");
  }

  @Test
  @Claim("K20")
  void theIncidentsOfBpi2013AreCountedAsOthersCountedThem() {
    var found =
        json(
            Line.run(
                "discover",
                real("07_bpic2013_incidents.xes.gz"),
                "--party",
                "org:group",
                "--json"));
    assertThat(found.get("cases").asInt()).isEqualTo(7_554);
    assertThat(found.get("events").asInt()).isEqualTo(65_533);
    assertThat(found.get("parties").asInt()).isEqualTo(649);
    assertThat(found.get("handOvers").asInt()).isEqualTo(9_454);
    assertThat(found.get("pairs").asInt()).isEqualTo(2_463);
    assertThat(found.get("casesWithout").asInt()).isEqualTo(3_734);
    assertThat(found.get("maxPerCase").asInt()).isEqualTo(31);
    assertThat(found.at("/pingPong/cases").asInt()).isEqualTo(1_177);
    assertThat(found.at("/pingPong/bounces").asInt()).isEqualTo(2_394);
    assertThat(found.at("/top/0/from").asString()).isEqualTo("G96");
    assertThat(found.at("/top/0/to").asString()).isEqualTo("G97");
    assertThat(found.at("/top/0/count").asInt()).isEqualTo(255);
    assertThat(step(found, "Accepted", "Accepted").get("meanSeconds").asDouble())
        .isCloseTo(105_936.385, within(0.0005));
  }

  private static JsonNode step(JsonNode found, String from, String to) {
    for (var step : found.get("steps")) {
      if (step.get("from").asString().equals(from) && step.get("to").asString().equals(to)) {
        return step;
      }
    }
    throw new AssertionError("No step from " + from + " to " + to);
  }

  @Test
  void theReceiptLogSaysTheSameAsXesAndAsCsv() {
    var xes = Line.run("discover", real("08_receipt.xes.gz"), "--json");
    var csv = Line.run("discover", real("receipt.csv"), "--json");
    assertThat(xes.out()).isEqualTo(csv.out()).contains("\"events\" : 8577");
  }

  @Test
  @Claim("K20")
  void theMailsOfAFactoryStandAgainstItsReportingLines() {
    var network = real("../network/manufacturing_communication.csv");
    var lines = real("../network/manufacturing_reportsto.csv");
    var found = json(Line.run("discover", network, "--said", lines, "--json"));
    assertThat(found.get("repeats").asInt()).isEqualTo(313);
    assertThat(found.get("messages").asInt()).isEqualTo(82_614);
    assertThat(found.get("parties").asInt()).isEqualTo(167);
    assertThat(found.get("said").get("pairs").asInt()).isEqualTo(153);
    assertThat(found.get("said").get("seen").asInt()).isEqualTo(97);
    assertThat(found.get("said").get("arrows").size()).isZero();
    assertThat(Line.run("discover", network, "--said", lines).out())
        .contains("313 rows were the same", "Of 153 pairs in ", " 97 were seen;");
  }

  @Test
  void aCompanyIsHeldAgainstALog() throws IOException {
    var company =
        file(
            "company.yaml",
            """
            apiVersion: tutti/v1
            kind: Company
            name: Ours
            zone: UTC
            parties:
              - {id: s, name: Sales, kind: function}
              - {id: u, name: support, kind: function}
              - {id: l, name: Legal, kind: function}
            arrows:
              - {id: a, from: s, to: u, gives: tickets}
              - {id: b, from: s, to: l, gives: contracts}
            """);
    var said = json(tickets(TICKETS, "--said", company, "--json")).get("said");
    assertThat(said.get("pairs").asInt()).isEqualTo(2);
    assertThat(said.get("seen").asInt()).isEqualTo(1);
    assertThat(said.get("fits").asInt()).isEqualTo(2);
    assertThat(said.get("passages").asInt()).isEqualTo(3);
    assertThat(tickets(TICKETS, "--said", company).out())
        .contains("Said is seen: 67 %.", "Never seen: 1", "Sales -> Legal");
  }

  @Test
  void oneEndAloneAndWhatSaysOfNobodyAreRefused() throws IOException {
    refused(tickets(TICKETS, "--from", "Group"), "--from and --to: name both, or neither.");
    var none = file("none.csv", "a,b\nx,x\n");
    refused(tickets(TICKETS, "--said", none), "says of no two parties");
  }
}
