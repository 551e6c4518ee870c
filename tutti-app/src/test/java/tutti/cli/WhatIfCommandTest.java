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

/** {@code tutti whatif} as a person or a script meets it. */
class WhatIfCommandTest {

  private static final String COMPANY =
      """
      apiVersion: tutti/v1
      kind: Company
      parties:
        - {id: sales, name: Sales, kind: function}
        - {id: operations, name: Operations, kind: function}
        - {id: customer, kind: outside, side: customer}
      arrows:
        - id: orders
          from: sales
          to: operations
          promises: [{id: taken, valid: offered, good: accepted, within: 2d, target: 90%}]
        - id: goods
          from: operations
          to: customer
          promises: [{id: loved, good: rating >= 4}]
        - {id: pay, from: customer, to: sales, observed: true}
      """;

  @TempDir private Path folder = Path.of("");

  @BeforeEach
  void aCompanyThatTakesHalfItsOrdersInTime() throws IOException {
    var rows = new StringBuilder("arrow,key,stage,at\n");
    for (var i = 1; i <= 14; i++) {
      rows.append("orders,%d,offered,2026-11-%02dT08:00:00Z%n".formatted(i, i));
      rows.append("orders,%d,accepted,2026-11-%02dT09:00:00Z%n".formatted(i, i + i % 2 * 4));
    }
    Files.writeString(folder.resolve("company.yaml"), COMPANY);
    Files.writeString(folder.resolve("evidence.csv"), rows);
  }

  private Line whatIf(Object... more) {
    var words = new ArrayList<Object>(List.of("whatif", folder.resolve("company.yaml")));
    words.addAll(List.of("--data", folder.resolve("evidence.csv")));
    words.addAll(List.of(more));
    return Line.run(words.toArray());
  }

  @Test
  void theAnswerIsASentenceFirstAndSaysThatItIsAModel() {
    var line = whatIf("--fix", "orders");
    assertThat(line.exit()).isZero();
    assertThat(line.out().lines().findFirst().orElse(""))
        .matches(
            "If orders \\(Sales to Operations\\) were kept as promised, \\d+ of 100 things would"
                + " reach the Customer instead of \\d+\\. A model: .*");
    assertThat(line.out()).contains("gain", "Nobody measures goods; the model takes it as always");
    assertThat(whatIf("--fix", "orders")).isEqualTo(line);
    assertThat(whatIf("--fix", "orders", "--seed", "2").out()).isNotEqualTo(line.out());
  }

  @Test
  void aPartyThatIsGoneTakesItsPathsAndWhatIsPaid() {
    assertThat(whatIf("--remove", "operations").out())
        .startsWith("If Operations were not there, 0 of 100 things")
        .contains("customers who would pay       0 of 100", "3 of 3 paths", "starved by goods");
    assertThat(whatIf("--stop", "goods").out()).contains("  pay, starved by goods");
  }

  @Test
  void theSameAnswerComesAsJson() {
    var json = whatIf("--limit", "orders/taken=30m", "--json").out();
    assertThat(json)
        .contains(
            "\"limit\" : \"30m\"", "\"assumedGood\" : [ \"goods\" ]", "\"says\" : \"If taken");
  }

  @Test
  void whatIsNotThereIsNamedWithTheWordThatWasProbablyMeant() {
    refused(whatIf("--fix", "order"), "--fix: no arrow has the id", "did you mean \"orders\"?");
    refused(whatIf("--remove", "sale"), "--remove: no party", "did you mean \"sales\"?");
    refused(whatIf("--limit", "orders/take=1d"), "did you mean \"taken\"?");
    refused(whatIf("--limit", "orders"), "expected ARROW/PROMISE=SPAN");
    refused(whatIf("--limit", "orders/taken=soon"), "expected a span such as 36h");
    refused(whatIf("--limit", "goods/loved=1d"), "has no span of time as its limit");
    refused(whatIf("--fix", "orders", "--stop", "orders"), "tutti whatif: ");
    refused(whatIf(), "tutti whatif: ");
  }
}
