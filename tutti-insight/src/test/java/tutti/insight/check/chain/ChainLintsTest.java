package tutti.insight.check.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static tutti.company.Stage.CONFIRMED;
import static tutti.company.Stage.DELIVERED;
import static tutti.company.Stage.REQUESTED;
import static tutti.insight.check.Written.FOUR;
import static tutti.insight.check.Written.daily;
import static tutti.insight.check.Written.happened;
import static tutti.insight.check.Written.says;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import tutti.company.Stage;
import tutti.evidence.Evidence;

/** Every rule about arrows that follow on each other: one that fires, one that does not. */
class ChainLintsTest {

  /** Facts lead to leads by need, leads to help by a relay. */
  private static final String ROW =
      FOUR
          + """
          arrows:
            - id: facts
              from: product
              to: marketing
              promises: [{id: p, valid: requested, good: delivered, within: 3d, target: 90%}]
            - id: leads
              from: marketing
              to: sales
              needs: [facts]
              promises: [{id: p, valid: requested, good: delivered, within: 2d, target: 80%}]
            - id: help
              from: sales
              to: customer
              promises: [{id: soon, valid: requested, good: delivered, within: 4d, target: 80%}]
          relays: [{from: leads, to: help}]
          """;

  @Test
  void innerLimitsLongerThanTheOuterOneAreFound() {
    assertThat(says("L31", ROW))
        .containsExactly(
            "\"soon\" of Sales to Customer, help promises 4 days, but what it needs may take 5 days: "
                + "Product to Marketing, facts (3 days) and Marketing to Sales, leads (2 days).");
    assertThat(says("L31", ROW.replace("within: 4d", "within: 5d"))).isEmpty();
    assertThat(says("L31", ROW.replace("needs: [facts]", "needs: []"))).isEmpty();
  }

  @Test
  void aLimitThatBeginsAfterTheWorkIsNotCompared() {
    var later =
        ROW.replace(
            "soon, valid: requested, good: delivered", "soon, valid: delivered, good: confirmed");
    assertThat(says("L31", later)).isEmpty();
    assertThat(says("L32", later)).isEmpty();
  }

  @Test
  void innerTargetsThatMissTheOuterOneAreFound() {
    assertThat(says("L32", ROW))
        .containsExactly(
            "If what it needs is just kept, \"soon\" of Sales to Customer, help comes to 72 % and misses its target of 80 % by 8 points.");
    assertThat(says("L32", ROW.replace("4d, target: 80%", "4d, target: 72%"))).isEmpty();
  }

  @Test
  void aCircleOfNeedsIsWalkedOnce() {
    var circle = ROW.replace("to: marketing", "to: marketing\n    needs: [leads]");
    assertThat(says("L32", circle)).isEqualTo(says("L32", ROW));
    assertThat(says("L31", circle)).isEqualTo(says("L31", ROW));
  }

  private static List<Evidence> good(String arrow) {
    return daily(arrow, 60, 1, REQUESTED, DELIVERED);
  }

  @Test
  void allKeptInsideAndTheCustomersArrowBrokenIsFound() {
    var late = daily("help", 60, 20, REQUESTED);
    assertThat(says("L33", ROW, good("facts"), good("leads"), late))
        .containsExactly(
            "All 2 inner arrows that are measured are kept, but Sales to Customer, help is broken.");
    assertThat(says("L33", ROW, good("leads"), late))
        .containsExactly(
            "The only inner arrow that is measured is kept, but Sales to Customer, help is broken.");
    assertThat(says("L33", ROW, good("leads"), good("help"))).isEmpty();
    assertThat(says("L33", ROW, daily("leads", 60, 20, REQUESTED), late)).isEmpty();
    assertThat(says("L33", ROW, late)).isEmpty();
  }

  private static final String THREADS =
      FOUR
          + """
          arrows:
            - {id: problem, from: customer, to: product, gives: problems}
            - {id: position, from: product, to: sales, gives: a position}
            - {id: deal, from: sales, to: customer, gives: an offer}
            - {id: heard, from: sales, to: marketing, gives: what was heard}
            - {id: told, from: marketing, to: product, gives: feedback}
            - {id: numbers, from: product, to: sales, gives: an ask, push: true, needs: [demo]}
          relays: [{from: heard, to: told}]
          enablement: [{id: demo, to: sales, from: product, what: the demo works}]
          stages:
            - {id: s1-problem, is: problem, owner: product, done: named, arrows: [problem]}
            - {id: s2-position, is: position, owner: product, done: clear, arrows: [position]}
            - {id: s3-deal, is: deal, owner: sales, done: sold, arrows: [deal]}
          """;

  /** One more hand-off of a thread, and what it came from. */
  private static List<Evidence> linked(
      String arrow, String key, String thread, String parent, int daysAgo, Stage stage) {
    var details =
        new Evidence.Details(
            Optional.empty(),
            OptionalInt.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of(parent).filter(name -> !name.isEmpty()),
            Optional.of(thread).filter(name -> !name.isEmpty()),
            Map.of());
    var at = happened(arrow, daysAgo, stage).getFirst().at();
    return List.of(Evidence.saying("test", arrow, key, stage, at, details));
  }

  @Test
  void whatIsNotPassedOnIsFound() {
    var heard = daily("heard", 60, 41, DELIVERED);
    assertThat(says("L34", THREADS, heard, linked("told", "t", "", "day-50", 45, DELIVERED)))
        .containsExactly(
            "1 of 20 of Sales to Marketing, what was heard went on as feedback; 19 did not.");
    var all =
        heard.stream()
            .flatMap(
                fact -> linked("told", "of-" + fact.key(), "", fact.key(), 40, DELIVERED).stream())
            .toList();
    assertThat(says("L34", THREADS, heard, all)).isEmpty();
    assertThat(says("L34", THREADS)).isEmpty();
  }

  @Test
  void aPushWithoutEnablingIsFound() {
    var ask = happened("t", "numbers", 10, REQUESTED);
    assertThat(says("L35", THREADS, ask))
        .containsExactly(
            "1 of 1 ask of Product to Sales, an ask came while Sales had not confirmed the demo works.");
    assertThat(says("L35", THREADS, ask, happened("demo", 20, DELIVERED))).hasSize(1);
    assertThat(says("L35", THREADS, ask, happened("demo", 20, DELIVERED, CONFIRMED))).isEmpty();
  }

  @Test
  void aSecondPushTooSoonIsFound() {
    var first = linked("numbers", "1", "t", "", 40, REQUESTED);
    var again = linked("numbers", "2", "t", "", 20, REQUESTED);
    assertThat(says("L36", THREADS, first, again))
        .containsExactly(
            "Product asked Sales again once within 30 days after a no, or without what it needs.");
    assertThat(says("L36", THREADS, first, again, happened("demo", 50, DELIVERED, CONFIRMED)))
        .isEmpty();
    assertThat(says("L36", THREADS, first, linked("numbers", "2", "t", "", 5, REQUESTED)))
        .isEmpty();
  }

  @Test
  void aStepBeforeTheOneItNeedsIsFound() {
    var problem = happened("t", "problem", 40, DELIVERED);
    var deal = happened("t", "deal", 20, DELIVERED);
    assertThat(says("L39", THREADS, problem, deal))
        .containsExactly("1 of 1 threads reached Deal before Position.");
    assertThat(says("L39", THREADS, problem, deal, happened("t", "position", 10, DELIVERED)))
        .hasSize(1);
    assertThat(says("L39", THREADS, problem, deal, happened("t", "position", 30, DELIVERED)))
        .isEmpty();
  }
}
