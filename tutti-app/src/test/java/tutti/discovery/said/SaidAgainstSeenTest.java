package tutti.discovery.said;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import tutti.claims.Claim;
import tutti.testkit.LawCases;

/** What was written down of who belongs together against what is seen. */
class SaidAgainstSeenTest {

  private static PartyPair pair(String ends) {
    var names = ends.split(">");
    return new PartyPair(names[0], names[1]);
  }

  private static SaidPairs said(boolean directed, String... ends) {
    var pairs = new TreeSet<PartyPair>();
    for (var one : ends) {
      pairs.add(pair(one));
    }
    return new SaidPairs("said.csv", pairs, directed);
  }

  private static Map<PartyPair, Long> seen(Object... endsAndCounts) {
    var seen = new HashMap<PartyPair, Long>();
    for (var i = 0; i < endsAndCounts.length; i += 2) {
      seen.put(pair((String) endsAndCounts[i]), ((Integer) endsAndCounts[i + 1]).longValue());
    }
    return seen;
  }

  @Test
  @Claim("K20")
  void eachArrowIsSeenSoOftenNeverOrGoesThroughAThird() {
    var held =
        said(true, "Sales>Support", "Sales>Legal", "Legal>Finance")
            .against(seen("Sales>Support", 10, "Sales>Product", 7, "Product>Legal", 6));
    assertThat(held.pairs())
        .extracting(one -> one.pair().to(), one -> one.count(), one -> one.via().orElse("-"))
        .containsExactlyInAnyOrder(
            Tuple.tuple("Support", 10L, "-"),
            Tuple.tuple("Legal", 0L, "Product"),
            Tuple.tuple("Finance", 0L, "-"));
    assertThat(held.unmapped())
        .extracting(one -> one.pair().to())
        .containsExactly("Product", "Legal");
    assertThat(held.rate().fits()).isEqualTo(10);
    assertThat(held.rate().all()).isEqualTo(23);
    assertThat(held.headline())
        .isEqualTo(
            "Of 3 pairs in said.csv 1 was seen; of what passed, 10 of 23 went as it is written.");
  }

  @Test
  void aTableThatDoesNotSayWhoGivesHoldsBothWays() {
    var seen = seen("b>a", 5, "c>a", 1);
    assertThat(said(false, "a>b").against(seen).seen()).isEqualTo(1);
    assertThat(said(false, "a>b").against(seen).rate().fits()).isEqualTo(5);
    assertThat(said(true, "a>b").against(seen).seen()).isZero();
    assertThat(said(true, "a>b").against(seen).rate().fits()).isZero();
  }

  @Test
  void smallAndCapitalLettersAreAlike() {
    var held = said(true, "SALES>support").against(seen("Sales> Support ", 3));
    assertThat(held.seen()).isEqualTo(1);
    assertThat(pair("A>b")).isEqualTo(pair("a>B")).hasSameHashCodeAs(pair("a>B"));
    assertThat(pair("A>b")).isNotEqualTo(pair("b>A"));
  }

  @Test
  void whatSomebodyGivesThemselvesIsNoPassage() {
    var held = said(true, "a>b").against(seen("a>A", 100, "a>b", 2));
    assertThat(held.rate().all()).isEqualTo(2);
    assertThat(held.unmapped()).isEmpty();
  }

  @Test
  void whatPassesSeldomIsCountedAndNotListed() {
    var held = said(true, "a>b").against(seen("a>b", 1, "a>c", 4, "b>c", 5));
    assertThat(held.unmapped()).extracting(one -> one.count()).containsExactly(5L);
    assertThat(held.rate().all()).isEqualTo(10);
  }

  @Test
  void ofPeopleOnlySumsAreTold() {
    var held = said(false, "Ana>Ben").against(seen("Ana>Cy", 9));
    assertThat(SaidText.write(held, true)).doesNotContain("Ana", "Ben", "Cy");
    assertThat(SaidText.json(held, true).toString()).doesNotContain("Ana", "Ben", "Cy");
    assertThat(SaidText.write(held, false)).contains("Ana -> Cy, 9 times", "Ana -> Ben");
  }

  @Test
  void fitsAndTheRestAreAllThereIs() {
    var random = new Random(7);
    for (var i = 0; i < LawCases.cases(200); i++) {
      var seen = new HashMap<PartyPair, Long>();
      var pairs = new TreeSet<PartyPair>();
      for (var j = 0; j < 12; j++) {
        seen.merge(any(random), 1L + random.nextInt(20), Long::sum);
        pairs.add(any(random));
      }
      pairs.removeIf(PartyPair::own);
      var held = new SaidPairs("said", pairs, random.nextBoolean()).against(seen);
      var all =
          seen.entrySet().stream()
              .filter(one -> !one.getKey().own())
              .mapToLong(Map.Entry::getValue)
              .sum();
      assertThat(held.rate().all()).isEqualTo(all);
      assertThat(held.seen() + held.never().size()).isEqualTo(pairs.size());
      var along = held.pairs().stream().mapToLong(SaidAgainstSeen.SeenPair::count).sum();
      assertThat(held.rate().fits()).isLessThanOrEqualTo(Math.min(along, all));
    }
  }

  private static PartyPair any(Random random) {
    return new PartyPair("p" + random.nextInt(5), "P" + random.nextInt(5));
  }
}
