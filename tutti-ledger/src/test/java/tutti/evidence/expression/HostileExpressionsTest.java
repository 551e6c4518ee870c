package tutti.evidence.expression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static tutti.evidence.log.ReadFacts.mapped;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tutti.evidence.Evidence;
import tutti.evidence.RowProblem;
import tutti.evidence.log.ReadFacts;
import tutti.evidence.value.TimeReading;
import tutti.interruption.WorkStopped;
import tutti.reading.UnreadableInput;
import tutti.testkit.LawCases;

/** Whatever an expression says, a row costs no more than it may, and the rest goes on. */
class HostileExpressionsTest {

  private static final String TOO_LONG =
      "This expression took too long on this row; make it simpler.";

  private static final String CHARACTERS = "[" + "1,".repeat(400) + "1]";

  private static final String NESTED =
      CHARACTERS
          + ".exists(x, "
          + CHARACTERS.substring(0, 400)
          + "1].exists(y, row.text.matches('(a|b)*(a|c)*x' + string(x) + string(y))))";

  private static ReadFacts read(String when, String rows) {
    return mapped(rule(when), "id,day,text\n" + rows);
  }

  private static String rule(String when) {
    return """
    - when: >-
        %s
      arrow: leads
      stage: offered
      key: row.id
      at: time(row.day)
    """
        .formatted(when);
  }

  private static String row(int id, String text) {
    return "%d,2026-03-02,%s\n".formatted(id, text);
  }

  @Test
  void aRowThatTakesTooLongIsBadAndTheOthersCount() {
    var read =
        read(
            "size(row.text) < 5 || " + NESTED,
            row(1, "ab") + row(2, "ab".repeat(2_000)) + row(3, ""));

    assertThat(read.sentences()).containsExactly("data.csv:3:3: text: " + TOO_LONG);
    assertThat(read.facts()).extracting(Evidence::key).containsExactly("1", "3");
  }

  @Test
  void theSameFileGivesTheSameAnswer() {
    var rows =
        IntStream.range(0, 40)
            .mapToObj(i -> row(i, "ab".repeat(40 * i)))
            .collect(Collectors.joining());
    var when = "row.text.size() < 1200 || " + NESTED;

    assertThat(read(when, rows).sentences()).isEqualTo(read(when, rows).sentences()).isNotEmpty();
  }

  @Test
  void aFileOfWhichHundredRowsInSuccessionTakeTooLongIsRefused() {
    var rows =
        IntStream.range(0, 200)
            .mapToObj(i -> row(i, "ab".repeat(4_900)))
            .collect(Collectors.joining());

    assertThatThrownBy(() -> read("row.text.contains(row.text)", rows))
        .isInstanceOfSatisfying(
            UnreadableInput.class,
            e ->
                assertThat(e.problems().getFirst().sentence())
                    .isEqualTo(
                        "data.csv:101: The expressions of the mapping take too long on this file,"
                            + " row after row; make them simpler and import it again."));
  }

  @Test
  void rowsThatEachCostNearlyAllTheyMayAreReadOnlyForSoLong() {
    var costly = "row.text.contains(row.text)";
    var rows =
        IntStream.range(0, 250)
            .mapToObj(i -> row(i, "ab".repeat(4_400)))
            .collect(Collectors.joining());

    assertThatThrownBy(() -> read(costly, rows)).isInstanceOf(UnreadableInput.class);
    assertThat(read(costly, rows.substring(0, rows.length() / 5)).sentences()).isEmpty();
  }

  @Test
  void aCellTooLongForExpressionsIsABadRowWhenItIsLookedAt() {
    var read = read("row.text != 'x'", row(1, "a".repeat(100_000)) + row(2, "b"));

    assertThat(read.sentences())
        .containsExactly(
            "data.csv:2:3: text: A text of over 10,000 characters, or a list of over 1,000 entries,"
                + " is more than an expression may hold; make it shorter.");
    assertThat(read("row.id != 'x'", row(1, "a".repeat(100_000))).facts()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[1].exists(x, [2].exists(y, [3].exists(z, true)))",
        "row == row",
        "[row, row].size() > 1",
        "row.map(k, row).size() > 1"
      })
  void whatMayRunForEverIsRefusedWhereItStands(String when) {
    assertThatThrownBy(() -> read(when, row(1, "a")))
        .isInstanceOfSatisfying(
            UnreadableInput.class,
            e ->
                assertThat(e.problems().getFirst().sentence())
                    .startsWith("mapping.yaml:")
                    .contains("sources[0].rules[0].when", "at its character"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[1,2,3,4,5,6,7,8].map(x, row.text + row.text + row.text).size() > 0",
        "row.text + row.text + row.text != ''",
        "[1,2,3,4,5,6,7,8,9].map(a, [a,a,a,a,a,a,a,a,a]).map(b, [b,b,b,b,b,b,b,b,b]).map(c,"
            + " [c,c,c,c,c,c,c,c,c]) != []"
      })
  void whatGrowsTooLargeIsABadRow(String when) {
    assertThat(read(when, row(1, "a".repeat(9_000))).sentences())
        .singleElement()
        .asString()
        .contains("is more than an expression may hold");
  }

  @Test
  void aStoppedReadingEndsWithinAnExpression() {
    Thread.currentThread().interrupt();
    try {
      assertThatThrownBy(() -> read(NESTED, row(1, "ab".repeat(3_000))))
          .isInstanceOf(WorkStopped.class);
    } finally {
      assertThat(Thread.interrupted()).isTrue();
    }
  }

  @Test
  void everyGeneratedExpressionIsAnsweredWithinItsBudget() {
    var columns = Map.of("a", "ab".repeat(5_000), "b", "x".repeat(9_000), "c", "7");
    var language = new MappingExpressions();
    int[] ran = new int[2];
    for (long seed = 0; seed < LawCases.cases(600); seed++) {
      var text = new Bomb(seed).condition(4);
      var meter = new CostMeter(RowValues.ROW, CostMeter.A_ROW);
      language
          .compile(text, says -> {})
          .map(program -> new RowExpression(text, List.of("a"), program))
          .ifPresent(expression -> {
            ran[0]++;
            ran[1] +=
                answered(expression, new RowValues(columns, meter, new TimeReading(ZoneOffset.UTC)))
                    ? 0
                    : 1;
          });
      assertThat(meter.spent()).as("seed %d: %s", seed, text).isLessThan(2 * CostMeter.A_ROW);
    }
    assertThat(ran[0]).isGreaterThan(LawCases.atLeast(300));
    assertThat(ran[1]).isGreaterThan(LawCases.atLeast(20));
  }

  private static boolean answered(RowExpression expression, RowValues row) {
    try {
      expression.of(row);
      return true;
    } catch (RowProblem e) {
      return false;
    }
  }

  /** Makes up expressions that are as costly as they can be. */
  private record Bomb(SplittableRandom random) {

    Bomb(long seed) {
      this(new SplittableRandom(seed));
    }

    String condition(int depth) {
      return switch (depth == 0 ? 0 : random.nextInt(6)) {
        case 0 -> text(depth) + ".contains(" + text(depth) + ")";
        case 1 -> text(depth - 1) + ".matches('" + pattern() + "')";
        case 2 -> list(depth - 1) + ".exists(x, " + condition(depth - 1) + ")";
        case 3 -> "!" + list(depth - 1) + ".all(y, " + condition(depth - 1) + ")";
        case 4 -> list(depth - 1) + " != " + list(depth - 1);
        default -> condition(depth - 1) + " || " + condition(depth - 1);
      };
    }

    private String text(int depth) {
      return switch (depth <= 0 ? 0 : random.nextInt(6)) {
        case 0 -> "row." + "abc".charAt(random.nextInt(3));
        case 1 -> "(" + text(depth - 1) + " + " + text(depth - 1) + ")";
        case 2 -> text(depth - 1) + ".replace(" + text(depth - 1) + ", " + text(depth - 1) + ")";
        case 3 -> text(depth - 1) + ".split('b')[0]";
        case 4 -> text(depth - 1) + ".substring(" + random.nextInt(9_000) + ").trim()";
        default -> "lower(" + text(depth - 1) + ")";
      };
    }

    private String list(int depth) {
      return switch (depth <= 0 ? 0 : random.nextInt(3)) {
        case 0 -> "[" + "1,".repeat(1 + random.nextInt(300)) + "2]";
        case 1 -> list(depth - 1) + ".map(z, [z, z, z, " + text(depth - 1) + "])";
        default -> list(depth - 1) + ".filter(w, " + condition(depth - 1) + ")";
      };
    }

    private String pattern() {
      return "(a|b|[a-z])*".repeat(1 + random.nextInt(20)) + "(b{1,9}){3}x";
    }
  }
}
