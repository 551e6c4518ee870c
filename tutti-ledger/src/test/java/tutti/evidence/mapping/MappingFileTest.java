package tutti.evidence.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import tutti.evidence.log.ReadFacts;
import tutti.reading.InputProblem;
import tutti.reading.UnreadableInput;
import tutti.testkit.LawCases;

class MappingFileTest {

  private static final String GOOD = "- {arrow: leads, key: row.id, stage: offered, at: row.day}\n";

  private static List<String> problems(String text) {
    try {
      MappingFile.read("mapping.yaml", text);
      return List.of();
    } catch (UnreadableInput e) {
      return e.problems().stream().map(InputProblem::sentence).toList();
    }
  }

  /** What is wrong with one rule, which stands in line 7 of its file. */
  private static List<String> ruleProblems(String rule) {
    return problems(ReadFacts.mappingText("- " + rule + "\n"));
  }

  @Test
  void readsAGoodMapping() {
    assertThat(problems(ReadFacts.mappingText(GOOD))).isEmpty();
    assertThat(problems(ReadFacts.mappingText(GOOD.replace("key:", "description: who, key:"))))
        .isEmpty();
  }

  @Test
  void refusesAWrongZone() {
    assertThat(problems(ReadFacts.mappingText(GOOD).replace("UTC", "Mars")))
        .containsExactly(
            "mapping.yaml:3:7: zone: Expected a time zone such as Europe/Berlin or UTC, found"
                + " \"Mars\".");
  }

  @Test
  void refusesAnotherKindAndFieldsNobodyReads() {
    assertThat(problems("apiVersion: tutti/v1\nkind: Company\nsorces: []\n"))
        .containsExactly(
            "mapping.yaml:1:1: \"sources\" is missing; expected a list of sources.",
            "mapping.yaml:2:7: kind: Expected Mapping, found \"Company\".",
            "mapping.yaml:3:9: sorces: There is no field \"sorces\" here; did you mean"
                + " \"sources\"?");
  }

  @Test
  void refusesListsThatHoldNothing() {
    assertThat(problems("apiVersion: tutti/v1\nkind: Mapping\nsources: []\n"))
        .containsExactly(
            "mapping.yaml:3:10: sources: The list is empty; without sources nothing is read.");
    assertThat(problems("apiVersion: tutti/v1\nkind: Mapping\nsources: [{id: crm, rules: []}]\n"))
        .singleElement()
        .asString()
        .contains("sources[0].rules: The list is empty");
  }

  @Test
  void saysEverythingThatARuleLacks() {
    assertThat(ruleProblems("{when: row.id == '1'}"))
        .containsExactly(
            "mapping.yaml:7:9: sources[0].rules[0]: \"arrow\" is missing; expected an arrow's id.",
            "mapping.yaml:7:9: sources[0].rules[0]: \"at\" is missing; expected time(row.day) or"
                + " the like.",
            "mapping.yaml:7:9: sources[0].rules[0]: \"key\" is missing; expected row.id or the"
                + " like.",
            "mapping.yaml:7:9: sources[0].rules[0]: \"stage\" is missing; expected a stage such as"
                + " offered.");
  }

  @Test
  void saysWhereAnExpressionIsWrong() {
    assertThat(ruleProblems("{arrow: leads, key: row.id +, stage: offered, at: row.day}"))
        .singleElement()
        .asString()
        .startsWith(
            "mapping.yaml:7:29: sources[0].rules[0].key: The expression \"row.id +\" is wrong at"
                + " its character 9:");
  }

  @Test
  void refusesAFunctionThatDoesNotExist() {
    assertThat(ruleProblems("{arrow: leads, key: row.id, stage: offered, at: tme(row.day)}"))
        .singleElement()
        .asString()
        .contains(
            "sources[0].rules[0].at: The expression \"tme(row.day)\" is wrong at its character 4")
        .contains("tme");
  }

  @Test
  void refusesAnExpressionOfTheWrongType() {
    assertThat(ruleProblems("{arrow: leads, key: row.id + 1, stage: offered, at: row.day}"))
        .singleElement()
        .asString()
        .contains("rules[0].key: The expression \"row.id + 1\" is wrong at its character 8:");
    assertThat(
            ruleProblems("{arrow: leads, when: row.id, key: row.id, stage: offered, at: row.day}"))
        .containsExactly(
            "mapping.yaml:7:30: sources[0].rules[0].when: Expected a condition such as row.status"
                + " == 'won', found one that says a string.");
  }

  @Test
  void refusesAVariableThatDoesNotExist() {
    assertThat(ruleProblems("{arrow: leads, key: id, stage: offered, at: row.day}"))
        .singleElement()
        .asString()
        .contains("columns are written row.name or row['a name']");
  }

  @Test
  void refusesAnExpressionThatIsTooLong() {
    var longKey = "'" + "x".repeat(3_000) + "'";

    assertThat(
            ruleProblems("{arrow: leads, key: \"" + longKey + "\", stage: offered, at: row.day}"))
        .singleElement()
        .asString()
        .contains("sources[0].rules[0].key: ")
        .hasSizeLessThan(1_000);
  }

  @Test
  void refusesAnExpressionThatIsNestedTooDeeply() {
    for (var open : List.of("(", "!", "-", "[")) {
      assertThat(
              ruleProblems(
                  "{arrow: leads, key: \"" + open.repeat(990) + "\", stage: offered, at: row.day}"))
          .as(open)
          .hasSize(1);
    }
  }

  @Test
  void refusesAStageThatIsNone() {
    assertThat(ruleProblems("{arrow: leads, key: row.id, stage: done, at: row.day}"))
        .containsExactly(
            "mapping.yaml:7:44: sources[0].rules[0].stage: Expected a stage such as requested,"
                + " offered, accepted, delivered, confirmed or told-back, found \"done\".");
  }

  @Test
  void refusesAttributesThatAreNoFields() {
    assertThat(
            ruleProblems("{arrow: leads, key: row.id, stage: offered, at: row.day, attr: row.id}"))
        .containsExactly(
            "mapping.yaml:7:72: sources[0].rules[0].attr: Expected fields, such as {origin:"
                + " row.origin}.");
  }

  @Test
  void tellsTheProblemsOfSeveralRulesInOneRun() {
    var rules = "- {arrow: leads}\n- {stage: done}\n- word\n";

    assertThat(problems(ReadFacts.mappingText(rules)))
        .anyMatch(s -> s.contains("rules[0]"))
        .anyMatch(s -> s.contains("rules[1].stage"))
        .anyMatch(s -> s.contains("rules[2]: Expected fields"));
  }

  @Test
  void whateverAnExpressionHoldsItIsReadOrRefused() {
    var words =
        List.of(
            "row", ".", "id", "[", "]", "(", ")", "'a'", "+", "-", "!", "?", ":", "==", "in", "{",
            "}", "1", "time", "lower", "null", "true", "&&", ",", "size", "map", "matches", "\\");
    for (var seed = 0L; seed < LawCases.cases(500); seed++) {
      var random = new Random(seed);
      var expression = new StringBuilder();
      for (var left = 1 + random.nextInt(12); left > 0; left--) {
        expression.append(words.get(random.nextInt(words.size())));
      }
      assertThat(
              problems(
                  ReadFacts.mappingText(
                      "- arrow: leads\n  stage: offered\n  at: row.day\n  key: >-\n    "
                          + expression
                          + "\n")))
          .as("seed %d: %s", seed, expression)
          .allMatch(sentence -> sentence.startsWith("mapping.yaml:"));
    }
  }
}
