package tutti.insight.check.market;

import static org.assertj.core.api.Assertions.assertThat;
import static tutti.insight.check.Written.says;

import org.junit.jupiter.api.Test;

/** Every rule about the market: a company that makes it fire, and one that does not. */
class MarketLintsTest {

  private static final String SELLER =
      "parties: [{id: sales, motion: {buyer: head of support, channel: direct, cycle: 30d}}]\n";

  private static final String NEEDS =
      """
      audiences: [{id: clinics, share: 60%}, {id: banks, share: 0%}]
      needs:
        - {id: calls, audience: clinics, words: nobody calls back}
      """;

  @Test
  void anOfferingThatIsSoldInAnotherWayIsFound() {
    var offering =
        "offerings: [{id: phone, motion: {buyer: %s, channel: partner, pay: per deal}}]\n";
    assertThat(says("L37", SELLER + offering.formatted("finance")))
        .containsExactly("Phone differs from what Sales sells in buyer and channel.");
    assertThat(says("L37", SELLER + offering.formatted("head of support"))).isEmpty();
    assertThat(
            says(
                "L37",
                SELLER.replace("motion", "channels").replaceAll("\\{buyer.*}}", "[a]}")
                    + offering.formatted("finance")))
        .isEmpty();
  }

  @Test
  void anOfferingTossedOverIsFound() {
    var phone = "offerings: [{id: phone%s}]\nlaunches: [{id: spring, offering: phone}]\n";
    assertThat(says("L38", phone.formatted("")))
        .containsExactly(
            "Phone goes to market without the word of a customer and without a note on competitors.");
    assertThat(says("L38", phone.formatted(", proof: ten clinics asked for it")))
        .containsExactly("Phone goes to market without a note on competitors.");
    assertThat(says("L38", phone.formatted(", proof: ten asked, competitorNote: 2026-11-01")))
        .isEmpty();
    assertThat(says("L38", "offerings: [{id: phone}]\n")).isEmpty();
    assertThat(says("L38", "offerings: [{id: phone}]\nprograms: [{id: w, offerings: [phone]}]\n"))
        .hasSize(1);
  }

  @Test
  void aNeedNobodyServesIsFound() {
    assertThat(says("L53", NEEDS))
        .containsExactly(
            "No offering and no program serves the need \"nobody calls back\" of Clinics.");
    assertThat(says("L53", NEEDS + "offerings: [{id: phone, needs: [calls]}]\n")).isEmpty();
    assertThat(says("L53", NEEDS + "programs: [{id: talks, needs: [calls]}]\n")).isEmpty();
  }

  @Test
  void onlyPriorityAudiencesWaitForAnOffering() {
    var banks = NEEDS.replace("audience: clinics", "audience: banks");
    assertThat(says("L53", banks)).isEmpty();
    assertThat(says("L53", banks.replaceAll(", share: \\d+%", ""))).hasSize(1);
    assertThat(says("L53", NEEDS.replace("audience: clinics, ", "")))
        .containsExactly("No offering and no program serves the need \"nobody calls back\".");
  }

  @Test
  void anOfferingWithoutANeedIsFound() {
    assertThat(says("L54", NEEDS + "offerings: [{id: phone}]\n"))
        .containsExactly("Phone serves no recorded need.");
    assertThat(says("L54", NEEDS + "offerings: [{id: phone, needs: [calls]}]\n")).isEmpty();
  }

  @Test
  void aSignalOfWhichNobodyCanTellIsFound() {
    var program = "programs: [{id: talks, signal: downloads, outcome: a first order%s}]\n";
    assertThat(says("L56", program.formatted("")))
        .containsExactly(
            "Nobody can tell whether \"downloads\", the signal of Talks, foretells \"a first order\".");
    assertThat(says("L56", program.formatted("").replace(", outcome: a first order", "")))
        .containsExactly(
            "Nobody can tell whether \"downloads\", the signal of Talks, foretells anything.");
    assertThat(says("L56", program.formatted(", proof: unproven"))).isEmpty();
    assertThat(says("L56", program.formatted(", proof: validated"))).isEmpty();
  }

  @Test
  void anOldNoteOnCompetitorsIsFound() {
    var offering = "offerings: [{id: phone, competitorNote: %s}]\n";
    assertThat(says("L63", offering.formatted("2026-05-09")))
        .containsExactly("The note on competitors that Phone rests on is 200 days old.");
    assertThat(says("L63", offering.formatted("2026-08-27"))).isEmpty();
    assertThat(says("L63", offering.formatted("2026-08-26"))).hasSize(1);
  }
}
