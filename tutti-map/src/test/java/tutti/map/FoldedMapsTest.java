package tutti.map;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tutti.company.Company;
import tutti.company.PromiseState;
import tutti.map.fold.CompanyFolding;
import tutti.map.fold.Nested;
import tutti.map.fold.OpenFunctions;
import tutti.map.svg.MapAddresses;
import tutti.map.svg.MapGloss;
import tutti.map.svg.SvgChecker;
import tutti.map.svg.SvgMap;
import tutti.map.svg.SvgShapes;
import tutti.testkit.LawCases;

/** Closed functions show what they keep inside; roles show their function; nothing overlaps. */
class FoldedMapsTest {

  private static final MapAddresses LINKS =
      new MapAddresses(id -> "/a/" + id, id -> "/p/" + id, Optional.of(id -> "/?fold=" + id));

  private static final Company HALDEN = Nested.halden();

  private static final Map<String, ArrowLook> LOOKS =
      looks(Map.of("a2", PromiseState.KEPT, "a3", PromiseState.BROKEN, "a5", PromiseState.SILENT));

  private static Map<String, ArrowLook> looks(Map<String, PromiseState> states) {
    return states.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, one -> ArrowLook.of(one.getValue())));
  }

  private static MapDrawing drawn(SheetStyle style, String... closed) {
    return Companies.drawn(CompanyFolding.of(HALDEN, Set.of(closed)), LOOKS, style, 0);
  }

  private static MapDrawing.Box box(MapDrawing drawing, String party) {
    return drawing.boxes().stream()
        .filter(box -> box.party().equals(party))
        .findFirst()
        .orElseThrow();
  }

  private static void assertClean(MapDrawing drawing) {
    assertThat(SvgChecker.faults(SvgMap.standalone(drawing))).isEmpty();
    assertThat(SvgChecker.faults(SvgMap.inline(drawing, LINKS))).isEmpty();
  }

  @Test
  void everyChoiceIsCleanAndWrittenToBeLookedAt() throws IOException {
    var folder = Files.createDirectories(Path.of("target", "maps"));
    for (var style : SheetStyle.values()) {
      for (var closed : new String[][] {{}, {"Sales"}, {"Marketing"}, {"Sales", "Marketing"}}) {
        var drawing = drawn(style, closed);
        assertClean(drawing);
        var name =
            "folded-%d-%s.svg".formatted(closed.length, style.name().toLowerCase(Locale.ROOT));
        Files.writeString(folder.resolve(name), SvgMap.standalone(drawing), UTF_8);
      }
    }
  }

  @Test
  void aClosedFunctionSaysWhatItKeepsInsideAndTheWorstOfIt() {
    for (var style : SheetStyle.values()) {
      var sales = box(drawn(style, "Sales"), "Sales");

      assertThat(sales.said()).isEqualTo("Sales, 3 roles, 3 arrows inside; the worst: broken");
      assertThat(String.join(" ", sales.note().orElseThrow().rows()))
          .isEqualTo("3 roles, 3 arrows inside");
      assertThat(sales.note().orElseThrow().worst()).hasValue(PromiseState.BROKEN);
    }
  }

  @Test
  void anArrowInsideWithoutALookIsUnmeasured() {
    var drawing =
        Companies.drawn(
            CompanyFolding.of(HALDEN, Set.of("Sales")), Map.of(), SheetStyle.LANDSCAPE, 0);

    assertThat(box(drawing, "Sales").note().orElseThrow().worst())
        .hasValue(PromiseState.UNMEASURED);
  }

  @Test
  void theWorstInsideIsDrawnAsItsGlyphAndSaidInTheTitle() {
    var svg = SvgMap.standalone(drawn(SheetStyle.LANDSCAPE, "Sales"));

    assertThat(svg)
        .contains("<title>Sales, 3 roles, 3 arrows inside; the worst: broken</title>")
        .contains("<g class=\"fd broken\">");
    assertThat(SvgShapes.children(SvgShapes.parse(svg)))
        .filteredOn(part -> part.getAttribute("class").equals("fd broken"))
        .singleElement()
        .satisfies(part ->
            assertThat(SvgShapes.children(part))
                .filteredOn(shape -> shape.getAttribute("class").equals("g2"))
                .hasSize(2));
    assertThat(svg).contains("inside; the worst: broken. Brand to Channel");
  }

  @Test
  void theTitleOfTheMapCountsWhatIsInside() {
    assertThat(drawn(SheetStyle.LANDSCAPE, "Sales").title())
        .startsWith("Map of 5 parties and 6 arrows, and of 3 arrows inside a closed function.");
    assertThat(drawn(SheetStyle.LANDSCAPE, "Sales", "Marketing").title())
        .startsWith("Map of 3 parties and 5 arrows, and of 4 arrows inside closed functions.");
    assertThat(drawn(SheetStyle.LANDSCAPE).title()).startsWith("Map of 8 parties and 9 arrows.");
  }

  @Test
  void aRoleCarriesTheNameOfItsOpenFunctionAboveItsOwn() {
    var brand = box(drawn(SheetStyle.LANDSCAPE, "Sales"), "Brand");

    assertThat(brand.function().map(MapDrawing.Function::name)).hasValue("Marketing");
    assertThat(brand.note()).isEmpty();
    assertThat(box(drawn(SheetStyle.LANDSCAPE, "Sales"), "Marketing").function()).isEmpty();
  }

  @Test
  void onAPageAClosedFunctionIsALinkThatOpensItAndARoleOneThatClosesItsFunction() {
    var svg = SvgMap.inline(drawn(SheetStyle.LANDSCAPE, "Sales"), LINKS);

    assertThat(svg)
        .contains("<a href=\"/?fold=Sales\" class=\"fd broken\" aria-label=\"3 roles, 3 arrows")
        .contains(". Open Sales to see them\"")
        .contains(">+</text>")
        .contains("aria-label=\"Marketing: close it, and see its roles as one box\"");
    assertThat(svg.split("href=\"/[?]fold=Marketing\"", -1)).hasSize(3);
  }

  @Test
  void inAFileNothingIsALinkAndThereIsNoSignToOpen() {
    assertThat(SvgMap.standalone(drawn(SheetStyle.LANDSCAPE, "Sales")))
        .doesNotContain("<a ")
        .doesNotContain(">+</text>");
  }

  @Test
  void everyTargetIsAtLeastTwentyFourHigh() {
    for (var style : SheetStyle.values()) {
      for (var group :
          SvgShapes.children(SvgShapes.parse(SvgMap.inline(drawn(style, "Sales"), LINKS)))) {
        if (group.getAttribute("class").startsWith("fd")) {
          var hit = SvgShapes.children(group).get(1);
          assertThat(Double.parseDouble(hit.getAttribute("height"))).isGreaterThanOrEqualTo(24);
          assertThat(Double.parseDouble(hit.getAttribute("width"))).isGreaterThanOrEqualTo(24);
        }
      }
    }
  }

  @Test
  void aClosedFunctionStandsOutWithAnArrowInsideIt() {
    var drawing = drawn(SheetStyle.LANDSCAPE, "Sales");

    assertThat(SvgMap.inline(drawing, LINKS, MapGloss.of(HALDEN, Optional.of(Set.of("a3")))))
        .contains("class=\"pt\" aria-label=\"Sales, 3 roles")
        .contains("class=\"pt dim\" aria-label=\"Brand\"");
  }

  @Test
  void scriptsAreToldWhoGivesAndGetsInsideAndAcrossAClosedFunction() {
    var svg =
        SvgMap.inline(
            drawn(SheetStyle.LANDSCAPE, "Sales"), LINKS, MapGloss.of(HALDEN, Optional.empty()));

    assertThat(svg)
        .contains("data-arrow=\"a6\" data-from=\"Sales\" data-to=\"Customer\"")
        .contains("data-ends=\"Key Accounts Customer\"")
        .contains(
            "<g class=\"nested\" aria-label=\"Sales to Sales: what they need. Broken.\""
                + " data-arrow=\"a3\" data-from=\"Sales\" data-to=\"Sales\" data-state=\"broken\""
                + " data-side=\"\" data-ends=\"Key Accounts Sales Support\"/>");
  }

  @Test
  void severalArrowsOfAClosedFunctionShareALane() {
    var drawing = drawn(SheetStyle.LANDSCAPE, "Sales", "Marketing");

    assertThat(drawing.lines())
        .filteredOn(line -> line.from().equals("Sales") && line.to().equals("Marketing"))
        .hasSize(1);
    assertThat(drawing.lines().stream().map(MapDrawing.Line::arrow))
        .containsExactlyInAnyOrder("a0", "a1", "a6", "a7", "a8");
  }

  @Test
  void eachChoiceHasAnArrangementOfItsOwn() {
    var closed = CompanyFolding.of(HALDEN, Set.of("Sales"));
    var arrangement = MapDrawing.arrangement(closed, false, Optional.empty());

    assertThat(MapDrawing.arrangement(closed, false, Optional.of(arrangement)))
        .isSameAs(arrangement);
    assertThat(MapDrawing.landscape(closed, LOOKS, arrangement).boxes()).hasSize(4);
    assertThat(MapDrawing.portrait(closed, LOOKS).boxes()).hasSize(4);
  }

  @Test
  void functionsWithLongNamesAndManyArrowsInsideFitTheirBoxes() {
    var company =
        Nested.of(
            "The one who answers < Department of everything that was never decided",
            "The other one who answers < Department of everything that was never decided",
            "Donaudampfschifffahrtsgesellschaftskapitän < The other one who answers",
            "The one who answers > Donaudampfschifffahrtsgesellschaftskapitän",
            "The other one who answers > Customer");
    for (var style : SheetStyle.values()) {
      for (var choice : new String[] {"all", "none", "The other one who answers"}) {
        var closed = OpenFunctions.read(choice, company).closed();
        assertClean(Companies.drawn(CompanyFolding.of(company, closed), Map.of(), style, 0));
      }
    }
  }

  @Test
  void companiesOfChanceAreCleanWhateverIsClosed() {
    for (int seed = 0; seed < LawCases.cases(30); seed++) {
      var company = Nested.ofChance(2 + seed % 4, seed % 5, seed);
      var looks = looks(Nested.states(company, seed));
      for (var choice : new String[] {"all", "none", "Function 0"}) {
        var folding = CompanyFolding.of(company, OpenFunctions.read(choice, company).closed());
        for (var style : SheetStyle.values()) {
          assertThat(
                  SvgChecker.faults(
                      SvgMap.inline(Companies.drawn(folding, looks, style, 0), LINKS)))
              .as("seed %d, %s open, %s", seed, choice, style)
              .isEmpty();
        }
      }
    }
  }

  @Test
  void aHundredAndTwentyPartiesInTenFunctionsAreDrawnClosedAsACalmPicture() throws IOException {
    var company = Nested.ofChance(10, 11, 5);
    var folding = CompanyFolding.of(company, OpenFunctions.atFirst(company).closed());
    var drawing = MapDrawing.landscape(folding, looks(Nested.states(company, 5)));

    assertThat(company.parties()).hasSize(120 + 1);
    assertThat(drawing.boxes()).hasSize(10);
    assertThat(drawing.apart()).isEmpty();
    assertThat(drawing.sheet().width()).isLessThanOrEqualTo(1600);
    Files.writeString(
        Path.of("target", "maps", "folded-120.svg"), SvgMap.standalone(drawing), UTF_8);
    assertClean(drawing);
  }

  @Test
  void aHundredAndTwentyPartiesAreCleanOpenToo() {
    var company = Nested.ofChance(10, 11, 5);
    var looks = looks(Nested.states(company, 5));
    for (var style : SheetStyle.values()) {
      assertClean(Companies.drawn(CompanyFolding.open(company), looks, style, 0));
    }
  }

  @Test
  void fiveHundredPartiesAreDrawnClosed() {
    var company = Nested.ofChance(20, 24, 9);
    var folding = CompanyFolding.of(company, OpenFunctions.atFirst(company).closed());

    assertThat(company.parties()).hasSize(500 + 1);
    for (var style : SheetStyle.values()) {
      var drawing = Companies.drawn(folding, looks(Nested.states(company, 9)), style, 0);
      assertThat(drawing.boxes()).hasSize(20);
      assertClean(drawing);
    }
  }
}
