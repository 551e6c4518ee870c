package tutti.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static tutti.cli.Line.refused;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A text means one time, in a file and on the command line. */
class TimesOnTheCommandLineTest {

  private static final String COMPANY =
      """
      apiVersion: tutti/v1
      kind: Company
      name: Lab
      zone: Asia/Tokyo
      parties:
        - {id: maker, kind: function, side: supply}
        - {id: buyer, kind: outside, side: customer}
      arrows:
        - id: a
          from: maker
          to: buyer
          gives: answers
          promises:
            - {id: p, valid: requested, good: delivered, within: due, window: 400d, target: 80%}
      """;

  @TempDir private Path folder = Path.of("");

  @BeforeEach
  void aCompanyInTokyo() throws IOException {
    Files.writeString(folder.resolve("company.yaml"), COMPANY);
  }

  private Line measured(String rows, Object... more) throws IOException {
    Files.writeString(folder.resolve("data.csv"), "arrow,key,stage,at,due\n" + rows);
    var words = new ArrayList<Object>();
    words.addAll(
        List.of("measure", folder.resolve("company.yaml"), "--data", folder.resolve("data.csv")));
    words.addAll(List.of(more));
    return Line.run(words.toArray());
  }

  private static JsonNode promise(Line line) {
    return JsonMapper.shared().readTree(line.out()).get("arrows").get(0).get("promises").get(0);
  }

  @Test
  void aMomentWithoutAZoneIsMeantInTheZoneOfTheCompanyAsInTheFile() throws IOException {
    var rows = "a,k,requested,2026-05-31 23:00,2026-06-03\na,k,delivered,2026-06-01 01:30,\n";
    var before = promise(measured(rows, "--at", "2026-06-01 01:00", "--json"));
    var after = promise(measured(rows, "--at", "2026-06-01 01:30", "--json"));
    var utc = promise(measured(rows, "--at", "2026-06-01 01:00 UTC", "--json"));

    assertThat(before.get("good").asInt()).isZero();
    assertThat(before.get("open").asInt()).isEqualTo(1);
    assertThat(after.get("good").asInt()).isEqualTo(1);
    assertThat(utc.get("good").asInt()).isEqualTo(1);
  }

  @Test
  void sinceIsMeantInTheZoneOfTheCompany() throws IOException {
    var rows = "a,k,requested,2026-05-31 23:00,2026-06-03\n";

    assertThat(measured(rows, "--at", "2026-06-02", "--since", "2026-06-01 08:00").out())
        .isEqualTo(measured(rows, "--at", "2026-06-02", "--since", "2026-05-31T23:00:00Z").out());
  }

  @Test
  void theHelpSaysWhichZoneIsMeant() {
    for (var command : new String[] {"measure", "flow", "whatif", "map", "import"}) {
      assertThat(Line.run(command, "--help").out().replaceAll("\\s+", " "))
          .contains("A time without a zone is meant in the company's");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-02-30",
        "2026-02-30 10:00",
        "2026-04-31T10:00:00Z",
        "2026-06-01 24:30",
        "2026-06-01 12:60",
        "2026-06-01 10:00 CEST",
        "05/13/2026"
      })
  void aMomentThatDoesNotExistIsRefused(String at) throws IOException {
    var rows = "a,k,requested,2026-05-31 23:00,2026-06-03\n";

    refused(measured(rows, "--at", at), "--at: \"" + at + "\" is not a time");
    refused(measured(rows, "--since", at), "--since: \"" + at + "\" is not a time");
  }

  @Test
  void whatIsDueOnADayIsInTimeUntilItsEnd() throws IOException {
    var rows =
        "a,k1,requested,2026-05-01 09:00,2026-05-03\n"
            + "a,k1,delivered,2026-05-03 15:00,\n"
            + "a,k2,requested,2026-05-01 09:00,2026-05-03\n"
            + "a,k3,requested,2026-05-01 09:00,2026-05-03\n"
            + "a,k3,delivered,2026-05-04,\n"
            + "a,k4,requested,2026-05-01 09:00,2026-05-03 00:00:00\n"
            + "a,k4,delivered,2026-05-03 15:00,\n";
    var evening = promise(measured(rows, "--at", "2026-05-03 23:59", "--json"));
    var nextDay = promise(measured(rows, "--at", "2026-05-04 00:01", "--json"));

    assertThat(evening.get("good").asInt()).isEqualTo(1);
    assertThat(evening.get("bad").asInt()).isEqualTo(1);
    assertThat(evening.get("open").asInt()).isEqualTo(2);
    assertThat(nextDay.get("bad").asInt()).isEqualTo(3);
    assertThat(nextDay.get("open").asInt()).isZero();
  }

  @Test
  void whatIsDeliveredOnTheDayOfItsRequestIsNotImpossible() throws IOException {
    var line =
        measured(
            "a,k,requested,2026-05-01 10:00,2026-05-01\na,k,delivered,2026-05-01,\n",
            "--at",
            "2026-06-01",
            "--json");

    assertThat(line.err()).isEmpty();
    assertThat(promise(line).get("good").asInt()).isEqualTo(1);
  }

  @Test
  void aDayThatDoesNotExistIsRefusedWithItsTimeToo() throws IOException {
    var line =
        measured(
            "a,k,requested,2026-04-30 08:00,2026-05-02\na,k,delivered,2026-04-31 10:00:00,\n",
            "--at",
            "2026-06-01",
            "--json");

    assertThat(line.err()).contains("data.csv:3:4: at: \"2026-04-31 10:00:00\" is not a time");
    assertThat(promise(line).get("good").asInt()).isZero();
    assertThat(promise(line).get("bad").asInt()).isEqualTo(1);
  }

  @Test
  void factsOfTheFutureAreSaidInALine() throws IOException {
    var rows =
        "a,k1,requested,2026-11-01 09:00,\na,k1,delivered,2062-11-02 09:00,\n"
            + "a,k2,requested,2027-01-01 09:00,\n";

    assertThat(measured(rows).err())
        .isEqualTo(
            "2 facts are dated in the future of 2026-11-20T14:30:00Z and do not count yet; the"
                + " latest: a, hand-off k1, delivered at 2062-11-02T00:00:00Z.\n");
    assertThat(measured("a,k1,requested,2026-11-01 09:00,\n").err()).isEmpty();
    assertThat(
            measured(
                    "a,k1,requested,2026-11-01 09:00,\na,k1,delivered,2026-11-09 09:00,\n",
                    "--at",
                    "2026-11-05")
                .err())
        .startsWith("1 fact is dated in the future of 2026-11-04T15:00:00Z and does not count yet");
  }

  @Test
  void whatARuleCannotReadIsSaidAndTheRestIsKept() throws IOException {
    Files.writeString(
        folder.resolve("mapping.yaml"),
        """
        apiVersion: tutti/v1
        kind: Mapping
        sources:
          - id: crm
            rules:
              - {arrow: a, key: row.id, stage: requested, at: time(row.created), due: time(row.due)}
              - {arrow: a, key: row.id, stage: delivered, at: time(row.done)}
        """);
    Files.writeString(
        folder.resolve("rows.csv"),
        "id,created,due,done\n1,2026-05-01,2026-05-03,05/02/2026\n2,2026-05-01,2026-05-03,NULL\n");
    var line =
        Line.run(
            "measure",
            folder.resolve("company.yaml"),
            "--mapping",
            folder.resolve("mapping.yaml"),
            "--data",
            folder.resolve("rows.csv"),
            "--at",
            "2026-06-01",
            "--json");

    assertThat(promise(line).get("valid").asInt()).isEqualTo(2);
    assertThat(line.err())
        .contains(
            "rows.csv:2:4: done: \"05/02/2026\" is not a time",
            "time(row.day, 'd/M/yyyy'), or 'M/d/yyyy' where the month stands first",
            "of 1 of 2 rows not all could be read; what could be read was kept.");
  }
}
