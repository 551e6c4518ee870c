package tutti.insight.balance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tutti.claims.ClaimOfCore;
import tutti.insight.balance.AccountConcentration.Account;
import tutti.insight.balance.AccountConcentration.Steering;
import tutti.insight.balance.ConversionRate.Inputs;

/** Who is behind what is decided. */
class DecisionsTest {

  private static CitedDecision decision(String... sources) {
    return new CitedDecision("d", List.of(sources));
  }

  @Test
  @ClaimOfCore("B01")
  void aDecisionIsSplitEquallyOverTheInputsItCites() {
    var influence =
        DecisionInfluence.of(
            List.of(
                decision("sales"),
                decision("sales", "product"),
                decision("product", "product", "support"),
                decision(CitedDecision.LEADER, "marketing", "sales", "support"),
                decision()));
    assertThat(influence.citing()).isEqualTo(4);
    assertThat(influence.uncited()).isEqualTo(1);
    assertThat(influence.share("sales")).isCloseTo((1 + 1 / 2.0 + 1 / 4.0) / 4, within(1e-12));
    assertThat(influence.share("product")).isCloseTo((1 / 2.0 + 2 / 3.0) / 4, within(1e-12));
    assertThat(influence.share("support")).isCloseTo((1 / 3.0 + 1 / 4.0) / 4, within(1e-12));
    assertThat(influence.share(CitedDecision.LEADER)).isCloseTo(1 / 16.0, within(1e-12));
    assertThat(influence.share("marketing")).isCloseTo(1 / 16.0, within(1e-12));
    assertThat(influence.weights().values().stream().mapToDouble(x -> x).sum())
        .isCloseTo(4, within(1e-12));
  }

  @Test
  void whereNothingIsCitedNobodyHasInfluence() {
    var nothing = DecisionInfluence.of(List.of(decision()));
    assertThat(nothing.share("sales")).isZero();
    assertThat(nothing.floor(Set.of("sales"), FlooredShare.CUSTOMER_FACING).broken()).isFalse();
  }

  @Test
  @ClaimOfCore("B14")
  void aLeaderMayHaveAnOpinionButCustomersMayNotTakeABackSeat() {
    var strong = DecisionInfluence.of(decisions(18, 2));
    assertThat(strong.share(CitedDecision.LEADER)).isEqualTo(.9);
    var floor = strong.floor(Set.of("sales", "support"), FlooredShare.CUSTOMER_FACING);
    assertThat(floor.share()).isEqualTo(.1);
    assertThat(floor.surelyBelow()).isCloseTo(.9824, within(5e-5));
    assertThat(floor.broken()).isTrue();
    assertThat(DecisionInfluence.of(decisions(16, 4)).floor(Set.of("sales"), .3).broken())
        .isFalse();
    assertThat(DecisionInfluence.of(decisions(19, 0)).floor(Set.of("sales"), .3).broken())
        .isFalse();
  }

  private static List<CitedDecision> decisions(int byLeader, int bySales) {
    return Stream.concat(
            Collections.nCopies(byLeader, decision(CitedDecision.LEADER)).stream(),
            Collections.nCopies(bySales, decision("sales")).stream())
        .toList();
  }

  @Test
  @ClaimOfCore("B07")
  void inputThatIsTakenUpLessIsShownWithItsCertainty() {
    var found =
        ConversionRate.of(List.of(new Inputs("sales", 40, 4), new Inputs("product", 40, 12)));
    var sales = found.getLast();
    assertThat(sales.inputs().function()).isEqualTo("sales");
    assertThat(sales.rate()).isCloseTo(.1098, within(5e-5));
    assertThat(sales.rest()).isCloseTo(.3049, within(5e-5));
    assertThat(sales.surelyLess()).isCloseTo(.9884, within(5e-5));
    assertThat(sales.interval().low()).isCloseTo(.0347, within(5e-5));
    assertThat(sales.interval().high()).isCloseTo(.2204, within(5e-5));
    assertThat(sales.weighsLess()).isTrue();
    assertThat(found.getFirst().weighsLess()).isFalse();
  }

  @Test
  void aFewInputsProveNothing() {
    var found =
        ConversionRate.of(List.of(new Inputs("sales", 19, 0), new Inputs("product", 40, 12)));
    assertThat(found.getLast().surelyLess()).isGreaterThan(.9);
    assertThat(found.getLast().weighsLess()).isFalse();
    assertThatThrownBy(() -> new Inputs("sales", 3, 4)).hasMessageContaining("sales");
    assertThatThrownBy(() -> ConversionRate.of(List.of(new Inputs("sales", 3, 2))))
        .hasMessageContaining("two functions");
  }

  @Test
  @ClaimOfCore("B08")
  void anAccountThatSteersFarBeyondItsRevenueIsFlagged() {
    var accounts =
        Stream.concat(
                Stream.of(new Account("Loud", 45, 8)),
                IntStream.range(0, 11).mapToObj(i -> new Account("Other " + i, 5, 92 / 11.0)))
            .toList();
    var found = AccountConcentration.of(accounts);
    var loud = found.accounts().getFirst();
    assertThat(loud.requests()).isEqualTo(.45);
    assertThat(loud.revenue()).isCloseTo(.08, within(1e-12));
    assertThat(loud.excess()).isCloseTo(.37, within(1e-12));
    assertThat(loud.surelyMore()).isGreaterThan(.999);
    assertThat(found.accounts()).filteredOn(Steering::steers).containsExactly(loud);
    assertThat(found.hhi()).isCloseTo(.45 * .45 + 11 * .05 * .05, within(1e-12));
  }

  @Test
  void anAccountMayAskAsMuchAsItPaysAndAFewRequestsProveNothing() {
    var fair = List.of(new Account("Loud", 45, 45), new Account("Rest", 55, 55));
    assertThat(AccountConcentration.of(fair).accounts()).noneMatch(Steering::steers);
    var few = List.of(new Account("Loud", 15, 8), new Account("Rest", 4, 92));
    assertThat(AccountConcentration.of(few).accounts()).noneMatch(Steering::steers);
  }
}
