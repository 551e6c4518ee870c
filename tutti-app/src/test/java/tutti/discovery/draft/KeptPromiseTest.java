package tutti.discovery.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import tutti.company.Stage;
import tutti.evidence.Evidence;
import tutti.evidence.Evidence.Details;
import tutti.handoff.MemoryLedger;
import tutti.reading.written.Script;
import tutti.testkit.LawCases;

/** The promise that hand-offs of one arrow keep today. */
class KeptPromiseTest {

  private static final Instant MONDAY = Instant.parse("2026-03-02T09:00:00Z");

  private final MemoryLedger ledger = new MemoryLedger();

  private void fact(String key, Stage stage, long hours) {
    ledger.add(
        Evidence.saying(
            "log", "work", key, stage, MONDAY.plus(Duration.ofHours(hours)), Details.NONE));
  }

  private Optional<String> promise() {
    var at = MONDAY.plus(Duration.ofDays(400));
    return new KeptPromise(ledger.handOffs(at), ZoneOffset.UTC).fields().map(Script::flow);
  }

  @Test
  void eightOfTenWithinARoundTimeInWhichEightOfTenCameIsIt() {
    for (var i = 0; i < 10; i++) {
      fact("t" + i, Stage.OFFERED, 0);
      fact("t" + i, Stage.DELIVERED, i < 8 ? 30 : 300);
    }
    assertThat(promise().orElseThrow())
        .contains("valid: offered", "good: delivered", "target: 80%", "window: 90d");
    assertThat(promise().orElseThrow()).containsPattern("within: (4|5)d");
  }

  @Test
  void ofSeveralEndsTheOneThatMostReachIsTaken() {
    for (var i = 0; i < 10; i++) {
      fact("t" + i, Stage.OFFERED, 0);
      fact("t" + i, Stage.ACCEPTED, 1);
    }
    fact("t0", Stage.DELIVERED, 5);
    assertThat(promise().orElseThrow()).contains("good: accepted", "within: 1h");
  }

  @Test
  void deliveryCountsBeforeAcceptanceWhereHalfOfThemReachIt() {
    for (var i = 0; i < 10; i++) {
      fact("t" + i, Stage.REQUESTED, 0);
      fact("t" + i, Stage.ACCEPTED, 1);
      if (i % 2 == 0) {
        fact("t" + i, Stage.DELIVERED, 40);
      }
    }
    assertThat(promise().orElseThrow()).contains("valid: requested", "good: delivered");
  }

  @Test
  void whereNothingIsFollowedUpSoManyComeInAMonth() {
    for (var i = 0; i < 40; i++) {
      fact("t" + i, Stage.OFFERED, i * 72L);
    }
    assertThat(promise().orElseThrow())
        .contains("every: month", "good: offered", "atLeast: 10", "window: 365d");
  }

  @Test
  void theFirstAndTheLastMonthAreNotWholeAndDoNotCount() {
    fact("first", Stage.OFFERED, 0);
    for (var i = 0; i < 30; i++) {
      fact("april" + i, Stage.OFFERED, 24L * 31 + i);
    }
    fact("may", Stage.OFFERED, 24L * 61);
    assertThat(promise().orElseThrow()).contains("atLeast: 30");
  }

  @Test
  void nothingShowsNoPromise() {
    assertThat(promise()).isEmpty();
  }

  @Test
  void whatIsPromisedIsNeverShorterThanWhatEightOfTenTook() {
    var random = new Random(15);
    for (var i = 0; i < LawCases.cases(200); i++) {
      var hours = 1 + random.nextInt(2_000);
      var own = new KeptPromiseTest();
      own.fact("t", Stage.OFFERED, 0);
      own.fact("t", Stage.CONFIRMED, hours);
      var within = own.promise().orElseThrow().replaceAll(".*within: (\\w+).*", "$1");
      var each = within.endsWith("h") ? 1 : 24;
      assertThat(Long.parseLong(within.replaceAll("\\D", "")) * each).isGreaterThanOrEqualTo(hours);
    }
  }
}
