package tutti.insight.check.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static tutti.insight.check.Written.FOUR;
import static tutti.insight.check.Written.company;
import static tutti.insight.check.Written.says;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tutti.claims.Claim;
import tutti.company.PromiseTerms;

/** Every rule about agreement: a company that makes it fire, and one that does not. */
class AgreementLintsTest {

  private static final String LEADS =
      FOUR
          + """
          arrows:
            - id: leads
              from: marketing
              to: sales
              gives: leads
              promises:
                - {id: news, good: rating >= 4, agreed: [{end: giver, by: Mira Okafor, on: 2026-11-01}, {end: receiver, by: Jonas Weck, on: 2026-11-01}]}
                - {id: fast, valid: offered, good: accepted, within: 3d, target: 90%SAID}
          """;

  private static String fast(String said) {
    return LEADS.replace("SAID", said);
  }

  private static String yes(String... ends) {
    return Stream.of(ends)
        .map(end -> "{end: %s, by: Jonas Weck, on: 2026-11-20}".formatted(end))
        .collect(Collectors.joining(", ", ", agreed: [", "]"));
  }

  private static String owes(int there, int back) {
    return FOUR
        + "arrows:\n"
        + arrow("there", "marketing", "sales", there)
        + arrow("back", "sales", "marketing", back);
  }

  private static String arrow(String id, String from, String to, int promises) {
    return IntStream.range(0, promises)
        .mapToObj(i -> "{id: p%d, good: rating >= 4}".formatted(i))
        .collect(
            Collectors.joining(
                ", ",
                "  - {id: %s, from: %s, to: %s, promises: [".formatted(id, from, to),
                "]}\n"));
  }

  @Test
  @Claim("A03")
  void oneSidedDebtIsFound() {
    assertThat(says("L07", owes(6, 0)))
        .containsExactly("Marketing owes Sales 6 promises, Sales owes Marketing none.");
    assertThat(says("L07", owes(1, 4)))
        .containsExactly("Sales owes Marketing 4 promises, Marketing owes Sales 1.");
    assertThat(says("L07", owes(3, 0))).isEmpty();
    assertThat(says("L07", owes(7, 2))).isEmpty();
  }

  @Test
  void whatRolesOweCountsForTheirFunctions() {
    var yaml =
        owes(6, 0).replace("arrows:", "  - {id: inside-sales, kind: role, within: sales}\narrows:")
            + arrow("more", "inside-sales", "marketing", 2);
    assertThat(says("L07", yaml)).isEmpty();
  }

  @Test
  @Claim({"A01", "A16"})
  void theYesThatIsMissingIsNamed() {
    var promise = "\"fast\" of Marketing to Sales, leads";
    assertThat(says("L28", fast("")))
        .containsExactly("Neither Marketing nor Sales has agreed to " + promise + ".");
    assertThat(says("L28", fast(yes("giver"))))
        .containsExactly("Sales has not agreed to " + promise + ".");
    assertThat(says("L28", fast(yes("receiver"))))
        .containsExactly("Marketing has not agreed to " + promise + ".");
    assertThat(says("L28", fast(yes("giver", "receiver")))).isEmpty();
  }

  @Test
  @Claim("A01")
  void aYesToOtherTermsIsNone() {
    var terms =
        PromiseTerms.mark(
            company(fast("")).arrow("leads").orElseThrow().promise("fast").orElseThrow());
    var agreed =
        fast(yes("giver", "receiver").replace("20}", "20, terms: \"%s\"}".formatted(terms)));
    assertThat(says("L28", agreed)).isEmpty();
    assertThat(says("L28", agreed.replace("target: 90%", "target: 95%")))
        .containsExactly(
            "Marketing agreed to other terms of \"fast\" of Marketing to Sales, leads than those that stand now.");
  }

  @Test
  void asLongAsNobodySaidAWordThatIsOneFinding() {
    assertThat(says("L28", owes(2, 1)))
        .containsExactly("Nobody has agreed to any of the 3 promises yet.");
    assertThat(says("L28", owes(1, 0)))
        .containsExactly("Nobody has agreed to the only promise yet.");
    assertThat(says("L28", FOUR)).isEmpty();
  }

  @Test
  void withTheCustomerOneYesIsEnough() {
    var yaml = fast(yes("giver")).replace("to: sales", "to: customer");
    assertThat(says("L28", yaml)).isEmpty();
    assertThat(says("L28", fast("").replace("to: sales", "to: customer")))
        .containsExactly("Marketing has not agreed to \"fast\" of Marketing to Customer, leads.");
    var answered =
        fast(yes("receiver")).replace("from: marketing", "from: customer\n    by: sales");
    assertThat(says("L28", answered)).isEmpty();
  }

  @Test
  @Claim("A16")
  void whatWasImposedIsMarkedForAllToSee() {
    var imposed =
        fast(", imposed: {by: Ines Calvo, on: 2026-11-02, why: the quarter begins}" + yes("giver"));
    assertThat(says("L29", imposed))
        .containsExactly(
            "Ines Calvo put \"fast\" of Marketing to Sales, leads in force on 2026-11-02 over the head of an end: the quarter begins.");
    assertThat(says("L28", imposed)).isEmpty();
    assertThat(says("L29", imposed.replace(yes("giver"), yes("giver", "receiver")))).isEmpty();
    assertThat(says("L29", fast(""))).isEmpty();
  }

  @Test
  void anAgreementOfLongAgoIsFound() {
    var old = yes("giver", "receiver").replace("2026-11-20", "2026-05-28");
    assertThat(says("L64", fast(old)))
        .containsExactly(
            "Nobody has looked at \"fast\" of Marketing to Sales, leads since 2026-05-28, more than twice 90 days ago.");
    assertThat(says("L64", fast(old).replace("2026-05-28", "2026-05-29"))).isEmpty();
    assertThat(says("L64", fast(""))).isEmpty();
  }
}
