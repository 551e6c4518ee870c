package tutti.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** The contract of {@code whatif --json} as docs/whatif-json.md writes it down. */
class WhatIfJsonTest {

  private static final Path PAGE = Path.of("../docs/whatif-json.md");

  private static final String COMPANY =
      """
      apiVersion: tutti/v1
      kind: Company
      parties:
        - {id: sales, kind: function}
        - {id: customer, kind: outside, side: customer}
      arrows:
        - id: help
          from: sales
          to: customer
          promises: [{id: soon, valid: requested, good: delivered, within: 2d, target: 90%}]
        - {id: pay, from: customer, to: sales, observed: true}
      """;

  @TempDir private Path folder = Path.of("");

  private JsonNode asked(String... change) throws IOException {
    var rows = new StringBuilder("arrow,key,stage,at\n");
    for (var i = 1; i <= 9; i++) {
      rows.append("help,%d,requested,2026-11-%02dT08:00:00Z%n".formatted(i, i));
      rows.append("help,%d,delivered,2026-11-%02dT09:00:00Z%n".formatted(i, i + i % 2 * 4));
    }
    var company = Files.writeString(folder.resolve("company.yaml"), COMPANY);
    var evidence = Files.writeString(folder.resolve("evidence.csv"), rows);
    var words =
        Stream.concat(
            Stream.of("whatif", company, "--data", evidence, "--json"), Stream.of(change));
    var line = Line.run(words.toArray());
    assertThat(line.exit()).as(line.err()).isZero();
    return Json.read(line.out());
  }

  /** Objects of ids are one field. */
  private static List<String> fields(JsonNode json) {
    return Json.fields(json).stream()
        .map(field -> field.replaceAll("^(change|starvedBy)\\..*", "$1"))
        .distinct()
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "--fix, help, fix",
    "--stop, help, stop",
    "--remove, sales, remove",
    "--limit, help/soon=30m, limit"
  })
  void theDocumentNamesTheFieldsOfARealOutput(String option, String value, String field)
      throws IOException {
    var json = asked(option, value);
    assertThat(Json.documented(Files.readString(PAGE))).containsAll(fields(json));
    assertThat(json.get("change").has(field)).isTrue();
  }

  @Test
  void noFieldIsDocumentedThatIsNeverThere() throws IOException {
    var json = asked("--stop", "help");
    assertThat(json.get("died").isEmpty()).isFalse();
    assertThat(json.get("starvedBy").isEmpty()).isFalse();
    assertThat(json.propertyNames())
        .containsExactlyElementsOf(
            Json.documented(Files.readString(PAGE)).stream()
                .map(field -> field.replaceAll("\\..*", ""))
                .distinct()
                .toList());
  }
}
