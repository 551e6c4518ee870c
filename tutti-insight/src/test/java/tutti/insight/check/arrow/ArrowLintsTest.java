package tutti.insight.check.arrow;

import static org.assertj.core.api.Assertions.assertThat;
import static tutti.company.Stage.DELIVERED;
import static tutti.company.Stage.REQUESTED;
import static tutti.insight.check.Written.FOUR;
import static tutti.insight.check.Written.happened;
import static tutti.insight.check.Written.says;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tutti.claims.Claim;

/** Every rule about arrows: a company that makes it fire, and one that does not. */
class ArrowLintsTest {

  private static final String LEADS =
      FOUR
          + """
          arrows:
            - id: leads
              from: marketing
              to: sales
              gives: leads
              promises: [{id: fast, valid: offered, good: accepted, within: 3d}]
          """;

  private static final String PHONE = "  - {id: phone, from: customer, to: sales, gives: a call}\n";

  @Test
  @Claim("S32")
  void anArrowWithoutAPromiseIsFound() {
    assertThat(says("L01", LEADS + "  - {id: news, from: sales, to: marketing, gives: news}\n"))
        .containsExactly("Sales to Marketing, news has no promise that can be measured.");
    assertThat(says("L01", LEADS)).isEmpty();
    assertThat(says("L01", LEADS + "  - {id: n, from: sales, to: marketing, observed: true}\n"))
        .isEmpty();
  }

  @Test
  @Claim("S12")
  void whoGetsAndGivesNothingBackIsFound() {
    assertThat(says("L06", LEADS))
        .containsExactly(
            "Marketing gives Sales leads, and Sales gives nothing back, directly or by a relay.");
    assertThat(says("L06", LEADS + "  - {id: words, from: sales, to: marketing}\n")).isEmpty();
  }

  @Test
  @Claim("A03")
  void severalThingsOneWayAreOneFinding() {
    var yaml =
        LEADS
            + """
              - {id: slides, from: marketing, to: sales}
              - {id: events, from: marketing, to: sales}
            """;
    assertThat(says("L06", yaml))
        .containsExactly(
            "Marketing gives Sales 3 things, and Sales gives nothing back, directly or by a"
                + " relay.");
  }

  @Test
  void whatComesBackByOneRelayComesBack() {
    var back =
        """
          - {id: words, from: sales, to: product}
          - {id: digest, from: product, to: marketing}
        """;
    var unreturned = says("L06", LEADS).getFirst();
    assertThat(says("L06", LEADS + back)).contains(unreturned);
    assertThat(says("L06", LEADS + back + "relays: [{from: words, to: digest}]\n"))
        .doesNotContain(unreturned);
  }

  @ParameterizedTest
  @ValueSource(strings = {"oneWay: true", "push: true", "observed: true"})
  void whatIsOneWayOnPurposeNeedsNoReturn(String mark) {
    assertThat(says("L06", LEADS + "    " + mark + "\n")).isEmpty();
  }

  @Test
  void whatARoleGivesBackCountsForItsFunction() {
    var yaml =
        LEADS.replace("arrows:", "  - {id: inside-sales, kind: role, within: sales}\narrows:")
            + "  - {id: words, from: inside-sales, to: marketing}\n";
    assertThat(says("L06", yaml)).isEmpty();
    assertThat(says("L06", yaml + "  - {id: talk, from: sales, to: inside-sales}\n")).isEmpty();
  }

  @Test
  void whatTheCustomerGivesToAnybodyHereComesBackToAll() {
    var help = FOUR + "arrows:\n  - {id: help, from: marketing, to: customer, gives: help}\n";
    assertThat(says("L06", help))
        .containsExactly(
            "Marketing gives Customer help, and Customer gives nothing back, directly or by a"
                + " relay.");
    assertThat(says("L06", help + PHONE)).isEmpty();
    assertThat(says("L06", FOUR + "arrows:\n" + PHONE)).hasSize(1);
  }

  @Test
  void aPairIsAReturn() {
    var yaml = LEADS + "  - {id: thanks, from: sales, to: product, oneWay: true}\n";
    assertThat(says("L06", yaml)).hasSize(1);
    assertThat(says("L06", yaml + "pairs: [{give: leads, get: thanks}]\n")).isEmpty();
  }

  @Test
  void thePromiseOfACustomerIsFound() {
    assertThat(says("L08", LEADS + PHONE))
        .containsExactly("Customer cannot owe us a promise: Customer to Sales, a call.");
    assertThat(says("L08", LEADS + PHONE.replace("}", ", by: sales}"))).isEmpty();
    assertThat(says("L08", LEADS + PHONE.replace("}", ", observed: true}"))).isEmpty();
  }

  @Test
  void anArrowWithoutANeedIsFound() {
    var needs = "needs: [{id: speed, words: nobody calls back}]\n";
    assertThat(says("L14", LEADS))
        .containsExactly("The only arrow does not say which customer need it serves.");
    assertThat(says("L14", LEADS + PHONE))
        .containsExactly("None of the 2 arrows says which customer need it serves.");
    assertThat(says("L14", LEADS + PHONE.replace("}", ", need: speed}") + needs))
        .containsExactly("Marketing to Sales, leads does not say which customer need it serves.");
    assertThat(
            says(
                "L14",
                LEADS
                    + PHONE
                    + PHONE.replace("}", ", need: speed}").replace("phone", "mail")
                    + needs))
        .containsExactly("2 of the 3 arrows do not say which customer need they serve.");
    assertThat(says("L14", LEADS + "    need: speed\n" + needs)).isEmpty();
  }

  @Test
  void twoWhoGiveTheSameAreFound() {
    var same = "  - {id: more, from: product, to: sales, gives: \"Leads!\"}\n";
    assertThat(says("L15", LEADS + same))
        .containsExactly("Marketing and Product both give Sales the same: leads.");
    assertThat(says("L15", LEADS + same.replace("Leads!", "limits"))).isEmpty();
    assertThat(says("L15", LEADS + same.replace("to: sales", "to: customer"))).isEmpty();
  }

  @Test
  @Claim("K21")
  void whatIsSharedOnPurposeIsNoOverlap() {
    var same = "  - {id: more, from: product, to: sales, gives: leads, shared: true}\n";
    assertThat(says("L15", LEADS + same)).hasSize(1);
    assertThat(says("L15", LEADS + "    shared: true\n" + same)).isEmpty();
  }

  @Test
  void aMapThatNeedsACrossingIsFound() {
    assertThat(says("L24", everyoneToEveryone(5)))
        .singleElement()
        .asString()
        .startsWith("This map cannot be drawn without a crossing; fewest lanes to set apart: ")
        .contains(" with ", "five together cannot be drawn", " would have to cross; ");
    assertThat(says("L24", everyoneToEveryone(4))).isEmpty();
  }

  @Test
  void ofALargeMapTheFewestLanesAreCounted() {
    assertThat(says("L24", everyoneToEveryone(12)))
        .containsExactly(
            "This map cannot be drawn without a crossing; fewest lanes to set apart: at least 36.");
  }

  private static String everyoneToEveryone(int parties) {
    var list = new StringBuilder("parties:\n");
    var arrows = new StringBuilder("arrows:\n");
    for (var from = 0; from < parties; from++) {
      list.append("  - {id: p%d}%n".formatted(from));
      for (var to = 0; to < from; to++) {
        arrows.append("  - {id: a%d-%d, from: p%d, to: p%d}%n".formatted(from, to, from, to));
      }
    }
    return list.toString() + arrows;
  }

  @Test
  void workingTogetherWithoutAnEndIsFound() {
    var together = LEADS + "    mode: collaboration\n";
    assertThat(says("L60", together))
        .containsExactly("Marketing to Sales, leads is a collaboration without an end.");
    assertThat(says("L60", together + "    until: 2027-06-01\n"))
        .containsExactly(
            "Marketing to Sales, leads is a collaboration until 2027-06-01, more than 90 days"
                + " away.");
    assertThat(says("L60", LEADS + "    mode: facilitation\n    until: 2026-11-24\n"))
        .containsExactly(
            "Marketing to Sales, leads is a facilitation that was to end on 2026-11-24.");
    assertThat(says("L60", together + "    until: 2027-02-23\n")).isEmpty();
    assertThat(says("L60", LEADS + "    mode: service\n")).isEmpty();
    assertThat(says("L60", LEADS + PHONE.replace("}", ", mode: collaboration}"))).isEmpty();
  }

  @Test
  void anArrowNothingWasEverSeenOnIsFound() {
    var yaml = LEADS + "  - {id: pay, from: customer, to: sales, gives: pay, observed: true}\n";
    var lead = happened("leads", 3, REQUESTED, DELIVERED);
    assertThat(says("L62", yaml, lead))
        .containsExactly("Nothing was ever seen on Customer to Sales, pay.");
    assertThat(says("L62", yaml, lead, happened("pay", 2, DELIVERED))).isEmpty();
    assertThat(says("L62", yaml)).isEmpty();
    var two = yaml + "  - {id: tax, from: customer, to: sales, gives: tax, observed: true}\n";
    assertThat(says("L62", two, lead))
        .containsExactly(
            "Nothing was ever seen on 2 arrows: Customer to Sales, pay and Customer to Sales,"
                + " tax.");
  }
}
