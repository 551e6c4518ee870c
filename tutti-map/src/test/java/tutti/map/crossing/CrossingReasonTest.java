package tutti.map.crossing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tutti.company.Company;
import tutti.company.file.CompanyFile;
import tutti.company.template.CompanyTemplates;
import tutti.map.Companies;
import tutti.map.layout.Graphs;

/** Why a map needs a crossing is said in words. */
class CrossingReasonTest {

  /** The pairs of which the catalogue says that they make the map of the template cross. */
  private static final List<List<String>> IMPOSSIBLE =
      List.of(
          List.of("sales", "product-management"),
          List.of("customer", "product-owner"),
          List.of("product-management", "engineering"),
          List.of("product-management", "support"),
          List.of("engineering", "support"),
          List.of("engineering", "sales"),
          List.of("product-analysis", "growth"),
          List.of("product-analysis", "channel-marketing"),
          List.of("growth", "sales"),
          List.of("customer", "product-marketing"),
          List.of("leadership-finance", "sales"),
          List.of("product-design", "product-marketing"),
          List.of("product-owner", "sales"));

  private static Company keyInteractions() {
    return CompanyFile.read(
        "key-interactions", CompanyTemplates.text("key-interactions").orElseThrow());
  }

  private static Companies wells(String... more) {
    var lines = new ArrayList<String>();
    for (var giver : List.of("Sales", "Finance", "Legal")) {
      for (var taker : List.of("Product", "Marketing", "Support")) {
        lines.add("%s > %s: %s news".formatted(giver, taker, giver));
      }
    }
    lines.addAll(List.of(more));
    return Companies.of(lines.toArray(String[]::new));
  }

  private static CrossingReason why(Companies companies) {
    return MapCrossings.of(companies.company()).flatMap(MapCrossings::why).orElseThrow();
  }

  @Test
  void threeWithThreeAreNamed() {
    assertThat(why(wells()).reason())
        .isEqualTo(
            "Finance, Legal and Sales each exchange with Marketing, Product and Support; three with"
                + " three cannot be drawn without a crossing (Kuratowski 1930).");
  }

  @Test
  void aWayThroughOthersIsCalledSo() {
    var companies = wells();
    var lines = new ArrayList<String>();
    for (var arrow : companies.company().arrows()) {
      boolean relayed = arrow.from().equals("Sales") && arrow.to().equals("Product");
      lines.add(
          relayed ? "Sales > Desk: news" : "%s > %s: news".formatted(arrow.from(), arrow.to()));
    }
    lines.add("Desk > Product: news");
    assertThat(why(Companies.of(lines.toArray(String[]::new))).reason())
        .startsWith(
            "Finance, Legal and Sales each exchange, directly or through others, with Marketing,");
  }

  @Test
  void fiveTogetherAreNamed() {
    var lines = new ArrayList<String>();
    for (var lane : Graphs.complete(5)) {
      lines.add("P%d > P%d: gift".formatted(lane.from(), lane.to()));
    }
    var why = why(Companies.of(lines.toArray(String[]::new)));
    assertThat(why.reason())
        .isEqualTo(
            "P0, P1, P2, P3 and P4 all exchange with each other; five together cannot be drawn"
                + " without a crossing (Kuratowski 1930).");
    assertThat(why.detours()).hasSize(1);
    assertThat(why.detours().getFirst().sentence())
        .matches(
            "P\\d - P\\d would have to cross; it can go through P\\d, who exchanges with both.");
  }

  @Test
  void everySentenceIsSaidOnce() {
    var sentences = why(wells()).sentences();
    assertThat(sentences).hasSize(2).doesNotHaveDuplicates();
    assertThat(sentences.getLast()).contains(" would have to cross; it c").endsWith(".");
  }

  @Test
  void ofManyPairsTheFirstAreNamedAndTheOthersCounted() {
    var pair =
        new CrossingReason.Detour("Sales", "Legal", Optional.empty(), CrossingReason.Standing.NEW);
    var three = List.of("Sales", "Finance", "Legal");
    var why = new CrossingReason(three, three, true, Collections.nCopies(7, pair));
    assertThat(why.sentences(7)).isEqualTo(why.sentences()).hasSize(8);
    assertThat(why.sentences(6)).hasSize(8).endsWith("So it is with one pair more.");
    assertThat(why.sentences(2)).hasSize(4).endsWith("So it is with 5 pairs more.");
  }

  @Test
  void aMapWithoutACrossingHasNothingToSay() {
    assertThat(MapCrossings.said(keyInteractions())).isEmpty();
    assertThat(MapCrossings.said(wells().company())).hasSize(2);
  }

  @Test
  void aPartyThatWouldNeedNewLinesIsCalledSo() {
    var detour =
        new CrossingReason.Detour(
            "Sales", "Legal", Optional.of("Desk"), CrossingReason.Standing.NEW);
    assertThat(detour.sentence())
        .isEqualTo(
            "Sales - Legal would have to cross; it could go through Desk, who would exchange with"
                + " both.");
  }

  @Test
  void whereNobodyCanStandBetweenNobodyIsNamed() {
    var detour =
        new CrossingReason.Detour("Sales", "Legal", Optional.empty(), CrossingReason.Standing.NEW);
    assertThat(detour.sentence()).isEqualTo("Sales - Legal would have to cross.");
  }

  @Test
  void theFewestPairsAreProvedToBeFewest() {
    var crossings = MapCrossings.of(wells().company()).orElseThrow();
    assertThat(crossings.apart()).hasSize(1);
    assertThat(crossings.proved()).isTrue();
  }

  @Test
  void everyPairTheCatalogueCallsImpossibleIsFoundOnTheTemplate() {
    var company = keyInteractions();
    assertThat(MapCrossings.of(company)).isEmpty();
    for (var pair : IMPOSSIBLE) {
      var why = MapCrossings.ifJoined(company, pair.getFirst(), pair.getLast());
      assertThat(why).as("%s", pair).isPresent();
      assertThat(why.orElseThrow().sentences()).as("%s", pair).hasSize(2);
      assertThat(MapCrossings.ifJoined(company, pair.getLast(), pair.getFirst())).isEqualTo(why);
    }
  }

  @Test
  void salesAndProductManagementGoThroughProductMarketingToday() {
    var why = MapCrossings.ifJoined(keyInteractions(), "sales", "product-management").orElseThrow();
    assertThat(why.sentences().getLast())
        .isEqualTo(
            "Product Management - Sales would have to cross; today it goes through Product"
                + " Marketing.");
  }

  @Test
  void aPairThatFitsOrIsThereOrIsUnknownNeedsNoReason() {
    var company = keyInteractions();
    assertThat(MapCrossings.ifJoined(company, "sales", "product-marketing")).isEmpty();
    assertThat(MapCrossings.ifJoined(company, "sales", "nobody")).isEmpty();
    assertThat(MapCrossings.ifJoined(company, "sales", "sales")).isEmpty();
    assertThat(MapCrossings.ifJoined(Companies.symphony().company(), "Sales", "Product")).isEmpty();
  }
}
