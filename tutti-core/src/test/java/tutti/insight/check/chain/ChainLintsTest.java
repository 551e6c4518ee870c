package tutti.insight.check.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static tutti.company.Stage.DELIVERED;
import static tutti.company.Stage.REQUESTED;
import static tutti.insight.check.Written.FOUR;
import static tutti.insight.check.Written.daily;
import static tutti.insight.check.Written.says;

import java.util.List;
import org.junit.jupiter.api.Test;
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
}
