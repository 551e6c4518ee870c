package tutti.insight.balance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tutti.claims.ClaimOfCore;

/** Who was thanked by whom. */
class RecognitionCoverageTest {

  private static final List<String> EIGHT =
      List.of("design", "finance", "legal", "marketing", "people", "product", "sales", "support");

  private static FunctionThanks thanks(String from, String to) {
    return new FunctionThanks(from, to);
  }

  @Test
  @ClaimOfCore("B12")
  void sixOfEightFunctionsThankedByAnotherAreThreeQuarters() {
    var found =
        RecognitionCoverage.of(
            EIGHT,
            List.of(
                thanks("sales", "product"),
                thanks("product", "sales"),
                thanks("product", "sales"),
                thanks("sales", "design"),
                thanks("sales", "legal"),
                thanks("support", "marketing"),
                thanks("marketing", "support"),
                thanks("finance", "finance")));
    assertThat(found.coverage()).isEqualTo(.75);
    assertThat(found.notThanked()).containsExactly("finance", "people");
    assertThat(found.crossTeamShare()).hasValue(7 / 8.0);
    assertThat(found.reciprocity("sales", "product")).hasValue(.5);
    assertThat(found.reciprocity("product", "sales")).hasValue(.5);
    assertThat(found.reciprocity("sales", "legal")).hasValue(0);
    assertThat(found.reciprocity("people", "legal")).isEmpty();
  }

  @Test
  void withoutThanksNobodyIsCoveredAndNoShareIsMadeUp() {
    var nothing = RecognitionCoverage.of(EIGHT, List.of());
    assertThat(nothing.coverage()).isZero();
    assertThat(nothing.crossTeamShare()).isEmpty();
  }

  @Test
  void thanksNameFunctionsOnly() {
    assertThatThrownBy(
            () -> RecognitionCoverage.of(Set.of("sales"), List.of(thanks("sales", "Ada"))))
        .hasMessageContaining("Ada");
  }
}
