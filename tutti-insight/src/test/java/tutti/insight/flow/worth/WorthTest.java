package tutti.insight.flow.worth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static tutti.company.Stage.CONFIRMED;
import static tutti.company.Stage.DELIVERED;

import java.util.List;
import org.junit.jupiter.api.Test;
import tutti.claims.Claim;
import tutti.insight.flow.Tale;
import tutti.insight.flow.worth.ProblemOutcomes.Answer;
import tutti.insight.flow.worth.ProblemOutcomes.Problem;
import tutti.insight.flow.worth.UnusedReleases.Lying;

class WorthTest {

  private static List<String> ids(List<Problem> problems) {
    return problems.stream().map(problem -> problem.thread().id()).toList();
  }

  private static List<String> unbought(Tale tale, int day) {
    return UnusedReleases.of(tale.on(day)).unbought(UnusedReleases.LONG).stream()
        .map((Lying lying) -> lying.thread().id())
        .toList();
  }

  @Test
  @Claim("R04")
  void whatWasReleasedAndNobodyBoughtIsListedExactly() {
    var tale =
        Tale.ofTheChain()
            .walk("built", 0, 3)
            .walk("positioned", 1, 4)
            .walk("sold", 0, 5)
            .walk("live", 0, 6)
            .walk("young", 20, 3)
            .walk("defined", 0, 2);
    assertThat(unbought(tale, 100)).containsExactly("built", "positioned");
    assertThat(unbought(tale, 91)).isEmpty();
    assertThat(unbought(tale, 92)).containsExactly("built");
  }

  @Test
  @Claim({"R21", "R23"})
  void whatIsReleasedAndNotInUseIsCountedWithItsAge() {
    var tale = Tale.ofTheChain().walk("a", 0, 3).walk("b", 10, 3).walk("c", 4, 5).walk("d", 0, 6);
    var stock = UnusedReleases.of(tale.on(42));
    assertThat(stock.all())
        .extracting(lying -> lying.thread().id() + " " + lying.age().toDays())
        .containsExactly("a 40", "c 36", "b 30");
    assertThat(stock.middleAge().orElseThrow().toDays()).isEqualTo(36);
  }

  @Test
  @Claim("R22")
  void aReleaseDoesNotCloseTheProblem() {
    var tale = Tale.ofTheChain().walk("t", 0, 6);
    assertThat(ids(ProblemOutcomes.of(tale.on(9)).open())).containsExactly("t");
    tale.is(DELIVERED, "rc-15", "t", 50, "outcome", "partly");
    assertThat(ProblemOutcomes.of(tale.on(51)).open()).isEmpty();
  }

  @Test
  @Claim({"R22", "R24"})
  void whoeverHadTheProblemIsAskedThirtyToSixtyDaysAfter() {
    var tale = Tale.ofTheChain().walk("t", 0, 6);
    assertThat(problem(tale, 34).due()).isFalse();
    assertThat(problem(tale, 35).due()).isTrue();
    assertThat(ProblemOutcomes.of(tale.on(65)).unchecked()).isEmpty();
    assertThat(ids(ProblemOutcomes.of(tale.on(66)).unchecked())).containsExactly("t");
  }

  private static Problem problem(Tale tale, int day) {
    return ProblemOutcomes.of(tale.on(day)).all().getFirst();
  }

  @Test
  @Claim("R24")
  void theAnswersAreCountedWithAnInterval() {
    var tale = Tale.ofTheChain();
    var answers = List.of("yes", "yes", "Yes", "partly", "no", "well");
    for (var i = 0; i < answers.size(); i++) {
      tale.walk("t" + i, 0, 6).is(DELIVERED, "rc-15", "t" + i, 40, "outcome", answers.get(i));
    }
    var outcomes = ProblemOutcomes.of(tale.on(50));
    assertThat(outcomes.answered()).isEqualTo(5);
    assertThat(outcomes.count(Answer.YES)).isEqualTo(3);
    assertThat(outcomes.count(Answer.UNKNOWN)).isEqualTo(1);
    assertThat(outcomes.wilson().low()).isCloseTo(0.2307, within(1e-3));
    assertThat(outcomes.wilson().high()).isCloseTo(0.8824, within(1e-3));
  }

  @Test
  @Claim("R07")
  void aProblemThatNoCustomerNamedIsFlagged() {
    var tale = Tale.ofTheChain().walk("named", 0, 3).step("idea", 2, 1).step("idea", 3, 2);
    assertThat(ids(ProblemOutcomes.of(tale.on(9)).withoutEvidence())).containsExactly("idea");
  }

  /** Support passes a complaint on, and writes it down as if the customer had come to Product. */
  @Test
  @Claim("R07")
  void whatTheCompanyPassesOnAsTheCustomersWordIsItsOwn() {
    var tale =
        Tale.ofTheChain()
            .is(DELIVERED, "rc-05", "heard", 0)
            .from("rc-05/heard", DELIVERED, "rc-01", "heard-1", 1)
            .is(DELIVERED, "rc-15", "asked", 0)
            .from("rc-15/asked", DELIVERED, "rc-01", "asked-1", 1);
    assertThat(ids(ProblemOutcomes.of(tale.on(9)).withoutEvidence())).containsExactly("heard");
  }

  @Test
  @Claim("R24")
  void onlyTheCustomerSaysThatTheProblemIsGone() {
    var own =
        Tale.of(
            """
            parties:
              - {id: customer, kind: outside, side: customer}
              - {id: product, kind: function}
              - {id: support, kind: function}
            arrows:
              - {id: heard, from: customer, to: product, by: product}
              - {id: closed, from: product, to: support}
              - {id: asked, from: support, to: customer}
            stages:
              - {id: known, is: problem, owner: product, done: known, arrows: [heard]}
              - {id: gone, is: outcome, owner: product, done: gone, arrows: [closed, asked]}
            """);
    own.given("heard", "t", 0).is(DELIVERED, "closed", "t", 5, "outcome", "yes");
    assertThat(ProblemOutcomes.of(own.on(9)).all())
        .singleElement()
        .satisfies(problem -> assertThat(problem.answer()).isEmpty());
    own.is(DELIVERED, "asked", "t", 10).is(CONFIRMED, "asked", "t", 11, "outcome", "no");
    assertThat(ProblemOutcomes.of(own.on(12)).all())
        .singleElement()
        .satisfies(problem -> assertThat(problem.answer()).contains(Answer.NO));
  }

  @Test
  @Claim("K09")
  void whatCameOutWithoutAMessageOnTheDayIsListed() {
    var tale = Tale.ofTheChain().walk("silent", 0, 3).walk("late", 0, 4);
    tale.step("told", 1, 0).step("told", 2, 1).step("told", 4, 2).step("told", 3, 2);
    assertThat(UnpositionedRelease.all(tale.on(9)))
        .extracting(unsaid -> unsaid.thread().id())
        .containsExactlyInAnyOrder("silent", "late");
  }
}
