package tutti.insight.check.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static tutti.insight.check.Written.FOUR;
import static tutti.insight.check.Written.says;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every rule about decisions: a company that makes it fire, and one that does not. */
class DecisionLintsTest {

  private static final String PRICE =
      FOUR
          + "decisions: [{id: price, what: raise the price, affects: [sales, product], invited: [%s]%s}]\n";

  @Test
  void inputsWithoutATargetMixAreFound() {
    var weighed = PRICE.formatted("sales, product", ", inputs: [{from: sales, what: lost deals}]");
    assertThat(says("L44", weighed))
        .containsExactly(
            "1 decision with inputs is written, and no target mix to hold them against.");
    assertThat(says("L44", PRICE.formatted("sales", ""))).isEmpty();
    var mix = "mix: {shares: {sales: 50%, product: 50%}, by: Ines Calvo, on: 2026-10-01}\n";
    assertThat(says("L44", weighed + mix)).isEmpty();
    assertThat(says("L44", weighed + mix.replace(", by: Ines Calvo, on: 2026-10-01", "")))
        .containsExactly("The target mix does not say who wrote it and when.");
    assertThat(says("L44", weighed + mix.replace(", by: Ines Calvo", "")))
        .containsExactly("The target mix does not say who wrote it.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"sales-driven", "Product-first", "engineering led"})
  void aLabelIsFound(String label) {
    assertThat(says("L48", "goal: {text: be a %s company}\n".formatted(label)))
        .containsExactly("The goal says \"%s\".".formatted(label));
    assertThat(says("L48", "name: A %s company\n".formatted(label)))
        .containsExactly("The name says \"%s\".".formatted(label));
  }

  @ParameterizedTest
  @ValueSource(strings = {"customer-driven", "sales people led by Jonas", "first sales"})
  void wordsThatAreNoLabelAreNotFound(String words) {
    assertThat(says("L48", "goal: {text: be %s}\n".formatted(words))).isEmpty();
  }

  @Test
  void aFunctionThatWasNotInvitedIsFound() {
    assertThat(says("L50", PRICE.formatted("sales", "")))
        .containsExactly("The decision \"raise the price\" affects Product, not invited to it.");
    assertThat(says("L50", PRICE.formatted("sales, product", ""))).isEmpty();
  }

  @Test
  void aRoleSpeaksForItsFunction() {
    var yaml =
        PRICE
            .formatted("sales, owner", "")
            .replace("decisions:", "  - {id: owner, kind: role, within: product}\ndecisions:");
    assertThat(says("L50", yaml)).isEmpty();
  }

  @Test
  void anOverdueFrameworkIsFound() {
    var review = "reviews: [{id: q, what: %s, every: 91d, last: %s}]\n";
    assertThat(says("L51", review.formatted("framework", "2026-08-11")))
        .containsExactly(
            "The audience framework was reviewed on 2026-08-11 and has been due again since 2026-11-10.");
    assertThat(says("L51", review.formatted("framework", "2026-08-12"))).isEmpty();
    assertThat(says("L51", review.formatted("balance", "2026-01-01"))).isEmpty();
  }

  @Test
  void aFunctionThatWasAbsentIsFound() {
    var review =
        FOUR
            + "reviews: [{id: q, last: 2026-11-01, required: [sales, product, marketing], attended: [%s]}]\n";
    assertThat(says("L52", review.formatted("sales, marketing")))
        .containsExactly("Product was not in the session \"framework\" of 2026-11-01.");
    assertThat(says("L52", review.formatted("sales")))
        .containsExactly(
            "Product and Marketing were not in the session \"framework\" of 2026-11-01.");
    assertThat(says("L52", review.formatted("sales, product, marketing"))).isEmpty();
    assertThat(says("L52", review.formatted("sales").replace("last: 2026-11-01, ", ""))).isEmpty();
  }
}
