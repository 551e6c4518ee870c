package tutti.map;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tutti.company.Company;
import tutti.company.State;
import tutti.map.fold.Folding;
import tutti.map.fold.Nested;
import tutti.map.fold.OpenFunctions;
import tutti.map.svg.Links;
import tutti.map.svg.MapGloss;
import tutti.map.svg.Svg;
import tutti.map.svg.SvgChecker;
import tutti.map.svg.SvgShapes;
import tutti.testkit.LawCases;

/** Closed functions show what they keep inside; roles show their function; nothing overlaps. */
class FoldedMapsTest {

  private static final Links LINKS =
      new Links(id -> "/a/" + id, id -> "/p/" + id, Optional.of(id -> "/?fold=" + id));

  private static final Company HALDEN = Nested.halden();

  private static final Map<String, ArrowLook> LOOKS =
      looks(Map.of("a2", State.KEPT, "a3", State.BROKEN, "a5", State.SILENT));

  private static Map<String, ArrowLook> looks(Map<String, State> states) {
    return states.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, one -> ArrowLook.of(one.getValue())));
  }

  private static Drawing drawn(Style style, String... closed) {
    return Companies.drawn(Folding.of(HALDEN, Set.of(closed)), LOOKS, style, 0);
  }

  private static Drawing.Box box(Drawing drawing, String party) {
    return drawing.boxes().stream()
        .filter(box -> box.party().equals(party))
        .findFirst()
        .orElseThrow();
  }

  private static void assertClean(Drawing drawing) {
    assertThat(SvgChecker.faults(Svg.standalone(drawing))).isEmpty();
    assertThat(SvgChecker.faults(Svg.inline(drawing, LINKS))).isEmpty();
  }

  @Test
  void everyChoiceIsCleanAndWrittenToBeLookedAt() throws IOException {
    var folder = Files.createDirectories(Path.of("target", "maps"));
    for (var style : Style.values()) {
      for (var closed : new String[][] {{}, {"Sales"}, {"Marketing"}, {"Sales", "Marketing"}}) {
        var drawing = drawn(style, closed);
        assertClean(drawing);
        var name =
            "folded-%d-%s.svg"
                .formatted(closed.length, style.name().toLowerCase(java.util.Locale.ROOT));
        Files.writeString(folder.resolve(name), Svg.standalone(drawing), UTF_8);
      }
    }
  }

  @Test
  void aClosedFunctionSaysWhatItKeepsInsideAndTheWorstOfIt() {
    for (var style : Style.values()) {
      var sales = box(drawn(style, "Sales"), "Sales");

      assertThat(sales.said()).isEqualTo("Sales, 3 roles, 3 arrows inside; the worst is broken");
      assertThat(String.join(" ", sales.note().orElseThrow().rows()))
          .isEqualTo("3 roles, 3 arrows inside");
      assertThat(sales.note().orElseThrow().worst()).hasValue(State.BROKEN);
    }
  }

  @Test
  void anArrowInsideWithoutALookIsUnmeasured() {
    var drawing =
        Companies.drawn(Folding.of(HALDEN, Set.of("Sales")), Map.of(), Style.LANDSCAPE, 0);

    assertThat(box(drawing, "Sales").note().orElseThrow().worst()).hasValue(State.UNMEASURED);
  }

  @Test
  void theWorstInsideIsDrawnAsItsGlyphAndSaidInTheTitle() {
    var svg = Svg.standalone(drawn(Style.LANDSCAPE, "Sales"));

    assertThat(svg)
        .contains("<title>Sales, 3 roles, 3 arrows inside; the worst is broken</title>")
        .contains("<g class=\"fd broken\">");
    assertThat(SvgShapes.children(SvgShapes.parse(svg)))
        .filteredOn(part -> part.getAttribute("class").equals("fd broken"))
        .singleElement()
        .satisfies(part ->
            assertThat(SvgShapes.children(part))
                .filteredOn(shape -> shape.getAttribute("class").equals("g2"))
                .hasSize(2));
    assertThat(svg).contains("inside; the worst is broken. Brand to Channel");
  }

  @Test
  void theTitleOfTheMapCountsWhatIsInside() {
    assertThat(drawn(Style.LANDSCAPE, "Sales").title())
        .startsWith("Map of 5 parties and 6 arrows, and of 3 arrows inside a closed function.");
    assertThat(drawn(Style.LANDSCAPE, "Sales", "Marketing").title())
        .startsWith("Map of 3 parties and 5 arrows, and of 4 arrows inside closed functions.");
    assertThat(drawn(Style.LANDSCAPE).title()).startsWith("Map of 8 parties and 9 arrows.");
  }

  @Test
  void aRoleCarriesTheNameOfItsOpenFunctionAboveItsOwn() {
    var brand = box(drawn(Style.LANDSCAPE, "Sales"), "Brand");

    assertThat(brand.function().map(Drawing.Function::name)).hasValue("Marketing");
    assertThat(brand.note()).isEmpty();
    assertThat(box(drawn(Style.LANDSCAPE, "Sales"), "Marketing").function()).isEmpty();
  }

  @Test
  void onAPageAClosedFunctionIsALinkThatOpensItAndARoleOneThatClosesItsFunction() {
    var svg = Svg.inline(drawn(Style.LANDSCAPE, "Sales"), LINKS);

    assertThat(svg)
        .contains("<a href=\"/?fold=Sales\" class=\"fd broken\" aria-label=\"3 roles, 3 arrows")
        .contains(". Open Sales to see them\"")
        .contains(">+</text>")
        .contains("aria-label=\"Marketing: close it, and see its roles as one box\"");
    assertThat(svg.split("href=\"/[?]fold=Marketing\"", -1)).hasSize(3);
  }

  @Test
  void inAFileNothingIsALinkAndThereIsNoSignToOpen() {
    assertThat(Svg.standalone(drawn(Style.LANDSCAPE, "Sales")))
        .doesNotContain("<a ")
        .doesNotContain(">+</text>");
  }

  @Test
  void everyTargetIsAtLeastTwentyFourHigh() {
    for (var style : Style.values()) {
      for (var group :
          SvgShapes.children(SvgShapes.parse(Svg.inline(drawn(style, "Sales"), LINKS)))) {
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
    var drawing = drawn(Style.LANDSCAPE, "Sales");

    assertThat(Svg.inline(drawing, LINKS, MapGloss.of(HALDEN, Optional.of(Set.of("a3")))))
        .contains("class=\"pt\" aria-label=\"Sales, 3 roles")
        .contains("class=\"pt dim\" aria-label=\"Brand\"");
  }

  @Test
  void scriptsAreToldWhoGivesAndGetsInsideAndAcrossAClosedFunction() {
    var svg =
        Svg.inline(drawn(Style.LANDSCAPE, "Sales"), LINKS, MapGloss.of(HALDEN, Optional.empty()));

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
    var drawing = drawn(Style.LANDSCAPE, "Sales", "Marketing");

    assertThat(drawing.lines())
        .filteredOn(line -> line.from().equals("Sales") && line.to().equals("Marketing"))
        .hasSize(1);
    assertThat(drawing.lines().stream().map(Drawing.Line::arrow))
        .containsExactlyInAnyOrder("a0", "a1", "a6", "a7", "a8");
  }

  @Test
  void eachChoiceHasAnArrangementOfItsOwn() {
    var closed = Folding.of(HALDEN, Set.of("Sales"));
    var arrangement = Drawing.arrangement(closed, false, Optional.empty());

    assertThat(Drawing.arrangement(closed, false, Optional.of(arrangement))).isSameAs(arrangement);
    assertThat(Drawing.landscape(closed, LOOKS, arrangement).boxes()).hasSize(4);
    assertThat(Drawing.portrait(closed, LOOKS).boxes()).hasSize(4);
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
    for (var style : Style.values()) {
      for (var choice : new String[] {"all", "none", "The other one who answers"}) {
        var closed = OpenFunctions.read(choice, company).closed();
        assertClean(Companies.drawn(Folding.of(company, closed), Map.of(), style, 0));
      }
    }
  }

  @Test
  void companiesOfChanceAreCleanWhateverIsClosed() {
    for (int seed = 0; seed < LawCases.cases(30); seed++) {
      var company = Nested.ofChance(2 + seed % 4, seed % 5, seed);
      var looks = looks(Nested.states(company, seed));
      for (var choice : new String[] {"all", "none", "Function 0"}) {
        var folding = Folding.of(company, OpenFunctions.read(choice, company).closed());
        for (var style : Style.values()) {
          assertThat(
                  SvgChecker.faults(Svg.inline(Companies.drawn(folding, looks, style, 0), LINKS)))
              .as("seed %d, %s open, %s", seed, choice, style)
              .isEmpty();
        }
      }
    }
  }

  @Test
  void aHundredAndTwentyPartiesInTenFunctionsAreDrawnClosedAsACalmPicture() throws IOException {
    var company = Nested.ofChance(10, 11, 5);
    var folding = Folding.of(company, OpenFunctions.atFirst(company).closed());
    var drawing = Drawing.landscape(folding, looks(Nested.states(company, 5)));

    assertThat(company.parties()).hasSize(120 + 1);
    assertThat(drawing.boxes()).hasSize(10);
    assertThat(drawing.apart()).isEmpty();
    assertThat(drawing.sheet().width()).isLessThanOrEqualTo(1600);
    Files.writeString(Path.of("target", "maps", "folded-120.svg"), Svg.standalone(drawing), UTF_8);
    assertClean(drawing);
  }

  @Test
  void aHundredAndTwentyPartiesAreCleanOpenToo() {
    var company = Nested.ofChance(10, 11, 5);
    var looks = looks(Nested.states(company, 5));
    for (var style : Style.values()) {
      assertClean(Companies.drawn(Folding.open(company), looks, style, 0));
    }
  }

  @Test
  void fiveHundredPartiesAreDrawnClosed() {
    var company = Nested.ofChance(20, 24, 9);
    var folding = Folding.of(company, OpenFunctions.atFirst(company).closed());

    assertThat(company.parties()).hasSize(500 + 1);
    for (var style : Style.values()) {
      var drawing = Companies.drawn(folding, looks(Nested.states(company, 9)), style, 0);
      assertThat(drawing.boxes()).hasSize(20);
      assertClean(drawing);
    }
  }
}
