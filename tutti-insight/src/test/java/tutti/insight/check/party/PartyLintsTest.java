package tutti.insight.check.party;

import static org.assertj.core.api.Assertions.assertThat;
import static tutti.company.Stage.DELIVERED;
import static tutti.company.Stage.OFFERED;
import static tutti.insight.check.Written.FOUR;
import static tutti.insight.check.Written.daily;
import static tutti.insight.check.Written.says;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tutti.claims.Claim;

/** Every rule about parties: a company that makes it fire, and one that does not. */
class PartyLintsTest {

  /** Product, then Marketing, then Sales, then the Customer, and back to Product. */
  private static final String RING =
      """
      arrows:
        - {id: facts, from: product, to: marketing}
        - {id: leads, from: marketing, to: sales}
        - {id: help, from: sales, to: customer}
        - {id: wishes, from: customer, to: product, by: product}
      """;

  private static String with(String parties) {
    return FOUR + parties + RING;
  }

  @Test
  @Claim("K29")
  void aPartyThatNeverReachesTheCustomerIsFound() {
    assertThat(says("L09", with("  - {id: legal}\n") + "  - {id: b, from: product, to: legal}\n"))
        .containsExactly("From Legal no path of arrows reaches the Customer.");
    assertThat(says("L09", with(""))).isEmpty();
    assertThat(says("L09", with("  - {id: legal}\n"))).hasSize(1);
  }

  @Test
  void aCompanyWithoutACustomerIsOneFinding() {
    var yaml = "parties: [{id: a}, {id: b}]\narrows: [{id: ab, from: a, to: b}]\n";
    assertThat(says("L09", yaml))
        .containsExactly("No party is the Customer, so no path of arrows reaches the Customer.");
  }

  @Test
  void aPartyTheCustomerNeverReachesIsFound() {
    assertThat(says("L10", with("  - {id: legal}\n") + "  - {id: b, from: legal, to: product}\n"))
        .containsExactly("No path of arrows from the Customer reaches Legal.");
    assertThat(says("L10", with(""))).isEmpty();
  }

  @Test
  void aRoleIsJoinedToItsFunctionAndAFunctionToItsRoles() {
    var role = with("  - {id: copy, kind: role, within: marketing}\n");
    assertThat(says("L09", role)).isEmpty();
    assertThat(says("L10", role)).isEmpty();
    var byRoles =
        with("  - {id: legal}\n  - {id: terms, kind: role, within: legal}\n")
            + "  - {id: a, from: terms, to: sales}\n  - {id: b, from: sales, to: terms}\n";
    assertThat(says("L09", byRoles)).isEmpty();
    assertThat(says("L10", byRoles)).isEmpty();
  }

  @Test
  void aPartyFarFromTheCustomerIsFound() {
    var design = with("  - {id: design}\n") + "  - {id: d, from: design, to: product}\n";
    assertThat(says("L11", design))
        .containsExactly("Design is 4 steps from the Customer; the way begins with Product.");
    assertThat(says("L11", design + "  - {id: s, from: design, to: sales}\n")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Sales team", "our marketing department", "Finance", "Product"})
  @Claim({"A01", "A02", "A29"})
  void anAudienceCalledLikeATeamIsFound(String name) {
    var yaml = with("") + "audiences: [{id: first, name: %s}]\n".formatted(name);
    assertThat(says("L13", yaml))
        .containsExactly("The audience %s is a team of the company.".formatted(name));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Small clinics", "Heads of sales in clinics", "Finance teams of banks"})
  void anAudienceOutsideIsNone(String name) {
    assertThat(says("L13", with("") + "audiences: [{id: first, name: %s}]\n".formatted(name)))
        .isEmpty();
  }

  @Test
  @Claim("A29")
  void anAudienceCalledLikeAnInnerPartyIsFound() {
    var yaml = with("  - {id: orbit, name: Orbit Platform}\n");
    assertThat(says("L13", yaml + "audiences: [{id: x, name: orbit platform}]\n"))
        .containsExactly("The audience orbit platform is a team of the company.");
  }

  @Test
  @Claim("A02")
  void onlyAnOutsidePartyIsACustomer() {
    assertThat(says("L13", with("  - {id: buyers, name: Our customers}\n")))
        .containsExactly("Our customers is a team of the company, but is called a customer.");
    assertThat(says("L13", with("  - {id: sales-team, kind: outside}\n")))
        .containsExactly(
            "Sales Team stands outside the company, but is called like one of its teams.");
    assertThat(says("L13", with("  - {id: customer-success}\n"))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"our internal  customer is happy", "sales is your customer"})
  @Claim("A01")
  void aTextThatMakesATeamACustomerIsFound(String why) {
    var yaml = with("") + "  - {id: a, from: product, to: sales, why: %s}\n".formatted(why);
    assertThat(says("L13", yaml))
        .containsExactly("Product to Sales, a makes a team of the company a customer of another.");
    assertThat(says("L13", yaml.replace(why, "the customer is happy"))).isEmpty();
  }

  @Test
  void aPartyNobodyHoldsIsFound() {
    var seats =
        "seats: [{party: product, person: A B}, {party: marketing, person: A B}, {party: copy, person: A B}]\n";
    var copy = with("  - {id: copy, kind: role, within: sales}\n  - {id: legal}\n") + seats;
    assertThat(says("L19", copy)).isEmpty();
    assertThat(says("L19", copy.replace(", {party: copy, person: A B}", "")))
        .containsExactly("Sales has arrows but nobody holds it.");
  }

  @Test
  void aSeatHeldTooLongIsFound() {
    var seat = "seats: [{party: sales, person: Pedro Lund, until: %s}]\n";
    assertThat(says("L20", with("") + seat.formatted("2026-11-24")))
        .containsExactly("Pedro Lund holds Sales for a time that ended on 2026-11-24.");
    assertThat(says("L20", with("") + seat.formatted("2026-11-25"))).isEmpty();
  }

  @Test
  @Claim("K24")
  void aRoleWithoutACriterionIsFound() {
    var role = "  - {id: owner, kind: role, within: product%s}\n";
    assertThat(says("L21", with(role.formatted(""))))
        .containsExactly("Owner has no objective success criterion.");
    assertThat(says("L21", with(role.formatted(", criteria: [all are happy]"))))
        .containsExactly(
            "Owner has no objective success criterion: none of those written is bound to a promise.");
    var bound = with(role.formatted(", criteria: [{says: fast, promise: x/fast}]"));
    var arrow = "  - {id: x, from: owner, to: sales, promises: [%s]}\n";
    assertThat(says("L21", bound)).hasSize(1);
    assertThat(says("L21", bound + arrow.formatted("{id: fast, good: rating >= 4}"))).isEmpty();
  }

  @Test
  void aFunctionNeedsACriterionOnceItsCardSaysWhatItIsFor() {
    assertThat(says("L21", with("  - {id: legal, job: reads contracts}\n"))).isEmpty();
    assertThat(says("L21", with("  - {id: legal, purpose: keeps us safe}\n"))).hasSize(1);
  }

  @Test
  @Claim("K24")
  void whoHoldsARoleChangesNoCriterion() {
    var yaml = with("  - {id: owner, kind: role, within: product}\n");
    var seat = "seats: [{party: owner, person: %s}]\n";
    assertThat(says("L21", yaml + seat.formatted("Aiko Brandt")))
        .isEqualTo(says("L21", yaml + seat.formatted("Lena Vik")))
        .hasSize(1);
  }

  @Test
  @Claim("K17")
  void anInputFromWhichNothingComesIsFound() {
    var yaml = with("  - {id: owner, kind: role, within: product, inputs: [sales]}\n");
    var words =
        "  - {id: words, from: sales, to: owner, promises: [{id: c, valid: offered, good: delivered, within: 9d}]}\n";
    assertThat(says("L22", yaml))
        .containsExactly("Owner counts on Sales, from where no arrow comes.");
    assertThat(says("L22", yaml + words)).isEmpty();
    assertThat(says("L22", yaml + words, daily("words", 60, 40, OFFERED, DELIVERED)))
        .containsExactly("Owner counts on Sales, from where nothing comes any more.");
    assertThat(says("L22", yaml + words, daily("words", 20, 0, OFFERED, DELIVERED))).isEmpty();
  }

  @Test
  void whatGoesAroundTheBridgeIsFound() {
    var bridge = with("  - {id: words, name: Product Marketing, kind: role, voice: %s}\n");
    var arrows =
        """
          - {id: in, from: product, to: words}
          - {id: out, from: words, to: sales}
          - {id: past, from: product, to: sales, gives: limits}
        """;
    assertThat(says("L23", bridge.formatted("bridge") + arrows))
        .containsExactly(
            "1 arrow from supply to demand leads around Product Marketing: Product to Sales, limits.");
    assertThat(says("L23", bridge.formatted("market") + arrows)).isEmpty();
    assertThat(says("L23", bridge.formatted("bridge") + arrows.replace("to: words", "to: sales")))
        .isEmpty();
  }

  @Test
  void holidaysKnownInPartOnlyAreSaidUntilDaysAreNamed() {
    var india = "calendar: {holidays: in}\nparties: [{id: a}, {id: b, calendar: {hours: 10-19}}]\n";
    assertThat(says("L66", india))
        .containsExactly(
            "The holidays known of India are incomplete: feasts that move, or days set year by year,"
                + " are missing.");
    assertThat(says("L66", india.replace("in}", "in, free: [2026-11-09]}"))).isEmpty();
    assertThat(says("L66", india.replace("holidays: in", "holidays: jp"))).isEmpty();
    assertThat(says("L66", "parties: [{id: a, calendar: {holidays: sg}}, {id: b}]\n")).hasSize(1);
  }
}
