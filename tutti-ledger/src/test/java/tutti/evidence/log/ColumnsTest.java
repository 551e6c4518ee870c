package tutti.evidence.log;

import static org.assertj.core.api.Assertions.assertThat;
import static tutti.evidence.log.ReadFacts.mapped;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tutti.company.Stage;
import tutti.evidence.Evidence;

/** Columns that stand there several times, or perhaps not at all. */
class ColumnsTest {

  private static final String JIRA =
      """
      Issue key,Created,Resolved,Comment,Comment,Resolved
      AB-1,2026-05-01,,x,y,2026-05-02
      AB-2,2026-05-02,2026-05-03,x,,
      """;

  private static String resolved(String column) {
    return "- {arrow: leads, key: \"row['Issue key']\", stage: delivered, at: \"time(row%s)\"}\n"
        .formatted(column);
  }

  @Test
  void aRuleThatReadsAColumnOfSeveralIsRefusedAndToldHowToChoose() {
    assertThat(mapped(resolved(".Resolved"), JIRA).result().skipped())
        .isEqualTo(
            "The column \"Resolved\" stands there twice (columns 3 and 6), and \"crm\" reads it;"
                + " choose one by its number, row['Resolved#1'] or row['Resolved#2'].");
  }

  @Test
  void oneOfSeveralIsChosenByItsNumber() {
    var first = mapped(resolved("['Resolved#1']"), JIRA);
    var second = mapped(resolved("['Resolved#2']"), JIRA);
    assertThat(first.facts()).extracting(Evidence::key).containsExactly("AB-2");
    assertThat(second.facts()).extracting(Evidence::key).containsExactly("AB-1");
  }

  @Test
  void theFirstThatIsFilledCanBeTaken() {
    var rules =
        """
        - arrow: leads
          key: row['Issue key']
          stage: delivered
          at: "row['Resolved#1'] != '' ? time(row['Resolved#1']) : time(row['Resolved#2'])"
        """;
    assertThat(mapped(rules, JIRA).facts())
        .extracting(Evidence::key)
        .containsExactly("AB-1", "AB-2");
  }

  @Test
  void theFirstOfOneIsThatOneAndAThirdOfTwoIsMissing() {
    var once = "Issue key,Resolved\nAB-1,2026-05-02\n";
    assertThat(mapped(resolved("['Resolved#1']"), once).facts()).hasSize(1);
    assertThat(mapped(resolved("['Resolved#3']"), JIRA).result().skipped())
        .contains("needs the column Resolved#3, which it lacks");
  }

  @Test
  void aColumnThatIsReallyCalledSoIsMeantFirst() {
    assertThat(
            mapped(
                    resolved("['Resolved#2']"),
                    "Issue key,Resolved,Resolved#2\nAB-1,2026-05-02,2026-05-09\n")
                .fact()
                .at())
        .isEqualTo(ReadFacts.at("2026-05-09T00:00:00Z"));
  }

  @Test
  void repeatedColumnsThatNobodyReadsDoNotMatter() {
    var rules = "- {arrow: leads, key: \"row['Issue key']\", stage: offered, at: row.Created}\n";
    assertThat(mapped(rules, JIRA).facts()).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "has(row.why) ? row.why : 'none'",
        "'why' in row ? row['why'] : 'none'",
        "'why' in row && row.why != '' ? row.why : 'none'"
      })
  void aColumnOfWhichAnExpressionAsksMayBeMissing(String reason) {
    var rules =
        "- {arrow: leads, key: row.id, stage: declined, at: row.day, reason: \"%s\"}\n"
            .formatted(reason);
    assertThat(mapped(rules, "id,day\n1,2026-03-02\n").fact().details().reason()).contains("none");
    assertThat(mapped(rules, "id,day,why\n1,2026-03-02,dear\n").fact().details().reason())
        .contains("dear");
  }

  @Test
  void aRuleWhoseConditionAsksForAColumnIsLeftOutWithoutIt() {
    var rules =
        """
        - {arrow: leads, key: row.id, stage: offered, at: row.day}
        - {arrow: leads, when: "has(row.won)", key: row.id, stage: confirmed, at: time(row.won)}
        """;
    assertThat(mapped(rules, "id,day\n1,2026-03-02\n").facts())
        .extracting(Evidence::stage)
        .containsExactly(Stage.OFFERED);
    assertThat(mapped(rules, "id,day,won\n1,2026-03-02,2026-03-04\n").facts())
        .extracting(Evidence::stage)
        .containsExactly(Stage.OFFERED, Stage.CONFIRMED);
  }

  @Test
  void aColumnThatAnotherRuleNeedsIsNeeded() {
    var rules =
        """
        - {arrow: leads, when: "has(row.won)", key: row.id, stage: confirmed, at: row.won}
        - {arrow: leads, key: row.id, stage: offered, at: row.won}
        """;
    assertThat(mapped(rules, "id\n1\n").result().skipped()).contains("needs the column won");
  }

  @Test
  void aColumnIsFoundHoweverItsLettersAreComposed() {
    var rules = "- {arrow: leads, key: row.id, stage: offered, at: \"row['gea\u0308ndert']\"}\n";
    assertThat(mapped(rules, "id,ge\u00E4ndert\n1,2026-03-02\n").facts()).hasSize(1);
    assertThat(mapped(rules, "id,gea\u0308ndert\n1,2026-03-02\n").facts()).hasSize(1);
  }
}
