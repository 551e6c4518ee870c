package tutti.map.fold;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tutti.company.Arrow;
import tutti.company.Company;
import tutti.company.Party;
import tutti.company.PromiseState;
import tutti.testkit.LawCases;

/** What holds of every company and every choice of closed functions. */
class FoldingLawsTest {

  private static void everywhere(BiConsumer<Company, Set<String>> law) {
    for (int seed = 0; seed < LawCases.cases(200); seed++) {
      var random = new Random(seed);
      var company = Nested.ofChance(1 + random.nextInt(6), random.nextInt(6), seed);
      var closed =
          company.parties().stream()
              .map(Party::id)
              .filter(id -> random.nextInt(3) == 0)
              .collect(Collectors.toSet());
      try {
        law.accept(company, closed);
      } catch (AssertionError e) {
        throw new AssertionError("seed " + seed, e);
      }
    }
  }

  @Test
  void foldingNothingChangesNothing() {
    everywhere((company, closed) ->
        assertThat(CompanyFolding.of(company, Set.of())).isEqualTo(CompanyFolding.open(company)));
  }

  @Test
  void foldingTwiceIsFoldingOnce() {
    everywhere((company, closed) -> {
      var once = CompanyFolding.folded(company, closed);
      assertThat(CompanyFolding.folded(once, closed)).isEqualTo(once);
    });
  }

  @Test
  void everyArrowIsEitherDrawnOnceOrCountedInsideOnce() {
    everywhere((company, closed) -> {
      var folding = CompanyFolding.of(company, closed);
      List<String> found =
          new ArrayList<>(folding.company().arrows().stream().map(Arrow::id).toList());
      folding.inside().values().forEach(inside -> found.addAll(inside.arrows()));
      assertThat(found)
          .containsExactlyInAnyOrderElementsOf(company.arrows().stream().map(Arrow::id).toList());
    });
  }

  @Test
  void everyPartyIsEitherDrawnOrARoleInside() {
    everywhere((company, closed) -> {
      var folding = CompanyFolding.of(company, closed);
      int roles = folding.inside().values().stream().mapToInt(ClosedInside::roles).sum();
      assertThat(folding.company().parties().size() + roles).isEqualTo(company.parties().size());
      assertThat(folding.inside().keySet())
          .allMatch(function -> folding.company().find(function).isPresent());
    });
  }

  @Test
  void everyArrowEndsAtWhatIsDrawn() {
    everywhere((company, closed) -> {
      var folded = CompanyFolding.folded(company, closed);
      assertThat(folded.arrows())
          .allMatch(arrow ->
              folded.find(arrow.from()).isPresent() && folded.find(arrow.to()).isPresent());
    });
  }

  @Test
  void theWorstInsideIsNeverBetterThanAnyInside() {
    everywhere((company, closed) -> {
      var states = Nested.states(company, company.arrows().size());
      CompanyFolding.of(company, closed)
          .inside()
          .values()
          .forEach(inside ->
              assertThat(inside.arrows())
                  .allMatch(arrow ->
                      inside
                              .worst(id -> states.getOrDefault(id, PromiseState.KEPT))
                              .orElseThrow()
                              .compareTo(states.getOrDefault(arrow, PromiseState.BROKEN))
                          <= 0));
    });
  }

  @Test
  void noRoleOfAClosedFunctionIsDrawn() {
    everywhere((company, closed) -> {
      var folded = CompanyFolding.folded(company, closed);
      assertThat(folded.parties())
          .noneMatch(
              party -> closed.stream().anyMatch(function -> company.within(party.id(), function)));
    });
  }
}
