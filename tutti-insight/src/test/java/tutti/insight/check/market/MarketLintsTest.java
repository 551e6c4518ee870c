package tutti.insight.check.market;

import static org.assertj.core.api.Assertions.assertThat;
import static tutti.company.Stage.DELIVERED;
import static tutti.company.Stage.TOLD_BACK;
import static tutti.insight.check.Written.FOUR;
import static tutti.insight.check.Written.happened;
import static tutti.insight.check.Written.says;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tutti.claims.Claim;

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
  @Claim("R02")
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

  private static final String THREADS =
      FOUR
          + """
          arrows:
            - {id: problem, from: customer, to: product, gives: problems}
            - {id: release, from: product, to: customer, gives: the product, needs: [problem]}
            - {id: use, from: customer, to: sales, gives: first use}
            - {id: gone, from: customer, to: product, gives: relief}
          stages:
            - {id: s1-problem, is: problem, owner: product, done: named, arrows: [problem]}
            - {id: s2-release, is: release, owner: product, done: out, arrows: [release]}
            - {id: s3-live, is: live, owner: sales, done: used, arrows: [use]}
            - {id: s4-outcome, is: outcome, owner: product, done: asked, arrows: [gone]}
          """;

  @Test
  void whatIsReleasedAndNobodyWantedIsFound() {
    var built =
        Stream.of(happened("t", "problem", 120, DELIVERED), happened("t", "release", 95, DELIVERED))
            .flatMap(List::stream)
            .toList();
    assertThat(says("L40", THREADS, built))
        .containsExactly(
            "1 release came out 90 days ago or earlier, and nobody bought or used it: t.");
    assertThat(says("L40", THREADS, built, happened("t", "use", 5, DELIVERED))).isEmpty();
    assertThat(says("L40", THREADS, happened("t", "release", 85, DELIVERED))).isEmpty();
  }

  @Test
  void aProblemNobodyAskedAboutIsFound() {
    var live = happened("t", "use", 61, DELIVERED);
    assertThat(says("L41", THREADS, live))
        .containsExactly(
            "1 solution went live more than 60 days ago, and nobody asked whether the problem is gone: t.");
    assertThat(says("L41", THREADS, live, happened("t", "gone", 9, DELIVERED))).isEmpty();
    assertThat(says("L41", THREADS, happened("t", "use", 59, DELIVERED))).isEmpty();
  }

  @Test
  @Claim("S12")
  void whatCameOutAndWasNotToldBackToWhoReportedItIsFound() {
    var reported = happened("t", "problem", 90, DELIVERED);
    var told = happened("t", "problem", 90, DELIVERED, TOLD_BACK);
    var out = happened("t", "release", 14, DELIVERED);
    assertThat(says("L42", THREADS, reported, out))
        .containsExactly(
            "Of 1 thing reported by Customer to Product, problems that came out, 1 was not told"
                + " back to whoever reported it: t.");
    assertThat(says("L42", THREADS, told, out)).isEmpty();
    assertThat(says("L42", THREADS, reported, happened("t", "release", 13, DELIVERED))).isEmpty();
    assertThat(says("L42", THREADS, reported)).isEmpty();
    assertThat(says("L42", THREADS, out)).isEmpty();
  }

  @Test
  void onlyThoseNotToldBackAreNamed() {
    var two =
        Stream.of(
                happened("a", "problem", 90, DELIVERED, TOLD_BACK),
                happened("a", "release", 20, DELIVERED),
                happened("b", "problem", 80, DELIVERED),
                happened("b", "release", 20, DELIVERED),
                happened("c", "problem", 70, DELIVERED),
                happened("c", "release", 20, DELIVERED))
            .flatMap(List::stream)
            .toList();
    assertThat(says("L42", THREADS, two))
        .containsExactly(
            "Of 3 things reported by Customer to Product, problems that came out, 2 were not told"
                + " back to whoever reported them: b and c.");
  }

  @Test
  void whatCameWithoutWhatHasToComeFirstIsFound() {
    var release = happened("t", "release", 20, DELIVERED);
    assertThat(says("L38", THREADS, release))
        .containsExactly(
            "1 of 1 of Product to Customer, the product came without what has to come first.");
    assertThat(says("L38", THREADS, release, happened("t", "problem", 30, DELIVERED))).isEmpty();
  }
}
