package tutti.reading.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tutti.reading.InputProblem;
import tutti.reading.SpellingSuggestion;
import tutti.reading.UnreadableInput;

class YamlEntryTest {

  private static YamlEntry entry(String yaml) {
    return YamlFile.open("score.yaml", yaml);
  }

  private static List<InputProblem> problemsOf(YamlEntry entry) {
    try {
      entry.finish();
      return List.of();
    } catch (UnreadableInput e) {
      return e.problems();
    }
  }

  @Test
  void knowsTheLineTheColumnAndThePathOfAValue() {
    var root =
        entry(
            """
            arrows:
              - id: leads
                promises:
                  - {id: p, target: 120%}
            """);

    var target =
        root.find("arrows")
            .orElseThrow()
            .items()
            .getFirst()
            .find("promises")
            .orElseThrow()
            .items()
            .getFirst()
            .find("target")
            .orElseThrow();

    assertThat(target.problem("wrong").sentence())
        .isEqualTo("score.yaml:4:25: arrows[0].promises[0].target: wrong");
  }

  @Test
  void keepsReadingAfterAProblemAndTellsAllOfThemInTheOrderOfTheFile() {
    var root = entry("a: 1\nb: 2\n");
    root.find("b").orElseThrow().refuse("second");
    root.find("a").orElseThrow().refuse("first");

    assertThat(problemsOf(root)).extracting(InputProblem::says).containsExactly("first", "second");
  }

  @Test
  void tellsAThingThatWasNotedTwiceOnce() {
    var root = entry("a: [1]\n");
    root.find("a").orElseThrow().text();
    root.find("a").orElseThrow().text();

    assertThat(problemsOf(root)).hasSize(1);
  }

  @Test
  void tellsAThousandProblemsAtMost() {
    var root = entry("a: 1\n");
    IntStream.range(0, 5_000).forEach(i -> root.refuse("Problem " + i));

    assertThat(problemsOf(root)).hasSize(1_000);
  }

  @Test
  void readsOnWhenNothingIsWrong() {
    assertThatNoException().isThrownBy(() -> entry("a: 1\n").finish());
  }

  @Test
  void asksForTheFieldThatWasProbablyMeant() {
    var root = entry("tarrget: 1\n").allow(List.of("target", "window"));

    assertThat(problemsOf(root))
        .singleElement()
        .extracting(InputProblem::sentence)
        .isEqualTo(
            "score.yaml:1:10: tarrget: There is no field \"tarrget\" here; did you mean"
                + " \"target\"?");
  }

  @Test
  void saysThatMergeKeysAreNotRead() {
    var root = entry("base: &b {target: 1}\n\"<<\": *b\n").allow(List.of("base", "id"));

    assertThat(problemsOf(root))
        .extracting(InputProblem::says)
        .containsExactly("Merge keys (\"<<\", YAML 1.1) are not read; write the fields out.");
  }

  @Test
  void leavesFieldsThatStartWithXToTheirWriters() {
    assertThat(problemsOf(entry("x-colour: red\n").allow(List.of("id")))).isEmpty();
  }

  @Test
  void refusesAFieldThatStandsTwiceWhereItStandsAgain() {
    assertThat(problemsOf(entry("id: a\nname: b\nid: c\n").once()))
        .singleElement()
        .satisfies(problem -> {
          assertThat(problem.line()).isEqualTo(3);
          assertThat(problem.says()).isEqualTo("\"id\" stands here twice; keep one of them.");
        });
  }

  @Test
  void takesAnEmptyFieldForAMissingOne() {
    var root = entry("a:\nb: ~\nc: null\nd: ''\n");

    assertThat(root.find("a")).isEmpty();
    assertThat(root.find("b")).isEmpty();
    assertThat(root.find("c")).isEmpty();
    assertThat(root.find("d").flatMap(YamlEntry::text)).contains("");
  }

  @Test
  void saysWhatAMissingFieldShouldHold() {
    var root = entry("a: 1\n");
    root.need("kind", "Company");

    assertThat(problemsOf(root))
        .extracting(InputProblem::says)
        .containsExactly("\"kind\" is missing; expected Company.");
  }

  @Test
  void saysWhatWasExpectedAndWhatWasFound() {
    var root = entry("n: many\n");
    root.find("n").orElseThrow().as(Integer::valueOf, "a number");

    assertThat(problemsOf(root))
        .extracting(InputProblem::says)
        .containsExactly("Expected a number, found \"many\".");
  }

  @Test
  void cutsWhatItQuotes() {
    var root = entry("n: " + "x".repeat(100_000) + "\n" + "y".repeat(900) + ": 1\n");
    root.allow(List.of("n")).find("n").orElseThrow().as(Integer::valueOf, "a number");

    assertThat(problemsOf(root))
        .hasSize(2)
        .allSatisfy(p -> {
          assertThat(p.sentence().length()).isLessThan(1_000);
          assertThat(p.says()).contains("...");
        });
  }

  @Test
  void refusesAListWhereAValueIsMeantAndAValueWhereAListIsMeant() {
    var root = entry("a: [1]\nb: 1\n");
    root.find("a").orElseThrow().text();
    root.find("b").orElseThrow().items();
    root.find("b").orElseThrow().isMapping("{id: b}");

    assertThat(problemsOf(root))
        .extracting(InputProblem::says)
        .containsExactly(
            "Expected one value, found a list or fields.",
            "Expected a list, each entry starting with \"- \".",
            "Expected fields, such as {id: b}.");
  }

  @Test
  void finishesByThrowingEverySentence() {
    var root = entry("a: 1\n");
    root.refuse("one");
    root.refuse("two");

    assertThatExceptionOfType(UnreadableInput.class)
        .isThrownBy(root::finish)
        .withMessage("score.yaml:1:1: one\nscore.yaml:1:1: two");
  }

  @Test
  void listsAFewOfManyWordsThatWouldDo() {
    var words =
        IntStream.range(0, 5_000).mapToObj("arrow-%05d"::formatted).collect(Collectors.toList());

    assertThat(SpellingSuggestion.hint("zebra", words))
        .startsWith("; expected one of arrow-00000, arrow-00001")
        .endsWith(" and 4980 more.");
    assertThat(SpellingSuggestion.hint("arrow-0123", words))
        .isEqualTo("; did you mean \"arrow-00123\"?");
    assertThat(SpellingSuggestion.hint("zebra", List.of())).isEqualTo("; there is none.");
  }
}
