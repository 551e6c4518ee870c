package tutti.insight.flow.ready;

import static org.assertj.core.api.Assertions.assertThat;
import static tutti.company.Stage.CONFIRMED;
import static tutti.company.Stage.DELIVERED;
import static tutti.company.Stage.RETURNED;

import org.junit.jupiter.api.Test;
import tutti.claims.Claim;
import tutti.insight.flow.Tale;

class LaunchReadinessTest {

  private static Tale spring(String receivers) {
    return Tale.of(
        """
        parties:
          - {id: product, kind: function}
          - {id: sales, kind: function}
          - {id: support, kind: function}
        enablement:
          - {id: demo, to: sales, from: product, what: the demo works, expire: 90d}
          - {id: prices, to: sales, from: product, what: prices}
          - {id: runbook, to: support, from: product, what: a runbook}
        launches:
          - {id: spring, receivers: [%s], enablement: [demo, prices, runbook]}
        """
            .formatted(receivers));
  }

  private static LaunchReadiness on(Tale tale, int day) {
    return LaunchReadiness.of(tale.on(day), "spring").orElseThrow();
  }

  private static ItemReadiness standing(LaunchReadiness launching, String item) {
    return launching.receivers().stream()
        .flatMap(receiver -> receiver.items().stream())
        .filter(each -> each.item().id().equals(item))
        .findFirst()
        .orElseThrow()
        .standing();
  }

  @Test
  @Claim("R05")
  void whatWasSentAndNotConfirmedKeepsTheLaunchFromBeingReady() {
    var tale = spring("sales").alone(DELIVERED, "demo", "d", 1).alone(DELIVERED, "prices", "p", 1);
    tale.alone(CONFIRMED, "prices", "p", 2);
    assertThat(on(tale, 9).ready()).isFalse();
    assertThat(standing(on(tale, 9), "demo")).isEqualTo(ItemReadiness.SENT);
    assertThat(standing(on(tale, 9), "prices")).isEqualTo(ItemReadiness.CONFIRMED);
    tale.alone(CONFIRMED, "demo", "d", 10);
    assertThat(on(tale, 11).ready()).isTrue();
  }

  @Test
  @Claim("R05")
  void silenceIsNoConfirmationEither() {
    var tale =
        spring("sales")
            .alone(CONFIRMED, "demo", "d", 1, "assumed", "true")
            .alone(CONFIRMED, "prices", "p", 1);
    assertThat(standing(on(tale, 9), "demo")).isEqualTo(ItemReadiness.SENT);
    assertThat(on(tale, 9).ready()).isFalse();
  }

  @Test
  void aConfirmationExpiresAndAnotherOneRenewsIt() {
    var tale = spring("sales").alone(CONFIRMED, "demo", "d", 1).alone(CONFIRMED, "prices", "p", 1);
    assertThat(standing(on(tale, 91), "demo")).isEqualTo(ItemReadiness.CONFIRMED);
    assertThat(standing(on(tale, 92), "demo")).isEqualTo(ItemReadiness.EXPIRED);
    assertThat(on(tale.alone(CONFIRMED, "demo", "again", 95), 99).ready()).isTrue();
  }

  @Test
  void whatWasGivenBackIsMissing() {
    var tale = spring("sales").alone(DELIVERED, "demo", "d", 1).alone(RETURNED, "demo", "d", 2);
    assertThat(standing(on(tale, 9), "demo")).isEqualTo(ItemReadiness.MISSING);
  }

  @Test
  @Claim("R25")
  void aLaunchWithoutAPlanForAReceiverIsNotReady() {
    var tale = spring("sales, product");
    tale.alone(CONFIRMED, "demo", "d", 1).alone(CONFIRMED, "prices", "p", 1);
    assertThat(on(tale, 9).ready()).isFalse();
    assertThat(on(tale, 9).unplanned()).containsExactly("product");
    assertThat(on(spring(""), 9).ready()).isFalse();
  }

  @Test
  void whatWasConfirmedForAnotherLaunchDoesNotCount() {
    var tale = spring("support").alone(CONFIRMED, "runbook", "r", 1, "launch", "autumn");
    assertThat(on(tale, 9).ready()).isFalse();
    assertThat(on(tale.alone(CONFIRMED, "runbook", "q", 1, "launch", "spring"), 9).ready())
        .isTrue();
  }
}
