package tutti.intake.hand;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tutti.company.Stage;
import tutti.evidence.Evidence;
import tutti.handoff.HandOff;

/** Which hand-off somebody means by a title. */
class HandKeysTest {

  private static final Instant NINE = Instant.parse("2026-07-01T09:00:00Z");
  private static final Instant TEN = Instant.parse("2026-07-01T10:00:00Z");
  private static final Instant NOON = Instant.parse("2026-07-01T12:00:00Z");
  private static final String BASE = "by-hand-report";

  private final HandKeys keys = new HandKeys("reports", "Report");

  private static Evidence fact(String key, Stage stage, Instant at) {
    return Evidence.saying("by-hand", "reports", key, stage, at, Evidence.Details.NONE);
  }

  private static Map<String, HandOff> known(HandOff... handOffs) {
    var known = new LinkedHashMap<String, HandOff>();
    Arrays.stream(handOffs).forEach(handOff -> known.put(handOff.id().key(), handOff));
    return known;
  }

  private static HandOff reached(String key, Stage stage, Instant at) {
    return HandOff.of(List.of(fact(key, stage, at)));
  }

  private static HandOff delivered() {
    return HandOff.of(List.of(fact(BASE, Stage.REQUESTED, NINE), fact(BASE, Stage.DELIVERED, TEN)));
  }

  @Test
  void theFirstOfItsTitleIsNamedByIt() {
    assertThat(keys.meant(Map.of(), Stage.REQUESTED, NINE)).isEqualTo(BASE);
  }

  @ParameterizedTest
  @CsvSource({
    "Offer für Lima, by-hand-offer-für-lima",
    "'  A/B: test!  ', by-hand-a-b-test",
    "報告 7, by-hand-報告-7"
  })
  void aTitleOfAnyLettersIsAKey(String title, String key) {
    assertThat(new HandKeys("reports", title).meant(Map.of(), Stage.REQUESTED, NINE))
        .isEqualTo(key);
  }

  @Test
  void aKeyOfAToolIsMeantBeforeAnyTitle() {
    var known = known(delivered(), reached("Report", Stage.REQUESTED, NINE));
    assertThat(keys.meant(known, Stage.DELIVERED, TEN)).isEqualTo("Report");
  }

  @Test
  void whatWasAskedForGoesOn() {
    var known = known(reached(BASE, Stage.REQUESTED, NINE));
    assertThat(keys.meant(known, Stage.DELIVERED, TEN)).isEqualTo(BASE);
    assertThat(keys.meant(known, Stage.OFFERED, TEN)).isEqualTo(BASE);
    assertThat(keys.meant(known, Stage.REQUESTED, NINE)).as("told twice").isEqualTo(BASE);
  }

  @Test
  void whatIsAskedForAgainIsAnotherOne() {
    assertThat(keys.meant(known(delivered()), Stage.REQUESTED, NOON)).isEqualTo(BASE + "-2");
    assertThat(keys.meant(known(delivered()), Stage.OFFERED, NOON)).isEqualTo(BASE + "-2");
  }

  @Test
  void whatIsDeliveredAgainIsAnotherOneAsLongAsItDidNotComeBack() {
    assertThat(keys.meant(known(delivered()), Stage.DELIVERED, NOON)).isEqualTo(BASE + "-2");
    var returned =
        HandOff.of(
            List.of(
                fact(BASE, Stage.REQUESTED, NINE),
                fact(BASE, Stage.DELIVERED, TEN),
                fact(BASE, Stage.RETURNED, TEN.plusSeconds(60))));
    assertThat(keys.meant(known(returned), Stage.DELIVERED, NOON)).isEqualTo(BASE);
  }

  @Test
  void whatIsToldLaterOfAnEarlierTimeBelongsToTheLatest() {
    var known = known(reached(BASE, Stage.DELIVERED, TEN));
    assertThat(keys.meant(known, Stage.REQUESTED, NINE)).isEqualTo(BASE);
    assertThat(keys.meant(known, Stage.REQUESTED, NOON)).isEqualTo(BASE + "-2");
  }

  @Test
  void everyKeyThatMayBeMeantIsLookedFor() {
    assertThat(keys.candidates())
        .extracting(HandOff.Id::key)
        .startsWith("Report", BASE, BASE + "-2")
        .doesNotHaveDuplicates();
  }
}
