package tutti.insight.flow.ready;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static tutti.company.Stage.CONFIRMED;
import static tutti.company.Stage.DECLINED;
import static tutti.company.Stage.DELIVERED;
import static tutti.company.Stage.REQUESTED;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tutti.claims.Claim;
import tutti.company.chain.Enablement;
import tutti.evidence.log.EvidenceReader;
import tutti.handoff.MemoryLedger;
import tutti.insight.flow.Flow;
import tutti.insight.flow.Tale;
import tutti.measure.distribution.ShareDistribution;

class PushRecordsTest {

  private static final List<String> ITEMS =
      List.of("en-s1", "en-s2", "en-s3", "en-s4", "en-s5", "en-s6", "en-s7");

  /** Everything Sales needs, confirmed for a thread. */
  private static void enabled(Tale tale, String thread, int day) {
    ITEMS.forEach(item -> tale.done(item, thread, day));
  }

  private static Tale eightPushes() {
    var tale = Tale.ofTheChain();
    for (var i = 0; i < 8; i++) {
      var thread = "t" + i;
      tale.walk(thread, 0, i < 5 && i > 0 || i == 5 ? 6 : 3);
      if (i < 5) {
        enabled(tale, thread, 20);
      }
      tale.is(REQUESTED, "rc-08", thread, 30);
    }
    return tale;
  }

  @Test
  @Claim("R18")
  void threeOfEightPushesWithoutEnablingAreThirtySevenAndAHalfPercent() {
    var pushes = PushRecords.of(eightPushes().on(150));
    assertThat(pushes.all()).hasSize(8);
    assertThat(pushes.rate()).isEqualTo(0.375);
    assertThat(pushes.wilson().low()).isCloseTo(0.1368, within(1e-3));
    assertThat(pushes.wilson().high()).isCloseTo(0.6943, within(1e-3));
    assertThat(pushes.enabledYield()).isEqualTo(new PushRecords.Yield(4, 5));
    assertThat(pushes.unenabledYield()).isEqualTo(new PushRecords.Yield(1, 3));
    assertThat(pushes.lessWithout())
        .isEqualTo(ShareDistribution.jeffreys(1, 2).less(ShareDistribution.jeffreys(4, 1)))
        .isBetween(0.85, 0.95);
  }

  @Test
  void whatIsNotDecidedYetIsNoResultAndNoFailure() {
    assertThat(PushRecords.of(eightPushes().on(40)).enabledYield())
        .isEqualTo(new PushRecords.Yield(4, 4));
  }

  @Test
  void whatWasConfirmedLaterOrForSomethingElseDoesNotEnable() {
    var tale = Tale.ofTheChain().walk("t", 0, 3).walk("other", 0, 3);
    enabled(tale, "other", 10);
    tale.is(REQUESTED, "rc-08", "t", 20);
    enabled(tale, "t", 21);
    assertThat(PushRecords.of(tale.on(30)).all().getFirst().lacking())
        .extracting(Enablement::id)
        .containsExactlyElementsOf(ITEMS);
  }

  @Test
  void whatWasConfirmedInGeneralEnablesUntilItExpires() {
    var tale = Tale.ofTheChain().walk("t", 0, 3).walk("late", 0, 3);
    ITEMS.forEach(item -> tale.alone(DELIVERED, item, "all", 5).alone(CONFIRMED, item, "all", 6));
    tale.is(REQUESTED, "rc-08", "t", 90).is(REQUESTED, "rc-08", "late", 100);
    var pushes = PushRecords.of(tale.on(120)).all();
    assertThat(pushes.getLast().enabled()).isTrue();
    assertThat(pushes.getFirst().lacking())
        .extracting(Enablement::id)
        .containsExactly("en-s2", "en-s3");
  }

  @Test
  @Claim("R01")
  void aPushIsARecordedAskWithItsTargetAndItsDate() {
    var csv =
        """
        arrow,key,stage,at,due,thread,attr.target
        rc-08,ask-1,requested,2026-02-01T09:00:00Z,2026-06-30T00:00:00Z,t,40 orders
        rc-06,msg-1,delivered,2026-02-01T09:00:00Z,,t,
        """;
    var company = Tale.chain();
    var ledger = new MemoryLedger();
    new EvidenceReader(company.subjects(), company.zone(), Optional.empty())
        .read(
            "asks.csv",
            new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)),
            ledger::add,
            rows -> {});
    var flow = Flow.of(company, ledger.handOffs(Tale.day(60)), Tale.day(60), Flow.WINDOW);
    assertThat(PushRecords.of(flow).all())
        .singleElement()
        .satisfies(push -> {
          assertThat(push.target()).contains("40 orders");
          assertThat(push.due().orElseThrow()).hasToString("2026-06-30T00:00:00Z");
          assertThat(push.arrow().id()).isEqualTo("rc-08");
        });
  }

  @Test
  @Claim("R03")
  void whoeverPushesAgainAfterANoIsFlagged() {
    var tale = Tale.ofTheChain().walk("t", 0, 3);
    enabled(tale, "t", 1);
    ask(tale, "ask-1", 10).alone(DECLINED, "rc-08", "ask-1", 12, "item", "x");
    ask(tale, "ask-2", 42);
    assertThat(PushRecords.of(tale.on(60)).repeated())
        .singleElement()
        .satisfies(repeated -> {
          assertThat(repeated.first().handOff().id().key()).isEqualTo("ask-1");
          assertThat(repeated.again().handOff().id().key()).isEqualTo("ask-2");
          assertThat(repeated.afterNo()).isTrue();
        });
    assertThat(PushRecords.of(ask(tale, "ask-3", 90).on(99)).repeated()).hasSize(1);
  }

  private static Tale ask(Tale tale, String key, int day) {
    return tale.alone(REQUESTED, "rc-08", key, day, "item", "x");
  }

  @Test
  @Claim("R03")
  void whoeverPushesAgainWithoutEnablingIsFlaggedWithinThirtyDays() {
    var tale = ask(ask(ask(Tale.ofTheChain(), "ask-1", 0), "ask-2", 30), "ask-3", 61);
    assertThat(PushRecords.of(tale.on(90)).repeated())
        .extracting(repeated -> repeated.again().handOff().id().key())
        .containsExactly("ask-2");
    ITEMS.forEach(item -> tale.alone(CONFIRMED, item, "all", 1));
    assertThat(PushRecords.of(tale.on(90)).repeated()).isEmpty();
  }

  @Test
  @Claim("A20")
  void threeOfTenLaunchesTossedOverAreThirtyPercent() {
    var tale = Tale.ofTheChain();
    for (var i = 0; i < 10; i++) {
      var thread = "launch-" + i;
      if (i != 2) {
        tale.done("rc-01", thread, 0);
      }
      if (i < 8) {
        tale.given("rc-04", thread, 3);
      }
      tale.is(DELIVERED, "rc-05", thread, 5);
    }
    var tossed = offering(tale);
    assertThat(tossed.rate()).isEqualTo(0.3);
    assertThat(tossed.wilson().low()).isCloseTo(0.1078, within(1e-3));
    assertThat(tossed.tossed())
        .extracting(over -> over.thread().id() + " lacks " + String.join(", ", over.missing()))
        .containsExactlyInAnyOrder(
            "launch-2 lacks rc-01", "launch-8 lacks rc-04", "launch-9 lacks rc-04");
    assertThat(offering(tale.alone(DELIVERED, "rc-05", "stray", 6)).unlinked()).isEqualTo(1);
  }

  private static IncompleteHandOffs offering(Tale tale) {
    return IncompleteHandOffs.all(tale.on(30)).stream()
        .filter(tossed -> tossed.arrow().id().equals("rc-05"))
        .findFirst()
        .orElseThrow();
  }
}
