package tutti.insight.check.promise;

import static org.assertj.core.api.Assertions.assertThat;
import static tutti.company.Stage.ACCEPTED;
import static tutti.company.Stage.BROKEN_OFF;
import static tutti.company.Stage.DECLINED;
import static tutti.company.Stage.OFFERED;
import static tutti.insight.check.Written.FOUR;
import static tutti.insight.check.Written.company;
import static tutti.insight.check.Written.confirmed;
import static tutti.insight.check.Written.daily;
import static tutti.insight.check.Written.happened;
import static tutti.insight.check.Written.says;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tutti.claims.Claim;
import tutti.insight.check.CheckRules;
import tutti.insight.check.Severity;
import tutti.insight.check.Written;
import tutti.map.crossing.MapCrossings;

/** Every rule about promises: a company that makes it fire, and one that does not. */
class PromiseLintsTest {

  private static final String SEATS =
      "seats: [{party: marketing, person: Mira Okafor}, {party: sales, person: Jonas Weck}]\n";
  private static final String FAST = "{id: fast, valid: offered, good: accepted, within: 3d}";
  private static final String NAMED = "\"fast\" of Marketing to Sales, leads";

  private static String leads(String... promises) {
    return arrow("leads", "marketing", "sales", promises);
  }

  private static String help(String... promises) {
    return arrow("help", "sales", "customer", promises);
  }

  private static String arrow(String id, String from, String to, String... promises) {
    return FOUR
        + SEATS
        + "arrows:\n  - {id: %s, from: %s, to: %s, promises: [%s]}\n"
            .formatted(id, from, to, String.join(", ", promises));
  }

  private static String more(String fields) {
    return FAST.replace("}", ", " + fields + "}");
  }

  @Test
  @Claim("S32")
  void aPromiseWithoutEvidenceForAWindowIsFound() {
    var two =
        leads(FAST) + "  - {id: back, from: sales, to: marketing, promises: [" + FAST + "]}\n";
    var lead = happened("leads", 5, OFFERED, ACCEPTED);
    assertThat(says("L02", two, lead))
        .containsExactly("\"fast\" of Sales to Marketing, back has never had any evidence.");
    assertThat(says("L02", two, lead, happened("back", 91, OFFERED)))
        .containsExactly("\"fast\" of Sales to Marketing, back has had no evidence for 90 days.");
    assertThat(says("L02", two, lead, happened("back", 89, OFFERED))).isEmpty();
  }

  @Test
  @Claim("R05")
  void moreThanThreeInTenConfirmationsReadOutOfSilenceAreFound() {
    var sure = leads(FAST.replace("accepted", "confirmed"));
    assertThat(says("L30", sure, confirmed("leads", 10, 4)))
        .containsExactly(
            "4 of 10 confirmations under " + NAMED + " were assumed because Sales said nothing.");
    assertThat(says("L30", sure, confirmed("leads", 10, 3))).isEmpty();
    assertThat(says("L30", sure, confirmed("leads", 5, 2))).hasSize(1);
    assertThat(says("L30", sure, confirmed("leads", 4, 4))).isEmpty();
    assertThat(says("L30", leads(FAST), daily("leads", 1, 9, OFFERED, ACCEPTED))).isEmpty();
    assertThat(says("L30", sure)).isEmpty();
  }

  @Test
  @Claim("S22")
  void whereMoreIsDeclinedThanMissedTheShareLeavesTooMuchOut() {
    var kept = daily("leads", 12, 11, OFFERED, ACCEPTED);
    assertThat(says("L65", leads(FAST), kept, daily("leads", 8, 4, OFFERED, DECLINED)))
        .containsExactly(
            "Under "
                + NAMED
                + " 5 were declined and 0 missed; the share of 2 hand-offs leaves the declined out.");
    assertThat(says("L65", leads(FAST), kept, daily("leads", 8, 4, OFFERED, BROKEN_OFF))).isEmpty();
    assertThat(says("L65", leads(FAST), kept, daily("leads", 8, 8, OFFERED, DECLINED))).isEmpty();
    var missed = daily("leads", 30, 26, OFFERED);
    assertThat(says("L65", leads(FAST), missed, daily("leads", 8, 4, OFFERED, DECLINED))).isEmpty();
    var many = daily("leads", 80, 30, OFFERED, ACCEPTED);
    assertThat(says("L65", leads(FAST), many, daily("leads", 8, 4, OFFERED, DECLINED))).isEmpty();
    assertThat(says("L65", leads(FAST))).isEmpty();
  }

  @Test
  void asLongAsNothingWasReportedThatIsOneFinding() {
    assertThat(says("L02", leads(FAST), List.of()))
        .containsExactly("The only promise has had no evidence yet.");
    assertThat(says("L02", leads(FAST, FAST.replace("fast", "b")), List.of()))
        .containsExactly("None of the 2 promises has had evidence yet.");
    assertThat(says("L02", leads(FAST))).isEmpty();
  }

  @Test
  @Claim("S30")
  void aPromiseOfAnEmptySeatIsFound() {
    assertThat(says("L03", leads(FAST).replace("party: marketing", "party: product")))
        .containsExactly("Nobody owns the promise " + NAMED + ".");
    assertThat(says("L03", leads(FAST))).isEmpty();
  }

  @Test
  void whoHoldsARoleAnswersForItsFunction() {
    var yaml =
        leads(FAST)
            .replace("seats:", "  - {id: copy, kind: role, within: marketing}\nseats:")
            .replace("party: marketing", "party: copy");
    assertThat(says("L03", yaml)).isEmpty();
  }

  @Test
  void anOwnerWhoHoldsNoSeatOwnsNothing() {
    assertThat(says("L03", leads(more("owner: Nobody Inparticular"))))
        .containsExactly("Nobody owns the promise " + NAMED + ".");
    assertThat(says("L03", leads(more("owner: Jonas Weck")))).isEmpty();
  }

  @Test
  void moreThanOneOwnerIsFound() {
    assertThat(says("L04", leads(more("owner: [Jonas Weck, Mira Okafor]"))))
        .containsExactly(
            "\"fast\" of Marketing to Sales, leads has 2 owners: Jonas Weck and Mira Okafor.");
    assertThat(says("L04", leads(more("owner: Jonas Weck")))).isEmpty();
  }

  @Test
  @Claim("S30")
  void aPromiseOfWhichNothingWasGoodIsFound() {
    assertThat(says("L05", leads(FAST), daily("leads", 30, 28, OFFERED)))
        .containsExactly("None of 3 hand-offs under " + NAMED + " was good in the last 90 days.");
    assertThat(says("L05", leads(FAST), daily("leads", 150, 101, OFFERED, ACCEPTED)))
        .containsExactly(
            "No hand-off under "
                + NAMED
                + " was good in the last 90 days, although about 101 were to be expected.");
    assertThat(says("L05", leads(FAST), daily("leads", 30, 28, OFFERED, ACCEPTED))).isEmpty();
    assertThat(says("L05", leads(FAST), happened("leads", 1, OFFERED))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{id: p, valid: requested, good: delivered, within: 1d}",
        "{id: p, valid: requested, good: accepted, within: 1d}",
        "{id: p, every: 7d}"
      })
  @Claim("K28")
  void anArrowToTheCustomerJudgedByOurWordAloneIsFound(String promise) {
    assertThat(says("L12", help(promise)))
        .containsExactly(
            "Sales to Customer, help is judged by our own word only; Customer has no say in it.");
    assertThat(says("L12", help(promise, "{id: q, good: rating >= 4, observed: true}"))).isEmpty();
    assertThat(says("L12", leads(promise))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{id: p, good: rating >= 4}",
        "{id: p, good: first-time-right}",
        "{id: p, valid: delivered, good: not-returned, within: 7d}",
        "{id: p, valid: delivered, good: confirmed, within: 7d}",
        "{id: p, valid: offered, good: accepted, within: 7d}",
        "{id: p, valid: delivered, condition: attr.used == 'yes'}"
      })
  void theCustomersWordIsASignal(String promise) {
    assertThat(says("L12", help(promise))).isEmpty();
  }

  @Test
  void aTargetNobodyCanKeepIsFound() {
    assertThat(says("L25", leads(more("target: 100%"))))
        .containsExactly(
            "\"fast\" of Marketing to Sales, leads has a target of 100 %; one miss breaks it for good.");
    assertThat(says("L25", leads(more("target: 99.5%"))))
        .containsExactly(
            "The target of 99.5 % of "
                + NAMED
                + " cannot be judged with fewer than 200 hand-offs in 90 days.");
    assertThat(says("L25", leads(more("target: 99%")))).isEmpty();
    assertThat(says("L25", leads(FAST))).isEmpty();
  }

  @Test
  @Claim("S32")
  void aHighTargetNeedsVolume() {
    assertThat(says("L25", leads(more("target: 99%")), daily("leads", 60, 11, OFFERED, ACCEPTED)))
        .containsExactly(
            "The target of 99 % of " + NAMED + " cannot be judged with 50 hand-offs in 90 days.");
    assertThat(
            says(
                "L25",
                leads(more("target: 99%, window: 365d")),
                daily("leads", 250, 1, OFFERED, ACCEPTED)))
        .isEmpty();
  }

  @Test
  void aCadenceWithTooFewPeriodsIsAWarning() {
    var cadence = "{id: fast, every: 30d, window: %s, target: 80%%}";
    assertThat(says("L25", leads(cadence.formatted("150d"))))
        .containsExactly(
            "The target of 80 % of "
                + NAMED
                + " is never seen to be kept with 5 periods in 150 days.");
    assertThat(says("L25", leads(cadence.formatted("180d")))).isEmpty();
    assertThat(
            CheckRules.run(
                company(leads(cadence.formatted("150d"))), Written.TODAY, MapCrossings.FINDER))
        .filteredOn(finding -> finding.id().equals("L25"))
        .allSatisfy(finding -> assertThat(finding.severity()).isEqualTo(Severity.WARNING))
        .hasSize(1);
  }

  @Test
  void anArrowThatOwesOnlySpeedIsFound() {
    var soon = "{id: soon, valid: requested, good: delivered, within: 3d}";
    assertThat(says("L26", leads(soon)))
        .containsExactly("Marketing to Sales, leads promises only speed.");
    assertThat(
            says("L26", leads(soon, "{id: date, valid: accepted, good: delivered, within: due}")))
        .hasSize(1);
    assertThat(says("L26", leads(soon, "{id: right, good: first-time-right}"))).isEmpty();
    assertThat(says("L26", leads(FAST))).isEmpty();
    assertThat(says("L26", leads("{id: p, every: 7d}"))).isEmpty();
  }

  @Test
  @Claim("K24")
  void aConditionThatCannotBeReadIsFound() {
    var condition = "{id: fast, valid: delivered, condition: \"%s\"}";
    assertThat(says("L27", leads(condition.formatted("attr.used =="))))
        .singleElement()
        .asString()
        .startsWith("The condition of " + NAMED + " cannot be judged: at its character 13: ");
    assertThat(says("L27", leads(condition.formatted("'yes'"))))
        .containsExactly(
            "The condition of " + NAMED + " cannot be judged: it says a string, not yes or no.");
    assertThat(says("L27", leads(condition.formatted("attr.rank <= 0.25 && attr.seen == 'yes'"))))
        .isEmpty();
  }

  @Test
  void aPromiseWithoutASourceIsFoundWhereOthersNameTheirs() {
    var other = "{id: rated, good: rating >= 4, evidence: survey}";
    assertThat(says("L27", leads(FAST, other)))
        .containsExactly("Nothing says where the evidence for " + NAMED + " comes from.");
    assertThat(says("L27", leads(FAST))).isEmpty();
    assertThat(says("L27", leads(FAST, other), happened("leads", 3, OFFERED))).isEmpty();
  }

  @Test
  @Claim("K18")
  void aMeasureOfAPersonIsFound() {
    var condition = "{id: fast, valid: delivered, condition: \"attr.fulfiller == 'x'\"}";
    assertThat(says("L59", leads(condition)))
        .containsExactly("The condition of " + NAMED + " looks at who did it (attr.fulfiller).");
    assertThat(says("L59", leads(condition.replace("attr.fulfiller", "attr['fulfiller']"))))
        .hasSize(1);
    assertThat(says("L59", leads(condition.replace("attr.fulfiller", "attr.product")))).isEmpty();
  }

  @Test
  void aPromiseOrCriterionThatNamesSomebodyIsFound() {
    assertThat(says("L59", leads(FAST.replace("fast", "jonas-weck-calls"))))
        .containsExactly(
            "\"jonas-weck-calls\" of Marketing to Sales, leads measures a person, Jonas Weck.");
    var criterion = "{id: sales, kind: function, criteria: [%s]";
    assertThat(
            says(
                "L59",
                leads(FAST)
                    .replace(
                        "{id: sales, kind: function", criterion.formatted("Jonas Weck wins ten"))))
        .containsExactly("A criterion of Sales measures a person, Jonas Weck.");
    assertThat(
            says(
                "L59",
                leads(FAST)
                    .replace("{id: sales, kind: function", criterion.formatted("jonas is happy"))))
        .isEmpty();
  }

  @Test
  void aPartThatMeasuresSomebodyIsFound() {
    var part =
        "audiences: [{id: clinics}]\nparts: [{function: sales, audience: clinics, statement: x, criterion: %s}]\n";
    assertThat(says("L59", leads(FAST) + part.formatted("Mira Okafor closes ten")))
        .containsExactly("The criterion of Sales for an audience measures a person, Mira Okafor.");
    assertThat(says("L59", leads(FAST) + part.formatted("ten are closed"))).isEmpty();
  }
}
