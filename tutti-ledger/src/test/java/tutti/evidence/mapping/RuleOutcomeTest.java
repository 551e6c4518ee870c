package tutti.evidence.mapping;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tutti.evidence.Evidence;
import tutti.evidence.LogRecord;
import tutti.evidence.log.LogFormats;

/** What each rule makes of a row. */
class RuleOutcomeTest {

  private static final String MAPPING =
      """
      apiVersion: tutti/v1
      kind: Mapping
      sources:
        - id: deals
          rules:
            - {arrow: leads, key: row.id, stage: offered, at: "time(row.created)"}
            - {arrow: leads, when: "row.status == 'won'", key: row.id, stage: accepted, at: "time(row.closed)"}
            - {arrow: leads, key: row.id, stage: row.status, at: "time(row.closed)"}
      """;

  private static List<List<RuleOutcome>> outcomes(String rows) throws IOException {
    var rules = MappingFile.read("mapping.yaml", MAPPING);
    var bytes = ("id,created,closed,status\n" + rows).getBytes(UTF_8);
    var all = new ArrayList<List<RuleOutcome>>();
    try (var log = LogFormats.open("deals.csv", new ByteArrayInputStream(bytes), rules.encoded())) {
      var reader = rules.readers(log, ZoneOffset.UTC).getFirst();
      log.forEachRemaining(row -> all.add(reader.outcomes((LogRecord) row)));
    }
    return all;
  }

  @Test
  void aRuleGivesAFactOrSaysWhyNot() throws IOException {
    var row = outcomes("D-1,2026-11-03T08:12:00Z,,\n").getFirst();
    assertThat(row.get(0)).isInstanceOf(RuleOutcome.GaveFact.class);
    assertThat(row.get(1)).isEqualTo(new RuleOutcome.SaidNothing("its condition does not hold"));
    assertThat(row.get(2)).isEqualTo(new RuleOutcome.SaidNothing("the row names no stage"));
  }

  @Test
  void anEmptyTimeIsNoFact() throws IOException {
    var row = outcomes("D-1,2026-11-03T08:12:00Z,,won\n").getFirst();
    assertThat(row.get(1)).isEqualTo(new RuleOutcome.SaidNothing("its time is empty"));
  }

  @Test
  void whatCannotBeReadIsSaidWithItsColumn() throws IOException {
    var row = outcomes("D-1,yesterday,2026-11-03T08:12:00Z,sold\n").getFirst();
    assertThat(row.get(0))
        .isInstanceOfSatisfying(
            RuleOutcome.CouldNotRead.class,
            failed -> assertThat(failed.column()).isEqualTo("created"));
    assertThat(row.get(2))
        .isInstanceOfSatisfying(
            RuleOutcome.CouldNotRead.class,
            failed -> assertThat(failed.says()).startsWith("\"sold\" is no stage"));
  }

  /** Reading takes the same facts that are told row by row. */
  @Test
  void theFactsAreThoseOfTheReading() throws IOException {
    var rows = "D-1,2026-11-03T08:12:00Z,2026-11-04T08:12:00Z,won\nD-2,2026-11-03,,open\n";
    var told = new ArrayList<Evidence>();
    outcomes(rows).stream()
        .flatMap(List::stream)
        .forEach(outcome -> {
          if (outcome instanceof RuleOutcome.GaveFact(var fact)) {
            told.add(fact);
          }
        });
    assertThat(told)
        .extracting(fact -> fact.key() + " " + fact.stage().word())
        .containsExactly("D-1 offered", "D-1 accepted", "D-2 offered");
  }
}
