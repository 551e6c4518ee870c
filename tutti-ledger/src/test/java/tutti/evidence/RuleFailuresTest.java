package tutti.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static tutti.evidence.log.ReadFacts.mapped;

import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tutti.company.Stage;

/** A rule that cannot say what it should fails alone, and names the cell it read. */
class RuleFailuresTest {

  private static final String TWO =
      """
      - {arrow: orders, key: row.id, stage: requested, at: time(row.created)}
      - arrow: orders
        when: double(row.amount) > 1000.0
        key: row.id
        stage: delivered
        at: time(row.done)
      """;

  @Test
  void theFactsOfTheOtherRulesStay() {
    var read =
        mapped(
            TWO,
            "id,created,done,amount\n"
                + "1,2026-03-02,2026-03-03,lots\n"
                + "2,2026-03-02,soon,2000\n"
                + "3,2026-03-02,2026-03-03,2000\n");

    assertThat(read.facts())
        .extracting(Evidence::key, Evidence::stage)
        .containsExactly(
            Assertions.tuple("1", Stage.REQUESTED),
            Assertions.tuple("2", Stage.REQUESTED),
            Assertions.tuple("3", Stage.REQUESTED),
            Assertions.tuple("3", Stage.DELIVERED));
    assertThat(read.sentences()).hasSize(2);
    assertThat(read.sentences().getFirst())
        .isEqualTo(
            "data.csv:2:4: amount: \"lots\" is no number; write one such as 1200, 1,200.00 or"
                + " 1.200,00.");
    assertThat(read.sentences().getLast()).startsWith("data.csv:3:3: done: \"soon\" is not a");
    assertThat(read.result().bad()).isEqualTo(2);
    assertThat(read.result().facts()).isEqualTo(4);
    assertThat(read.result().rows()).isEqualTo(3);
  }

  @Test
  void aRowIsBadOnceAndWhatTwoRulesSayAlikeIsSaidOnce() {
    var rules =
        """
        - {arrow: orders, key: row.id, stage: requested, at: time(row.day)}
        - {arrow: orders, key: row.id, stage: accepted, at: time(row.day)}
        - {arrow: nowhere, key: row.id, stage: delivered, at: time(row.done)}
        """;
    var read = mapped(rules, "id,day,done\n1,soon,2026-03-02\n");

    assertThat(read.result().bad()).isEqualTo(1);
    assertThat(read.sentences()).hasSize(2);
    assertThat(read.sentences().getLast())
        .startsWith("data.csv:2: arrow: The company has no arrow \"nowhere\"");
  }

  @Test
  void aFactTheCompanyDoesNotKnowKeepsNoOtherBack() {
    var rules =
        """
        - {arrow: row.kind, key: row.id, stage: requested, at: time(row.day)}
        - {arrow: orders, key: row.id, stage: delivered, at: time(row.day)}
        """;

    assertThat(mapped(rules, "id,kind,day\n1,ordres,2026-03-02\n").facts())
        .extracting(Evidence::stage)
        .containsExactly(Stage.DELIVERED);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '~',
      value = {
        "row.kind == 'x' ? time(row.a) : time(row.b) # b",
        "row.kind == 'k' ? time(row.a) : time(row.b) # a",
        "row.kind == 'k' ? row.a : row.b # a",
        "time(row.kind + row.b) # b",
        "double(row.a) > 1.0 || row.kind == 'x' ? row.id : row.id # a",
        "time(row['b']) # b",
        "{'x': time(row.id)}[row.kind] # kind"
      })
  void theCellThatWasReadIsNamed(String at, String column) {
    var rules = "- {arrow: orders, key: row.id, stage: requested, at: \"" + at + "\"}\n";

    assertThat(mapped(rules, "id,kind,a,b\n1530706107,k,soon,late\n").sentences())
        .singleElement()
        .asString()
        .contains(": " + column + ": ");
  }

  @Test
  void numbersArePeoplesNumbers() {
    var read =
        mapped(
            TWO,
            """
            id;created;done;amount
            1;2026-03-02;2026-03-03;1,200.00
            2;2026-03-02;2026-03-03;1.200,00
            3;2026-03-02;2026-03-03;4,5
            4;2026-03-02;2026-03-03;1 200
            """);

    assertThat(read.sentences()).isEmpty();
    assertThat(read.facts())
        .filteredOn(fact -> fact.stage() == Stage.DELIVERED)
        .extracting(Evidence::key)
        .containsExactly("1", "2", "4");
  }

  @Test
  void aNumberThatMayBeTwoIsAskedForAndCanBeSaid() {
    var rules =
        """
        - arrow: orders
          when: number(row.amount) > 5.0
          key: row.id
          stage: requested
          at: row.day
        """;
    var csv = "id;day;amount\n1;2026-03-02;1,200\n";

    assertThat(mapped(rules, csv).sentences())
        .singleElement()
        .asString()
        .startsWith("data.csv:2:3: amount: \"1,200\" may be 1200 or 1.200;");
    assertThat(mapped(rules.replace("number(row.amount)", "number(row.amount, '.')"), csv).facts())
        .hasSize(1);
    assertThat(mapped(rules.replace("number(row.amount)", "number(row.amount, ',')"), csv).facts())
        .isEmpty();
  }

  @Test
  void aRatingIsAWholeNumberHoweverItIsWrittenOrNothing() {
    var rules =
        "- {arrow: orders, key: row.id, stage: confirmed, at: row.day, rating: row.stars}\n";
    var facts =
        mapped(rules, "id;day;stars\n1;2026-03-02;4,0\n2;2026-03-02;NULL\n3;2026-03-02;4,5\n");

    assertThat(facts.facts())
        .extracting(fact -> fact.details().rating().orElse(-1))
        .containsExactly(4, -1);
    assertThat(facts.sentences())
        .containsExactly("data.csv:4:3: stars: Expected a whole number, found \"4,5\".");
  }
}
