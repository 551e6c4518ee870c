package tutti.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static tutti.cli.Line.refused;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What could not be read is said wherever numbers are about the rest. */
class WhatWasReadTest {

  private static final String COMPANY =
      """
      apiVersion: tutti/v1
      kind: Company
      name: Lab
      parties:
        - {id: maker, kind: function}
        - {id: buyer, kind: outside, side: customer}
      seats:
        - {party: maker, person: Ada}
      arrows:
        - id: answers
          from: maker
          to: buyer
          gives: answers
          why: they ask
          promises:
            - {id: fast, valid: requested, good: delivered, within: 2d, window: 400d, target: 50%}
      """;

  @TempDir private Path folder = Path.of("");

  @BeforeEach
  void aCompany() throws IOException {
    file("company.yaml", COMPANY);
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  /** So many answers given in time, and so many rows that nobody can read. */
  private Path evidence(int good, int refused) throws IOException {
    var rows = new StringBuilder("arrow,key,stage,at\n");
    for (var i = 0; i < good; i++) {
      rows.append("answers,%1$d,requested,2026-11-%2$02d\n".formatted(i, 1 + i % 19));
      rows.append("answers,%1$d,delivered,2026-11-%2$02dT09:00\n".formatted(i, 1 + i % 19));
    }
    rows.append("answers,x,delivered,soon\n".repeat(refused));
    return file("evidence.csv", rows.toString());
  }

  private Line measure(Object... more) {
    var words =
        new ArrayList<Object>(List.of("measure", folder.resolve("company.yaml"), "--at", Line.NOW));
    words.addAll(List.of(more));
    return Line.run(words.toArray());
  }

  @Test
  void whereMuchCouldNotBeReadNothingIsSaidToBeWell() throws IOException {
    var out = measure("--data", evidence(20, 60)).out();
    assertThat(out)
        .startsWith(
            "60 of 100 rows could not be read; the numbers are about the others.\n"
                + "Whether promises are kept cannot be told by the others alone.\n\n")
        .doesNotContain("Every promise", "particularly well");
    assertThat(measure("--data", evidence(20, 0)).out())
        .startsWith("Every promise that is measured is kept.\n\n")
        .contains("particularly well");
  }

  @Test
  void aBrokenPromiseIsSaidBesideWhatCouldNotBeRead() throws IOException {
    var rows = "answers,%d,requested,2026-11-02\n";
    var late = new StringBuilder("arrow,key,stage,at\n");
    for (var i = 0; i < 20; i++) {
      late.append(rows.formatted(i));
    }
    assertThat(
            measure("--data", file("late.csv", late + "answers,x,delivered,soon\n".repeat(9)))
                .out())
        .startsWith(
            "9 of 29 rows could not be read; the numbers are about the others.\nBuyer got 20 of 20")
        .contains("20 of 20 came late");
  }

  @Test
  void whereLittleCouldNotBeReadItFollowsTheHeadline() throws IOException {
    assertThat(measure("--data", evidence(20, 1)).out())
        .startsWith(
            "Every promise that is measured is kept.\n"
                + "1 of 41 rows could not be read; the numbers are about the others.\n\n");
  }

  @Test
  void jsonTellsHowMuchCouldBeRead() throws IOException {
    var read = Json.read(measure("--data", evidence(20, 60), "--json").out()).get("read");
    assertThat(read.toString())
        .isEqualTo("{\"rows\":100,\"refused\":60,\"refusedShare\":0.6,\"passedOver\":0}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--csv", "--by-month"})
  void everyRowOfACsvTellsHowMuchCouldBeRead(String form) throws IOException {
    var lines = measure("--data", evidence(20, 60), form).out().lines().toList();
    assertThat(lines.getFirst()).endsWith(",rows_read,rows_refused");
    assertThat(lines.subList(1, lines.size()))
        .isNotEmpty()
        .allMatch(row -> row.endsWith(",100,60"));
  }

  @ParameterizedTest
  @CsvSource({
    "60, refused=60%, 1",
    "60, refused=61%, 0",
    "60, refused = 5 %, 1",
    "60, REFUSED=0.5%, 1",
    "60, refused, 1",
    "1, refused, 1",
    "1, refused=0%, 1",
    "0, refused=0%, 0",
    "0, refused, 0",
    "1, refused=5%, 0"
  })
  void aShareOfRefusedRowsCanFail(int refused, String failOn, int exit) throws IOException {
    assertThat(measure("--data", evidence(20, refused), "--fail-on", failOn).exit())
        .isEqualTo(exit);
  }

  @Test
  void aStateAndAShareCanFailTogether() throws IOException {
    var data = evidence(20, 60);
    assertThat(measure("--data", data, "--fail-on", "broken").exit()).isZero();
    assertThat(measure("--data", data, "--fail-on", "broken,refused=5%").exit()).isEqualTo(1);
    assertThat(measure("--data", data, "--fail-on", "broken", "--fail-on", "refused=5%").exit())
        .isEqualTo(1);
    assertThat(measure("--data", data, "--fail-on", "refused=5%,silent,refused=90%").exit())
        .isZero();
    refused(
        measure("--data", data, "--fail-on", "refused=5"),
        "--fail-on",
        "refused=5%",
        "\"refused=5\"");
    refused(measure("--data", data, "--fail-on", "refused=101%"), "--fail-on");
  }

  @Test
  void aFileThatIsPassedOverIsSaid() throws IOException {
    var other = file("other.csv", "a,b\n1,2\n");
    var line = measure("--data", evidence(20, 0), "--data", other);
    assertThat(line.out()).contains("\n1 of 2 files was passed over.\n");
    assertThat(
            Json.read(measure("--data", evidence(20, 0), "--data", other, "--json").out())
                .at("/read/passedOver")
                .intValue())
        .isEqualTo(1);
  }

  @Test
  void whatLiesBesideTheDataIsSetAsideInALineEach() throws IOException {
    Files.createDirectory(folder.resolve("d"));
    Files.move(evidence(20, 0), folder.resolve("d/data.csv"));
    file("d/._data.csv", "\0\5\7");
    file("d/empty.csv", "");
    var line = measure("--data", folder.resolve("d"));
    assertThat(line.exit()).isZero();
    assertThat(line.out()).contains("20 of 20");
    assertThat(line.err().lines()).hasSize(2).allMatch(said -> said.contains(".csv: Set aside: "));
  }

  @Test
  void notesOnAFileAreSaidOnce() throws IOException {
    var csv =
        "arrow,key,stage,at\nanswers,1.23457E+11,requested,2026-11-02\nanswers,1.23457E+11,delivered,2026-11-03\nTotal,2\n";
    assertThat(measure("--data", file("sheet.csv", csv)).err())
        .containsOnlyOnce("scientific notation")
        .containsOnlyOnce("\"Total\" stands behind the last row");
  }

  @Test
  void aRowThatRepeatsWithMoreInItCompletesTheFact() throws IOException {
    var csv =
        "arrow,key,stage,at,rating,due\nanswers,k,requested,2026-11-02,,\n"
            + "answers,k,confirmed,2026-11-02,,\nanswers,k,confirmed,2026-11-02,5,\n"
            + "answers,k,confirmed,2026-11-02,,2026-11-04\n";
    var rated =
        COMPANY.replace("valid: requested, good: delivered, within: 2d", "good: rating >= 4");
    file("company.yaml", rated);
    var line = measure("--data", file("twice.csv", csv), "--json");
    assertThat(line.err()).isEmpty();
    assertThat(Json.read(line.out()).at("/arrows/0/promises/0/good").intValue()).isEqualTo(1);
  }

  @Test
  void whereBothTellOtherwiseTheSentenceNamesFileLineAndHandOff() throws IOException {
    var one = file("one.csv", "arrow,key,stage,at,rating\nanswers,k,delivered,2026-11-02,5\n");
    var two =
        file(
            "two.csv",
            "arrow,key,stage,at,rating\nanswers,j,requested,2026-11-02,\nanswers,k,delivered,2026-11-02,4\n");
    var said = measure("--data", one, "--data", two).err();
    assertThat(said)
        .isEqualTo(
            two
                + ":3: answers, hand-off k, delivered 2026-11-02T00:00:00Z is told twice and otherwise:"
                + " rating is 4 here and 5 elsewhere, and 4 counts.\n");
    assertThat(measure("--data", two, "--data", one).err())
        .contains("one.csv:2: ", "rating is 5 here and 4 elsewhere, and 4 counts.");
  }

  @Test
  void anIdWithTwoMeaningsNamesBoth() throws IOException {
    var csv =
        "id,arrow,key,stage,at\ne1,answers,k,requested,2026-11-02\ne1,answers,j,requested,2026-11-03\n";
    assertThat(measure("--data", file("ids.csv", csv)).err())
        .endsWith(
            "ids.csv:3: The id \"e1\" is told with two meanings: answers, hand-off j, requested"
                + " 2026-11-03T00:00:00Z here, answers, hand-off k, requested 2026-11-02T00:00:00Z"
                + " elsewhere; the earlier stands.\n");
  }

  private static Line piped(String text, Object... words) {
    var before = System.in;
    System.setIn(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    try {
      return Line.run(words);
    } finally {
      System.setIn(before);
    }
  }

  @Test
  void checkReadsStandardInput() {
    var file = Line.run("check", folder.resolve("company.yaml"));
    assertThat(piped(COMPANY, "check", "-")).isEqualTo(file);
    refused(piped("kind: [Company\n", "check", "-"), "stdin:2:1", "not YAML");
    refused(piped("", "check", "-"), "stdin", "empty");
    assertThat(piped(COMPANY, "check", "-", "--sarif").out()).contains("\"stdin\"");
  }

  @Test
  void aMergeKeyIsSaidToBeNone() throws IOException {
    var merged =
        COMPANY
            .replace("name: Lab", "name: Lab\nx-std: &std {window: 90d, target: 80%}")
            .replace("{id: fast, ", "{<<: *std, id: fast, ")
            .replace(", window: 400d, target: 50%", "");
    var line = Line.run("check", file("merged.yaml", merged));
    assertThat(line.exit()).isEqualTo(2);
    assertThat(line.err())
        .contains("Merge keys (\"<<\", YAML 1.1) are not read; write the fields out.")
        .doesNotContain("did you mean");
  }
}
