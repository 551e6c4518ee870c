package tutti.insight.seen;

import static org.assertj.core.api.Assertions.assertThat;
import static tutti.insight.seen.Office.AT;
import static tutti.insight.seen.Office.ago;
import static tutti.insight.seen.Office.company;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import tutti.company.Arrow;
import tutti.company.Stage;
import tutti.evidence.Evidence;
import tutti.handoff.HandOff;

/** What hand-offs show, whatever their arrows say. */
class ObservedCompanyTest {

  private static final Arrow RETIRED =
      new Arrow("vetting", "legal", "pm", "opinions", "", Optional.empty(), false, List.of());

  private static Optional<Arrow> arrow(String id) {
    return company().arrow(id).or(() -> Optional.of(RETIRED).filter(a -> a.id().equals(id)));
  }

  private static ObservedCompany of(HandOff... handOffs) {
    return ObservedCompany.of(company(), ObservedCompanyTest::arrow, Arrays.asList(handOffs), AT);
  }

  private static HandOff given(String arrow, int days, String... attributes) {
    return given(arrow, days, Optional.empty(), Optional.empty(), attributes);
  }

  private static HandOff given(
      String arrow,
      int days,
      Optional<String> fulfiller,
      Optional<String> thread,
      String... attributes) {
    var says =
        attributes.length == 0 ? Map.<String, String>of() : Map.of(attributes[0], attributes[1]);
    var details =
        new Evidence.Details(
            Optional.empty(),
            OptionalInt.empty(),
            fulfiller,
            Optional.empty(),
            Optional.empty(),
            thread,
            says);
    return HandOff.of(
        List.of(Evidence.saying("test", arrow, "k" + days, Stage.DELIVERED, ago(days), details)));
  }

  @Test
  void aHandOffPassesBetweenTheEndsOfItsArrow() {
    assertThat(of(given("plan", 2), given("plan", 1)).passages())
        .containsExactly(new ObservedPassage("pm", "pmm", "plan", 2, ago(1)));
  }

  @Test
  void whatIsOlderThanAYearOrYetToComeIsNotSeen() {
    assertThat(of(given("plan", 365), given("plan", -1))).isEqualTo(ObservedCompany.NONE);
    assertThat(of(given("plan", 364)).count()).isOne();
  }

  @Test
  void aRetiredArrowIsStillUsedAndNoLongerWritten() {
    var seen = of(given("vetting", 3));
    assertThat(seen.passages())
        .containsExactly(new ObservedPassage("legal", "pm", "opinions", 1, ago(3)));
    assertThat(of(given("nobody-knows", 3))).isEqualTo(ObservedCompany.NONE);
  }

  @Test
  void whoeverReallyGaveIsSeenGiving() {
    assertThat(of(given("message", 1, "from", "legal")).passages())
        .containsExactly(new ObservedPassage("legal", "sales", "message", 1, ago(1)));
    assertThat(of(given("plan", 1, "to", "Legal")).passages())
        .containsExactly(new ObservedPassage("pm", "legal", "plan and why", 1, ago(1)));
    assertThat(of(given("plan", 1, Optional.of("Legal"), Optional.empty())).passages())
        .containsExactly(new ObservedPassage("legal", "pmm", "plan and why", 1, ago(1)));
  }

  @Test
  void aPersonWhoFulfilledItActsForTheArrow() {
    assertThat(of(given("plan", 1, Optional.of("Ada"), Optional.empty())).passages())
        .containsExactly(new ObservedPassage("pm", "pmm", "plan", 1, ago(1)));
  }

  @Test
  void whoAnswersForAnOutsidePartyDoesNotGiveInItsPlace() {
    assertThat(of(given("orders", 1, Optional.of("Legal"), Optional.empty())).passages())
        .containsExactly(new ObservedPassage("customer", "sales", "orders", 1, ago(1)));
  }

  @Test
  void whatTheReceiverDidItselfIsNoPassage() {
    assertThat(of(given("plan", 1, Optional.of("pmm"), Optional.empty())))
        .isEqualTo(ObservedCompany.NONE);
  }

  @Test
  void handOffsOfOneThreadAreATrail() {
    var thread = Optional.of("deal");
    var seen =
        of(
            given("words", 1, Optional.empty(), thread),
            given("lost", 2, Optional.empty(), thread),
            given("plan", 3));
    assertThat(seen.trails()).containsExactly(ObservedPath.along("deal", "sales", "pmm", "pm"));
  }
}
