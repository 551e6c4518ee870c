package tutti.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static tutti.cli.Line.refused;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tutti.claims.Claim;
import tutti.company.template.Templates;

/** {@code tutti flow}, as a person or a script meets it. */
class FlowCommandTest {

  private static final String HEADER = "arrow,key,stage,at,thread,fulfiller,attr.title\n";

  /** What each step of the template asks for, arrow by arrow. */
  private static final List<String> STEPS =
      List.of("rc-01+", "rc-02+ rc-03+", "rc-04", "rc-05+ rc-06+ rc-07+", "rc-09+");

  @TempDir private Path folder = Path.of("");

  @BeforeEach
  void aChainOnWhichMuchWaitsForAPosition() throws IOException {
    Files.writeString(
        folder.resolve("company.yaml"), Templates.text("revenue-chain").orElseThrow());
    Files.writeString(
        folder.resolve("evidence.csv"),
        HEADER
            + IntStream.range(0, 10)
                .mapToObj(i -> thread(i, i < 4 ? 5 : 3))
                .collect(Collectors.joining())
            + "rc-08,ask,requested,2026-03-01T09:00:00Z,t-9,Jonas Weck,\n");
  }

  private static String thread(int number, int steps) {
    return IntStream.range(0, steps)
        .mapToObj(step -> step(number, step))
        .collect(Collectors.joining());
  }

  private static String step(int number, int step) {
    var rows = new StringBuilder();
    for (var arrow : STEPS.get(step).split(" ")) {
      var id = arrow.replace("+", "");
      row(rows, id, "delivered", number, step);
      if (arrow.endsWith("+")) {
        row(rows, id, "confirmed", number, step);
      }
    }
    return rows.toString();
  }

  private static void row(StringBuilder rows, String arrow, String stage, int number, int step) {
    rows.append(
        "%s,k-%d,%s,2026-01-%02dT09:00:00Z,t-%d,Jonas Weck,%s\n"
            .formatted(arrow, number, stage, 1 + number + 3 * step, number, "Wish " + number));
  }

  private Line flow(Object... more) {
    var words = new java.util.ArrayList<Object>();
    words.add("flow");
    words.add(folder.resolve("company.yaml"));
    words.addAll(List.of("--at", "2026-04-01", "--data", folder.resolve("evidence.csv")));
    words.addAll(List.of(more));
    return Line.run(words.toArray());
  }

  @Test
  void theWeakestStepComesFirstThenTheStepsAndWhatWaits() {
    var line = flow();
    assertThat(line.exit()).isZero();
    assertThat(line.err()).isEmpty();
    assertThat(line.out().lines().toList())
        .startsWith(
            "From Release to Position only 4 of 10 went on; 6 wait now.",
            "Of 10 threads that began in a year, 0 came to the end.")
        .contains(
            "Steps",
            "  Release to Position        4 of 10   40 %    6 wait, 0 overdue, 0 ended  (95 % interval 17 to 69 %)",
            "Waiting longest",
            "  Wish 4, Release, 80 days: Product has not given offering with customer input and"
                + " competitive note.",
            "Pushed without enabling");
    assertThat(line.out()).contains("1 of 1 result was asked for");
  }

  @Test
  @Claim({"R19", "R20"})
  void aThreadStopsAtHandOffsAndNamesNobody() {
    var line = flow("--thread", "k-9");
    assertThat(line.exit()).isZero();
    assertThat(line.out())
        .startsWith("Wish 9\nIt has waited for Position for 75 days: ")
        .contains("Release      2026-01-16", "Position     not yet")
        .contains("Engineering to Product, built solution: delivered 2026-01-16")
        .doesNotContain("Jonas Weck");
    assertThat(flow("--thread", "rc-01/k-9").out()).isEqualTo(line.out());
    assertThat(flow("--thread", "t-9", "--json").out())
        .contains("\"title\" : \"Wish 9\"")
        .doesNotContain("Jonas Weck", "fulfiller");
  }

  @Test
  void theSameAsJson() {
    var line = flow("--json");
    assertThat(line.exit()).isZero();
    assertThat(line.out())
        .contains(
            "\"says\" : \"From Release to Position only 4 of 10 went on; 6 wait now.\"",
            "\"withoutEnabling\" : 1",
            "\"stage\" : \"delivered\"")
        .doesNotContain("Jonas Weck");
  }

  @Test
  void whatIsMissingOrMisspeltIsSaid() {
    refused(
        flow("--thread", "k-99"),
        "--thread: no hand-off belongs to \"k-99\"; did you mean \"k-9\"?");
    refused(
        flow("--window", "soon"), "--window: expected a span such as 90d or 26w, found \"soon\".");
    refused(
        Line.run("flow", folder.resolve("company.yaml")),
        "tutti flow: name the evidence with --data FILE_OR_FOLDER.");
  }

  @Test
  void aCompanyWithoutAChainIsToldWhatToWrite() throws IOException {
    Files.writeString(
        folder.resolve("company.yaml"),
        """
        apiVersion: tutti/v1
        kind: Company
        parties: [{id: a, kind: function}, {id: b, kind: function}]
        arrows: [{id: rc-01, from: a, to: b}]
        """);
    Files.writeString(
        folder.resolve("evidence.csv"), HEADER + "rc-01,1,delivered,2026-01-01T09:00:00Z,t,,\n");
    assertThat(flow().out())
        .isEqualTo(
            """
            Nobody has written yet by which hand-offs a problem becomes revenue.
            Write stages with arrows: into the company; tutti init --template revenue-chain shows how.
            """);
  }

  @Test
  void confirmationsOfEnablementAreEvidenceToo() throws IOException {
    Files.writeString(
        folder.resolve("evidence.csv"),
        HEADER
            + "en-s1,1,delivered,2026-01-01T09:00:00Z,,,\nen-s9,1,confirmed,2026-01-01T09:00:00Z,,,\n");
    var line = flow();
    assertThat(line.exit()).isZero();
    assertThat(line.err()).contains("en-s9").doesNotContain("en-s1\" ");
  }
}
