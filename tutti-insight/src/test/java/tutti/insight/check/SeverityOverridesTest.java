package tutti.insight.check;

import static org.assertj.core.api.Assertions.assertThat;
import static tutti.insight.check.Seated.findings;
import static tutti.insight.check.Seated.parties;
import static tutti.insight.check.Seated.seat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tutti.map.crossing.MapCrossings;

/** What a company says to its findings, to a rule or to the family it belongs to. */
class SeverityOverridesTest {

  private static final String SOLD =
      parties("sales", "finance") + seat("sales", "Ada") + seat("finance", "Ada");
  private static final String SENTENCE =
      "Ada is both Sales and Finance: who sells also records and collects.";

  private static Finding found(String more) {
    return findings("cf-05", SOLD + more).getFirst();
  }

  private static String exemption(String rule, String until) {
    return "exemptions:\n  - {rule: %s, why: we are five, by: Bo, until: %s}\n"
        .formatted(rule, until);
  }

  private static String control(String by, String until) {
    return "controls:\n  - {rule: cf-05, where: people/Ada, control: two sign, checkedBy: %s, until: %s}\n"
        .formatted(by, until);
  }

  @ParameterizedTest
  @ValueSource(strings = {"cf-05", "L16"})
  void anExemptionOfARuleOrItsFamilyHoldsUntilItsLastDay(String rule) {
    var exempt = found(exemption(rule, "2026-11-25"));
    assertThat(exempt.open()).isFalse();
    assertThat(exempt.severity()).isEqualTo(Severity.INFO);
    assertThat(exempt.says()).isEqualTo(SENTENCE);
    assertThat(exempt.accepted().orElseThrow())
        .isEqualTo(
            new Finding.Acceptance(
                Finding.Acceptance.Kind.EXEMPTION,
                "we are five",
                "Bo",
                LocalDate.of(2026, 11, 25)));
  }

  @Test
  void anExemptionThatIsOverDoesNotCountAndSaysSo() {
    var found = found(exemption("cf-05", "2026-10-31"));
    assertThat(found.open()).isTrue();
    assertThat(found.severity()).isEqualTo(Severity.ERROR);
    assertThat(found.says())
        .isEqualTo(SENTENCE + " (exempted until 2026-10-31 by Bo; that is over)");
  }

  @Test
  void aControlThatAnotherPersonChecksHoldsUntilItsDate() {
    var answered = found(control("Bo", "2026-12-31"));
    assertThat(answered.accepted().orElseThrow().kind()).isEqualTo(Finding.Acceptance.Kind.CONTROL);
    assertThat(answered.severity()).isEqualTo(Severity.INFO);
    assertThat(found(control("Bo", "2026-10-31")).says())
        .isEqualTo(
            SENTENCE + " (answered by a control until 2026-10-31, checked by Bo; that is over)");
  }

  @Test
  void nobodyChecksTheControlOnThemselves() {
    var found = found(control("ada", "2026-12-31"));
    assertThat(found.open()).isTrue();
    assertThat(found.says())
        .isEqualTo(
            SENTENCE + " (a control checked by ada does not count: somebody else has to check it)");
  }

  @Test
  void anExemptionElsewhereIsNoneHere() {
    var elsewhere = exemption("L16", "2027-01-31").replace("why", "where: people/Bo, why");
    assertThat(found(elsewhere).open()).isTrue();
  }

  @Test
  void theWordOnTheRuleGoesBeforeTheWordOnItsFamily() {
    assertThat(found("checks: {L16: info}\n").severity()).isEqualTo(Severity.INFO);
    assertThat(found("checks: {L16: info, cf-05: warning}\n").severity())
        .isEqualTo(Severity.WARNING);
    assertThat(findings("cf-05", SOLD + "checks: {L16: off}\n")).isEmpty();
  }

  @Test
  void theOverloadRulesAreAFamilyToo() {
    var four = parties("a", "b", "c", "d") + "a b c d".replaceAll("(\\w) ?", seat("$1", "Ada"));
    assertThat(findings("ov-01", four)).hasSize(1);
    assertThat(findings("ov-01", four + "checks: {L18: off}\n")).isEmpty();
    assertThat(findings("ov-01", four + exemption("L18", "2027-01-31")).getFirst().open())
        .isFalse();
  }

  private static List<String> leftovers(String more) {
    var context =
        new CheckContext(
            Seated.company(SOLD + more),
            Seated.TODAY,
            Optional.empty(),
            Optional.empty(),
            MapCrossings.FINDER);
    return StaleExemptions.of(context, CheckRules.run(context));
  }

  @Test
  void aWordOnARuleThatIsNotThereIsALeftover() {
    assertThat(leftovers(exemption("cf-5", "2027-01-31")))
        .containsExactly("The exemption of cf-5 names no rule; did you mean \"cf-05\"?");
    assertThat(leftovers("checks: {nothing-like-it: info}\n"))
        .containsExactly(
            "The severity of nothing-like-it names no rule; tutti check knows those in docs/checks.");
  }

  @Test
  void aWordThatAnswersNothingIsALeftover() {
    assertThat(leftovers(exemption("cf-05", "2027-01-31"))).isEmpty();
    assertThat(leftovers(exemption("L16", "2027-01-31"))).isEmpty();
    assertThat(leftovers(control("Bo", "2027-01-31").replace("people/Ada", "people/Bo")))
        .containsExactly(
            "The control of cf-05 at people/Bo answers no finding; take it out of the file.");
    assertThat(leftovers(exemption("ov-06", "2027-01-31")))
        .as("it waits for its measure")
        .isEmpty();
    assertThat(leftovers(exemption("cf-05", "2027-01-31") + "checks: {cf-05: off}\n")).isEmpty();
  }

  @Test
  void aConflictUnderATakenIdIsALeftover() {
    assertThat(leftovers("conflicts:\n  - {id: L19, a: x, b: y, why: z}\n"))
        .containsExactly(
            "The conflict \"L19\" has the id of a rule of Tutti and is not looked for; give it another id.");
  }
}
