package tutti.insight.check;

import static org.assertj.core.api.Assertions.assertThat;
import static tutti.insight.check.Written.company;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tutti.company.Company;

/** Steps between parties are arrows; between kin there is none. */
class ArrowDistancesTest {

  private static final String ROW =
      """
      parties:
        - {id: a}
        - {id: b}
        - {id: role, kind: role, within: b}
        - {id: c}
        - {id: alone}
      arrows:
        - {id: ab, from: a, to: b}
        - {id: rc, from: role, to: c}
      """;

  @Test
  void arrowsAreCountedAndKinIsNot() {
    var steps = ArrowDistances.into(company(ROW), "c");
    assertThat(steps.of("c")).hasValue(0);
    assertThat(steps.of("role")).hasValue(1);
    assertThat(steps.of("b")).hasValue(1);
    assertThat(steps.of("a")).hasValue(2);
    assertThat(steps.of("alone")).isEmpty();
    assertThat(steps.next("a")).contains("b");
    assertThat(steps.next("c")).isEmpty();
  }

  @Test
  void theOtherWayRoundPathsLeadOut() {
    assertThat(ArrowDistances.from(company(ROW), "a").of("c")).hasValue(2);
    assertThat(ArrowDistances.from(company(ROW), "c").of("a")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
  void theyAreTheFewestThereAre(long seed) {
    var company = RandomCompany.of(seed);
    var target = company.parties().getFirst().id();
    var naive = naive(company, target);
    var steps = ArrowDistances.into(company, target);
    assertThat(company.parties())
        .allSatisfy(party ->
            assertThat(steps.of(party.id()).orElse(-1))
                .as("seed %d, %s", seed, party.id())
                .isEqualTo(naive.getOrDefault(party.id(), -1)));
  }

  /** Bellman and Ford's relaxation, until nothing changes. */
  private static Map<String, Integer> naive(Company company, String target) {
    var steps = new HashMap<>(Map.of(target, 0));
    for (var changed = true; changed; ) {
      changed = false;
      for (var arrow : company.arrows()) {
        changed |= relax(steps, arrow.to(), arrow.from(), 1);
      }
      for (var party : company.parties()) {
        if (party.within().isPresent()) {
          changed |= relax(steps, party.id(), party.within().get(), 0);
          changed |= relax(steps, party.within().get(), party.id(), 0);
        }
      }
    }
    return steps;
  }

  private static boolean relax(Map<String, Integer> steps, String near, String far, int cost) {
    var known = steps.get(near);
    if (known == null || steps.getOrDefault(far, Integer.MAX_VALUE) <= known + cost) {
      return false;
    }
    steps.put(far, known + cost);
    return true;
  }
}
