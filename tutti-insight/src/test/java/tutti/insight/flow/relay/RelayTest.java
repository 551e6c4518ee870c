package tutti.insight.flow.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static tutti.company.Stage.DECLINED;
import static tutti.company.Stage.DELIVERED;
import static tutti.company.Stage.TOLD_BACK;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import tutti.claims.Claim;
import tutti.insight.flow.Tale;

class RelayTest {

  private static Tale tale() {
    return Tale.of(
        """
        parties:
          - {id: product, kind: function}
          - {id: marketing, kind: function}
          - {id: sales, kind: function}
          - {id: customer, kind: outside, side: customer}
        arrows:
          - {id: heard, from: sales, to: marketing, gives: feedback}
          - {id: told, from: marketing, to: product, gives: feedback}
          - {id: direct, from: customer, to: product, by: product, gives: feedback}
          - {id: message, from: marketing, to: sales, gives: message}
        relays:
          - {from: heard, to: told}
          - {from: told, to: message}
        """);
  }

  private static Tale twenty() {
    var tale = tale();
    for (var i = 0; i < 20; i++) {
      tale.alone(DELIVERED, "heard", "h" + i, i);
      if (i < 12) {
        tale.from("h" + i, DELIVERED, "told", "p" + i, i + 1 + i / 4);
      }
    }
    return tale;
  }

  @Test
  @Claim("S07")
  void twelveOfTwentyPassedOnAreSixtyPercentAndTheDelayIsTold() {
    var passing = RelayRate.all(twenty().on(60)).getFirst();
    assertThat(passing.share()).isEqualTo(0.6);
    assertThat(passing.lost()).hasSize(8);
    assertThat(passing.middleDelay()).contains(Duration.ofDays(2));
    assertThat(passing.loses()).isTrue();
  }

  @Test
  @Claim("S06")
  void whatMarketingPassesOnIsCountedOnItsOwnArrowOnly() {
    var tale = twenty().alone(DELIVERED, "direct", "d", 3);
    assertThat(tale.on(60).on("told")).hasSize(12);
    assertThat(tale.on(60).on("direct")).hasSize(1);
    assertThat(CustomerHearing.all(tale.on(60)))
        .singleElement()
        .extracting(CustomerHearing::direct)
        .isEqualTo(1L);
  }

  @Test
  void whatIsYoungMayStillBePassedOnAndWhatWasClosedForAReasonIsNotLost() {
    assertThat(RelayRate.all(twenty().on(45)).getFirst().open()).isEqualTo(5);
    var closed = twenty().alone(DECLINED, "heard", "h19", 21);
    assertThat(RelayRate.all(closed.on(60)).getFirst().lost()).hasSize(7);
  }

  @Test
  @Claim("K10")
  void whatWasRelayedIsNoConversationWithACustomer() {
    var tale =
        tale()
            .alone(DELIVERED, "direct", "talk-1", 1)
            .alone(DELIVERED, "direct", "talk-2", 2)
            .from("talk-1", DELIVERED, "direct", "ticket", 3);
    assertThat(CustomerHearing.all(tale.on(9)))
        .singleElement()
        .isEqualTo(new CustomerHearing(tale.on(9).company().arrow("direct").orElseThrow(), 2, 1));
  }

  @Test
  @Claim("S18")
  void aMessageNamesTheFeedbackThatChangedIt() {
    var tale =
        tale()
            .alone(DELIVERED, "told", "f1", 0)
            .alone(TOLD_BACK, "told", "f1", 9)
            .from("f1", DELIVERED, "message", "v2", 8)
            .alone(DELIVERED, "message", "v3", 9);
    var cited = CitedSources.all(tale.on(20)).getLast();
    assertThat(cited.by().id()).isEqualTo("message");
    assertThat(cited.share()).isEqualTo(0.5);
  }

  @Test
  @Claim("S19")
  void whatNobodyUsedForNinetyDaysIsListed() {
    var tale =
        tale()
            .alone(DELIVERED, "told", "used", 0)
            .alone(DELIVERED, "told", "unused", 0)
            .alone(DELIVERED, "told", "new", 60)
            .from("told/used", DELIVERED, "message", "m1", 50);
    assertThat(CitedSources.all(tale.on(120)).getLast().unused())
        .extracting(handOff -> handOff.id().key())
        .containsExactly("unused");
    assertThat(CitedSources.all(tale.on(145)).getLast().unused())
        .extracting(handOff -> handOff.id().key())
        .containsExactlyInAnyOrder("used", "unused");
  }
}
