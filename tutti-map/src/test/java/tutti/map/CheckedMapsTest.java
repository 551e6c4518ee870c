package tutti.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tutti.company.Arrow;
import tutti.company.Company;
import tutti.company.Party;
import tutti.map.svg.MapAddresses;
import tutti.map.svg.SvgChecker;
import tutti.map.svg.SvgMap;
import tutti.testkit.AllocatedBytes;
import tutti.testkit.LawCases;

/** No line crosses or touches what it does not belong to, in any company that can be drawn so. */
class CheckedMapsTest {

  private static final long A_GIGABYTE = 1_000_000_000;

  static final MapAddresses LINKS = new MapAddresses(id -> "/arrows/" + id, id -> "/parties/" + id);

  static void assertClean(MapDrawing drawing) {
    assertThat(SvgChecker.faults(SvgMap.standalone(drawing))).isEmpty();
    assertThat(SvgChecker.faults(SvgMap.inline(drawing, LINKS))).isEmpty();
  }

  static void assertClean(Companies companies) {
    assertClean(companies.landscape());
    assertClean(companies.portrait());
  }

  /** For large companies: any drawing must be clean, not only a calm one. */
  static void assertCleanAtOnce(Companies companies) {
    for (var style : SheetStyle.values()) {
      assertClean(companies.quick(style));
    }
  }

  @Test
  void theBusinessSymphonyIsClean() {
    assertClean(Companies.symphony());
  }

  @Test
  void theMarketPlaceIsClean() {
    assertClean(Companies.olist());
  }

  @Test
  void twelvePartiesAndThirtyArrowsAreClean() {
    assertClean(Companies.twelve());
  }

  /** So wide a sheet may be that its letters of 15 units are 13 pixels high in 976 pixels. */
  private static final int WIDEST = 976 * 15 / 13;

  @Test
  void theFourPartiesFitTheSheetOfThePage() {
    var sheet = Companies.symphony().landscape().sheet();

    assertThat(sheet.width()).isLessThanOrEqualTo(1056);
    assertThat(sheet.height()).isLessThanOrEqualTo(520);
  }

  @Test
  void twelvePartiesStayReadableOnTheSheetOfThePage() {
    var sheet = Companies.twelve().landscape().sheet();

    assertThat(sheet.width()).isLessThanOrEqualTo(WIDEST);
    assertThat(sheet.height()).isLessThanOrEqualTo(760);
  }

  @Test
  void aPortraitIsNarrow() {
    for (var companies : List.of(Companies.symphony(), Companies.olist(), Companies.twelve())) {
      assertThat(companies.portrait().sheet().width()).isBetween(360.0, 400.0);
    }
  }

  @Test
  void planarCompaniesOfChanceAreClean() {
    for (int seed = 0; seed < LawCases.cases(100); seed++) {
      var companies =
          seed % 5 == 0
              ? PlanarCompanies.ofChance(seed)
              : PlanarCompanies.of(4 + seed % 13, 0.3 + seed % 7 * 0.1, seed);
      for (var style : SheetStyle.values()) {
        var drawing = Companies.drawn(companies.company(), companies.looks(), style, 0);

        assertThat(drawing.apart()).as("seed %d", seed).isEmpty();
        assertThat(SvgChecker.faults(SvgMap.standalone(drawing)))
            .as("seed %d %s", seed, style)
            .isEmpty();
      }
    }
  }

  @Test
  void sixtyPartiesAreDrawnWithinBounds() {
    var companies = PlanarCompanies.of(60, 0.8, 7);

    assertThat(AllocatedBytes.by(() -> assertClean(companies.landscape()))).isLessThan(A_GIGABYTE);
  }

  @Test
  void theOrderOfTheListsDoesNotMatter() {
    var companies = Companies.twelve();
    var parties = new ArrayList<Party>(companies.company().parties());
    var arrows = new ArrayList<Arrow>(companies.company().arrows());
    var turned = Companies.company(parties.reversed(), arrows.reversed());

    assertThat(MapDrawing.landscape(turned, new HashMap<>(companies.looks())))
        .isEqualTo(companies.landscape());
  }

  @Test
  void theSameCompanyIsDrawnTheSameTwice() {
    var companies = Companies.olist();

    assertThat(MapDrawing.portrait(companies.company(), companies.looks()))
        .isEqualTo(companies.portrait());
  }

  @Test
  void theCustomerIsTheBarlineAndEverythingLiesLeftOfIt() {
    var drawing = Companies.twelve().landscape();
    var barline = drawing.customer().orElseThrow();

    assertThat(barline.name()).isEqualTo("Customer");
    assertThat(barline.area().height()).isGreaterThan(drawing.sheet().height() - 5);
    assertThat(drawing.boxes())
        .allMatch(box -> box.area().x() + box.area().width() < barline.area().x());
    assertThat(barline.words().x()).isGreaterThan(barline.area().x() + barline.area().width());
  }

  @Test
  void inAPortraitTheBarlineLiesAtTheFootAndNoLabelIsDrawn() {
    var drawing = Companies.twelve().portrait();
    var barline = drawing.customer().orElseThrow();

    assertThat(drawing.boxes())
        .allMatch(box -> box.area().y() + box.area().height() < barline.area().y());
    assertThat(drawing.lines()).allMatch(line -> line.label().isEmpty());
    assertThat(drawing.lines().stream().flatMap(line -> line.number().stream())).hasSize(3);
  }

  @Test
  void giveAndGetRunSideBySide() {
    var lines =
        Companies.of("Sales > Customer: help | kept 9/9", "Customer > Sales: orders | kept 9/9")
            .landscape()
            .lines();

    double apart = lines.getFirst().path().getFirst().y() - lines.getLast().path().getFirst().y();

    assertThat(Math.abs(apart)).isBetween(18.0, 28.0);
  }

  @Test
  void everyArrowIsDrawnOnce() {
    var companies = Companies.twelve();

    assertThat(companies.landscape().lines().stream().map(MapDrawing.Line::arrow))
        .containsExactlyInAnyOrderElementsOf(
            companies.company().arrows().stream().map(Arrow::id).toList());
  }

  static Company without(Company company, String party) {
    return Companies.company(
        company.parties().stream().filter(one -> !one.id().equals(party)).toList(),
        company.arrows());
  }

  static MapDrawing draw(Company company) {
    return MapDrawing.landscape(company, Map.of());
  }
}
