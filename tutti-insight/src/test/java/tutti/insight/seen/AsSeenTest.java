package tutti.insight.seen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static tutti.insight.seen.Office.AT;
import static tutti.insight.seen.Office.ago;
import static tutti.insight.seen.Office.alive;
import static tutti.insight.seen.Office.company;
import static tutti.insight.seen.Office.passage;
import static tutti.insight.seen.Office.pulse;
import static tutti.insight.seen.Office.reading;
import static tutti.insight.seen.Office.seen;
import static tutti.insight.seen.Office.trails;
import static tutti.insight.seen.Office.usual;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tutti.claims.Claim;

/** What is written against what was seen, in an office small enough to count by hand. */
class AsSeenTest {

  private static AsSeen of(ObservedCompany seen) {
    return AsSeen.of(reading(), seen);
  }

  private static List<String> wild(ObservedCompany seen) {
    return of(seen).wild().stream().map(one -> one.sentence(company())).toList();
  }

  private static List<String> detours(AsSeen asSeen) {
    return asSeen.detours().stream().map(one -> one.sentence(company())).toList();
  }

  @Test
  void whatGoesBetweenTwoWithoutAnArrowIsWild() {
    assertThat(wild(seen(passage("sales legal contracts", 14, 3))))
        .containsExactly(
            "Sales gave Legal contracts 14 times, last on 17 November 2026; no arrow is written"
                + " between the two.");
  }

  @Test
  void whatGoesAgainstTheArrowIsWild() {
    assertThat(wild(seen(passage("customer legal", 1, 0), passage("legal sales", 2, 1))))
        .first()
        .asString()
        .startsWith("Legal gave Sales something 2 times");
    assertThat(wild(seen(passage("pm sales answers", 1, 0))))
        .containsExactly(
            "Product Management gave Sales answers once, last on 20 November 2026; only arrows"
                + " from Sales to Product Management are written.");
  }

  @Test
  void otherThingsThanTheWrittenOnesAreWild() {
    assertThat(wild(seen(passage("pmm sales slides", 5, 2), passage("pmm sales gifts", 1, 1))))
        .containsExactly(
            "Product Marketing gave Sales gifts, slides 6 times, last on 19 November 2026; the"
                + " arrows written between the two are of other things.");
  }

  @Test
  void theMostFrequentWildComesFirst() {
    var all =
        of(
            seen(
                passage("sales legal", 2, 0),
                passage("legal pm", 9, 200),
                passage("pm legal", 2, 30)));
    assertThat(all.wild()).extracting(UnmappedTraffic::count).containsExactly(9L, 2L, 2L);
    assertThat(all.wild())
        .extracting(UnmappedTraffic::from)
        .containsExactly("legal", "sales", "pm");
    assertThat(all.strays()).isEqualTo(13);
    assertThat(all.wildAt()).isEqualTo(Map.of("legal", 3L, "pm", 2L, "sales", 1L));
  }

  @Test
  void whatFitsAnArrowByItsIdOrItsWordsOrItsEndsIsNotWild() {
    var asSeen =
        of(
            seen(
                passage("pmm sales message", 3, 1),
                passage("sales pmm LOST REASONS", 2, 1),
                passage("sales customer", 4, 1)));
    assertThat(asSeen.wild()).isEmpty();
    assertThat(asSeen.uses()).isEqualTo(Map.of("message", 3L, "lost", 2L, "help", 4L));
    assertThat(asSeen.blank()).isFalse();
  }

  @Test
  void aRoleGivesForTheFunctionItIsWithin() {
    assertThat(of(seen(passage("closers customer", 4, 1))).uses()).isEqualTo(Map.of("help", 4L));
  }

  @Test
  void aPartyThatIsNoLongerWrittenKeepsItsId() {
    assertThat(wild(seen(passage("old-team sales", 1, 1))))
        .first()
        .asString()
        .startsWith("old-team gave Sales");
  }

  @Test
  void neverUsedIsNotFallenSilent() {
    var reading =
        reading(company(), Map.of("message", pulse(51, 150, 100), "lost", pulse(2, 500, 400)));
    var asSeen = AsSeen.of(reading, seen(passage("pmm sales message", 20, 100)));

    assertThat(asSeen.silent())
        .extracting(one -> one.sentence(company()))
        .containsExactly(
            "Product Marketing to Sales, message: 51 came, the last on 12 August 2026, and none"
                + " since.",
            "Sales to Product Marketing, lost reasons: 2 came, the last on 16 October 2025, and"
                + " none since.");
    assertThat(asSeen.never())
        .extracting(one -> one.arrow().id())
        .containsExactly("plan", "words", "asks", "help", "orders");
    assertThat(asSeen.never().getFirst().sentence(company()))
        .isEqualTo(
            "Product Management to Product Marketing, plan and why: nothing ever came by it.");
  }

  @Test
  void anArrowThatIsInUseIsNeither() {
    assertThat(AsSeen.of(alive(), usual()).unused()).isEmpty();
  }

  @Test
  void aDetourIsSaidThroughWhomAndHowOften() {
    var way = ObservedPath.along("deal", "sales", "pmm", "pm");
    var asSeen = AsSeen.of(alive("asks"), usual("asks").plus(trails(way, way)));

    assertThat(detours(asSeen))
        .containsExactly(
            "Sales reaches Product Management through Product Marketing (2 times), never"
                + " directly.");
    assertThat(asSeen.taken()).containsExactlyInAnyOrder("lost", "words");
  }

  @Test
  void anArrowThatFellSilentIsNoLongerUsedDirectly() {
    var reading = reading(company(), Map.of("asks", pulse(51, 150, 100), "lost", pulse(9, 90, 1)));
    assertThat(
            detours(AsSeen.of(reading, trails(ObservedPath.along("deal", "sales", "pmm", "pm")))))
        .containsExactly(
            "Sales reaches Product Management through Product Marketing (once), no longer"
                + " directly.");
  }

  @Test
  void legsSeenApartMayBeADetour() {
    var apart = seen(passage("sales pmm lost", 9, 1), passage("pmm pm words", 14, 1));
    var asSeen = of(apart);

    assertThat(detours(asSeen))
        .containsExactly(
            "Sales may reach Product Management through Product Marketing (at most 9 times),"
                + " never directly.");
    assertThat(asSeen.taken()).isEmpty();
  }

  @Test
  void whatGoesDirectlyTakesNoDetour() {
    var both =
        new ObservedPath(
            "deal",
            List.of(
                new ObservedPath.Leg("sales", "pmm"),
                new ObservedPath.Leg("pmm", "pm"),
                new ObservedPath.Leg("sales", "pm")));
    assertThat(AsSeen.of(alive(), usual().plus(trails(both))).detours()).isEmpty();
    assertThat(AsSeen.of(alive("asks"), usual("asks").plus(trails(both))).detours())
        .noneMatch(ArrowDetour::followed);
  }

  @Test
  void nobodyIsReachedThroughTheCustomerOnlyBecauseBothDealWithThem() {
    var asSeen = of(seen(passage("pm customer", 9, 1), passage("customer pmm", 9, 1)));
    assertThat(asSeen.detours()).isEmpty();
  }

  @Test
  @Claim("K08")
  void threeOfTenGoPastProductMarketing() {
    var through = ObservedPath.along("through", "pm", "pmm", "sales");
    var past = new ObservedPath("past", List.of(new ObservedPath.Leg("pm", "sales")));
    var all = new ObservedPath[10];
    Arrays.fill(all, through);
    Arrays.fill(all, 0, 3, past);
    var bypass = of(trails(all)).bypass().orElseThrow();

    assertThat(bypass).isEqualTo(new BypassShare("pmm", 10, 3));
    assertThat(bypass.sentence(company()))
        .isEqualTo(
            "3 of 10 things that went from supply to demand did not go through Product Marketing"
                + " (30 %).");
  }

  @Test
  void nothingIsSaidOfAMiddleThatNothingCouldGoThrough() {
    assertThat(of(ObservedCompany.NONE).bypass()).isEmpty();
    assertThat(of(trails(ObservedPath.along("back", "sales", "pmm", "pm"))).bypass()).isEmpty();
  }

  @Test
  void whereNothingWasSeenEveryArrowIsNeverUsed() {
    var nothing = of(ObservedCompany.NONE);
    assertThat(nothing.blank()).isTrue();
    assertThat(nothing.never()).hasSize(company().arrows().size());
    assertThat(nothing.sentences()).hasSize(company().arrows().size());
  }

  @Test
  void whatAPartyGivesItselfIsNoPassage() {
    assertThatThrownBy(() -> new ObservedPassage("pm", "pm", "", 1, AT))
        .hasMessage("pm gives itself something; that is no passage.");
    assertThatThrownBy(() -> new ObservedPassage("pm", "pmm", "", 0, AT))
        .hasMessage("A passage is seen at least once, not 0.");
    assertThat(new ObservedPassage("pm", "pmm", "", 1, ago(1)).last()).isEqualTo(ago(1));
  }

  @Test
  void howMuchGoesAlongAnArrowIsOneNumber() {
    var seen = of(seen(passage("pm sales answers", 6, 0), passage("sales legal contracts", 14, 3)));
    assertThat(seen.conformance()).isEqualTo(new ConformanceRate(20 - seen.strays(), 20));
    assertThat(of(ObservedCompany.NONE).conformance().share()).isEqualTo(1);
    assertThat(new ConformanceRate(1_240, 1_345).sentence())
        .isEqualTo(
            "1,240 of 1,345 times something went along an arrow that is written down: 92 %.");
    assertThat(new ConformanceRate(0, 0).sentence())
        .isEqualTo("Nothing was seen that could go along an arrow.");
    assertThatThrownBy(() -> new ConformanceRate(2, 1)).hasMessage("2 of 1");
  }
}
