package tutti.handoff;

import static org.assertj.core.api.Assertions.assertThat;
import static tutti.company.Stage.ACCEPTED;
import static tutti.company.Stage.CONFIRMED;
import static tutti.company.Stage.DELIVERED;
import static tutti.company.Stage.OFFERED;
import static tutti.handoff.Tale.day;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import tutti.company.Stage;
import tutti.evidence.Evidence;
import tutti.evidence.Evidence.Details;

class MemoryLedgerTest {

  private final MemoryLedger ledger = new MemoryLedger();

  private static Evidence fact(String id, int day, Stage stage, Details details) {
    return new Evidence(id, "crm", "leads", "L-1", stage, day(day), details);
  }

  private static Details saying(String reason, Map<String, String> attributes) {
    return new Details(
        Optional.empty(),
        OptionalInt.empty(),
        Optional.empty(),
        Optional.of(reason),
        Optional.empty(),
        Optional.empty(),
        attributes);
  }

  private static MemoryLedger of(Evidence... facts) {
    var ledger = new MemoryLedger();
    List.of(facts).forEach(ledger::add);
    return ledger;
  }

  @Test
  void keepsARepeatedFactOnce() {
    Tale.of("a").day(0, OFFERED).facts().forEach(ledger::add);
    Tale.of("a").day(0, OFFERED).facts().forEach(ledger::add);

    assertThat(ledger.size()).isEqualTo(1);
    assertThat(ledger.contested()).isEmpty();
  }

  @Test
  void foldsEachHandOffByItselfInTheOrderOfTheirKeys() {
    Tale.of("b").day(0, OFFERED).facts().forEach(ledger::add);
    Tale.of("a").day(1, OFFERED).day(2, ACCEPTED).facts().forEach(ledger::add);

    assertThat(ledger.handOffs(day(9)))
        .extracting(handOff -> handOff.id().key(), HandOff::now)
        .containsExactly(Assertions.tuple("a", ACCEPTED), Assertions.tuple("b", OFFERED));
  }

  @Test
  void leavesOutWhatHappensAfterTheInstantItIsAskedFor() {
    Tale.of("a").day(0, OFFERED).day(5, CONFIRMED).facts().forEach(ledger::add);
    Tale.of("late").day(6, OFFERED).facts().forEach(ledger::add);

    assertThat(ledger.handOffs(day(4))).extracting(HandOff::now).containsExactly(OFFERED);
    assertThat(ledger.handOffs(day(5))).extracting(HandOff::now).containsExactly(CONFIRMED);
    assertThat(ledger.handOffs(day(-1))).isEmpty();
  }

  @Test
  void letsTheEarlierMeaningOfAnIdStandWhateverCameFirst() {
    var early = fact("e", 1, OFFERED, Details.NONE);
    var late = fact("e", 2, DELIVERED, Details.NONE);

    for (var ledger : List.of(of(early, late), of(late, early), of(late, early, late))) {
      assertThat(ledger.contested()).containsExactly("e");
      assertThat(ledger.handOffs(day(9))).containsExactly(HandOff.of(List.of(early)));
    }
  }

  @Test
  void settlesMeaningsThatDifferOnlyInTheirSource() {
    var crm = fact("e", 1, OFFERED, Details.NONE);
    var mail = new Evidence("e", "mail", "leads", "L-1", OFFERED, day(1), Details.NONE);

    assertThat(Evidence.IN_ORDER.compare(crm, mail)).isNegative();
    assertThat(of(crm, mail).contested()).containsExactly("e");
  }

  @Test
  void settlesMeaningsThatAreWrittenAlike() {
    var two = fact("e", 1, OFFERED, saying("x", Map.of("a", "1", "b", "2")));
    var one = fact("e", 1, OFFERED, saying("x", Map.of("a", "1, b=2")));
    assertThat(two.details().toString()).isEqualTo(one.details().toString());

    assertThat(Evidence.IN_ORDER.compare(one, two)).isNotZero();
    assertThat(of(one, two).handOffs(day(9))).isEqualTo(of(two, one).handOffs(day(9)));
  }

  private static Details rated(int rating, Optional<String> thread) {
    return new Details(
        Optional.empty(),
        rating == 0 ? OptionalInt.empty() : OptionalInt.of(rating),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        thread,
        Map.of());
  }

  @Test
  void whatOneTellingLeavesOpenTheOthersFillWhateverCameFirst() {
    var bare = fact("e", 1, CONFIRMED, Details.NONE);
    var rated = fact("e", 1, CONFIRMED, rated(5, Optional.empty()));
    var threaded = fact("e", 1, CONFIRMED, rated(0, Optional.of("T")));
    var whole = fact("e", 1, CONFIRMED, rated(5, Optional.of("T")));

    for (var ledger :
        List.of(of(bare, rated, threaded), of(threaded, rated), of(rated, threaded, bare))) {
      assertThat(ledger.facts()).containsExactly(whole);
      assertThat(ledger.contested()).isEmpty();
    }
  }

  @Test
  void tellingsThatContradictEachOtherGiveOneFactWhateverCameFirst() {
    var four = fact("e", 1, CONFIRMED, rated(4, Optional.empty()));
    var five = fact("e", 1, CONFIRMED, rated(5, Optional.of("T")));
    var third = fact("e", 1, CONFIRMED, rated(0, Optional.of("S")));

    for (var ledger :
        List.of(of(four, five, third), of(third, five, four), of(five, four, third))) {
      assertThat(ledger.facts())
          .containsExactly(fact("e", 1, CONFIRMED, rated(4, Optional.of("S"))));
      assertThat(ledger.contested()).containsExactly("e");
    }
  }

  @Test
  void saysWhatWasKnownWhereTellingsContradictEachOther() {
    var four = fact("e", 1, CONFIRMED, rated(4, Optional.empty()));
    var five = fact("e", 1, CONFIRMED, rated(5, Optional.empty()));

    assertThat(ledger.add(four)).isEmpty();
    assertThat(ledger.add(four)).isEmpty();
    assertThat(ledger.add(fact("e", 1, CONFIRMED, Details.NONE))).isEmpty();
    assertThat(ledger.add(five)).contains(four);
    assertThat(ledger.fact("e")).contains(four);
  }

  @Test
  void listsEveryContestedIdOnceInOrder() {
    var facts =
        List.of("b", "a", "c").stream()
            .flatMap(id ->
                List.of(
                    fact(id, 1, OFFERED, Details.NONE),
                    fact(id, 2, OFFERED, Details.NONE),
                    fact(id, 3, OFFERED, Details.NONE))
                    .stream())
            .collect(Collectors.toList());
    facts.forEach(ledger::add);

    assertThat(ledger.contested()).containsExactly("a", "b", "c");
    assertThat(ledger.size()).isEqualTo(3);
  }

  @Test
  void holdsNothingAtFirst() {
    assertThat(ledger.size()).isZero();
    assertThat(ledger.handOffs(day(0))).isEmpty();
  }
}
