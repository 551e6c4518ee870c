package tutti.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static tutti.cli.Line.refused;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tutti.claims.Claim;
import tutti.company.template.CompanyTemplates;

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
        folder.resolve("company.yaml"), CompanyTemplates.text("revenue-chain").orElseThrow());
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
    var words = new ArrayList<Object>();
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
            "  Release to Position        4 of 10   40 %    6 wait, 0 overdue, 0 ended  (likely between 17 % and 69 %)",
            "Waiting longest",
            "  Wish 4, Release, 80 days: Product has not given offering with customer input and"
                + " competitive note.",
            "Pushed without enabling");
    assertThat(line.out())
        .contains(
            "1 of 1 time Sales was asked for numbers on the new product before it had what it needs: ");
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
  void whatArrivedHoursAgoIsNotSaidToHaveFailed() throws IOException {
    var rows = new StringBuilder(HEADER);
    for (var i = 0; i < 8; i++) {
      for (var arrow : List.of("rc-01", "rc-02", "rc-03")) {
        var day = arrow.equals("rc-01") ? "20" : "31";
        for (var stage : List.of("delivered", "confirmed")) {
          rows.append(
              "%s,%s-%d,%s,2026-03-%sT09:00:00Z,T%d,,\n".formatted(arrow, arrow, i, stage, day, i));
        }
      }
    }
    Files.writeString(folder.resolve("evidence.csv"), rows);
    assertThat(flow().out())
        .startsWith(
            "Every step lets enough pass; the weakest is Problem to Solution: 8 of 8 went on.")
        .contains("8 wait, 0 overdue, 0 ended, 8 not long enough to count")
        .doesNotContain("0 of 8", "may hold up");
  }

  @Test
  void rowsThatCouldNotBeReadAreSaidAboveTheNumbersAndInTheJson() throws IOException {
    var good = "rc-01,%d,delivered,2026-03-20T09:00:00Z,T%1$d,,\n";
    var rows = new StringBuilder(HEADER);
    IntStream.range(0, 3).forEach(i -> rows.append(good.formatted(i)));
    Files.writeString(folder.resolve("evidence.csv"), rows + "rc-01,9,delivered,someday,T9,,\n");
    assertThat(flow().out())
        .startsWith(
            "1 of 4 rows could not be read; the numbers are about the others. They do not stand for the whole.\n");
    assertThat(flow("--json").out())
        .contains("\"rows\" : 4", "\"refused\" : 1", "\"refusedShare\" : 0.25");
    Files.writeString(folder.resolve("evidence.csv"), rows);
    assertThat(flow().out()).doesNotContain("could not be read");
    assertThat(flow("--json").out()).contains("\"refused\" : 0");
  }

  @Test
  void aKeyThatNamesTwoThingsAsksWhich() throws IOException {
    Files.writeString(
        folder.resolve("evidence.csv"),
        HEADER
            + "rc-01,17,delivered,2026-01-01T09:00:00Z,,,\n"
            + "rc-04,17,delivered,2026-01-02T09:00:00Z,,,\n");
    refused(
        flow("--thread", "17"),
        "--thread: \"17\" names 2 things: rc-01/17 and rc-04/17; say which.");
    assertThat(flow("--thread", "rc-04/17").exit()).isZero();
  }

  /** Exactly so many of so many pushes came, with and without what is needed. */
  @Test
  void whateverTheCountsAreNoNumberLeavesTheNumbers() throws IOException {
    Files.writeString(folder.resolve("company.yaml"), PUSHES);
    for (var enabled = 0; enabled <= 12; enabled++) {
      for (var came = 0; came <= enabled; came++) {
        Files.writeString(folder.resolve("evidence.csv"), pushes(enabled, came));
        var line = flow("--json");
        assertThat(line.exit()).as("%d of %d: %s", came, enabled, line.err()).isZero();
        assertThat(flow().out() + line.out())
            .as("%d of %d", came, enabled)
            .doesNotContain("NaN", "Infinity", "-0 ", "-0,", "-0.0");
      }
    }
    Files.writeString(folder.resolve("evidence.csv"), pushes(10, 10));
    assertThat(flow("--json").out()).contains("\"lessWithout\" : 0.999109");
  }

  private static final String PUSHES =
      """
      apiVersion: tutti/v1
      kind: Company
      parties:
        - {id: product, kind: function}
        - {id: sales, kind: function}
        - {id: customer, kind: outside, side: customer}
      arrows:
        - {id: numbers, from: product, to: sales, push: true, needs: [demo]}
        - {id: help, from: sales, to: customer}
      stages:
        - {id: s1, owner: product, done: asked, arrows: [numbers]}
        - {id: s2, owner: sales, done: sold, arrows: [help]}
      enablement:
        - {id: demo, to: sales, from: product, what: a demo}
      """;

  /** Two were asked before the demo and did not come. */
  private static String pushes(int enabled, int came) {
    var rows =
        new StringBuilder("arrow,key,stage,at,thread\n")
            .append("demo,d,delivered,2025-10-01T09:00:00Z,\n")
            .append("demo,d,confirmed,2025-10-02T09:00:00Z,\n");
    for (var i = 0; i < 2; i++) {
      rows.append("numbers,e%d,requested,2025-09-0%dT10:00:00Z,E%d\n".formatted(i, i + 1, i));
    }
    for (var i = 0; i < enabled; i++) {
      rows.append("numbers,p%d,requested,2025-11-%02dT10:00:00Z,T%d\n".formatted(i, i + 1, i));
      if (i < came) {
        rows.append("numbers,p%d,delivered,2025-11-%02dT12:00:00Z,T%d\n".formatted(i, i + 1, i));
      }
    }
    return rows.toString();
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
