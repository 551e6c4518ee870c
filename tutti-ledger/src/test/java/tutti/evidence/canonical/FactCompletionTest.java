package tutti.evidence.canonical;

import static org.assertj.core.api.Assertions.assertThat;
import static tutti.evidence.canonical.FactCompletion.additions;
import static tutti.evidence.canonical.FactCompletion.completed;
import static tutti.evidence.canonical.FactCompletion.contradictions;
import static tutti.evidence.canonical.FactCompletion.same;
import static tutti.evidence.log.ReadFacts.canonical;

import java.util.List;
import org.junit.jupiter.api.Test;
import tutti.evidence.Evidence;
import tutti.evidence.canonical.FactCompletion.Contradiction;

class FactCompletionTest {

  private static final String HEADER =
      "arrow,key,stage,at,due,rating,fulfiller,reason,parent,thread,attr.size,attr.auto\n";

  /** A fact whose details are the cells behind its time. */
  private static Evidence fact(String details) {
    return canonical(HEADER + "leads,L-1,accepted,2026-03-02," + details + "\n").fact();
  }

  private static final Evidence BARE = fact(",,,,,,,");
  private static final Evidence FULL = fact("2026-03-05,4,ops,fits,P-1,T-1,big,");

  @Test
  void whatOneTellingLeavesOpenTheOtherFills() {
    assertThat(completed(BARE, FULL)).isEqualTo(FULL);
    assertThat(completed(FULL, BARE)).isEqualTo(FULL);
    assertThat(completed(fact(",4,,,,,,"), fact(",,ops,,,,,"))).isEqualTo(fact(",4,ops,,,,,"));
    assertThat(BARE.id()).isEqualTo(FULL.id());
  }

  @Test
  void whatBothHaveStaysAndIsToldWhenItDiffers() {
    var other = fact(",5,ops,,,,small,");
    assertThat(completed(FULL, other)).isEqualTo(FULL);
    assertThat(contradictions(FULL, other))
        .containsExactly(
            new Contradiction("rating", "4", "5"), new Contradiction("attr.size", "big", "small"));
    assertThat(contradictions(FULL, BARE)).isEmpty();
    assertThat(contradictions(BARE, FULL)).isEmpty();
  }

  @Test
  void eachDetailThatIsAddedIsAFactOfItsOwn() {
    var added = additions(fact(",4,,,,,,"), FULL);
    assertThat(added)
        .extracting(Evidence::details)
        .containsExactly(
            fact("2026-03-05,,,,,,,").details(),
            fact(",,ops,,,,,").details(),
            fact(",,,fits,,,,").details(),
            fact(",,,,P-1,,,").details(),
            fact(",,,,,T-1,,").details(),
            fact(",,,,,,big,").details());
    assertThat(added.stream().map(Evidence::id).distinct()).hasSize(6).doesNotContain(FULL.id());
    assertThat(added).allMatch(fact -> fact.at().equals(FULL.at()) && fact.key().equals("L-1"));
    assertThat(additions(FULL, BARE)).isEmpty();
  }

  @Test
  void theIdOfAnAddedDetailFollowsFromTheFactAndItsNameAlone() {
    assertThat(additions(BARE, fact(",4,,,,,,")).getFirst().id())
        .isEqualTo(additions(BARE, fact(",5,ops,,,,,")).getFirst().id());
  }

  @Test
  void whatDecidesWhetherItCountsMakesItAnotherFact() {
    var automatic = fact(",4,,,,,,true");
    assertThat(same(BARE, FULL)).isTrue();
    assertThat(same(BARE, automatic)).isFalse();
    assertThat(additions(automatic, fact(",,ops,,,,,true")))
        .singleElement()
        .matches(fact -> !fact.counts());
  }

  @Test
  void anotherKeyOrSourceIsAnotherFact() {
    var rows =
        canonical(
                "id,source,arrow,key,stage,at\ne,a,leads,1,offered,2026-03-02\n"
                    + "e,b,leads,1,offered,2026-03-02\ne,a,leads,2,offered,2026-03-02\n")
            .facts();
    assertThat(List.of(same(rows.get(0), rows.get(1)), same(rows.get(0), rows.get(2))))
        .containsExactly(false, false);
  }
}
