package tutti.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tutti.measure.Measures;

/** The contract of {@code measure --json} as docs/measure-json.md writes it down. */
class MeasureJsonTest {

  private static final Path PAGE = Path.of("../docs/measure-json.md");

  private static final String COMPANY =
      """
      apiVersion: tutti/v1
      kind: Company
      name: Small
      parties:
        - {id: sales, kind: function}
        - {id: operations, kind: function}
        - {id: customer, kind: outside, side: customer}
      seats:
        - {party: sales, person: Ada}
      arrows:
        - id: orders
          from: sales
          to: operations
          gives: signed orders
          promises:
            - {id: taken, valid: offered, good: accepted, within: 2d, window: 90d, target: 90%}
        - id: goods
          from: operations
          to: customer
          gives: goods
          promises:
            - {id: loved, good: rating >= 4, window: 30d, target: 100%}
        - id: bills
          from: operations
          to: sales
          gives: bills
          promises:
            - {id: sent, valid: requested, good: delivered, within: 3d, target: 80%}
        - id: notes
          from: sales
          to: customer
          gives: delivery notes
          promises:
            - {id: sent, valid: requested, good: delivered, within: 1d, target: 80%}
      """;

  @TempDir private Path folder = Path.of("");

  private String page = "";
  private String json = "";

  @BeforeEach
  void theDocumentAndARealOutput() throws IOException {
    page = Files.readString(PAGE);
    json = measured();
  }

  private String measured() throws IOException {
    var rows = new StringBuilder("arrow,key,stage,at\n");
    for (var i = 1; i <= 12; i++) {
      rows.append("orders,%d,offered,2026-11-%02dT08:00:00Z%n".formatted(i, i));
      rows.append("orders,%d,accepted,2026-11-%02dT%02d:20:00Z%n".formatted(i, i + i % 4, 8 + i));
    }
    for (var i = 1; i <= 9; i++) {
      rows.append("bills,%d,requested,2026-11-%02dT08:00:00Z%n".formatted(i, i));
      rows.append("bills,%d,delivered,2026-11-%02dT09:00:00Z%n".formatted(i, i + 1));
    }
    rows.append("notes,1,requested,2026-11-03T08:00:00Z\nnotes,2,requested,2026-11-04T08:00:00Z\n");
    rows.append("orders,13,offered,2026-11-20T08:00:00Z\n");
    rows.append(
        "orders,14,offered,2026-11-05T08:00:00Z\norders,14,confirmed,2026-11-04T08:00:00Z\n");
    var company = Files.writeString(folder.resolve("company.yaml"), COMPANY);
    var evidence = Files.writeString(folder.resolve("evidence.csv"), rows);
    var line = Line.run("measure", company, "--data", evidence, "--at", Line.NOW, "--json");
    assertThat(line.err()).startsWith("orders, hand-off 14 cannot be true: ").hasLineCount(1);
    return line.out();
  }

  @Test
  void theDocumentNamesTheFieldsOfARealOutputInTheirOrder() {
    assertThat(List.copyOf(Json.fields(Json.read(json)))).isEqualTo(Json.documented(page));
  }

  @Test
  void theExampleInTheDocumentIsARealOutput() throws IOException {
    if (Boolean.getBoolean("tutti.checks.write")) {
      page = page.replace(example(), json);
      Files.writeString(PAGE, page);
    }
    assertThat(example())
        .as("Run ./build checks: the output has changed, its page has not.")
        .isEqualTo(json);
  }

  @Test
  void theTableSaysOfEachMeasureWhatMeasuresSay() throws IOException {
    var rows =
        Measures.ALL.stream()
            .map(measure ->
                "| `arrows[].promises[].%s` | %s | %s | %s |\n"
                    .formatted(measure.key(), measure.says(), measure.unit(), measure.absent()))
            .collect(Collectors.joining());
    if (Boolean.getBoolean("tutti.checks.write")) {
      page = page.replace(measures(), rows);
      Files.writeString(PAGE, page);
    }
    assertThat(measures())
        .as("Run ./build checks: a measure has changed, its page has not.")
        .isEqualTo(rows);
  }

  private String measures() {
    return page.substring(
        page.indexOf("| `arrows[].promises[].state`"), page.indexOf("| `fixFirst[].arrow`"));
  }

  private String example() {
    var start = page.indexOf("```json\n") + 8;
    return page.substring(start, page.indexOf("```", start));
  }

  @Test
  void numbersAreNumbersAndWhatCannotBeToldIsNull() {
    var orders = Json.read(json).get("arrows").get(0);
    var taken = orders.get("promises").get(0);
    assertThat(orders.get("handOffs").intValue()).isEqualTo(14);
    assertThat(orders.get("anomalies").intValue()).isEqualTo(1);
    assertThat(taken.get("valid").intValue()).isEqualTo(12);
    assertThat(taken.get("open").intValue()).isEqualTo(1);
    assertThat(taken.get("wilson").size()).isEqualTo(2);
    assertThat(taken.get("hours").get("p50").isNumber()).isTrue();
    var loved = Json.read(json).get("arrows").get(1).get("promises").get(0);
    for (var field : List.of("share", "pace")) {
      assertThat(loved.get(field).isNull()).as(field).isTrue();
    }
    assertThat(loved.get("hours").get("p90").isNull()).isTrue();
    assertThat(loved.get("wilson").get(1).intValue()).isEqualTo(1);
  }

  @Test
  void theSameEvidenceGivesTheSameBytes() throws IOException {
    assertThat(measured()).isEqualTo(json).endsWith("}\n");
  }
}
